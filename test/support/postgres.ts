import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const pidFile = (folder: string): string[] => readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n');

/** Process id of the PostgreSQL that a server keeps in its data folder, from its own file. */
export const postmasterOf = (folder: string): number => Number(pidFile(folder)[0]);

/** Where that PostgreSQL listens. */
export const portOf = (folder: string): number => Number(pidFile(folder)[3]);

/** Its address as `DATABASE_URL` has it. @param port - Of what stands before it. */
export const addressOf = (folder: string, port: number = portOf(folder)): string => `postgres://hallkit:${encodeURIComponent(readFileSync(join(folder, 'postgres/password'), 'utf8'))}@127.0.0.1:${port}/hallkit`;

/** A connection to it, for what no caller can see. */
export async function connectTo(folder: string): Promise<pg.Client> {
  const client = new pg.Client(addressOf(folder));
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
