import { sql, type Kysely } from 'kysely';
import { DatabaseStartError } from './errors.ts';
import { migrations as all, type Migration } from './migrations/all.ts';

interface MigrationTables {
  schema_migrations: { name: string; applied_at: Date };
  schema_lock: { id: number };
}

/**
 * Brings the schema up to date. Servers that start together wait for one another on a locked row, which every
 * engine of the family has, unlike advisory locks.
 *
 * @param database - A Kysely on the database.
 * @throws {DatabaseStartError} When the database was made by a newer Hallkit.
 */
export async function migrate(database: Kysely<never>, migrations: readonly Migration[] = all): Promise<string[]> {
  const db = database as unknown as Kysely<MigrationTables>;
  await tolerant(() => sql`create table if not exists schema_migrations (name text primary key, applied_at timestamptz not null default now())`.execute(db));
  await tolerant(() => sql`create table if not exists schema_lock (id integer primary key)`.execute(db));
  await sql`insert into schema_lock (id) values (1) on conflict do nothing`.execute(db);
  return db.transaction().execute(async (transaction) => {
    await transaction.selectFrom('schema_lock').select('id').forUpdate().execute();
    const applied = new Set((await transaction.selectFrom('schema_migrations').select('name').execute()).map(({ name }) => name));
    const unknown = [...applied].filter((name) => !migrations.some((migration) => migration.name === name));
    if (unknown.length > 0) throw new DatabaseStartError(`This database was made by a newer Hallkit (${unknown.join(', ')}). Start that version, or use another HALL_DATA or DATABASE_URL.`);
    const done: string[] = [];
    for (const { name, up } of migrations) {
      if (applied.has(name)) continue;
      await up(transaction as unknown as Kysely<never>);
      await transaction.insertInto('schema_migrations').values({ name, applied_at: new Date() }).execute();
      done.push(name);
    }
    return done;
  });
}

/** `if not exists` still collides when two make the same table at one moment: on the catalogue (23505), the table (42P07) or its row type (42710). */
const collisions = new Set(['23505', '42P07', '42710']);

async function tolerant(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code } = error as { code?: string };
    if (!collisions.has(code ?? '')) throw error;
  }
}
