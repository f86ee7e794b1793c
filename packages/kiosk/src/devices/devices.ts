import type { CardReader } from './card-reader/card-reader.ts';
import type { Device, DeviceKind, DeviceStatus } from './device.ts';
import type { DocumentCamera } from './document-camera/document-camera.ts';
import type { ReceiptPrinter } from './receipt-printer/receipt-printer.ts';
import type { Speaker } from './speaker/speaker.ts';

/** A device, or what makes one; a maker that throws costs only its own device. */
export type DeviceSource<Kind> = Kind | (() => Kind) | null | undefined;

/** What a kiosk has; leave out what it has not. */
export interface DeviceSources {
  readonly reader?: DeviceSource<CardReader>;
  readonly printer?: DeviceSource<ReceiptPrinter>;
  readonly camera?: DeviceSource<DocumentCamera>;
  readonly speaker?: DeviceSource<Speaker>;
}

/** The devices of a kiosk. Those it has not are null. */
export interface Devices {
  readonly reader: CardReader | null;
  readonly printer: ReceiptPrinter | null;
  readonly camera: DocumentCamera | null;
  readonly speaker: Speaker | null;
  /** How each is now; for a page of the staff, or the heartbeat. */
  readonly status: Readonly<Partial<Record<DeviceKind, DeviceStatus>>>;
  /** Opens all of them. Never rejects: one that fails says so in its status. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Lets every device forget the visitor. */
  forget(): void;
}

function make<Kind extends object>(name: DeviceKind, source: DeviceSource<Kind>): Kind | null {
  try {
    return typeof source === 'function' ? (source as () => Kind)() : (source ?? null);
  } catch (error) {
    console.error(`[hallkit] The ${name} could not be set up; the kiosk goes on without it.`, error);
    return null;
  }
}

/**
 * Brings the devices of a kiosk together.
 *
 * @example
 * const devices = createDevices({ reader: createWedgeReader(), printer: createReceiptPrinter({ transport: usbTransport() }), speaker: createSpeaker() });
 * document.querySelector('hall-kiosk').devices = devices;
 */
export function createDevices(sources: DeviceSources): Devices {
  const reader = make('reader', sources.reader);
  const printer = make('printer', sources.printer);
  const camera = make('camera', sources.camera);
  const speaker = make('speaker', sources.speaker);
  const all = [reader, printer, camera, speaker].filter((device) => device !== null);
  const each = async (work: (device: Pick<Device, 'open' | 'close' | 'kind'>) => Promise<void>): Promise<void> => {
    // A device of somebody else may throw although ours never do.
    const outcomes = await Promise.allSettled(all.map(async (device) => work(device)));
    outcomes.forEach((outcome, at) => outcome.status === 'rejected' && console.error(`[hallkit] The ${all[at]?.kind} failed; the kiosk goes on without it.`, outcome.reason));
  };
  return {
    reader,
    printer,
    camera,
    speaker,
    get status() {
      return Object.fromEntries(all.map(({ kind, status }) => [kind, status]));
    },
    open: () => each((device) => device.open()),
    close: () => each((device) => device.close()),
    forget() {
      for (const device of all) {
        try {
          device.forget();
        } catch (error) {
          console.error(`[hallkit] The ${device.kind} did not forget.`, error);
        }
      }
    },
  };
}
