import { setTimeout as sleep } from 'node:timers/promises';

/** What one hears from a PostgreSQL that is being stopped, or is just gone. */
const leaving = new Set(['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

/**
 * Does what a server does while it joins the PostgreSQL of a data folder. The last other server may be leaving at that
 * moment and stop it, before this one could be seen; then everything is done once more, the start included.
 */
export async function joining<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const { code, message } = error as { code?: string; message?: string };
      if (attempt === 6 || !(leaving.has(code ?? '') || /Connection terminated/.test(message ?? ''))) throw error;
      await sleep(200 * attempt);
    }
  }
}
