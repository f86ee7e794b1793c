import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FinishedPaper, MatterContent } from '@hallkit/catalogue';
import { HttpProblem } from '../../platform/http/problem.ts';

/** A form of a matter, blank or as a sample; or one that was filled in. */
export type FormWork = { readonly content: MatterContent; readonly attachmentId: string } | { readonly paper: FinishedPaper };

/** What the worker is asked. */
export type FormOrder = FormWork & { readonly id: number };

/** What it answers: the bytes, or why not. */
export interface FormAnswer {
  readonly id: number;
  readonly bytes?: Uint8Array;
  readonly error?: { readonly name: string; readonly message: string };
}

/** Makes forms, one after the other, in a thread of its own that ends when nobody asks any more. */
export interface FormMaker {
  /** @throws {HttpProblem} attachment.not-found where the matter has none that can be made; server.unavailable where too many wait. */
  make(content: MatterContent, attachmentId: string): Promise<Uint8Array>;
  /** A form with what was filled in. @throws {HttpProblem} server.unavailable where too many wait. */
  finish(paper: FinishedPaper): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(bytes: Uint8Array): void;
  reject(error: Error): void;
}

/** Orders that may wait; at some thirty a second the last of them is a few seconds away. */
const mostWaiting = 100;
/** How long an idle worker keeps its fonts, in milliseconds. */
const idleFor = 30_000;

function failure({ name, message }: { name: string; message: string }): Error {
  return name === 'UnknownAttachmentError' ? new HttpProblem('attachment.not-found') : new Error(`The form could not be made: ${message}`);
}

/** A maker; its worker starts with the first order. */
export function createFormMaker(): FormMaker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;
  let idle: NodeJS.Timeout | undefined;

  const stop = async (): Promise<void> => {
    clearTimeout(idle);
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const settle = ({ id, bytes, error }: FormAnswer): void => {
    const order = waiting.get(id);
    waiting.delete(id);
    if (bytes) order?.resolve(bytes);
    else order?.reject(failure(error ?? { name: 'Error', message: 'no answer' }));
    if (waiting.size === 0) idle = setTimeout(() => void stop(), idleFor).unref();
  };
  const start = (): Worker => {
    const started = new Worker(new URL(`./matters.forms.worker${extname(import.meta.url)}`, import.meta.url));
    const fail = (error: Error): void => {
      if (worker === started) worker = undefined;
      for (const id of [...waiting.keys()]) settle({ id, error });
    };
    started.on('message', settle).on('error', fail).on('exit', () => worker === started && fail(new Error('its thread ended')));
    return started;
  };
  const order = (work: FormWork): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      if (waiting.size >= mostWaiting) return reject(new HttpProblem('server.unavailable', { headers: { 'retry-after': '5' } }));
      clearTimeout(idle);
      const id = (count += 1);
      waiting.set(id, { resolve, reject });
      worker ??= start();
      worker.postMessage({ ...work, id } satisfies FormOrder);
    });
  return { make: (content, attachmentId) => order({ content, attachmentId }), finish: (paper) => order({ paper }), close: stop };
}
