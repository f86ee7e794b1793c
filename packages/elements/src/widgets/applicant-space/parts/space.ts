import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { LiveController } from '../../../controllers/live.ts';
import { isSignedOut } from '../../../controllers/person.ts';
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';
import { Folds } from './folds.ts';
import { OwnApplications } from './own-applications.ts';
import { OwnPapers } from './own-papers.ts';
import { Receipts } from './receipts.ts';
import type { SpaceHost } from './space-host.ts';

/** Events come in bunches; the lists are read once after them, not sooner than this, in milliseconds. */
const settle = 600;

/** Papers, receipts and applications of whoever is signed in, kept at what happens to them. */
export class Space {
  readonly #host: SpaceHost;
  readonly #papers: OwnPapers;
  readonly #receipts: Receipts;
  readonly #applications: OwnApplications;
  readonly #folds: Folds;
  #who: string | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SpaceHost) {
    this.#host = host;
    addIcons(moreIcons);
    this.#receipts = new Receipts(host);
    this.#papers = new OwnPapers(host, (document) => this.#receipts.show(document));
    this.#applications = new OwnApplications(host);
    this.#folds = new Folds(host);
    const later = (): void => void (this.#again ??= setTimeout(() => this.refresh(), settle));
    new LiveController(host.element, { hall: () => host.client(), topics: () => (this.#who === undefined ? [] : this.#applications.topics), onEvent: later, onRefresh: later });
    host.element.addController({
      hostDisconnected: () => {
        clearTimeout(this.#again);
        this.#again = undefined;
      },
    });
  }

  /** Reads everything anew. */
  refresh(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
    if (this.#who !== undefined) void Promise.all([this.#papers.load(), this.#receipts.load(), this.#applications.load(), this.#folds.load()]);
  }

  /** Shows what is somebody's; what was another's is forgotten. */
  become(who: string | undefined): void {
    if (who === this.#who) return;
    this.#who = who;
    for (const part of [this.#papers, this.#receipts, this.#applications, this.#folds]) part.forget();
    this.refresh();
  }

  /** Whether the hall has ended the session. */
  isOver(error: unknown): boolean {
    return isSignedOut(error);
  }

  render(): TemplateResult {
    // A session that was handed over for one draft acts for nobody.
    const folds = this.#host.people.applicationId === null ? this.#folds.render() : nothing;
    return html`${this.#applications.render()} ${this.#papers.render()} ${this.#receipts.render()} ${folds}`;
  }
}
