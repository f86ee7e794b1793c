import type { LocalizedText } from '@hallkit/contract';
import { BaseCardReader } from './card-reader.ts';
import { parseCardText } from './card.ts';
import type { RawCard } from './card.ts';
import { sampleCard } from './sample-card.ts';

/** A reader without a reader: a developer, a test or a page holds cards to it. */
class SimulatedReader extends BaseCardReader {
  async close(): Promise<void> {
    this.become('absent');
  }

  /** Holds a card to the reader; it is checked like any other. */
  present(card: RawCard = sampleCard): void {
    if (this.status.state === 'ready') this.tell(() => card);
  }

  /** The same with a line as a reader types it; rubbish is welcome. */
  presentText(line: string): void {
    if (this.status.state === 'ready') this.tell(() => parseCardText(line));
  }

  /** Breaks it, until it is opened again. */
  break(reason: LocalizedText = { zh: '读卡器没有连接', en: 'The card reader is not connected.' }): void {
    this.become('faulty', reason);
  }

  protected override async start(): Promise<void> {
    this.become('ready');
  }
}

/** A reader to build with at a desk. */
export function createSimulatedReader(): SimulatedReader {
  return new SimulatedReader();
}
export type { SimulatedReader };
