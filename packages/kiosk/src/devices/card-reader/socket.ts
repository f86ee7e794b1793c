import { DeviceError } from '../device.ts';
import type { Decided } from '../device.ts';
import { BaseCardReader } from './card-reader.ts';
import type { RawCard } from './card.ts';

/** A reader behind a small service on the machine that sends JSON by WebSocket. */
export interface SocketReaderOptions {
  /** @example 'ws://127.0.0.1:9123/reader' */
  readonly url: string;
  /**
   * Finds the card in a message; null for a message that is about something else, an exception for rubbish.
   *
   * @default messages like { "type": "card", "name": "李敏", "idNumber": "37140219900307123X" }
   */
  readonly parse?: ((message: unknown) => RawCard | null) | undefined;
  /**
   * Milliseconds until the first new try after a loss; doubled with each, up to half a minute.
   *
   * @default 1000
   */
  readonly wait?: number | undefined;
}

/** What services send when the reader behind them is not well. */
interface StatusMessage {
  readonly type: 'status';
  readonly state: 'ready' | 'absent' | 'faulty';
}

const longestWait = 30_000;
/** A card with its photo is some 60 kB. */
const longestMessage = 500_000;

const lost = { zh: '读卡器没有连接', en: 'The card reader is not connected.' };
const broken = { zh: '读卡器出了问题', en: 'The card reader has a problem.' };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isStatus = (value: unknown): value is StatusMessage => isRecord(value) && value['type'] === 'status' && ['ready', 'absent', 'faulty'].includes(String(value['state']));
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function parseCardMessage(message: unknown): RawCard | null {
  if (!isRecord(message)) throw new TypeError('no message');
  if (message['type'] !== 'card') return null;
  return { name: text(message['name']), idNumber: text(message['idNumber']), validTo: text(message['validTo']) };
}

class SocketReader extends BaseCardReader {
  readonly #options: Decided<SocketReaderOptions>;
  #socket: WebSocket | undefined;
  #losses = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ url, parse = parseCardMessage, wait = 1000 }: SocketReaderOptions) {
    super();
    this.#options = { url, parse, wait };
  }

  async close(): Promise<void> {
    this.#leave();
    this.become('absent');
  }

  protected override async start(): Promise<void> {
    this.#leave();
    let socket: WebSocket;
    try {
      socket = new WebSocket(this.#options.url);
    } catch (error) {
      throw new DeviceError(broken, `${this.#options.url} is no address of a WebSocket.`, { cause: error });
    }
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#losses = 0;
      this.become('ready');
    });
    socket.addEventListener('message', ({ data }) => this.#hear(data));
    socket.addEventListener('close', () => this.#lost(socket));
  }

  #leave(): void {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }

  #lost(socket: WebSocket): void {
    if (socket !== this.#socket) return;
    this.become('absent', lost);
    // Apart from each other: after a power cut every kiosk of a hall comes back at once.
    const wait = Math.min(longestWait, this.#options.wait * 2 ** this.#losses) * (0.75 + Math.random() / 2);
    this.#losses += 1;
    this.#timer = setTimeout(() => void this.open(), wait);
  }

  #hear(data: unknown): void {
    let message: unknown;
    try {
      if (typeof data !== 'string' || data.length > longestMessage) throw new TypeError('not a text of fair length');
      message = JSON.parse(data);
    } catch {
      return this.tell(() => null);
    }
    if (isStatus(message)) return this.become(message.state, message.state === 'ready' ? null : message.state === 'absent' ? lost : broken);
    let raw: RawCard | null = {};
    try {
      raw = this.#options.parse(message);
    } catch {
      // Said as a card that could not be read; what was thrown may hold what was on it.
    }
    // Greetings and heartbeats of a service are no cards.
    if (raw !== null) this.tell(() => raw);
  }
}

/**
 * A reader whose service sends JSON by WebSocket; comes back by itself after a loss.
 *
 * @example createDevices({ reader: createSocketReader({ url: 'ws://127.0.0.1:9123/reader' }) })
 */
export function createSocketReader(options: SocketReaderOptions): SocketReader {
  return new SocketReader(options);
}
export type { SocketReader };
