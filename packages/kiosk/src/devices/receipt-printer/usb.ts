import { within } from './transport.ts';
import type { PrinterTransport } from './transport.ts';

/** Which printer on the bus; any of the printer class unless told. */
export interface UsbOptions {
  /** @default [{ classCode: 7 }], which is every printer */
  readonly filters?: readonly USBDeviceFilter[] | undefined;
}

/** USB class of printers. */
const printerClass = 7;
/** Some printers lose what comes in one long write. */
const chunk = 16_384;

/**
 * A printer on WebUSB. A page needs the visitor's or the vendor's permission once (`request`), or the policy
 * `WebUsbAllowDevicesForUrls` of the browser.
 *
 * @example createReceiptPrinter({ transport: usbTransport() })
 */
export function usbTransport({ filters = [{ classCode: printerClass }] }: UsbOptions = {}): PrinterTransport {
  let device: USBDevice | undefined;
  let ends: { readonly out: number; readonly in: number | null } | undefined;
  /** An answer that nobody waited for any more would be taken for the next one. */
  let pending: Promise<USBInTransferResult> | undefined;

  const matches = (each: USBDevice): boolean =>
    filters.some(({ vendorId, productId, classCode }) => (vendorId === undefined || vendorId === each.vendorId) && (productId === undefined || productId === each.productId) && (classCode === undefined || vendorId !== undefined || interfaceOf(each) !== undefined));

  return {
    async open() {
      if (!('usb' in navigator)) return false;
      const found = (await navigator.usb.getDevices()).find(matches);
      if (!found) return false;
      await found.open();
      if (!found.configuration) await found.selectConfiguration(1);
      const one = interfaceOf(found);
      if (!one) return false;
      await found.claimInterface(one.interfaceNumber);
      const endpoint = (direction: USBDirection): number | null => one.alternate.endpoints.find((each) => each.direction === direction && each.type === 'bulk')?.endpointNumber ?? null;
      const out = endpoint('out');
      if (out === null) return false;
      [device, ends] = [found, { out, in: endpoint('in') }];
      return true;
    },
    async request() {
      await navigator.usb.requestDevice({ filters: [...filters] });
    },
    async write(bytes) {
      if (!device?.opened || !ends) throw new Error('The printer is not open.');
      for (let at = 0; at < bytes.length; at += chunk) {
        const { status } = await device.transferOut(ends.out, bytes.subarray(at, at + chunk));
        if (status !== 'ok') throw new Error(`The printer answered ${status}.`);
      }
    },
    async read(milliseconds) {
      if (!device?.opened || ends?.in == null) return null;
      pending ??= device.transferIn(ends.in, 64);
      const answer = await within(pending, milliseconds);
      if (answer) pending = undefined;
      return answer?.data ? new Uint8Array(answer.data.buffer) : null;
    },
    async close() {
      const open = device;
      [device, ends, pending] = [undefined, undefined, undefined];
      if (open?.opened) await open.close();
    },
  };
}

function interfaceOf(device: USBDevice): USBInterface | undefined {
  const configuration = device.configuration ?? device.configurations[0];
  return configuration?.interfaces.find(({ alternate }) => alternate.interfaceClass === printerClass || (alternate.interfaceClass === 0xff && alternate.endpoints.some(({ direction, type }) => direction === 'out' && type === 'bulk')));
}
