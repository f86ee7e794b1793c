import { createSimulatedReader } from './card-reader/simulator.ts';
import type { SimulatedReader } from './card-reader/simulator.ts';
import { createDevices } from './devices.ts';
import type { Devices } from './devices.ts';
import { createSimulatedCamera } from './document-camera/simulator.ts';
import type { SimulatedCamera } from './document-camera/simulator.ts';
import { createSimulatedPrinter } from './receipt-printer/simulator.ts';
import type { SimulatedPrinter } from './receipt-printer/simulator.ts';
import { createSimulatedSpeaker } from './speaker/simulator.ts';
import type { SimulatedSpeaker } from './speaker/simulator.ts';

/** Devices that are all simulated. */
export interface SimulatedDevices extends Devices {
  readonly reader: SimulatedReader;
  readonly printer: SimulatedPrinter;
  readonly camera: SimulatedCamera;
  readonly speaker: SimulatedSpeaker;
}

/** Everything simulated, to build a kiosk at a desk. */
export function createSimulatedDevices(): SimulatedDevices {
  const sources = { reader: createSimulatedReader(), printer: createSimulatedPrinter(), camera: createSimulatedCamera(), speaker: createSimulatedSpeaker() };
  return createDevices(sources) as SimulatedDevices;
}
