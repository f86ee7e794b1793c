import { MockProblem } from './problem.ts';

/** Short digest of a text (FNV-1a, 64 bits in two halves); not for secrets. */
export function digest(text: string): string {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
    low = Math.imul(low + text.charCodeAt(at), 0x85ebca6b) ^ high;
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}

const pack = (text: string): string => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
function unpack(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    // Not base64: no cursor of ours, which the check below tells.
    return '';
  }
}

/** Rows before the page that a cursor stands for; the cursor fits only the query it was made for. */
export function offsetOf(cursor: string | undefined, query: object): number {
  if (cursor === undefined) return 0;
  const errors = [{ in: 'query' as const, pointer: '/cursor', code: 'field.value', detail: 'is not a cursor of this list' }];
  const [offset = '', asked = '', check = ''] = unpack(cursor).split('.');
  if (!/^\d{1,9}$/.test(offset) || check !== digest(`cursor ${offset}.${asked}`)) throw new MockProblem('cursor.malformed', errors);
  if (asked !== digest(JSON.stringify(query))) throw new MockProblem('cursor.mismatch', errors);
  return Number(offset);
}

/** Cursor of the page after so many rows; null after the last. */
export function nextCursor(offset: number, total: number, query: object): string | null {
  if (offset >= total) return null;
  const payload = `${offset}.${digest(JSON.stringify(query))}`;
  return pack(`${payload}.${digest(`cursor ${payload}`)}`);
}

/** A page of rows. */
export function pageOf<Row>(rows: readonly Row[], { limit = 20, cursor }: { limit?: number | undefined; cursor?: string | undefined }, query: object): { data: Row[]; nextCursor: string | null } {
  const offset = offsetOf(cursor, query);
  return { data: rows.slice(offset, offset + limit), nextCursor: nextCursor(offset + limit, rows.length, query) };
}
