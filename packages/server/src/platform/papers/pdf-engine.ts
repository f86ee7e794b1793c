import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PDFiumModule } from '@hyzyla/pdfium';
import { PaperFault } from './papers.types.ts';
import { limitWasm, wasm, type WasmTable } from './wasm.ts';

type Pdfium = Awaited<ReturnType<typeof PDFiumModule>>;

/** What of PDFium is used beyond what its package types; its version is pinned. */
type Module = Pdfium & {
  _FPDF_LoadCustomDocument(access: number, password: number): number;
  _FPDF_GetSecurityHandlerRevision(document: number): number;
  _FPDF_GetFormType(document: number): number;
  _FPDFDoc_GetJavaScriptActionCount(document: number): number;
  _FPDFDoc_GetAttachmentCount(document: number): number;
  _FPDF_GetPageWidthF(page: number): number;
  _FPDF_GetPageHeightF(page: number): number;
  _FPDFPage_GetRotation(page: number): number;
  _FPDFPage_GetMediaBox(page: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFPage_GetCropBox(page: number, left: number, bottom: number, right: number, top: number): number;
  _FPDF_NewXObjectFromPage(target: number, source: number, index: number): number;
  _FPDF_CloseXObject(object: number): void;
  _FPDF_NewFormObjectFromXObject(object: number): number;
  _FPDFPageObj_Transform(object: number, a: number, b: number, c: number, d: number, e: number, f: number): void;
  _FPDFPage_InsertObject(page: number, object: number): void;
  _FPDFPage_GenerateContent(page: number): number;
  _FPDF_SaveAsCopy(document: number, write: number, flags: number): number;
  readonly HEAPF32: Float32Array;
};

/** PDFium with its memory limited, reading files where they lie. */
export interface PdfEngine {
  readonly module: Module;
  /** @throws {PaperFault} document.encrypted, document.broken. */
  open(path: string): PdfFile;
  /** Lets PDFium write by a function of ours. @param work - Gets the address of the writer. */
  writing<Result>(write: (bytes: Uint8Array) => boolean, work: (writer: number) => Result): Result;
}

/** An open PDF. */
export interface PdfFile {
  readonly document: number;
  readonly pages: number;
  close(): void;
}

/** A module of one import and one export: a function of the host as the table of another module takes it. */
const wrapper = (parameters: number): Uint8Array => {
  const type = [1, 0x60, parameters, ...Array.from({ length: parameters }, () => 0x7f), 1, 0x7f];
  return new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, type.length, ...type, 2, 7, 1, 1, 0x65, 1, 0x66, 0, 0, 7, 5, 1, 1, 0x66, 0, 0]);
};
const wrapped = (host: (...values: number[]) => number, parameters: number): unknown => new wasm.Instance(new wasm.Module(wrapper(parameters)), { e: { f: host } }).exports['f'];

/** FPDF_GetLastError: the password is asked for, or how it is encrypted is not known. */
const passwordErrors = new Set([4, 5]);

/** @param megabytes - Most memory it may take. What needs more ends with an error, not with the machine. */
export async function createPdfEngine(megabytes: number): Promise<PdfEngine> {
  const binary = limitWasm(readFileSync(join(dirname(createRequire(import.meta.url).resolve('@hyzyla/pdfium')), 'pdfium.wasm')), megabytes * 16, 2);
  let table: WasmTable | undefined;
  const module = (await PDFiumModule({
    instantiateWasm(imports: object, done: (instance: never, made: never) => void) {
      const made = new wasm.Module(binary);
      const instance = new wasm.Instance(made, imports);
      table = instance.exports['__indirect_function_table'] as WasmTable;
      done(instance as never, made as never);
      return instance.exports;
    },
  } as Parameters<typeof PDFiumModule>[0])) as Module;
  if (!table) throw new Error('PDFium has no table of functions');
  module._FPDF_InitLibraryWithConfig(0 as unknown as object);

  const files = new Map<number, number>();
  let writer: ((bytes: Uint8Array) => boolean) | undefined;
  const readSlot = table.length - 2;
  const writeSlot = table.length - 1;
  // Whatever is asked: addresses come as signed numbers, and a file may end before the place that its own table names.
  table.set(readSlot, wrapped((file = 0, position = 0, buffer = 0, size = 0) => (readSync(files.get(file) ?? -1, module.HEAPU8, buffer >>> 0, size >>> 0, position >>> 0) === size >>> 0 ? 1 : 0), 4));
  table.set(writeSlot, wrapped((_, data = 0, size = 0) => (writer?.(module.HEAPU8.subarray(data >>> 0, (data >>> 0) + (size >>> 0))) ? 1 : 0), 3));
  let count = 0;

  return {
    module,
    open(path) {
      const descriptor = openSync(path, 'r');
      const id = (count += 1);
      files.set(id, descriptor);
      const access = module.wasmExports.malloc(12);
      module.HEAP32.set([fstatSync(descriptor).size, readSlot, id], access >> 2);
      const document = module._FPDF_LoadCustomDocument(access, 0);
      const release = (): void => {
        module.wasmExports.free(access);
        files.delete(id);
        closeSync(descriptor);
      };
      if (document === 0) {
        release();
        throw new PaperFault(passwordErrors.has(module._FPDF_GetLastError()) ? 'document.encrypted' : 'document.broken');
      }
      return {
        document,
        pages: module._FPDF_GetPageCount(document),
        close() {
          module._FPDF_CloseDocument(document);
          release();
        },
      };
    },
    writing(write, work) {
      const structure = module.wasmExports.malloc(8);
      module.HEAP32.set([1, writeSlot], structure >> 2);
      writer = write;
      try {
        return work(structure);
      } finally {
        writer = undefined;
        module.wasmExports.free(structure);
      }
    },
  };
}
