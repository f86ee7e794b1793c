import type { TemplateResult } from 'lit';
import type { BoardHost } from '../board-host.ts';
import { LedBoard } from './led-board.ts';
import { ledSections, ledView } from './led-view.ts';
import { ledStrings } from './led.strings.ts';

/** The board on the wall. */
export class Wall {
  readonly #host: BoardHost;
  readonly #board: LedBoard;

  constructor(host: BoardHost) {
    this.#host = host;
    const { element, client, configured } = host;
    this.#board = new LedBoard(element, { client, hallId: () => element.hallId, configured, seconds: () => Math.max(1, element.seconds || 8), english: () => element.hallLocale === 'en' });
  }

  refresh(): void {
    this.#board.refresh();
  }

  /** @param wait - Shown before the first answer. */
  render(wait: TemplateResult): TemplateResult {
    const board = this.#board;
    const { element, texts, format, failed } = this.#host;
    if (!board.board) return board.error === undefined ? wait : failed(board.error, () => this.refresh());
    const named = element.sections?.split(/[\s,]+/) ?? [];
    const sections = ledSections.filter((section) => named.includes(section));
    const own = element.querySelector(':scope > [slot=strip]') !== null;
    return ledView({ board, hall: board.board.hall, sections: sections.length > 0 ? sections : ledSections, strings: texts(ledStrings), locale: element.hallLocale, format: format(), withoutHeading: element.withoutHeading, own });
  }
}
