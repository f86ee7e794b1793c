import { operations } from '@hallkit/contract';
import type { OperationId } from '@hallkit/contract';
import { createCatalogue } from './data/catalogue.ts';
import type { MockCatalogue } from './data/catalogue.ts';
import { applicationsHandlers } from './handlers/applications.ts';
import { appointmentsHandlers } from './handlers/appointments.ts';
import { casesHandlers } from './handlers/cases.ts';
import { complaintsHandlers } from './handlers/complaints.ts';
import { consultationsHandlers } from './handlers/consultations.ts';
import { decisionsHandlers } from './handlers/decisions.ts';
import { desksHandlers } from './handlers/desks.ts';
import { documentsHandlers } from './handlers/documents.ts';
import { eventsHandlers } from './handlers/events.ts';
import { figuresHandlers } from './handlers/figures.ts';
import { hallsHandlers } from './handlers/halls.ts';
import { identityHandlers } from './handlers/identity.ts';
import { mattersHandlers } from './handlers/matters.ts';
import { noticesHandlers } from './handlers/notices.ts';
import { notificationsHandlers } from './handlers/notifications.ts';
import { paymentsHandlers } from './handlers/payments.ts';
import { queueHandlers } from './handlers/queue.ts';
import { ratingsHandlers } from './handlers/ratings.ts';
import { scenariosHandlers } from './handlers/scenarios.ts';
import { supervisionHandlers } from './handlers/supervision.ts';
import { meOf } from './live/applications.ts';
import { createAppointments } from './live/appointments.ts';
import { settleCases } from './live/case-steps.ts';
import { settleComplaints } from './live/complaints.ts';
import { settleConsultations } from './live/consultations.ts';
import { startClockwork } from './live/clockwork.ts';
import { crowd } from './live/crowd.ts';
import { earlierDecisions } from './live/decisions.ts';
import { settleNotices } from './live/notices.ts';
import { sowWatch } from './live/sowing.ts';
import { createSessions } from './live/sessions.ts';
import { settleCards } from './live/card-sweep.ts';
import { arrange } from './live/situations.ts';
import { signDays } from './live/snapshots.ts';
import { createLive } from './live/state.ts';
import { rollDay } from './live/tickets.ts';
import { takeBytes, uploadBy } from './live/uploads.ts';
import type { Failure, MockOptions } from './options.ts';
import { respond } from './platform/answer.ts';
import { readBody } from './platform/body.ts';
import { check, needsKey } from './platform/check.ts';
import type { MockCall, MockHandler, MockHandlers } from './platform/handler.ts';
import { createMemory } from './platform/idempotency.ts';
import { authenticate, tokenOf } from './platform/keys.ts';
import type { Principal } from './platform/keys.ts';
import { citizenOf } from './platform/people.ts';
import { localeOf, MockProblem, problemResponse } from './platform/problem.ts';
import { routeOf } from './platform/routes.ts';

const table: MockHandlers = { ...hallsHandlers, ...mattersHandlers, ...scenariosHandlers, ...identityHandlers, ...queueHandlers, ...desksHandlers, ...appointmentsHandlers, ...notificationsHandlers, ...eventsHandlers, ...documentsHandlers, ...applicationsHandlers, ...casesHandlers, ...paymentsHandlers, ...decisionsHandlers, ...noticesHandlers, ...figuresHandlers, ...complaintsHandlers, ...consultationsHandlers, ...ratingsHandlers, ...supervisionHandlers };
const nobody: Principal = { departmentId: null, regionCode: null, scopes: [], mode: 'test', device: false, person: null };

/** The mocks hold nobody back; a page still sees the headers it may read. */
const allowance = { 'ratelimit-limit': '1200', 'ratelimit-remaining': '1199', 'ratelimit-reset': '60' };

const catalogues = new Map<number, MockCatalogue>();
function catalogueOf(least: number): MockCatalogue {
  const known = catalogues.get(least) ?? createCatalogue(least);
  catalogues.set(least, known);
  return known;
}

/** Waits, unless the caller gives up first. */
const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    // A call that is never answered waits on all the same: what waits is kept, and so is the signal that ends it.
    const timer = setTimeout(() => Number.isFinite(ms) && resolve(), Math.min(ms, 2 ** 31 - 1));
    signal.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason as Error)), { once: true });
  });

/** What a hall holds: its people, queues, cases and days so far. Making it takes tens of milliseconds. */
function fill({ matters = 0, now = Date.now, queue = {}, situation = 'nothing', watch = 'ordinary' }: MockOptions) {
  const catalogue = catalogueOf(matters);
  let past = 0;
  const live = createLive(catalogue, () => Number(now()) - past);
  const [sessions, appointments] = [createSessions(live), createAppointments(live)];
  earlierDecisions(live);
  sowWatch(live, watch, (ms) => (past = ms));
  arrange(live, situation, (ms) => (past = ms));
  if (queue.waiting !== false) crowd(live);
  if (queue.auto) startClockwork(live, queue.auto);
  return { catalogue, live, sessions, appointments };
}

/**
 * A hall without a server: takes requests of the API at any address and answers them as the contract says. Each has
 * queues, desks, appointments, sessions, messages and events of its own, and forgets them when it is let go. It opens
 * with the first request: a page of stories has a hall for each of them, and shows one.
 *
 * @throws TypeError for a call that shall fail with `network`, as `fetch` does.
 */
export function createMockHall(options: MockOptions = {}): (request: Request) => Promise<Response> {
  const { delay = 0, fail, cutUploadsAt = [] } = options;
  const remember = createMemory();
  const cuts = [...cutUploadsAt];
  let filled: ReturnType<typeof fill> | undefined;
  const hall = (): ReturnType<typeof fill> => (filled ??= fill(options));

  async function answer<Id extends OperationId>(id: Id, params: Readonly<Record<string, string>>, request: Request): Promise<Response> {
    const { catalogue, live, sessions, appointments } = hall();
    // Security first, then the body, then what it says: in the order of the server.
    rollDay(live);
    settleCases(live);
    settleNotices(live);
    settleComplaints(live);
    settleConsultations(live);
    settleCards(live);
    const { method } = operations[id];
    const principal = needsKey(id) ? authenticate(request, id, sessions.personBy) : nobody;
    const { searchParams } = new URL(request.url);
    const { value: body, text } = method === 'get' ? { value: undefined, text: '' } : await readBody(request);
    const checked = check(id, { params, query: searchParams, headers: request.headers, body }, localeOf(request.headers.get('accept-language')));
    if (id.includes('Snapshot')) await signDays(live);
    const handle = table[id] as MockHandler<Id>;
    const work = (): Response => respond(id, request, handle({ ...checked, principal, catalogue, live, sessions, appointments, token: tokenOf(request.headers), request, text } as unknown as MockCall<Id>) as object);
    return method === 'get' ? work() : remember(`${id} ${request.headers.get('hall-key') ?? ''}`, request, body, work);
  }

  /** The bytes of an upload, which are no operation of the contract. */
  async function bytes(uploadId: string, request: Request): Promise<Response> {
    // Pictures of complaints belong to nobody: the key alone sends them.
    const own = !uploadId.startsWith('ph_');
    const { live, sessions } = hall();
    const principal = authenticate(request, own ? 'getUpload' : 'createComplaintPhoto', sessions.personBy);
    return takeBytes(live, uploadBy(live, own ? meOf(live, citizenOf(principal)).id : '', uploadId), request, cuts);
  }

  const respondTo = async (request: Request): Promise<Response> => {
    try {
      const [, uploadId] = /\/api\/v1\/uploads\/([\w.-]+)\/content$/.exec(new URL(request.url).pathname) ?? [];
      if (uploadId !== undefined && ['HEAD', 'PATCH', 'DELETE'].includes(request.method)) return await bytes(uploadId, request);
      const { id, params } = routeOf(request);
      const failure: Failure | undefined = typeof fail === 'function' ? fail(id) : fail;
      if (delay > 0 || failure === 'silence') await wait(failure === 'silence' ? Infinity : delay, request.signal);
      if (failure === 'network') throw new TypeError('Failed to fetch');
      if (failure !== undefined && failure !== 'silence') throw new MockProblem(failure);
      return await answer(id, params, request);
    } catch (error) {
      if (!(error instanceof MockProblem)) throw error;
      return problemResponse(error, localeOf(request.headers.get('accept-language')));
    }
  };
  return async (request) => {
    const response = await respondTo(request);
    for (const [name, value] of Object.entries(allowance)) response.headers.set(name, value);
    return response;
  };
}
