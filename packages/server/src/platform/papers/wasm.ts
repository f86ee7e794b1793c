/** A table of functions. */
export interface WasmTable {
  readonly length: number;
  set(index: number, value: unknown): void;
}

/** An instance of a module. */
export interface WasmInstance {
  readonly exports: Readonly<Record<string, unknown>>;
}

interface WasmGlobal {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => WasmInstance;
  readonly RuntimeError: new () => Error;
}

/** WebAssembly as Node has it; its types stand in the browser's library alone. */
export const wasm: WasmGlobal = (globalThis as unknown as { readonly WebAssembly: WasmGlobal }).WebAssembly;

/** Sections of a WebAssembly module whose limits are changed (core specification 2.0, section 5.5). */
const tableSection = 4;
const memorySection = 5;

function readNumber(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  for (let shift = 0, next = at; ; shift += 7) {
    const byte = bytes[next] ?? 0;
    next += 1;
    value |= (byte & 127) << shift;
    if ((byte & 128) === 0) return { value: value >>> 0, next };
  }
}

function numberBytes(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}

/**
 * A module with a lower limit of memory, and room in its table for functions of the host. Its own compiler has fixed both:
 * two gigabytes, which a crafted file would make it take, and none.
 *
 * @param pages - Most memory in pages of 64 KiB.
 * @param slots - Entries added to the table, empty.
 */
export function limitWasm(module: Uint8Array, pages: number, slots: number): Uint8Array {
  const parts: Uint8Array[] = [module.subarray(0, 8)];
  for (let at = 8; at < module.length; ) {
    const id = module[at] ?? 0;
    const { value: length, next } = readNumber(module, at + 1);
    let body = module.subarray(next, next + length);
    at = next + length;
    if (id === memorySection) body = new Uint8Array([1, 1, ...numberBytes(readNumber(body, 2).value), ...numberBytes(pages)]);
    if (id === tableSection) body = new Uint8Array([1, body[1] ?? 0, 0, ...numberBytes(readNumber(body, 3).value + slots)]);
    parts.push(new Uint8Array([id, ...numberBytes(body.length)]), body);
  }
  return new Uint8Array(Buffer.concat(parts));
}
