import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { HttpProblem } from '../http/problem.ts';
import type { Inspection, MadePaper, MadePhoto, PaperAnswer, PaperFaultCode, PaperFaultDetail, PaperFile, PaperResults, PaperTask } from './papers.types.ts';

/** What is done with papers; each in a thread that has its own memory and an end to its time. */
export interface Papers {
  /** Looks at a file. @throws {HttpProblem} 422 with the reason for which it is not taken. */
  inspect(file: PaperFile): Promise<Inspection>;
  /** Joins pictures into one PDF of A4 pages. */
  join(paths: readonly string[], into: string, title: string): Promise<MadePaper>;
  /** A page of a PDF as a PNG. @param page - From 1. @param edge - Longer side in dots. */
  preview(path: string, page: number, edge: number): Promise<Uint8Array>;
  /** Makes a photograph anew, without what the camera wrote beside it. @param name - Its ending must not lie. @throws {HttpProblem} 422 with the reason for which it is not taken. */
  photo(path: string, name: string): Promise<MadePhoto>;
  /** Lays a sheet over every page of a PDF. */
  stamp(path: string, into: string, overlay: Uint8Array): Promise<MadePaper>;
  close(): Promise<void>;
}

interface Order {
  readonly task: PaperTask;
  resolve(result: PaperResults[keyof PaperResults]): void;
  reject(error: Error): void;
}

interface Desk {
  readonly worker: Worker;
  order: Order | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** Threads at once; a server has other things to do too. */
const most = 2;
/** Tasks that may wait. */
const mostWaiting = 50;
/** How long a task may take: a file of 600 MB is read in seconds, and one that takes longer was made to. In milliseconds. */
const patience: Readonly<Record<PaperTask['task'], number>> = { inspect: 120_000, join: 300_000, photo: 30_000, preview: 30_000, stamp: 120_000 };
/** How long an idle thread keeps what it has loaded, in milliseconds. */
const idleFor = 30_000;
/** Characters of a name in an archive that are repeated to the caller. */
const longestName = 120;
const memory = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 48 };

/** A problem of a paper; what would be right, or where in an archive the fault lies, stands with it. */
export function paperProblem(code: PaperFaultCode, { expected, entry }: PaperFaultDetail = {}, pointer = '/uploadIds'): HttpProblem {
  if (entry !== undefined) return new HttpProblem(code, { errors: [{ in: 'body', pointer, code: 'paper.entry', expected: entry.slice(0, longestName) }] });
  return new HttpProblem(code, expected === undefined ? {} : { errors: [{ in: 'body', pointer, code: code.replace('document.', 'paper.'), expected }] });
}

/** Threads for papers; the first starts with the first task. */
export function createPapers(): Papers {
  const waiting: Order[] = [];
  const desks = new Set<Desk>();
  let closed = false;

  const leave = (desk: Desk): Promise<number> => {
    desks.delete(desk);
    clearTimeout(desk.timer);
    return desk.worker.terminate();
  };
  const settle = (desk: Desk, give: (order: Order) => void): void => {
    const { order } = desk;
    clearTimeout(desk.timer);
    desk.order = undefined;
    if (order) give(order);
    if (!desks.has(desk)) return;
    const next = waiting.shift();
    if (next) begin(desk, next);
    else desk.timer = setTimeout(() => void leave(desk), idleFor).unref();
  };
  /** A thread that has ended takes its task with it, and no other. */
  const lose = (desk: Desk, error: Error): void => {
    void leave(desk);
    settle(desk, ({ reject }) => reject(error));
    const next = closed ? undefined : waiting.shift();
    if (next) begin(open(), next);
  };
  const begin = (desk: Desk, order: Order): void => {
    clearTimeout(desk.timer);
    desk.order = order;
    desk.timer = setTimeout(() => lose(desk, paperProblem('document.broken')), patience[order.task.task]);
    desk.worker.postMessage(order.task);
  };
  const answer = (desk: Desk, found: PaperAnswer): void =>
    settle(desk, ({ resolve, reject }) => {
      if ('result' in found) resolve(found.result);
      else if ('fault' in found) reject(paperProblem(found.fault.code, found.fault.detail));
      else reject(Object.assign(new Error(`A paper could not be worked on: ${found.error}`), { code: found.code }));
    });
  const open = (): Desk => {
    const desk: Desk = { worker: new Worker(new URL(`./papers.worker${extname(import.meta.url)}`, import.meta.url), { resourceLimits: memory }), order: undefined, timer: undefined };
    desks.add(desk);
    const ended = (error: Error): void => {
      if (!desks.has(desk)) return;
      lose(desk, (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? paperProblem('document.bomb') : error);
    };
    desk.worker.on('message', (found: PaperAnswer) => answer(desk, found)).on('error', ended).on('exit', () => ended(new Error('The thread of the papers ended')));
    return desk;
  };
  const ask = <Name extends PaperTask['task']>(task: PaperTask & { task: Name }): Promise<PaperResults[Name]> =>
    new Promise((resolve, reject) => {
      const order: Order = { task, resolve: resolve as Order['resolve'], reject };
      const free = [...desks].find((desk) => !desk.order);
      if (closed || waiting.length >= mostWaiting) reject(new HttpProblem('server.unavailable', { headers: { 'retry-after': '5' } }));
      else if (free) begin(free, order);
      else if (desks.size < most) begin(open(), order);
      else waiting.push(order);
    });
  return {
    inspect: (file) => ask({ task: 'inspect', file }),
    join: (paths, into, title) => ask({ task: 'join', paths, into, title }),
    preview: (path, page, edge) => ask({ task: 'preview', path, page, edge }),
    photo: (path, name) => ask({ task: 'photo', path, name }),
    stamp: (path, into, overlay) => ask({ task: 'stamp', path, into, overlay }),
    async close() {
      closed = true;
      const gone = new HttpProblem('server.unavailable', { headers: { 'retry-after': '1' } });
      for (const { reject } of waiting.splice(0)) reject(gone);
      const ending = [...desks].map((desk) => {
        const left = leave(desk);
        desk.order?.reject(gone);
        return left;
      });
      await Promise.all(ending);
    },
  };
}
