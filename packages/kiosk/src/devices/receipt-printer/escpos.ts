import type { PrintDocument } from '../../slip/document.ts';
import { drawDocument } from '../../slip/draw.ts';
import type { PaperWidth } from '../../slip/draw.ts';
import { DeviceError } from '../device.ts';
import type { Decided } from '../device.ts';
import { BasePrinter, printerError, printerFaults } from './receipt-printer.ts';
import type { PrinterFault } from './receipt-printer.ts';
import type { PrinterTransport } from './transport.ts';

/** A receipt printer that speaks ESC/POS or one of its kin. */
export interface ReceiptPrinterOptions {
  /** The wire to it: `usbTransport()`, `serialTransport()`, or your own. */
  readonly transport: PrinterTransport;
  /**
   * Dots across the paper.
   *
   * @default 576, rolls of 80 mm
   */
  readonly width?: PaperWidth | undefined;
  /** @default 'esc-pos' */
  readonly language?: 'esc-pos' | 'star-prnt' | 'star-line' | undefined;
  /**
   * Milliseconds for an answer about paper and cover; 0 for a printer that must not be asked.
   *
   * @default 400
   */
  readonly statusTimeout?: number | undefined;
}

/** Real-time status (DLE EOT n): 2 asks why it is offline, 4 asks for the paper. Answers have bit 4 and 1 set, 7 and 0 clear. */
const ask = (what: 2 | 4): Uint8Array<ArrayBuffer> => new Uint8Array([0x10, 0x04, what]);
const isAnswer = (byte: number): boolean => (byte & 0b1001_0011) === 0b0001_0010;

/** What the two answers mean; null for a printer that can print, also where it says nothing. */
export function faultOf(offline: number | null, paper: number | null): PrinterFault | null {
  if (paper !== null && (paper & 0x60) !== 0) return 'paperOut';
  if (offline !== null && (offline & 0x20) !== 0) return 'paperOut';
  if (offline !== null && (offline & 0x04) !== 0) return 'coverOpen';
  if (offline !== null && (offline & 0x40) !== 0) return 'fault';
  return null;
}

/** The bytes that print a picture and cut the paper. */
export async function encodePicture(canvas: HTMLCanvasElement, language: NonNullable<ReceiptPrinterOptions['language']> = 'esc-pos'): Promise<Uint8Array<ArrayBuffer>> {
  // Thirty kilobytes that a page without such a printer never fetches.
  const { default: ReceiptPrinterEncoder } = await import('@point-of-sale/receipt-printer-encoder');
  const encoder = new ReceiptPrinterEncoder({ language, imageMode: 'raster', columns: canvas.width === 384 ? 32 : 48, feedBeforeCut: 4 });
  return new Uint8Array(encoder.initialize().image(canvas, canvas.width, canvas.height, 'threshold', 160).cut('partial').encode());
}

class EscPosPrinter extends BasePrinter {
  readonly #options: Decided<ReceiptPrinterOptions>;

  constructor({ transport, width = 576, language = 'esc-pos', statusTimeout = 400 }: ReceiptPrinterOptions) {
    super();
    this.#options = { transport, width, language, statusTimeout };
  }

  async close(): Promise<void> {
    await this.#options.transport.close().catch(() => undefined);
    this.become('absent');
  }

  /** Asks whoever sets up the kiosk to choose the printer; only in answer to a touch. */
  async choose(): Promise<void> {
    try {
      await this.#options.transport.request();
    } catch (error) {
      return this.failed(printerError('offline', error), 'absent');
    }
    await this.open();
  }

  protected override async start(): Promise<void> {
    const { transport } = this.#options;
    await transport.close().catch(() => undefined);
    const there = await transport.open().catch((error: unknown) => {
      throw printerError('offline', error);
    });
    if (!there) return this.become('absent', printerFaults.offline);
    await this.#check();
    this.become('ready');
  }

  protected override async send(document: PrintDocument): Promise<void> {
    const { transport, width, language } = this.#options;
    const bytes = await encodePicture(drawDocument(document, width), language);
    await this.#check();
    await transport.write(bytes).catch((error: unknown) => {
      throw printerError('offline', error);
    });
    await this.#check();
  }

  /** @throws DeviceError when the printer says that it cannot print. */
  async #check(): Promise<void> {
    const { statusTimeout, language } = this.#options;
    if (statusTimeout === 0 || language !== 'esc-pos') return;
    const offline = await this.#asked(2);
    // Who does not answer the first question answers none.
    const fault = faultOf(offline, offline === null ? null : await this.#asked(4));
    if (fault) throw printerError(fault);
  }

  async #asked(what: 2 | 4): Promise<number | null> {
    const { transport, statusTimeout } = this.#options;
    try {
      await transport.write(ask(what));
      const bytes = await transport.read(statusTimeout);
      return bytes ? (Array.from(bytes).findLast(isAnswer) ?? null) : null;
    } catch (error) {
      throw error instanceof DeviceError ? error : printerError('offline', error);
    }
  }
}

/**
 * A receipt printer. Slips are drawn and sent as a picture, so that Chinese prints on printers without Chinese code pages.
 *
 * @example createDevices({ printer: createReceiptPrinter({ transport: usbTransport() }) })
 */
export function createReceiptPrinter(options: ReceiptPrinterOptions): EscPosPrinter {
  return new EscPosPrinter(options);
}
export type { EscPosPrinter };
