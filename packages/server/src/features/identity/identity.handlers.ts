import { pageOf } from '../../platform/http/cursor.ts';
import type { Handlers } from '../../platform/http/handler.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { sendCode } from './identity.codes.ts';
import type { IdentityContext } from './identity.context.ts';
import { addFirm } from './identity.firms.ts';
import { giveMandate, mandatesOf, takeBack } from './identity.mandates.ts';
import type { OidcLogin } from './identity.oidc.ts';
import { digestOf, tokenOf } from './identity.people.ts';
import { currentPerson, endPersonSession, sessionsOf } from './identity.person-sessions.ts';
import { citizenOf } from './identity.persons.ts';
import { createSessions } from './identity.service.ts';
import { createPersonSignIn } from './identity.sign-in.ts';
import { realmOf } from './identity.types.ts';
import { verify } from './identity.verify.ts';

type Operations = 'createSession' | 'getSession' | 'endSession' | 'createSignInCode' | 'createPersonSession' | 'endPersonSession' | 'getPerson' | 'listPersonSessions' | 'verifyPerson' | 'createFirm' | 'listMandates' | 'createMandate' | 'revokeMandate' | 'createOidcSignIn';

/** Staff and citizens signing in and out; the writes of sessions are direct, as a wrong password or code has to be counted although nothing else is kept. */
export function identityHandlers(context: IdentityContext, oidc: OidcLogin): Pick<Handlers, Operations> {
  const sessions = createSessions(context.people);
  const signIn = createPersonSignIn(context);
  return {
    async createSession({ db, principal, body, caller, header }) {
      const { session, replayed } = await sessions.begin(db, { request: body, principal, caller: caller(), key: header('idempotency-key') });
      return { body: session, replayed };
    },
    async getSession({ db, principal, header }) {
      if (principal.person?.kind === 'citizen') throw new HttpProblem('person.role');
      return { body: await sessions.current(db, header('authorization') ?? '') };
    },
    endSession: async ({ db, principal: { person }, header }) => ({ body: person?.kind === 'citizen' ? await endPersonSession(db, context, person) : await sessions.end(db, header('authorization') ?? '') }),
    createSignInCode: async ({ db, principal, body: { phone }, caller, locale }) => ({ body: await sendCode(db, context, { phone, principal, caller: caller(), locale }) }),
    async createPersonSession({ db, principal, body, caller, header }) {
      const { session, replayed } = await signIn(db, { request: body, principal, caller: caller(), key: header('idempotency-key') });
      return { body: session, replayed };
    },
    endPersonSession: async ({ db, principal, params: { sessionId } }) => ({ body: await endPersonSession(db, context, citizenOf(principal, { whole: false }), sessionId) }),
    getPerson: async ({ db, principal }) => ({ body: await currentPerson(db, context, realmOf(principal), citizenOf(principal, { whole: false })) }),
    async listPersonSessions({ db, principal, query: { limit = 20, cursor } }) {
      const person = citizenOf(principal);
      return { body: pageOf(await sessionsOf(db, person), { limit, cursor }, { list: 'person-sessions', id: person.id }) };
    },
    createOidcSignIn: async ({ db, principal, body: { returnUrl } }) => ({ body: await oidc.begin(db, principal, returnUrl) }),
    verifyPerson: async ({ db, principal, body, header }) => ({ body: await verify(db, context, realmOf(principal), citizenOf(principal), body, digestOf(tokenOf(header('authorization') ?? '') ?? '')) }),
    createFirm: async ({ db, principal, body }) => ({ body: await addFirm(db, context, realmOf(principal), citizenOf(principal), body) }),
    async listMandates({ db, principal, query: { limit = 20, cursor } }) {
      const person = citizenOf(principal);
      return { body: pageOf(await mandatesOf(db, context, person), { limit, cursor }, { list: 'mandates', id: person.id }) };
    },
    createMandate: async ({ db, principal, body }) => ({ body: await giveMandate(db, context, realmOf(principal), citizenOf(principal), body) }),
    revokeMandate: async ({ db, principal, params: { mandateId } }) => ({ body: await takeBack(db, context, citizenOf(principal), mandateId) }),
  };
}
