import { CasesResource, SupervisionResource } from '@hallkit/client/resources';
import type { CaseSummary, OversightRequest } from '@hallkit/contract';
import { isHallError } from '@hallkit/client/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plain } from '../../../locales/localized.ts';
import { PagedRows } from '../board/paged-rows.ts';
import type { BoardPart, PartHost } from '../board/part.ts';
import { refusalNotice } from '../board/refusal.ts';
import { HallCaseSupervisedEvent } from '../supervision-board.events.ts';
import { caseAside, levelsAbove } from './case-aside.ts';
import { lateList } from './late-list.ts';

/** What is typed to have a case watched more closely. */
interface LateDraft {
  level: OversightRequest['level'] | undefined;
  reason: string;
}

/** Cases past their date: how closely each is watched, and for supervisors the means to have it looked after. */
export class LatePart implements BoardPart {
  readonly #host: PartHost;
  readonly #list: PagedRows<CaseSummary>;
  /** By case; kept whatever becomes of it. */
  readonly #drafts = new Map<string, LateDraft>();
  #openId: string | undefined;
  /** As it was seen last: one that has left the list stays open until it is closed. */
  #open: CaseSummary | undefined;
  #at: string | undefined;
  #missing = false;
  #busy = false;
  #refused: unknown;

  constructor(host: PartHost) {
    this.#host = host;
    const { element, session } = host;
    this.#list = new PagedRows<CaseSummary>(element, () => [session.staff?.id, element.hallId, ...host.configured()], async (query, signal) => session.client.use(CasesResource).list(await host.hallId(), { ...query, view: 'late' }, { signal }));
    element.addController({ hostUpdated: () => void (session.staff && this.#list.error !== undefined && host.lost(this.#list.error)) });
  }

  refresh(): void {
    this.#list.refresh();
  }

  forget(): void {
    this.#list.forget();
    this.#drafts.clear();
    this.#openId = this.#open = this.#at = this.#refused = undefined;
  }

  escape(): boolean {
    if (this.#openId === undefined) return false;
    this.#show(undefined);
    return true;
  }

  #show(id: string | undefined): void {
    const { focus, element } = this.#host;
    const before = this.#openId;
    this.#openId = id;
    this.#open = undefined;
    this.#at = id ?? before;
    this.#missing = false;
    this.#refused = undefined;
    focus.to(id !== undefined ? '#case' : this.#list.rows?.some((row) => row.id === before) ? `.row[data-id="${before}"]` : '#view');
    element.requestUpdate();
  }

  #draft(one: CaseSummary): LateDraft {
    const draft = this.#drafts.get(one.id) ?? { level: undefined, reason: '' };
    this.#drafts.set(one.id, draft);
    // Somebody else may have gone as far meanwhile.
    const left = levelsAbove(one.oversight.level);
    if (draft.level === undefined || !left.includes(draft.level)) draft.level = left[0];
    return draft;
  }

  async #submit(one: CaseSummary): Promise<void> {
    const { element, focus, say, strings, locale, session, acted, lost } = this.#host;
    const { level, reason } = this.#draft(one);
    if (this.#busy || level === undefined) return;
    this.#refused = undefined;
    this.#missing = reason.trim() === '';
    element.requestUpdate();
    if (this.#missing) return focus.to('#reason');
    this.#busy = true;
    try {
      const oversight = await session.client.use(SupervisionResource).supervise(one.id, { level, reason: reason.trim() });
      this.#drafts.delete(one.id);
      this.#open = { ...one, oversight };
      say(strings().supervised(plain(one.matter.name, locale()), strings()[`oversight_${oversight.level}`]));
      focus.to('#case');
      element.dispatchEvent(new HallCaseSupervisedEvent({ caseId: one.id, caseNo: one.caseNo, level }));
      acted();
    } catch (error) {
      if (!lost(error)) this.#refused = error;
    } finally {
      this.#busy = false;
      // How closely it is watched may be another thing now.
      this.#list.refresh();
      element.requestUpdate();
    }
  }

  #pane(): TemplateResult {
    const { strings, locale, format, level, element, supervises } = this.#host;
    const one = this.#open;
    if (!one) return html`<p class="none-open quiet">${strings().chooseCase}</p>`;
    const draft = this.#draft(one);
    const changed = (): void => element.requestUpdate();
    return caseAside(one, {
      strings: strings(), locale: locale(), format: format(), level: level(), caseUrl: element.caseUrl, supervises: supervises(), busy: this.#busy, missing: this.#missing, draft,
      refusal: this.#refused === undefined ? nothing : refusalNotice(this.#host, this.#refused, isHallError(this.#refused, 'HallConflictError')),
      back: () => this.#show(undefined), submit: () => void this.#submit(one),
      choose: (chosen) => ((draft.level = chosen), changed()),
      write: (text) => ((draft.reason = text), changed()),
    });
  }

  render(): TemplateResult {
    const { strings, locale, format, level, failed, focus, lost } = this.#host;
    const { rows, hasMore, error } = this.#list;
    if (this.#openId !== undefined) this.#open = rows?.find(({ id }) => id === this.#openId) ?? this.#open;
    const list = lateList({
      rows, hasMore, openId: this.#openId, at: this.#at, strings: strings(), locale: locale(), format: format(), level: level(), failure: error === undefined ? undefined : failed(error, () => this.#list.refresh()),
      open: (id) => this.#show(id),
      moveTo: (id) => {
        this.#at = id;
        focus.to(`.row[data-id="${id}"]`);
      },
      more: () => void this.#list.more().catch((failure: unknown) => lost(failure) || this.#list.refresh()),
    });
    return html`<div class="panes ${this.#openId ? 'with-open' : ''}">${list}<div class="pane">${this.#pane()}</div></div>`;
  }
}
