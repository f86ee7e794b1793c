/**
 * The kiosk of a service hall: a shell for elements, a bridge to devices with a simulator for each, and tickets
 * that go on while the network is gone. Importing this registers nothing: `import '@hallkit/kiosk/define/kiosk.js'` does.
 *
 * @module
 */
export { devicesContext } from './devices/context.ts';
export { createDevices } from './devices/devices.ts';
export type { Devices, DeviceSource, DeviceSources } from './devices/devices.ts';
export { createSimulatedDevices } from './devices/simulators.ts';
export type { SimulatedDevices } from './devices/simulators.ts';
export { BaseDevice, DeviceError, DeviceStatusEvent } from './devices/device.ts';
export type { Device, DeviceKind, DeviceState, DeviceStatus } from './devices/device.ts';

export { BaseCardReader } from './devices/card-reader/card-reader.ts';
export type { CardReader, CardReaderEventMap } from './devices/card-reader/card-reader.ts';
export { CardReadEvent, CardRefusedEvent, checkCard, parseCardText } from './devices/card-reader/card.ts';
export type { Card, CardRefusal, RawCard } from './devices/card-reader/card.ts';
export { createWedgeReader } from './devices/card-reader/wedge.ts';
export type { WedgeOptions, WedgeReader } from './devices/card-reader/wedge.ts';
export { createSocketReader } from './devices/card-reader/socket.ts';
export type { SocketReader, SocketReaderOptions } from './devices/card-reader/socket.ts';
export { createSimulatedReader } from './devices/card-reader/simulator.ts';
export { sampleCard } from './devices/card-reader/sample-card.ts';
export type { SimulatedReader } from './devices/card-reader/simulator.ts';

export { BasePrinter, printerFaults } from './devices/receipt-printer/receipt-printer.ts';
export type { PrinterFault, ReceiptPrinter } from './devices/receipt-printer/receipt-printer.ts';
export { createReceiptPrinter } from './devices/receipt-printer/escpos.ts';
export type { EscPosPrinter, ReceiptPrinterOptions } from './devices/receipt-printer/escpos.ts';
export type { PrinterTransport } from './devices/receipt-printer/transport.ts';
export { serialTransport } from './devices/receipt-printer/serial.ts';
export type { SerialTransportOptions } from './devices/receipt-printer/serial.ts';
export { usbTransport } from './devices/receipt-printer/usb.ts';
export type { UsbOptions } from './devices/receipt-printer/usb.ts';
export { createSystemPrinter } from './devices/receipt-printer/system.ts';
export type { SystemPrinter, SystemPrinterOptions } from './devices/receipt-printer/system.ts';
export { createSimulatedPrinter, PrintedEvent } from './devices/receipt-printer/simulator.ts';
export type { SimulatedPrinter } from './devices/receipt-printer/simulator.ts';

export { BaseCamera } from './devices/document-camera/document-camera.ts';
export type { CameraChoice, DocumentCamera } from './devices/document-camera/document-camera.ts';
export { createDocumentCamera } from './devices/document-camera/media.ts';
export type { DocumentCameraOptions, MediaCamera } from './devices/document-camera/media.ts';
export { createSimulatedCamera } from './devices/document-camera/simulator.ts';
export type { SimulatedCamera } from './devices/document-camera/simulator.ts';

export { SpokenEvent } from './devices/speaker/speaker.ts';
export type { SayOptions, Speaker, SpeakerEventMap, Utterance } from './devices/speaker/speaker.ts';
export { createSpeaker } from './devices/speaker/browser.ts';
export type { BrowserSpeaker, SpeakerOptions } from './devices/speaker/browser.ts';
export { createSimulatedSpeaker } from './devices/speaker/simulator.ts';
export type { SimulatedSpeaker } from './devices/speaker/simulator.ts';

export { textOf } from './slip/document.ts';
export type { PrintBlock, PrintDocument } from './slip/document.ts';
export { drawDocument } from './slip/draw.ts';
export type { PaperWidth } from './slip/draw.ts';
export { slipOfOfflineTicket, slipOfTicket } from './slip/slip-content.ts';
export type { SlipHall } from './slip/slip-content.ts';
export { ticketSlip } from './slip/ticket-slip.ts';
export type { SlipContent } from './slip/ticket-slip.ts';

export { HallKiosk } from './widgets/kiosk/kiosk.ts';
export { HallCardPresentedEvent, HallHealthCheckedEvent, HallHelpRequestedEvent, HallSessionEndedEvent, HallSessionStartedEvent, HallTileOpenedEvent } from './widgets/kiosk/kiosk.events.ts';
export type { Health, SessionEnd } from './widgets/kiosk/kiosk.events.ts';
export { HallDeviceDesk } from './widgets/device-desk/device-desk.ts';
export { HallKeyboard } from './keyboard/keyboard.ts';
export { HallKeyboardClosedEvent } from './keyboard/keyboard.events.ts';
export { ReadAloud } from './read-aloud/read-aloud.ts';
export type { ReadAloudOptions } from './read-aloud/read-aloud.ts';

export { createBlockStore } from './offline/block-store.ts';
export type { BlockStore } from './offline/block-store.ts';
export type { IssuedNumber, IssueRequest, KeptBlock, OfflineTicket } from './offline/blocks.ts';
export { blockSource, NoNumbersError, TicketBlocks } from './offline/ticket-blocks.ts';
export type { BlockSource, TicketBlocksOptions } from './offline/ticket-blocks.ts';
export { createTicketDesk } from './offline/ticket-desk.ts';
export type { TicketDesk, TicketDeskOptions } from './offline/ticket-desk.ts';
