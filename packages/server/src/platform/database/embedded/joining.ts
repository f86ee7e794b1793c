import { setTimeout as sleep } from 'node:timers/promises';

/** What one hears from a PostgreSQL that is being stopped, or is just gone: 57014 where the one that stops it hangs, 28P01 where its port is another's already. */
const leaving = new Set(['57P01', '57P02', '57P03', '57014', '28P01', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

/** How long to go on: each round may meet another server that leaves, but a round takes well below a second. */
const patience = 120_000;

/**
 * Does what a server does while it joins the PostgreSQL of a data folder. The last other server may stop it at that
 * moment; then everything is done once more, the start included.
 */
export async function joining<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const deadline = Date.now() + patience; ; ) {
    try {
      return await work();
    } catch (error) {
      const { code, message } = error as { code?: string; message?: string };
      if (Date.now() > deadline || !(leaving.has(code ?? '') || /Connection terminated/.test(message ?? ''))) throw error;
      await sleep(50 + Math.random() * 150);
    }
  }
}
