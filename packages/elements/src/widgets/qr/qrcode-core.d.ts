// The heart of qrcode, without its painters; the types package only knows the whole.
declare module 'qrcode/lib/core/qrcode.js' {
  import type { QRCode, QRCodeOptions, QRCodeSegment } from 'qrcode';

  const core: { create(text: string | QRCodeSegment[], options?: QRCodeOptions): QRCode };
  export default core;
}
