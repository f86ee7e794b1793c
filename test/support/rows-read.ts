// How many rows PostgreSQL looks at for a call, whatever the machine: each query of this process is kept, and explained once more.
import pg from 'pg';

/** A query as it was sent. */
export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What a query reads of one table. */
export interface TableRead {
  readonly table: string;
  /** Rows that it looked at, those that it threw away among them. */
  readonly rows: number;
  /** Pages that the table has: one of a few is rightly read whole, that costs less than to find a row in it. */
  readonly pages: number;
  readonly query: string;
}

interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** Rows that scans looked at, by table; a bitmap is counted where its rows are fetched. */
function count(node: PlanNode, into: Map<string, number>): void {
  const table = node['Relation Name'];
  const looked = (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) * node['Actual Loops'];
  if (table !== undefined) into.set(table, (into.get(table) ?? 0) + looked);
  for (const child of node.Plans ?? []) count(child, into);
}

const isRead = (text: string): boolean => /^\s*(select|with)\b/i.test(text) && !/\b(pg_notify|for update|for share|insert into|update|delete from)\b/i.test(text);

/** Keeps what servers of this process send while `call` goes on. */
export async function sentBy<Result>(call: () => Promise<Result>): Promise<{ readonly result: Result; readonly sent: readonly Sent[] }> {
  const sent: Sent[] = [];
  // Called by name by whoever holds a client, and put back.
  const prototype = pg.Client.prototype as unknown as { query: (this: unknown, ...given: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function kept(this: unknown, ...given: unknown[]): unknown {
    const [first, second] = given;
    const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text;
    const values = (typeof first === 'string' ? second : ((first as { values?: unknown } | undefined)?.values ?? second)) as unknown;
    if (text !== undefined) sent.push({ text, values: Array.isArray(values) ? [...(values as unknown[])] : [] });
    return query.apply(this, given);
  };
  try {
    return { result: await call(), sent };
  } finally {
    prototype.query = query;
  }
}

/** Rows that a query looks at, by table; it is done once more. */
export async function lookedAt(database: pg.Client, { text, values }: Sent): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(`explain (analyze, timing off, format json) ${text}`, [...values]);
  const looked = new Map<string, number>();
  for (const { Plan } of rows[0]?.['QUERY PLAN'] ?? []) count(Plan, looked);
  return looked;
}

/** Makes a call and tells what each of its queries looks at, table by table. */
export async function rowsRead<Result>(database: pg.Client, call: () => Promise<Result>): Promise<{ readonly result: Result; readonly queries: number; readonly read: readonly TableRead[] }> {
  const { result, sent } = await sentBy(call);
  const read: TableRead[] = [];
  const sizes = await database.query<{ name: string; pages: number }>(`select relname as name, (pg_relation_size(oid) / current_setting('block_size')::int)::int as pages from pg_class where relkind = 'r'`);
  const pages = new Map(sizes.rows.map((one) => [one.name, one.pages]));
  for (const query of sent.filter((each) => isRead(each.text))) for (const [table, rows] of await lookedAt(database, query)) read.push({ table, rows, pages: pages.get(table) ?? 0, query: query.text });
  return { result, queries: sent.length, read };
}
