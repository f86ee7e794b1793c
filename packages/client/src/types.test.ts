// What the compiler promises and refuses. Checked whenever this package is compiled: a type that got looser
// leaves an unused `@ts-expect-error`, one that got tighter an error. Nothing in `promises` is ever called.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Application, ApplicationList, Call, DepartmentList, Hall, MatterGuide, MatterList, MatterSummary, OwnCase, Queue, ScenarioPlan, ScenarioSummary, SearchFeedback, Site, SlotList, Ticket, TicketList, Upload } from '@hallkit/contract';
import type { FieldProblem, HallApiError } from './errors/api-error.ts';
import type { HallError } from './errors/hall-error.ts';
import type { HallNotFoundError } from './errors/not-found-error.ts';
import type { createHall as createCore } from './core.ts';
import { createHall } from './hall.ts';
import type { HallClient } from './hall.ts';
import type { HallCore } from './hall-core.ts';
import { isHallError } from './is-hall-error.ts';
import type { HallOptions } from './options.ts';
import type { Page } from './page.ts';
import type { MattersResource } from './resources/matters.ts';
import { ScenariosResource } from './resources/scenarios.ts';

/** Compiles only when both types are the same, neither wider nor narrower. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(..._proof: Same<A, B> extends true ? [] : [never]): void => {};

const promises = {
  options(): void {
    createHall({ key: 'pk_test_dezhou' });
    createHall({ key: 'k', baseUrl: undefined, locale: undefined, timeout: undefined, retry: undefined, getToken: undefined, fetch: undefined });
    createHall({ key: 'k', getToken: () => null, idempotencyKey: () => 'abcdefgh', onRetry: (call) => void call.tries.toFixed() });
    createHall({ key: 'k', getToken: async () => 'token', fetch: async (request) => new Response(request.url) });
    // @ts-expect-error a hall needs a key
    createHall({});
    // @ts-expect-error an option that is misspelt
    createHall({ key: 'k', baseURL: 'https://hall.example' });
    // @ts-expect-error a key is a text
    createHall({ key: 7 });
    // @ts-expect-error milliseconds are a number
    createHall({ key: 'k', timeout: '10s' });
    // @ts-expect-error a token is a text
    createHall({ key: 'k', getToken: () => 7 });
    // @ts-expect-error a key is made at once, not later
    createHall({ key: 'k', idempotencyKey: async () => 'abcdefgh' });
    // @ts-expect-error fetch answers a Response
    createHall({ key: 'k', fetch: async () => 'text' });
  },

  async answers(hall: HallClient): Promise<void> {
    same<Awaited<ReturnType<typeof hall.site.get>>, Site>();
    same<Awaited<ReturnType<typeof hall.halls.get>>, Hall>();
    same<Awaited<ReturnType<typeof hall.halls.departments>>, Page<DepartmentList>>();
    same<Awaited<ReturnType<typeof hall.matters.list>>, Page<MatterList>>();
    same<Awaited<ReturnType<typeof hall.matters.get>>, MatterGuide>();
    same<Awaited<ReturnType<typeof hall.matters.attachment>>, Blob>();
    same<Awaited<ReturnType<typeof hall.matters.sendFeedback>>, SearchFeedback>();
    same<ReturnType<typeof hall.matters.iterate>, AsyncGenerator<MatterSummary, void, undefined>>();
    same<ReturnType<typeof hall.scenarios.iterate>, AsyncGenerator<ScenarioSummary, void, undefined>>();
    same<ReturnType<typeof hall.queues.iterate>, AsyncGenerator<Queue, void, undefined>>();
    same<Awaited<ReturnType<typeof hall.queues.tickets>>, Page<TicketList>>();
    same<Awaited<ReturnType<typeof hall.queues.takeTicket>>, Ticket>();
    same<Awaited<ReturnType<typeof hall.desks.callNext>>, Call>();
    same<Awaited<ReturnType<typeof hall.appointments.slots>>, SlotList>();
    same<Awaited<ReturnType<typeof hall.plans.get>>, ScenarioPlan>();
    same<Awaited<ReturnType<typeof hall.applications.list>>, Page<ApplicationList>>();
    same<Awaited<ReturnType<typeof hall.applications.submit>>, Application>();
    same<Awaited<ReturnType<typeof hall.documents.upload>>, Upload>();
    same<Awaited<ReturnType<typeof hall.cases.getOwn>>, OwnCase>();
    same<Awaited<ReturnType<typeof hall.decisions.export>>, Blob>();
    void hall.identity.signIn({ method: 'code', phone: '13800003210', code: '204518' });
    // @ts-expect-error a card has no code
    void hall.identity.signIn({ method: 'card', code: '204518' });
    // @ts-expect-error who submits declares that it is true
    void hall.applications.submit('aq_1', { version: 1, declared: false });
    // @ts-expect-error an address is no file
    void hall.documents.upload('https://example.org/lease.pdf');
    // @ts-expect-error there may be nobody to call
    void (await hall.desks.callNext('d')).ticket.id;
    // @ts-expect-error a ticket that does not wait has nobody before it
    const before: number = (await hall.tickets.get('tk')).ahead;
    void before;
    const page = await hall.matters.list();
    const next = await page.next();
    same<typeof next, Page<MatterList> | null>();
    same<typeof page.confident, boolean>();
    // @ts-expect-error there may be no further page
    void next.data;
    // @ts-expect-error there may be no first row
    void page.data[0].name;
    // @ts-expect-error English may be missing
    const english: string = (await hall.matters.get('m')).name.en;
    // @ts-expect-error a list of departments knows no total
    void (await hall.halls.departments('dezhou')).total;
    void english;
  },

  calls(hall: HallClient): void {
    void hall.matters.list({ q: '开饭店', limit: 5, online: true, type: 'licence', audience: 'enterprise', group: 'none', department: undefined });
    void hall.matters.get('m', { version: 2 }, { signal: AbortSignal.timeout(1), timeout: 500 });
    void hall.matters.sendFeedback({ kind: 'notFound', query: 'x' }, { idempotencyKey: 'abcdefgh' });
    // @ts-expect-error no such filter
    void hall.matters.list({ query: '开饭店' });
    // @ts-expect-error a limit is a number
    void hall.matters.list({ limit: '5' });
    // @ts-expect-error no such type of matter
    void hall.matters.list({ type: 'license' });
    // @ts-expect-error no such audience of scenarios
    void hall.scenarios.list({ audience: 'enterprise' });
    // @ts-expect-error a yes or no
    void hall.matters.list({ online: 'yes' });
    // @ts-expect-error which matter?
    void hall.matters.get();
    // @ts-expect-error an id is a text
    void hall.matters.get(7);
    // @ts-expect-error a version is a number
    void hall.matters.get('m', { version: 'latest' });
    // @ts-expect-error feedback needs the query
    void hall.matters.sendFeedback({ kind: 'notFound' });
    // @ts-expect-error no such kind of feedback
    void hall.matters.sendFeedback({ kind: 'bad', query: 'x' });
    // @ts-expect-error a field the contract does not know
    void hall.matters.sendFeedback({ kind: 'notFound', query: 'x', phone: '0' });
    void hall.queues.takeTicket('q');
    void hall.queues.takeTicket('q', { groups: ['elder'], papersReady: ['m1'], locale: 'en' }, { idempotencyKey: 'abcdefgh' });
    // @ts-expect-error which queue?
    void hall.queues.takeTicket();
    // @ts-expect-error no such group
    void hall.queues.takeTicket('q', { groups: ['vip'] });
    // @ts-expect-error which ticket is served?
    void hall.desks.serve('d');
    // @ts-expect-error no such state of a queue
    void hall.queues.setState('q', { state: 'full' });
    // @ts-expect-error a place is held before it is booked
    void hall.appointments.book({ slotId: 's', name: '李小敏', phone: '13800003210' });
    // @ts-expect-error only a write carries an idempotency key
    void hall.matters.get('m', {}, { idempotencyKey: 'abcdefgh' });
    // @ts-expect-error an upper bound belongs to an iteration
    void hall.matters.list({}, { max: 5 });
    // @ts-expect-error a cursor is handed on by the page itself, and is a text
    void hall.matters.list({ cursor: 3 });
    // @ts-expect-error resources are the hall's
    hall.matters = hall.halls;
    // @ts-expect-error the transport is nobody's business
    void hall.matters.transport;
  },

  errors(error: unknown): void {
    if (isHallError(error)) same<typeof error, HallError>();
    if (isHallError(error, 'HallNotFoundError')) same<typeof error, HallNotFoundError>();
    if (isHallError(error, 'HallApiError')) {
      same<typeof error, HallApiError>();
      same<typeof error.errors, readonly FieldProblem[]>();
      same<typeof error.retryAfter, number | null>();
      // @ts-expect-error what the server said is not changed afterwards
      error.status = 200;
    }
    if (isHallError(error, 'HallConflictError')) same<typeof error.code, string>();
    // @ts-expect-error no such error
    isHallError(error, 'HallTypoError');
    // @ts-expect-error not known before it is asked
    void error.code;
    // @ts-expect-error a timeout has no status: nobody answered
    if (isHallError(error, 'HallTimeoutError')) void error.status;
  },

  changes(hall: HallClient): void {
    same<ReturnType<typeof hall.withOptions>, HallClient>();
    const whole: HallOptions = { key: 'k' };
    hall.withOptions(whole);
    // @ts-expect-error no such option
    hall.withOptions({ language: 'en' });
  },

  core(hall: HallClient, core: HallCore): void {
    same<ReturnType<typeof createCore>, HallCore>();
    same<typeof core.matters, MattersResource>();
    same<ReturnType<typeof core.withOptions>, HallCore>();
    same<typeof core.scenarios, ScenariosResource>();
    void core.use(ScenariosResource).list({ q: '开饭店' });
    // @ts-expect-error nothing is lost of what the class promises
    void core.use(ScenariosResource).list({ query: '开饭店' });
    const least: HallCore = hall;
    least.use(ScenariosResource);
    // @ts-expect-error a resource is asked for by its class, not its name
    core.use('scenarios');
    // @ts-expect-error a class that talks to no hall
    core.use(URL);
  },
};

test('what the compiler promises was checked when the package was compiled', () => {
  assert.deepEqual(Object.keys(promises), ['options', 'answers', 'calls', 'errors', 'changes', 'core']);
});
