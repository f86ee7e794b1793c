import type { HallCore } from '@hallkit/client/core';
import { ApplicationsResource } from '@hallkit/client/resources';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Draft } from './draft.ts';
import { isSignedOut } from './person.ts';
import type { PersonController } from './person.ts';

/** Drafts by the hall in which they are, and by their id: all elements of a page that show one share it. */
const drafts = new WeakMap<HallCore, Map<string, Draft>>();

function draftOf(hall: HallCore, id: string, people: PersonController): Draft {
  const known = drafts.get(hall) ?? new Map<string, Draft>();
  drafts.set(hall, known);
  // Whoever has signed in again is the client of the next call; the draft and what is typed in it stay.
  const draft = known.get(id) ?? new Draft(id, () => people.client.use(ApplicationsResource));
  known.set(id, draft);
  return draft;
}

/** What a controller follows. */
export interface DraftOptions {
  /** The hall's client, whoever is signed in. Throws where nobody has given a key. */
  readonly hall: () => HallCore;
  readonly people: PersonController;
  /** Undefined where there is none, or where nobody may see it yet. */
  readonly id: () => string | undefined;
}

/** Shows a draft in an element, and asks before a page is left on which something is not safe yet. */
export class DraftController implements ReactiveController {
  draft: Draft | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: DraftOptions;
  #shown: { readonly hall: HallCore; readonly id: string; readonly who: string } | undefined;
  #end: (() => void) | undefined;
  #unconfigured: unknown;
  #connected = false;

  constructor(host: ReactiveControllerHost, options: DraftOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Why there is nothing to show. */
  get error(): unknown {
    return this.#unconfigured ?? (this.draft?.application ? undefined : this.draft?.error);
  }

  hostConnected(): void {
    this.#connected = true;
    globalThis.addEventListener('beforeunload', this.#leaving);
    // Back on the page, where an update need not follow.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    globalThis.removeEventListener('beforeunload', this.#leaving);
    this.#let();
  }

  hostUpdate(): void {
    // An element that was taken out may still finish an update: it must not take up again what it has let go.
    if (!this.#connected) return;
    const { people, id: idOf, hall: hallOf } = this.#options;
    const { draft } = this;
    // The hall has ended the session: what was typed waits until the same person is back.
    if (draft && (isSignedOut(draft.refused) || isSignedOut(draft.error)) && people.person) {
      draft.error = draft.refused = undefined;
      queueMicrotask(() => people.forget(true));
      return;
    }
    if (people.expired && !people.person && this.#shown) return;
    let hall: HallCore;
    try {
      hall = hallOf();
      this.#unconfigured = undefined;
    } catch (error) {
      this.#unconfigured = error;
      return this.#let();
    }
    const [id, who] = [idOf(), people.person?.id ?? ''];
    const shown = this.#shown;
    if (id !== undefined && shown?.hall === hall && shown.id === id && (shown.who === who || shown.who === '')) {
      this.#shown = { hall, id, who };
      if (draft?.isStopped) void draft.retry();
      return;
    }
    this.#let();
    if (id === undefined) return;
    this.#shown = { hall, id, who };
    this.draft = draftOf(hall, id, people);
    const isNew = !this.draft.isShown;
    this.#end = this.draft.listen(() => this.#host.requestUpdate());
    if (isNew) void this.draft.load();
  }

  /** Reads it again, after a failure. */
  retry(): void {
    void this.draft?.load();
  }

  #let(): void {
    this.#end?.();
    // On a shared machine the next visitor must not find it, so what nobody shows is forgotten; it is safe by then or being saved.
    if (this.draft && this.#shown && !this.draft.isShown) drafts.get(this.#shown.hall)?.delete(this.#shown.id);
    this.draft = this.#end = this.#shown = undefined;
  }

  readonly #leaving = (event: Event): void => {
    if (this.draft?.isUnsaved) event.preventDefault();
  };
}
