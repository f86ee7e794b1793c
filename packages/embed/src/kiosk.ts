/**
 * Devices, simulators and tickets without network for a kiosk without a bundler; the shell itself is an element like any other.
 *
 * @example
 * import { createDevices, createWedgeReader } from 'https://hall.example/embed/v1/kiosk.js';
 * document.querySelector('hall-kiosk').devices = createDevices({ reader: createWedgeReader() });
 */
export {
  BaseCamera,
  BaseCardReader,
  BaseDevice,
  BasePrinter,
  createBlockStore,
  createDevices,
  createDocumentCamera,
  createReceiptPrinter,
  createSimulatedCamera,
  createSimulatedDevices,
  createSimulatedPrinter,
  createSimulatedReader,
  createSimulatedSpeaker,
  createSocketReader,
  createSpeaker,
  createSystemPrinter,
  createTicketDesk,
  createWedgeReader,
  DeviceError,
  serialTransport,
  slipOfOfflineTicket,
  slipOfTicket,
  TicketBlocks,
  ticketSlip,
  usbTransport,
} from '@hallkit/kiosk';
