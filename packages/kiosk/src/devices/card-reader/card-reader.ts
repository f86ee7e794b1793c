import { BaseDevice } from '../device.ts';
import type { Device, DeviceEventMap } from '../device.ts';
import { checkCard } from './card.ts';
import type { CardReadEvent, CardRefusedEvent, RawCard } from './card.ts';

/** What a card reader tells. */
export interface CardReaderEventMap extends DeviceEventMap {
  card: CardReadEvent;
  refused: CardRefusedEvent;
}

/** Reads identity cards. */
export interface CardReader extends Device<CardReaderEventMap> {
  readonly kind: 'reader';
}

/** Ground of our readers. */
export abstract class BaseCardReader extends BaseDevice<CardReaderEventMap> implements CardReader {
  readonly kind = 'reader';

  abstract close(): Promise<void>;

  /** Checks and tells; a parser that throws is a card that could not be read. */
  protected tell(parse: () => RawCard | null | undefined): void {
    let raw: RawCard | null | undefined;
    try {
      raw = parse();
    } catch (error) {
      // The message of a parser may hold what was on the card.
      console.warn(`[hallkit] ${this.constructor.name}: the parser threw ${error instanceof Error ? error.name : typeof error}.`);
    }
    this.dispatchEvent(checkCard(raw));
  }
}
