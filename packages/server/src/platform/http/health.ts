import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, type Registry } from 'prom-client';
import type { OpenDatabase } from '../database/database.ts';

/** How long the database may take to say that it is there, in milliseconds. */
const patience = 3000;

/** `/healthz` (the process lives), `/readyz` (it can serve), `/metrics` (Prometheus, what the parts of the server count in the registry). */
export function registerHealth(app: FastifyInstance, { pool }: OpenDatabase, registry: Registry): void {
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds', help: 'Time of requests in seconds, by operation of the contract and status',
    labelNames: ['operation', 'status'], buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5], registers: [registry],
  });
  new Gauge({
    name: 'hallkit_database_connections', help: 'Connections to the database by state', labelNames: ['state'], registers: [registry],
    collect() {
      this.set({ state: 'open' }, pool.totalCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
  let stopping = false;
  app.addHook('preClose', async () => void (stopping = true));
  app.addHook('onResponse', (request, reply, done) => {
    if (!request.routeOptions.config.isStream) seconds.observe({ operation: request.routeOptions.config.operationId ?? 'other', status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  app.get('/healthz', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    const database = await answers(() => pool.query('select 1'));
    const ready = database && !stopping;
    return reply.code(ready ? 200 : 503).header('cache-control', 'no-store').send({ status: ready ? 'ready' : 'not ready', database: database ? 'ok' : 'unreachable', stopping });
  });
  app.get('/metrics', async (_, reply) => reply.header('cache-control', 'no-store').type(registry.contentType).send(await registry.metrics()));
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, patience, false)));
  const answer = await Promise.race([ask().then(() => true, () => false), late]);
  clearTimeout(timer);
  return answer;
}
