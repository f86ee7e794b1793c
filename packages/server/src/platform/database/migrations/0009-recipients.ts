import { sql, type Kysely } from 'kysely';

/** Where else messages go: an address and a WeChat OpenID beside the telephone number, gone with the holder. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const table of ['ticket_holders', 'appointment_holders']) await sql.raw(`alter table ${table} add column email text, add column wechat text`).execute(db);
}
