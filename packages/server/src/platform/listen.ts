import type { FastifyInstance } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError, type Config } from './config.ts';

/** A server that was killed a moment ago may still hold the port: this often it is tried again, this many milliseconds apart. */
const tries = { count: 10, pause: 300 };

/**
 * Listens.
 *
 * @returns The address to open, with the port that was given where 0 was asked for.
 * @throws {ConfigError} When the port or the address cannot be had, with what to do.
 */
export async function listen(app: FastifyInstance, { port, host }: Pick<Config, 'port' | 'host'>): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await app.listen({ port, host, listenTextResolver: () => 'listening' });
      return baseOf(app, { port, host });
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' || attempt === tries.count) throw explained(error, code, port, host);
      await sleep(tries.pause);
    }
  }
}

/** The address to open; where it does not listen yet, the one that it was told. */
export function baseOf(app: FastifyInstance, { port, host }: Pick<Config, 'port' | 'host'>): string {
  const address = app.server.address();
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${typeof address === 'object' && address ? address.port : port}`;
}

function explained(error: unknown, code: string, port: number, host: string): unknown {
  switch (code) {
    case 'EADDRINUSE': return new ConfigError(`Port ${port} is taken by another program, perhaps another Hallkit. Stop it, or choose another one: PORT=${port < 65535 ? port + 1 : 4000} npm start`);
    case 'EACCES': return new ConfigError(`This account may not listen on port ${port}. Choose one above 1023: PORT=4000 npm start`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN': return new ConfigError(`This machine has no address ${host}. HOST=127.0.0.1 listens on this machine only, HOST=0.0.0.0 on every address.`);
    default: return error;
  }
}
