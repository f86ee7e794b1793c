import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the shell can ask over everything else: whether somebody is still there, and whether a person shall come. */
export type Question = 'idle' | 'help';

const questions: readonly Question[] = ['idle', 'help'];

/** The dialogs of the shell: at most one of them is open. */
export class Asking implements ReactiveController {
  /** What is asked now. */
  question: Question | null = null;
  /** Whether a person was called. */
  called = false;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks, or takes the question back. */
  ask(question: Question | null): void {
    this.question = question;
    this.called = false;
    this.#host.requestUpdate();
  }

  call(): void {
    this.called = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    for (const name of questions) {
      const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>(`#${name}`);
      if (!dialog || dialog.open === (this.question === name)) continue;
      if (dialog.open) dialog.close();
      else dialog.showModal();
    }
  }
}
