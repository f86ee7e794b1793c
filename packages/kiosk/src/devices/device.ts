import type { LocalizedText } from '@hallkit/contract';
import { TypedTarget } from './typed-target.ts';
import type { TypedEventTarget } from './typed-target.ts';

/** `ready` to be used; `busy` with something; `absent`: not plugged in, or not reachable; `faulty`: there, but cannot work. */
export type DeviceState = 'ready' | 'busy' | 'absent' | 'faulty';

/** What a device is for. */
export type DeviceKind = 'reader' | 'printer' | 'camera' | 'speaker';

/** How a device is now. */
export interface DeviceStatus {
  readonly state: DeviceState;
  /** Why it is absent or faulty, in words for the visitor and the staff; null while it works. */
  readonly reason: LocalizedText | null;
}

/** `status`: a device is now in another state. */
export class DeviceStatusEvent extends Event {
  readonly status: DeviceStatus;

  constructor(status: DeviceStatus) {
    super('status');
    this.status = status;
  }
}

/** Why a device could not do what it was asked; `reason` is for the visitor, `message` for the log. */
export class DeviceError extends Error {
  override readonly name = 'DeviceError';
  readonly reason: LocalizedText;

  constructor(reason: LocalizedText, message: string = reason.en ?? reason.zh, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** What every device tells. */
export interface DeviceEventMap {
  status: DeviceStatusEvent;
}

/** What every device has in common, real or simulated. */
export interface Device<Events extends DeviceEventMap = DeviceEventMap> extends TypedEventTarget<Events> {
  readonly kind: DeviceKind;
  readonly status: DeviceStatus;
  /** Makes it ready. Never rejects: what went wrong is in `status`, and calling it again tries again. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Forgets everything about the visitor; called when a session ends. */
  forget(): void;
}

/** Ground of our devices: the state, told when it changes, and an `open` that never rejects. */
export abstract class BaseDevice<Events extends DeviceEventMap = DeviceEventMap> extends TypedTarget<Events> {
  #status: DeviceStatus = { state: 'absent', reason: null };

  get status(): DeviceStatus {
    return this.#status;
  }

  async open(): Promise<void> {
    try {
      await this.start();
    } catch (error) {
      this.failed(error);
    }
  }

  /** Nothing to forget, unless a device says otherwise. */
  forget(): void {}

  /** Opens the device; throws a DeviceError where that fails. */
  protected abstract start(): Promise<void>;

  /** @internal */
  protected become(state: DeviceState, reason: LocalizedText | null = null): void {
    if (this.#status.state === state && this.#status.reason?.zh === reason?.zh) return;
    this.#status = { state, reason };
    this.dispatchEvent(new DeviceStatusEvent(this.#status));
  }

  /** @internal Tells staff of what a device threw; the kiosk goes on without it. */
  protected failed(error: unknown, state: DeviceState = 'faulty'): void {
    console.warn(`[hallkit] ${this.constructor.name}:`, error);
    this.become(state, error instanceof DeviceError ? error.reason : { zh: '设备出了问题，请联系工作人员', en: 'The device has a problem. Please ask the staff.' });
  }
}

/** Options with their defaults filled in. */
export type Decided<Options> = { readonly [Name in keyof Options]-?: Exclude<Options[Name], undefined> };
