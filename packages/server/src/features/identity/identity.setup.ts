import type { Kysely } from 'kysely';
import { atFirstUse } from '../../platform/at-first-use.ts';
import { ConfigError, type Config } from '../../platform/config.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { reseal, selectSealed } from '../../platform/seal/reseal.store.ts';
import { createSeal } from '../../platform/seal/seal.ts';
import { readSecret } from '../../platform/seal/secret.ts';
import type { IdentityContext } from './identity.context.ts';
import type { SignedIn } from './identity.people.ts';
import { createHttpRegisters } from './identity.register.http.ts';
import { createRegisters } from './identity.register.ts';
import type { FetchCertificates } from './identity.types.ts';

/** What the parts of the feature share, in one process. @throws {ConfigError} Where the secret of the data folder is none. */
export function createIdentityContext({ config, people, fetchCertificates = async () => undefined }: { readonly config: Config; readonly people: SignedIn; readonly fetchCertificates?: FetchCertificates }): IdentityContext {
  const { portals, register } = config.identity;
  // What reads signatures is fetched by the first who is handed over.
  const handOvers = atFirstUse(async () => (await import('./identity.hand-over.ts')).createHandOvers(portals));
  return { people, seal: createSeal(readSecret(config)), registers: createRegisters(register && createHttpRegisters(register)), fetchCertificates, readHandOver: async (...word) => (await handOvers())(...word) };
}

/**
 * Whether what is sealed in the database can be read: better no start than people who are not found and written down twice.
 *
 * @throws {ConfigError} Where it was sealed with another secret.
 */
export async function demandSecret(db: Kysely<Database>, { seal }: IdentityContext): Promise<void> {
  for (const sealed of await selectSealed(db)) {
    try {
      seal.open(sealed);
    } catch {
      throw new ConfigError('The numbers of people in this database were sealed with another secret. Set HALL_SECRET to the one of before, behind the new one and a comma if there is one, or bring its secret.key back into the data folder.');
    }
  }
}

/** While there are several secrets, seals with the newest what the others have sealed; then they can be taken out. */
export function addResealing(jobs: Jobs, db: Kysely<Database>, { seal }: IdentityContext, log: { info(text: string): void }): void {
  if (seal.size < 2) return;
  jobs.add({
    name: 'identity.reseal', every: 3_600_000,
    async run(stopping) {
      const done = await reseal(db, seal, stopping);
      if (!stopping.aborted) log.info(`${done === 0 ? 'Everything is' : `${done} rows were`} sealed with the newest secret. ${done === 0 ? 'The older ones can be taken out of HALL_SECRET.' : 'Looked at again in an hour.'}`);
    },
  });
}
