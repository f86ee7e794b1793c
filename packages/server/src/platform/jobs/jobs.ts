import type { FastifyBaseLogger } from 'fastify';
import { Counter, type Registry } from 'prom-client';

/** Work that each process does again and again. Several processes do it at once: rows that are taken are locked (`skip locked`). */
export interface Job {
  /** Of the feature, with a dot: `notifications.send`. It names the job in logs and figures. */
  readonly name: string;
  /** Pause between the end of a run and the next, in milliseconds; a quarter more or less, so that processes drift apart. */
  readonly every: number;
  /**
   * Does what is due now.
   *
   * @param stopping - Aborted when the process stops: begin nothing new, finish what is under way.
   * @returns true where more is due at once.
   */
  run(stopping: AbortSignal): Promise<boolean | void>;
}

/** The jobs of a process. */
export interface Jobs {
  /** Adds a job; before or after `start`. */
  add(job: Job): void;
  /** Begins to run them; called when the server listens. */
  start(): void;
  /** There may be something to do now: does not wait for the pause to end. Nothing happens where the jobs do not run. */
  wake(name: string): void;
  /** Does one run now, after the one under way; also where the jobs were not started. @throws What the job throws. */
  run(name: string): Promise<void>;
  /** Begins no run any more and waits for those under way. */
  stop(): Promise<void>;
}

export interface JobsOptions {
  readonly log: Pick<FastifyBaseLogger, 'warn' | 'info'>;
  readonly registry: Registry;
}

interface Running {
  readonly job: Job;
  timer: NodeJS.Timeout | undefined;
  /** Runs stand in line here: a job never overlaps itself in a process. */
  line: Promise<unknown>;
  waiting: boolean;
  failures: number;
}

/** A job that keeps failing is tried at least this often, in milliseconds, and never more often than usual. */
const longest = 60_000;
/** The first run is soon, but not of all processes at one moment. */
const firstWithin = 5000;

/** What a log may say of an error: messages of databases and mail servers repeat the data they refuse. */
export function faultOf(error: unknown): { readonly type: string; readonly code: string | undefined; readonly at: string[] } {
  const { name = typeof error, code, stack = '' } = (error ?? {}) as NodeJS.ErrnoException;
  return { type: name, code: code === undefined ? undefined : String(code), at: stack.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 5).map((line) => line.trim()) };
}

/**
 * The jobs of one process.
 *
 * @example
 * jobs.add({ name: 'queue.expire', every: 60_000, run: () => expireTickets(db) });
 */
export function createJobs({ log, registry }: JobsOptions): Jobs {
  const stopping = new AbortController();
  const all = new Map<string, Running>();
  let started = false;
  const runs = new Counter({ name: 'hallkit_job_runs_total', help: 'Runs of background jobs by outcome', labelNames: ['job', 'outcome'], registers: [registry] });
  const seconds = new Counter({ name: 'hallkit_job_seconds_total', help: 'Time spent in background jobs, in seconds', labelNames: ['job'], registers: [registry] });

  const once = (running: Running): Promise<boolean | void> => {
    const { job } = running;
    const work = async (): Promise<boolean | void> => {
      running.waiting = false;
      if (stopping.signal.aborted) return undefined;
      const begun = performance.now();
      try {
        const more = await job.run(stopping.signal);
        runs.inc({ job: job.name, outcome: 'done' });
        return more;
      } catch (error) {
        runs.inc({ job: job.name, outcome: 'failed' });
        throw error;
      } finally {
        seconds.inc({ job: job.name }, (performance.now() - begun) / 1000);
      }
    };
    const next = running.line.then(work, work);
    running.line = next.catch(() => undefined);
    return next;
  };

  const settle = (running: Running, error?: unknown): void => {
    const { job } = running;
    if (error === undefined) {
      if (running.failures > 0) log.info({ job: job.name, failures: running.failures }, 'a job works again');
      running.failures = 0;
      return;
    }
    // A database that is away for an hour is one line and not thousands.
    if (running.failures === 0) log.warn({ job: job.name, fault: faultOf(error) }, 'a job failed; it is tried again');
    running.failures += 1;
  };

  const pauseOf = ({ job, failures }: Running): number => Math.max(job.every, Math.min(longest, job.every * 2 ** Math.min(failures, 10))) * (0.75 + Math.random() / 2);

  const schedule = (running: Running, pause: number): void => {
    clearTimeout(running.timer);
    if (!stopping.signal.aborted) running.timer = setTimeout(() => turn(running), pause).unref();
  };
  const turn = (running: Running): void => {
    clearTimeout(running.timer);
    if (running.waiting || stopping.signal.aborted) return;
    running.waiting = true;
    once(running).then(
      (more) => (settle(running), more === true),
      (error: unknown) => (settle(running, error ?? new Error('rejected with nothing')), false),
    ).then((more) => !running.waiting && schedule(running, more ? 0 : pauseOf(running)));
  };

  const found = (name: string): Running => {
    const running = all.get(name);
    if (!running) throw new Error(`There is no job ${name}`);
    return running;
  };

  return {
    add(job) {
      if (all.has(job.name)) throw new Error(`There are two jobs ${job.name}`);
      const running: Running = { job, timer: undefined, line: Promise.resolve(), waiting: false, failures: 0 };
      all.set(job.name, running);
      if (started) schedule(running, Math.random() * Math.min(job.every, firstWithin));
    },
    start() {
      started = true;
      for (const running of all.values()) schedule(running, Math.random() * Math.min(running.job.every, firstWithin));
    },
    wake(name) {
      if (started) turn(found(name));
    },
    async run(name) {
      await once(found(name));
    },
    async stop() {
      stopping.abort();
      for (const { timer } of all.values()) clearTimeout(timer);
      await Promise.all([...all.values()].map(({ line }) => line));
    },
  };
}
