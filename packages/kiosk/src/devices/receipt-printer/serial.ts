import { within } from './transport.ts';
import type { PrinterTransport } from './transport.ts';

/** How a serial printer is wired. */
export interface SerialTransportOptions {
  /** @default 115200 */
  readonly baudRate?: number | undefined;
  /** @default 'none' */
  readonly flowControl?: FlowControlType | undefined;
  /** Which port, where the machine has several. */
  readonly filters?: readonly SerialPortFilter[] | undefined;
}

/**
 * A printer on WebSerial. A page needs permission once (`request`), or the policy `SerialAllowUsbDevicesForUrls`
 * of the browser.
 *
 * @example createReceiptPrinter({ transport: serialTransport({ baudRate: 38400 }) })
 */
export function serialTransport({ baudRate = 115_200, flowControl = 'none', filters = [] }: SerialTransportOptions = {}): PrinterTransport {
  let port: SerialPort | undefined;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let pending: Promise<ReadableStreamReadResult<Uint8Array>> | undefined;

  const matches = (each: SerialPort): boolean => {
    const { usbVendorId, usbProductId } = each.getInfo();
    return filters.length === 0 || filters.some((filter) => (filter.usbVendorId === undefined || filter.usbVendorId === usbVendorId) && (filter.usbProductId === undefined || filter.usbProductId === usbProductId));
  };

  return {
    async open() {
      if (!('serial' in navigator)) return false;
      const found = (await navigator.serial.getPorts()).find(matches);
      if (!found) return false;
      if (!found.writable) await found.open({ baudRate, flowControl, bufferSize: 16_384 });
      port = found;
      return true;
    },
    async request() {
      await navigator.serial.requestPort({ filters: [...filters] });
    },
    async write(bytes) {
      if (!port?.writable) throw new Error('The printer is not open.');
      const writer = port.writable.getWriter();
      try {
        await writer.write(bytes);
      } finally {
        writer.releaseLock();
      }
    },
    async read(milliseconds) {
      if (!port?.readable) return null;
      reader ??= port.readable.getReader();
      pending ??= reader.read();
      const answer = await within(pending, milliseconds);
      if (answer) pending = undefined;
      return answer?.value ?? null;
    },
    async close() {
      const [open, reading] = [port, reader];
      [port, reader, pending] = [undefined, undefined, undefined];
      await reading?.cancel().catch(() => undefined);
      reading?.releaseLock();
      await open?.close();
    },
  };
}
