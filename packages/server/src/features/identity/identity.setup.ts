import type { Config } from '../../platform/config.ts';
import { createSeal } from '../../platform/seal/seal.ts';
import { readSecret } from '../../platform/seal/secret.ts';
import { createHandOvers } from './identity.hand-over.ts';
import type { SignedIn } from './identity.people.ts';
import { createRegisters } from './identity.register.ts';
import type { FetchCertificates, IdentityContext } from './identity.types.ts';

/** What the parts of the feature share, in one process. @throws {ConfigError} Where the secret of the data folder is none. */
export function createIdentityContext({ config, people, fetchCertificates = async () => undefined }: { readonly config: Config; readonly people: SignedIn; readonly fetchCertificates?: FetchCertificates }): IdentityContext {
  return { people, seal: createSeal(readSecret(config)), registers: createRegisters(), fetchCertificates, readHandOver: createHandOvers(config.identity.portals) };
}
