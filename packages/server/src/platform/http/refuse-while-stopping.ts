import type { FastifyInstance } from 'fastify';
import { HttpProblem } from './problem.ts';

/** Refuses what comes while the server stops, and lets go of connections that nobody uses. */
export function refuseWhileStopping(app: FastifyInstance): void {
  let stopping = false;
  app.addHook('preClose', async () => void (stopping = true));
  app.addHook('onResponse', (_request, _reply, done) => {
    // A kept-alive connection whose last request is done would hold the stop until its time is up.
    if (stopping) setImmediate(() => app.server.closeIdleConnections());
    done();
  });
  app.addHook('onRequest', (_request, _reply, done) => done(stopping ? new HttpProblem('server.unavailable', { headers: { 'retry-after': '1', connection: 'close' } }) : undefined));
}
