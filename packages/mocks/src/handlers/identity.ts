import { demandWhole, meOf } from '../live/applications.ts';
import { citizenOf } from '../platform/people.ts';
import { endSession, sendCode, sessionsOf, sessionView, signIn, startOidc } from '../live/person-sessions.ts';
import { isAgent } from '../live/parties.ts';
import { addFirm, firmView, giveMandate, mandateView, personView, revokeMandate, verify } from '../live/persons.ts';
import type { PersonRecord } from '../live/space.ts';
import { instant } from '../live/state.ts';
import { staffView } from '../live/views.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockCall, MockHandlers } from '../platform/handler.ts';

type Own = 'endPersonSession' | 'getPerson' | 'listPersonSessions' | 'verifyPerson' | 'createFirm' | 'listMandates' | 'createMandate' | 'revokeMandate';

/** Who is signed in, and did not come by a hand-off. */
function whole({ live, principal }: Pick<MockCall<Own>, 'live' | 'principal'>): PersonRecord {
  const citizen = citizenOf(principal);
  demandWhole(citizen);
  return meOf(live, citizen);
}

/** Staff and citizens: signing in and out, proving names, firms, mandates. */
export const identityHandlers: Pick<MockHandlers, 'createSession' | 'getSession' | 'endSession' | 'createSignInCode' | 'createPersonSession' | 'createOidcSignIn' | Own> = {
  createSession: ({ sessions, body }) => sessions.begin(body),
  getSession({ live, sessions, token }) {
    const { staff, expiresAt } = sessions.find(token);
    return { expiresAt: instant(expiresAt), staff: staffView(live, staff) };
  },
  endSession({ live, sessions, token }) {
    sessions.end(token ?? '');
    return { endedAt: instant(live.now()) };
  },
  createSignInCode: ({ live, body }) => sendCode(live, body.phone),
  createPersonSession: ({ live, principal, body }) => signIn(live, body, principal.device),
  createOidcSignIn: ({ live, body }) => startOidc(live, body.returnUrl),
  getPerson: ({ live, principal }) => personView(live, meOf(live, citizenOf(principal))),
  listPersonSessions({ live, principal, query }) {
    const { id, sessionId } = citizenOf(principal);
    const { data, nextCursor } = pageOf(sessionsOf(live, id), query, { list: 'personSessions', id });
    return { data: data.map((session) => sessionView(session, sessionId)), nextCursor };
  },
  endPersonSession: ({ live, principal, params }) => endSession(live, citizenOf(principal).id, params.sessionId),
  verifyPerson(call) {
    const person = whole(call);
    verify(call.live, person, call.body);
    return personView(call.live, person);
  },
  createFirm: (call) => firmView(addFirm(call.live, whole(call), call.body)),
  listMandates(call) {
    const { live, query } = call;
    const person = whole(call);
    const rows = [...live.space.mandates.values()].filter((mandate) => mandate.personId === person.id || isAgent(mandate, person)).reverse();
    const { data, nextCursor } = pageOf(rows, query, { list: 'mandates', id: person.id });
    return { data: data.map((mandate) => mandateView(live, mandate, person)), nextCursor };
  },
  createMandate(call) {
    const person = whole(call);
    return mandateView(call.live, giveMandate(call.live, person, call.body), person);
  },
  revokeMandate(call) {
    const person = whole(call);
    return mandateView(call.live, revokeMandate(call.live, person, call.params.mandateId), person);
  },
};
