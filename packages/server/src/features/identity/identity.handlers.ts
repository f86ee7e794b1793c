import type { Handlers } from '../../platform/http/handler.ts';
import type { SignedIn } from './identity.people.ts';
import { createSessions } from './identity.service.ts';

/** Staff signing in and out; both writes are direct, as a wrong password has to be counted although nothing else is kept. */
export function identityHandlers({ people }: { readonly people: SignedIn }): Pick<Handlers, 'createSession' | 'getSession' | 'endSession'> {
  const sessions = createSessions(people);
  return {
    async createSession({ db, principal, body, caller, header }) {
      const { session, replayed } = await sessions.begin(db, { request: body, principal, caller: caller(), key: header('idempotency-key') });
      return { body: session, replayed };
    },
    getSession: async ({ db, header }) => ({ body: await sessions.current(db, header('authorization') ?? '') }),
    endSession: async ({ db, header }) => ({ body: await sessions.end(db, header('authorization') ?? '') }),
  };
}
