import type { LocalizedText } from '@hallkit/contract';
import type { PrintDocument } from '../../slip/document.ts';
import { BaseDevice, DeviceError } from '../device.ts';
import type { Device, DeviceEventMap } from '../device.ts';

/** Prints slips and receipts. */
export interface ReceiptPrinter extends Device {
  readonly kind: 'printer';
  /**
   * Prints, after what is printing now.
   *
   * @throws DeviceError when nothing came out; `reason` says why, and what the visitor should do.
   */
  print(document: PrintDocument): Promise<void>;
}

/** What printers suffer from, in words. */
export const printerFaults: Readonly<Record<PrinterFault, LocalizedText>> = {
  paperOut: { zh: '打印纸用完了，请联系工作人员。您的号码仍然有效，请记下号码或扫码。', en: 'The printer is out of paper. Please tell the staff. Your number is valid: note it down or scan the code.' },
  coverOpen: { zh: '打印机的盖子没有关好，请联系工作人员', en: 'The printer’s cover is open. Please tell the staff.' },
  offline: { zh: '打印机没有连接，请联系工作人员', en: 'The printer is not connected. Please tell the staff.' },
  fault: { zh: '打印机出了问题，请联系工作人员', en: 'The printer has a problem. Please tell the staff.' },
};

/** What can be wrong with a printer. */
export type PrinterFault = 'paperOut' | 'coverOpen' | 'offline' | 'fault';

/** The error of a fault. */
export const printerError = (fault: PrinterFault, cause?: unknown): DeviceError => new DeviceError(printerFaults[fault], `Printer: ${fault}.`, { cause });

/** Ground of our printers: one document after the other, and the state told. */
export abstract class BasePrinter<Events extends DeviceEventMap = DeviceEventMap> extends BaseDevice<Events> implements ReceiptPrinter {
  readonly kind = 'printer';
  #queue: Promise<void> = Promise.resolve();

  abstract close(): Promise<void>;

  print(document: PrintDocument): Promise<void> {
    const printed = this.#queue.then(() => this.#try(document));
    this.#queue = printed.catch(() => undefined);
    return printed;
  }

  /** Sends it to paper; throws a DeviceError where nothing comes out. */
  protected abstract send(document: PrintDocument): Promise<void>;

  async #try(document: PrintDocument): Promise<void> {
    // Paper may have been put in since it failed.
    if (this.status.state !== 'ready') await this.open();
    if (this.status.state !== 'ready') throw new DeviceError(this.status.reason ?? printerFaults.offline);
    this.become('busy');
    try {
      await this.send(document);
      this.become('ready');
    } catch (error) {
      const told = error instanceof DeviceError ? error : printerError('fault', error);
      this.failed(told);
      throw told;
    }
  }
}
