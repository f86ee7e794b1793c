import qrcode from 'qrcode/lib/core/qrcode.js';

/** A QR code as one path; a module is one unit, the quiet zone of four (ISO/IEC 18004) is part of `size`. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Modules left white around a code, so that a camera finds it. */
const quietZone = 4;

/**
 * Draws a text as a QR code with error correction M: about 15 % of it may be scratched.
 *
 * @returns null where the text is too long for a code, which is some 2,300 bytes.
 * @example qrPath('https://hall.example/guide')?.size // 37
 */
export function qrPath(text: string): QrPath | null {
  // More than the largest code holds; what is left to fail are texts near that edge.
  if (new TextEncoder().encode(text).length > 7100) return null;
  try {
    const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
    return { size: modules.size + 2 * quietZone, path: outline(modules) };
  } catch {
    // The library has one way to say that a text does not fit, and nothing else here can fail.
    return null;
  }
}

/** Each run of dark modules in a row is one bar: few enough for a page with many codes. */
function outline({ size, data }: { readonly size: number; readonly data: ArrayLike<number> }): string {
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let from = 0; from < size; from += 1) {
      let to = from;
      while (to < size && data[row * size + to]) to += 1;
      if (to > from) path += `M${from + quietZone} ${row + quietZone}h${to - from}v1h${from - to}z`;
      from = to;
    }
  }
  return path;
}
