import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { Seal } from './seal.ts';

type Row = Readonly<Record<string, string | null>>;

/** A column that is sealed, and the digest by which the same text is found. */
interface SealedColumn {
  readonly name: string;
  /** The text stands in an object of this column. */
  readonly isJson?: boolean;
  readonly digest?: { readonly column: string; readonly purpose: string; readonly text: (plain: string, row: Row) => string };
}

interface SealedTable {
  readonly name: string;
  readonly keys: readonly [string, string];
  readonly columns: readonly SealedColumn[];
  /** What digests need beside the text. */
  readonly beside?: readonly string[];
}

const itself = (plain: string): string => plain;

/** All that is sealed for longer than a day. People come last: once theirs is sealed anew everything is, and a start need look at nobody else. */
const tables: readonly SealedTable[] = [
  { name: 'applications', keys: ['hall_id', 'id'], beside: ['number'], columns: [{ name: 'query_code_sealed', digest: { column: 'query_code_hash', purpose: 'query code', text: (code, { number }) => `${number ?? ''} ${code}` } }, { name: 'values', isJson: true }, { name: 'delivery', isJson: true }] },
  { name: 'complaints', keys: ['hall_id', 'id'], columns: [{ name: 'contact_sealed' }] },
  { name: 'consultations', keys: ['hall_id', 'id'], columns: [{ name: 'phone_sealed' }] },
  { name: 'ratings', keys: ['hall_id', 'id'], columns: [{ name: 'phone_sealed' }] },
  { name: 'notice_subscriptions', keys: ['hall_id', 'id'], beside: ['channel'], columns: [{ name: 'address_sealed', digest: { column: 'address_hash', purpose: 'notice address', text: (address, { channel }) => `${channel ?? ''} ${address}` } }] },
  { name: 'snapshot_keys', keys: ['hall_id', 'kid'], columns: [{ name: 'private_sealed' }] },
  { name: 'documents', keys: ['hall_id', 'id'], columns: [{ name: 'code_sealed' }] },
  { name: 'mandates', keys: ['hall_id', 'id'], columns: [{ name: 'agent_name_sealed' }, { name: 'agent_number_sealed', digest: { column: 'agent_number_hash', purpose: 'person number', text: itself } }] },
  { name: 'persons', keys: ['hall_id', 'id'], columns: [{ name: 'name_sealed' }, { name: 'id_number_sealed', digest: { column: 'id_number_hash', purpose: 'person number', text: itself } }, { name: 'phone_sealed', digest: { column: 'phone_hash', purpose: 'person phone', text: itself } }] },
];

/** So many rows are read at once. */
const size = 200;

const textOf = ({ name, isJson = false }: SealedColumn) => (isJson ? sql<string | null>`${sql.ref(name)}->>'sealed'` : sql<string | null>`${sql.ref(name)}`);

/** What has to be written of a row; undefined where it was sealed by a secret that nobody has. */
function anew(seal: Seal, columns: readonly SealedColumn[], row: Row) {
  const old = columns.filter(({ name }) => typeof row[name] === 'string' && !row[name].startsWith(seal.newest));
  try {
    return old.flatMap(({ name, isJson = false, digest }) => {
      const plain = seal.open(row[name] ?? '');
      const sealed = seal.seal(plain);
      return [sql`${sql.ref(name)} = ${isJson ? sql`jsonb_build_object('sealed', ${sealed}::text)` : sealed}`, ...(digest ? [sql`${sql.ref(digest.column)} = ${seal.digest(digest.purpose, digest.text(plain, row))}`] : [])];
    });
  } catch {
    return undefined;
  }
}

async function resealTable(db: Kysely<Database>, seal: Seal, { name, keys, columns, beside = [] }: SealedTable, stopping: AbortSignal): Promise<number> {
  const [one, other] = keys.map((key) => sql.ref(key)) as [ReturnType<typeof sql.ref>, ReturnType<typeof sql.ref>];
  const isOld = sql.join(columns.map((column) => sql`(${textOf(column)} is not null and not starts_with(${textOf(column)}, ${seal.newest}))`), sql` or `);
  let [after, done]: [readonly [string, string], number] = [['', ''], 0];
  while (!stopping.aborted) {
    const { rows } = await sql<Row>`select ${sql.join([one, other, ...beside.map((each) => sql.ref(each)), ...columns.map((column) => sql`${textOf(column)} as ${sql.ref(column.name)}`)])} from ${sql.table(name)}
      where (${one}, ${other}) > (${after[0]}, ${after[1]}) and (${isOld}) order by ${one}, ${other} limit ${size}`.execute(db);
    for (const row of rows) {
      const set = anew(seal, columns, row);
      if (!set || set.length === 0) continue;
      // Only as it was read: whoever writes in between seals with the newest secret anyway.
      const asRead = sql.join(columns.map((column) => sql`${textOf(column)} is not distinct from ${row[column.name] ?? null}`), sql` and `);
      const { numAffectedRows = 0n } = await sql`update ${sql.table(name)} set ${sql.join(set)} where ${one} = ${row[keys[0]]} and ${other} = ${row[keys[1]]} and ${asRead}`.execute(db);
      done += Number(numAffectedRows);
    }
    const last = rows.at(-1);
    if (!last || rows.length < size) break;
    after = [last[keys[0]] ?? '', last[keys[1]] ?? ''];
  }
  return done;
}

/**
 * Seals with the newest secret what older ones have sealed, and makes its digests anew. A repeat finds nothing to do.
 *
 * @returns How many rows were written.
 */
export async function reseal(db: Kysely<Database>, seal: Seal, stopping: AbortSignal): Promise<number> {
  let done = 0;
  for (const table of tables) done += await resealTable(db, seal, table, stopping);
  return done;
}

/** Something sealed by each secret that has sealed numbers of people. */
export async function selectSealed(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ sealed: string }>`
    select distinct on (by) sealed from (select sealed, case when sealed like 's2.%' then split_part(sealed, '.', 2) else '' end as by from (select coalesce(phone_sealed, id_number_sealed) as sealed from persons) people where sealed is not null) known order by by`.execute(db);
  return rows.map(({ sealed }) => sealed);
}
