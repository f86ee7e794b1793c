import type { HandOff, NewPersonSession, OidcStart, PersonSession, PersonSessionRequest, SignInCode } from '@hallkit/contract';
import { checkPhone } from '@hallkit/domain';
import type { Person } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import { toPhone } from './messages.ts';
import { idNumberOf, personView, personWith, prove, register, wrong } from './persons.ts';
import type { PersonRecord, PersonSessionRecord } from './space.ts';
import { instant, newId } from './state.ts';
import type { Live } from './state.ts';

const [longest, idle, handedOff, codeLife, resend, mostTries, mostCodes] = [2 * 60 * 60_000, 20 * 60_000, 30 * 60_000, 5 * 60_000, 60_000, 3, 5];

const phoneOf = (text: string): string => {
  const read = checkPhone(text);
  if (!read.ok || read.kind !== 'mobile') throw wrong('/phone', 'phone.invalid', 'is no mobile number');
  return read.number;
};

/** Sends a one-time code. @throws {MockProblem} request.invalid, code.limited. */
export function sendCode(live: Live, text: string): SignInCode {
  const phone = phoneOf(text);
  const { codes } = live.space;
  const sent = (codes.get(phone)?.sent ?? []).filter((at) => at > live.now() - resend);
  // A page counts down before it asks again; whoever tries out need not wait.
  if (sent.length >= mostCodes) throw new MockProblem('code.limited', [], { 'retry-after': String(resend / 1000) });
  const code = String((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000).padStart(6, '0');
  codes.set(phone, { code, sent: [...sent, live.now()], tries: 0 });
  toPhone(live, 'dezhou', phone, { template: 'signIn.code', text: { zh: `验证码 ${code}，5 分钟内有效。请勿告诉他人。`, en: `Your code is ${code}, good for 5 minutes. Tell it to nobody.` }, url: null, locale: 'zh-CN' });
  return { expiresAt: instant(live.now() + codeLife), resendAfter: resend / 1000 };
}

function byCode(live: Live, text: string, code: string): PersonRecord {
  const phone = phoneOf(text);
  const known = live.space.codes.get(phone);
  if (!known || live.now() > (known.sent.at(-1) ?? 0) + codeLife) throw new MockProblem('session.refused');
  if (known.tries >= mostTries) throw new MockProblem('session.locked', [], { 'retry-after': '60' });
  known.tries += 1;
  if (known.code !== code) throw new MockProblem('session.refused');
  live.space.codes.delete(phone);
  return personWith(live, { phone }) ?? register(live, phone);
}

/** What a portal states; the mocks hold no secret and believe every statement. */
function byStatement(live: Live, token: string): PersonRecord {
  try {
    const { phone, name, idNumber, exp = Infinity } = JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))) as { phone?: string; name?: string; idNumber?: string; exp?: number };
    if (exp * 1000 < live.now() || typeof phone !== 'string') throw new MockProblem('session.refused');
    const person = personWith(live, { phone }) ?? register(live, phone);
    if (name !== undefined && idNumber !== undefined) prove(live, person, { name, idNumber }, 'strong');
    return person;
  } catch {
    throw new MockProblem('session.refused');
  }
}

function byCard(live: Live, { name, idNumber: text }: { readonly name: string; readonly idNumber: string }): PersonRecord {
  const idNumber = idNumberOf(text, '/card/idNumber');
  const person = personWith(live, { idNumber }) ?? register(live, null);
  if (person.name !== null && person.name !== name) throw new MockProblem('session.refused');
  prove(live, person, { name, idNumber }, 'strong');
  return person;
}

function byTicket(live: Live, code: string): { person: PersonRecord; applicationId: string | null } {
  const ticket = live.space.tickets.get(code);
  live.space.tickets.delete(code);
  const person = live.space.persons.get(ticket?.personId ?? '');
  if (!ticket || !person || ticket.until < live.now()) throw new MockProblem('session.refused');
  return { person, applicationId: ticket.applicationId };
}

/** Signs somebody in. @param device - Whether the key is of a device, which alone reads cards. @throws {MockProblem} session.refused, session.locked, key.scope. */
export function signIn(live: Live, request: PersonSessionRequest, device: boolean): NewPersonSession {
  const found = ((): { person: PersonRecord; applicationId?: string | null } => {
    switch (request.method) {
      case 'code': return { person: byCode(live, request.phone, request.code) };
      case 'card':
        if (!device) throw new MockProblem('key.scope');
        return { person: byCard(live, request.card) };
      case 'handOver': return { person: byStatement(live, request.token) };
      default: {
        const ticket = byTicket(live, request.code);
        if ((request.method === 'handOff') !== (ticket.applicationId !== null)) throw new MockProblem('session.refused');
        return ticket;
      }
    }
  })();
  const session = openSession(live, found.person, request.method, newId('', 43), found.applicationId ?? null);
  return { token: session.token, expiresAt: instant(expiryOf(session)), person: personView(live, found.person), applicationId: session.applicationId };
}

/** Begins a session. */
export function openSession(live: Live, { id: personId }: PersonRecord, method: PersonSessionRecord['method'], token: string, applicationId: string | null = null): PersonSessionRecord {
  const now = live.now();
  const session: PersonSessionRecord = { id: newId('ss_'), token, personId, method, createdAt: now, usedAt: now, endsAt: now + (token.startsWith('mock-') ? 365 * 86_400_000 : applicationId === null ? longest : handedOff), endedAt: null, applicationId };
  live.space.sessions.set(session.id, session);
  return session;
}

/** Those of `mockTokens` end with the story, not after an idle while. */
const expiryOf = ({ endsAt, usedAt, token }: PersonSessionRecord): number => (token.startsWith('mock-') ? endsAt : Math.min(endsAt, usedAt + idle));
const isGood = (live: Live, session: PersonSessionRecord): boolean => session.endedAt === null && expiryOf(session) > live.now();

/** Who is signed in by a token; undefined for one that is over or never was. */
export function citizenBy(live: Live, token: string): Person | undefined {
  const session = [...live.space.sessions.values()].find((one) => one.token === token);
  if (!session || !isGood(live, session)) return undefined;
  if (live.now() - session.usedAt > 60_000) session.usedAt = live.now();
  return { kind: 'citizen', id: session.personId, hallId: 'dezhou', sessionId: session.id, applicationId: session.applicationId };
}

/** Where somebody is signed in now, the newest first. */
export const sessionsOf = (live: Live, personId: string): PersonSessionRecord[] => [...live.space.sessions.values()].filter((session) => session.personId === personId && isGood(live, session)).reverse();

/** Ends one of somebody's sessions; a repeat answers the same. @throws {MockProblem} session.not-found. */
export function endSession(live: Live, personId: string, id: string): { endedAt: string } {
  const session = live.space.sessions.get(id);
  if (!session || session.personId !== personId) throw new MockProblem('session.not-found');
  session.endedAt ??= live.now();
  return { endedAt: instant(session.endedAt) };
}

/** A session as its owner sees it. */
export const sessionView = (session: PersonSessionRecord, currentId: string): PersonSession => ({ id: session.id, method: session.method, createdAt: instant(session.createdAt), usedAt: instant(session.usedAt), expiresAt: instant(expiryOf(session)), current: session.id === currentId, applicationId: session.applicationId });

/** A code for another device, good once. */
export function handOff(live: Live, personId: string, applicationId: string): HandOff {
  const code = newId('', 32);
  live.space.tickets.set(code, { personId, applicationId, until: live.now() + codeLife });
  return { code, url: `/examples/portal/#hall-hand-off=${code}`, expiresAt: instant(live.now() + codeLife) };
}

/** The login of the city: there is none, so it leads straight back, as if the first of the register had signed in. */
export function startOidc(live: Live, returnUrl: string): OidcStart {
  const person = personWith(live, { phone: '13800003210' }) ?? register(live, '13800003210');
  // It vouches for who they are, as a card does.
  person.level = 'strong';
  const code = newId('', 32);
  live.space.tickets.set(code, { personId: person.id, applicationId: null, until: live.now() + codeLife });
  return { authorizationUrl: `${returnUrl}#hall-sign-in=${code}`, expiresAt: instant(live.now() + codeLife) };
}
