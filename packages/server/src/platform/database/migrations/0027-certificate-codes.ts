import { sql, type Kysely } from 'kysely';

/**
 * The code on a certificate, sealed, and a digest of it with what the certificate says. A code that hung on the secret of the hall
 * would be lost with it, while paper lasts for years. Certificates from before have a number in their square, and no code.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql.raw(`alter table documents add column code_sealed text, add column code_digest text`).execute(db);
}
