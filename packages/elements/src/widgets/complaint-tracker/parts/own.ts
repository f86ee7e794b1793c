import { isHallError } from '@hallkit/client/core';
import { ComplaintsResource } from '@hallkit/client/resources';
import type { OwnComplaintActionName, TrackedComplaint } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { TemplateResult } from 'lit';
import { PhotoSender } from '../../../photos/photo-sender.ts';
import { PhotoShelf } from '../../../photos/photo-shelf.ts';
import { lengthOf, mostCharacters } from '../../../ui/characters.ts';
import type { OwnHost } from './own-host.ts';

/** How a complaint is drawn. */
export type DrawComplaint = (complaint: TrackedComplaint, own: Own, host: OwnHost) => TemplateResult;

/** Lets whoever wrote a complaint act on it; what they type stays until the hall has taken it. */
export class Own {
  /** What was typed, by action. */
  readonly typed: Map<OwnComplaintActionName, string> = new Map();
  /** Asked before something is done that cannot be undone, or that needs a word. */
  asking: 'reopen' | 'withdraw' | undefined;
  fault: string | undefined;
  /** What was done last, told until the next step. */
  done: OwnComplaintActionName | undefined;
  /** Why the last step was not taken. */
  error: unknown;
  readonly photos: PhotoSender;
  readonly shelf: PhotoShelf;
  readonly #host: OwnHost;
  readonly #draw: DrawComplaint;
  readonly #acting: Task<readonly [OwnComplaintActionName], void>;

  constructor(host: OwnHost, draw: DrawComplaint) {
    this.#host = host;
    this.#draw = draw;
    const shared = { element: host.element, client: () => host.client(), strings: () => host.photoStrings() };
    this.photos = new PhotoSender({ ...shared, hallId: async () => host.hallId(), format: () => host.format(), say: (text) => host.say(text), changed: () => undefined });
    this.shelf = new PhotoShelf(shared);
    this.#acting = new Task(host.element, { autoRun: false, task: async ([action]: readonly [OwnComplaintActionName]) => this.#act(action), onError: (error) => this.#refused(error) });
  }

  get isBusy(): boolean {
    return this.#acting.status === TaskStatus.PENDING;
  }

  /** Forgets what was typed, as for another complaint. */
  reset(): void {
    this.typed.clear();
    this.photos.clear();
    this.asking = this.fault = this.done = this.error = undefined;
  }

  type(action: OwnComplaintActionName, text: string): void {
    this.typed.set(action, text);
    this.fault = undefined;
    this.#host.element.requestUpdate();
  }

  /** Asks first, or leaves it. */
  ask(asking: 'reopen' | 'withdraw' | undefined): void {
    const was = this.asking;
    this.asking = asking;
    this.fault = undefined;
    this.#host.focus(asking === 'reopen' ? '#reopen' : asking === 'withdraw' ? '#withdraw-sure' : `#ask-${was}`);
  }

  /** Does it, once what it needs is there. */
  run(action: OwnComplaintActionName): void {
    if (this.isBusy) return;
    const strings = this.#host.strings();
    const text = this.typed.get(action) ?? '';
    const over = lengthOf(text) - mostCharacters;
    const needsText = action === 'supply' || action === 'reopen';
    this.fault = over > 0 ? strings.textLong(this.#host.format().number(over)) : needsText && text.trim() === '' ? (action === 'supply' ? strings.replyMissing : strings.reopenMissing) : undefined;
    if (this.fault !== undefined) this.#host.focus(`#${action}`);
    else void this.#acting.run([action]);
    this.#host.element.requestUpdate();
  }

  async #act(action: OwnComplaintActionName): Promise<void> {
    const complaint = this.#host.complaint();
    this.error = undefined;
    if (!complaint) return;
    const { trackingId, version } = complaint;
    const withPhotos = action === 'supply' || action === 'reopen';
    if (withPhotos) await this.photos.settle();
    // Nothing goes without a photo that was meant to go with it.
    if (withPhotos && (this.photos.isRefused || this.photos.kept.some(({ photoId }) => photoId === null))) {
      this.fault = this.#host.photoStrings().unsent;
      return this.#host.focus(`#${action}`);
    }
    const text = this.typed.get(action)?.trim() ?? '';
    const photoIds = withPhotos ? this.photos.kept.flatMap(({ photoId }) => photoId ?? []) : [];
    const now = await this.#host.client().use(ComplaintsResource).actOnTracked(trackingId, { version, action, ...(text === '' ? {} : { text }), ...(photoIds.length === 0 ? {} : { photoIds }) });
    this.typed.delete(action);
    if (withPhotos) this.photos.clear();
    this.asking = undefined;
    this.done = action;
    this.#host.take(now);
    this.#host.say(this.#host.strings()[`done_${action}`]);
    this.#host.focus('#state');
  }

  #refused(error: unknown): void {
    this.error = error;
    // Somebody was quicker: what is shown is made new, what was typed stays.
    if (isHallError(error, 'HallConflictError')) this.#host.refresh();
    this.#host.focus('#refusal');
  }

  render(complaint: TrackedComplaint): TemplateResult {
    return this.#draw(complaint, this, this.#host);
  }
}
