/** CRC-32 of PNG. */
function crc(bytes: Uint8Array): number {
  let value = -1;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Uint8Array.from([...new TextEncoder().encode(name), ...data]);
  const whole = new Uint8Array(body.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(body, 4);
  view.setInt32(body.length + 4, crc(body));
  return whole;
}

/** Bytes as a stream of zlib that is not packed. */
function stored(data: Uint8Array): Uint8Array {
  const [parts, most]: [number[], number] = [[0x78, 0x01], 65_535];
  for (let at = 0; at < data.length; at += most) {
    const part = data.subarray(at, at + most);
    parts.push(at + most >= data.length ? 1 : 0, part.length & 255, part.length >> 8, ~part.length & 255, (~part.length >> 8) & 255, ...part);
  }
  let [one, two] = [1, 0];
  for (const byte of data) [one, two] = [(one + byte) % 65_521, (two + one + byte) % 65_521];
  return Uint8Array.from([...parts, two >> 8, two & 255, one >> 8, one & 255]);
}

/** A sheet with lines on it, as a preview of a paper of which nobody draws the text. */
export function sheetPng(page: number): Uint8Array<ArrayBuffer> {
  const [width, height] = [120, 170];
  const rows = new Uint8Array((width + 1) * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    const at = y * (width + 1);
    rows[at] = 0;
    const line = y > 20 && y < 150 && (y + page * 3) % 10 < 3;
    if (line) rows.fill(y < 32 ? 90 : 190, at + 14, at + (y % 30 < 10 ? 90 : 108));
    if (y === 0 || y === height - 1) rows.fill(150, at + 1, at + width + 1);
    rows[at + 1] = rows[at + width] = 150;
  }
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, 8);
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunk('IHDR', new Uint8Array(head.buffer)), ...chunk('IDAT', stored(rows)), ...chunk('IEND', new Uint8Array())]);
}
