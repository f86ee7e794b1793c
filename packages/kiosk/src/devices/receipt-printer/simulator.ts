import type { PrintDocument } from '../../slip/document.ts';
import { drawDocument } from '../../slip/draw.ts';
import type { PaperWidth } from '../../slip/draw.ts';
import type { DeviceEventMap } from '../device.ts';
import { BasePrinter, printerError } from './receipt-printer.ts';
import type { PrinterFault } from './receipt-printer.ts';

/** `printed`: paper came out of a simulated printer. */
export class PrintedEvent extends Event {
  readonly document: PrintDocument;
  /** As it looks on paper. */
  readonly paper: HTMLCanvasElement;

  constructor(document: PrintDocument, paper: HTMLCanvasElement) {
    super('printed');
    this.document = document;
    this.paper = paper;
  }
}

/** What a simulated printer tells. */
export interface SimulatedPrinterEventMap extends DeviceEventMap {
  printed: PrintedEvent;
}

/** A printer without paper: it keeps and shows what it was sent. */
class SimulatedPrinter extends BasePrinter<SimulatedPrinterEventMap> {
  readonly #width: PaperWidth;
  #printed: readonly PrintedEvent[] = [];
  #fault: PrinterFault | null = null;

  constructor(width: PaperWidth) {
    super();
    this.#width = width;
  }

  /** Everything printed since the session began, the newest last. */
  get printed(): readonly PrintDocument[] {
    return this.#printed.map(({ document }) => document);
  }

  /** The same as it looks on paper. */
  get papers(): readonly HTMLCanvasElement[] {
    return this.#printed.map(({ paper }) => paper);
  }

  async close(): Promise<void> {
    this.become('absent');
  }

  override forget(): void {
    this.#printed = [];
  }

  /** Lets it suffer from something; null mends it. */
  suffer(fault: PrinterFault | null): void {
    this.#fault = fault;
    if (fault) this.failed(printerError(fault));
    else void this.open();
  }

  protected override async start(): Promise<void> {
    if (this.#fault) throw printerError(this.#fault);
    this.become('ready');
  }

  protected override async send(document: PrintDocument): Promise<void> {
    if (this.#fault) throw printerError(this.#fault);
    const printed = new PrintedEvent(document, drawDocument(document, this.#width));
    this.#printed = [...this.#printed, printed];
    this.dispatchEvent(printed);
  }
}

/** A printer to build with at a desk. */
export function createSimulatedPrinter({ width = 576 }: { readonly width?: PaperWidth } = {}): SimulatedPrinter {
  return new SimulatedPrinter(width);
}
export type { SimulatedPrinter };
