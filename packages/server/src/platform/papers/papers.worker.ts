// Looks at papers off the thread that answers requests, with memory of its own that can run out without harm.
import { parentPort } from 'node:worker_threads';
import { inspect } from './inspect.ts';
import { join } from './join.ts';
import { createPdfEngine, type PdfEngine } from './pdf-engine.ts';
import { PaperFault, paperLimits, type PaperAnswer, type PaperResults, type PaperTask } from './papers.types.ts';
import { photo } from './photo.ts';
import { preview } from './preview.ts';
import { stamp } from './stamp.ts';
import { wasm } from './wasm.ts';

/** Most memory of PDFium in megabytes: for looking, and for writing a whole file anew. */
const looking = 256;
const writing = 1024;

let kept: Promise<PdfEngine> | undefined;
const engine = (): Promise<PdfEngine> => (kept ??= createPdfEngine(looking));

async function run(task: PaperTask): Promise<PaperResults[keyof PaperResults]> {
  if (task.task === 'inspect') return inspect(task.file, engine, paperLimits);
  if (task.task === 'join') return join(task.paths, task.into, task.title, paperLimits);
  if (task.task === 'photo') return photo(task.path, task.name, paperLimits);
  if (task.task === 'preview') return preview(await engine(), task.path, task.page, task.edge);
  return stamp(await createPdfEngine(writing), task.path, task.into, task.overlay);
}

/** PDFium that has run out of memory or of its senses is not asked again. */
function answerOf(error: unknown): PaperAnswer {
  if (error instanceof PaperFault) return { fault: { code: error.code, detail: error.detail } };
  kept = undefined;
  if (error instanceof wasm.RuntimeError) return { fault: { code: 'document.broken', detail: {} } };
  return { error: (error as Error).stack ?? String(error), code: (error as NodeJS.ErrnoException).code ?? '' };
}

parentPort?.on('message', (task: PaperTask) => {
  run(task).then((result) => parentPort?.postMessage({ result } satisfies PaperAnswer), (error: unknown) => parentPort?.postMessage(answerOf(error)));
});
