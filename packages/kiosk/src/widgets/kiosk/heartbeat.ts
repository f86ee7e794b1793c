import type { Decided } from '../../devices/device.ts';

/** How a kiosk is watched. */
export interface HeartbeatOptions {
  /** Asks whether the content answers; resolves when it does. */
  readonly ask: () => Promise<unknown>;
  /** Told of each beat. */
  readonly beat: (healthy: boolean) => void;
  /** Starts afresh. */
  readonly heal: () => void;
  /** Milliseconds between two beats. @default 10000 */
  readonly pace?: number | undefined;
  /** Milliseconds in which an answer must come. @default 5000 */
  readonly patience?: number | undefined;
}

/** Where the times of the last fresh starts stand: a page that is broken for good must not start over and over. */
const log = 'hallkit.kiosk.healed';
const [most, period] = [3, 600_000];

/** Notices content that has stopped to answer, and starts afresh after the second time in a row. */
export class Heartbeat {
  readonly #options: Decided<HeartbeatOptions>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #due = 0;

  constructor({ pace = 10_000, patience = 5_000, ...rest }: HeartbeatOptions) {
    this.#options = { pace, patience, ...rest };
  }

  start(): void {
    this.stop();
    this.#due = Date.now() + this.#options.pace;
    this.#timer = setTimeout(() => void this.#next(), this.#options.pace);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** One beat, now. */
  async check(): Promise<void> {
    const { ask, beat, patience, heal } = this.#options;
    // The screen itself counts: a page whose frames stand still is not well, whatever its promises say. Hidden pages draw none.
    const frame = document.hidden ? Promise.resolve() : new Promise((resolve) => requestAnimationFrame(resolve));
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));
    const healthy = await Promise.race([Promise.all([ask(), frame]).then(() => true, () => false), late]);
    this.#failures = healthy ? 0 : this.#failures + 1;
    beat(healthy);
    if (this.#failures < 2) return;
    this.#failures = 0;
    if (await mayHeal()) heal();
  }

  async #next(): Promise<void> {
    // The main thread was held that long; nobody could have used the screen meanwhile.
    if (Date.now() - this.#due > 3 * this.#options.patience && !document.hidden) this.#failures += 1;
    await this.check();
    this.start();
  }
}

/** Not too often, and not into the browser's page for a lost network. */
async function mayHeal(): Promise<boolean> {
  try {
    const times = (JSON.parse(sessionStorage.getItem(log) ?? '[]') as number[]).filter((time) => Date.now() - time < period);
    if (times.length >= most) return false;
    const { ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    if (!ok) return false;
    sessionStorage.setItem(log, JSON.stringify([...times, Date.now()]));
    return true;
  } catch {
    return false;
  }
}
