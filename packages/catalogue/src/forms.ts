/**
 * Forms, certificates and watermarks set in type: with fonts and a PDF writer, which only those load who make one.
 *
 * @module
 */
export { renderCertificate } from './forms/certificate/certificate.ts';
export { renderWatermark } from './forms/certificate/watermark.ts';
export { renderPaper } from './forms/papers/finished.ts';
export { renderAttachment } from './forms/render.ts';
export { UnknownAttachmentError } from './forms/unknown-attachment.ts';
