import type { NoticeKind } from '@hallkit/contract';
import { TaskStatus } from '@lit/task';
import type { nothing, TemplateResult } from 'lit';
import { liveLine } from '../../../ui/live-line.ts';
import { staffedLineLink } from '../../../ui/staffed-line.ts';
import type { BoardHost } from '../board-host.ts';
import { noticeBoardStrings } from '../notice-board.strings.ts';
import { NoticeNews } from './news.ts';
import { noticePlace } from './notice-view.ts';
import { noticePartsStrings } from './parts.strings.ts';
import { NoticeWays } from './ways.ts';

/** What stands beside the list: whether it is live, the ways to hear of new notices, and the notice that is open. */
export class Beside {
  readonly #host: BoardHost;
  readonly #news: NoticeNews;
  readonly #ways: NoticeWays;

  constructor(host: BoardHost) {
    this.#host = host;
    this.#news = new NoticeNews(host.element, host.client, host.finder);
    this.#ways = new NoticeWays(host);
  }

  /** Forgets who wanted to be told. */
  reset(): void {
    this.#ways.reset();
  }

  /** That contact is lost, and since when. */
  live(): TemplateResult | typeof nothing {
    const { texts, format } = this.#host;
    return liveLine(this.#news.live, texts(noticeBoardStrings), (value) => format().time(value));
  }

  /** @param kind - The one that is looked for. */
  ways(hallId: string, kind: NoticeKind | undefined): TemplateResult {
    return this.#ways.render(hallId, kind);
  }

  /** @param wait - Shown before the notice has come. */
  place(wait: TemplateResult): TemplateResult {
    const { element, finder: { one }, client, texts, common, line, format, site, back, failed } = this.#host;
    const { guideUrl } = site() ?? {};
    return noticePlace({
      notice: one.value?.id === element.noticeId ? one.value : undefined, error: one.status === TaskStatus.ERROR ? one.error : undefined, strings: { ...texts(noticeBoardStrings), ...texts(noticePartsStrings) }, locale: element.hallLocale, format: format(), level: element.headingLevel,
      wait, line: staffedLineLink(common().staffedLine, line()), guide: (matterId) => (guideUrl === undefined ? undefined : client().url(guideUrl.replaceAll('{matterId}', encodeURIComponent(matterId)))), onSite: (path) => client().url(path), back, failed: () => failed(one.error, () => void one.run()),
    });
  }
}
