import { createHash } from 'node:crypto';
import { HttpProblem } from './problem.ts';

/** A place in a list: how many rows came before, and at which revision. */
export interface Place {
  readonly offset: number;
  readonly revision: string;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 10);

/** Packs a place as an opaque cursor that only fits the query it was made for. */
export function encodeCursor({ offset, revision }: Place, query: object): string {
  const payload = `${offset}.${revision}.${digest(JSON.stringify(query))}`;
  return Buffer.from(`${payload}.${digest(`cursor ${payload}`)}`).toString('base64url');
}

/**
 * The place a cursor stands for.
 *
 * @throws {HttpProblem} cursor.malformed, or cursor.mismatch when it belongs to another query.
 */
export function decodeCursor(cursor: string | undefined, query: object): Place | undefined {
  if (cursor === undefined) return undefined;
  const [offset = '', revision = '', asked = '', check = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('.');
  const errors = [{ in: 'query' as const, pointer: '/cursor', code: 'cursor.foreign' }];
  if (!/^\d{1,9}$/.test(offset) || check !== digest(`cursor ${offset}.${revision}.${asked}`)) throw new HttpProblem('cursor.malformed', { errors });
  if (asked !== digest(JSON.stringify(query))) throw new HttpProblem('cursor.mismatch', { errors });
  return { offset: Number(offset), revision };
}

/** A page of rows already in memory. */
export function pageOf<Row>(rows: readonly Row[], { limit, cursor }: { limit: number; cursor: string | undefined }, query: object, revision = ''): { data: Row[]; nextCursor: string | null } {
  const offset = decodeCursor(cursor, query)?.offset ?? 0;
  const data = rows.slice(offset, offset + limit);
  return { data, nextCursor: offset + limit < rows.length ? encodeCursor({ offset: offset + limit, revision }, query) : null };
}
