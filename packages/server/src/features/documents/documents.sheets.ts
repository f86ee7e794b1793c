import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CertificateContent } from '@hallkit/catalogue';
import { HttpProblem } from '../../platform/http/problem.ts';

/** What the thread is asked. */
export type SheetOrder = { readonly id: number } & ({ readonly certificate: CertificateContent } | { readonly watermark: readonly string[] });

/** What it answers. */
export interface SheetAnswer {
  readonly id: number;
  readonly bytes?: Uint8Array;
  readonly error?: string;
}

/** Sets certificates and watermarks, off the thread that answers requests: type takes its time, and fonts take memory. */
export interface SheetMaker {
  certificate(content: CertificateContent): Promise<Uint8Array>;
  /** A sheet to be laid over a copy. */
  watermark(lines: readonly string[]): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(bytes: Uint8Array): void;
  reject(error: Error): void;
}

/** Orders that may wait. */
const mostWaiting = 200;
/** How long an idle thread keeps its fonts, in milliseconds. */
const idleFor = 30_000;

/** A maker; its thread starts with the first order. */
export function createSheetMaker(): SheetMaker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;

  const stop = async (): Promise<void> => {
    clearTimeout(idle);
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const settle = ({ id, bytes, error }: SheetAnswer): void => {
    const order = waiting.get(id);
    waiting.delete(id);
    if (bytes) order?.resolve(bytes);
    else order?.reject(new Error(`A sheet could not be made: ${error ?? 'no answer'}`));
    if (waiting.size === 0) idle = setTimeout(() => void stop(), idleFor).unref();
  };
  const start = (): Worker => {
    const started = new Worker(new URL(`./documents.sheets.worker${extname(import.meta.url)}`, import.meta.url));
    const fail = ({ message }: Error): void => {
      if (worker === started) worker = undefined;
      for (const id of [...waiting.keys()]) settle({ id, error: message });
    };
    return started.on('message', settle).on('error', fail).on('exit', () => worker === started && fail(new Error('its thread ended')));
  };
  const ask = (order: { readonly certificate: CertificateContent } | { readonly watermark: readonly string[] }): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      if (waiting.size >= mostWaiting) return reject(new HttpProblem('server.unavailable', { headers: { 'retry-after': '5' } }));
      clearTimeout(idle);
      const id = (count += 1);
      waiting.set(id, { resolve, reject });
      worker ??= start();
      worker.postMessage({ id, ...order } satisfies SheetOrder);
    });
  return { certificate: (certificate) => ask({ certificate }), watermark: (watermark) => ask({ watermark }), close: stop };
}
