// Calls that succeed, one per operation, and how an answer is checked against the contract.
import assert from 'node:assert/strict';
import { operations } from '@hallkit/contract';
import type { OperationId, OperationTypes, Problem } from '@hallkit/contract';
import { freshPhone } from './arrange.ts';
import type { Arrange } from './arrange.ts';
import { applyCalls } from './calls.apply.ts';
import { watchCalls } from './calls.watch.ts';
import { faultsOf, operationOf } from './document.ts';
import { keys } from './target.ts';
import type { Target } from './target.ts';

/** A call that succeeds: path below `/api/v1`, and the body of a write. */
export interface Call {
  readonly path: string;
  readonly body?: object;
  /** @default the key that sees everything */
  readonly key?: string;
  /** Token of the person who calls. */
  readonly token?: string;
  /** What the call carries beside. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Another call of the operation that is right too: an `Idempotency-Key` is not good for both. */
  readonly other?: Pick<Call, 'path' | 'body'>;
}

/** Ids that the target has. */
export interface Ids {
  readonly hall: string;
  readonly matter: string;
  readonly attachment: string;
  readonly scenario: string;
}

/** What a call is made of: ids that are known, and people who bring the hall into the state for it. */
export type Made = (ids: Ids, arrange: Arrange) => Call | Promise<Call>;

const operator = keys.operator;
const papers = { name: '李小敏' };

/** Something done with a ticket at a desk. */
const atDesk = (action: string, state: Parameters<Arrange['at']>[0], more: (arrange: Arrange) => Promise<object> = async () => ({})): Made => async (_ids, arrange) => {
  const { desk, ticketId } = await arrange.at(state);
  const added = await more(arrange);
  const path = `/desks/${desk}/${action}`;
  return { path, body: { ticketId, ...added }, key: operator, other: { path, body: { ticketId: 'another', ...added } } };
};
/** Something done with a thing that is known by its id. */
const withId = (path: (id: string) => string, made: (arrange: Arrange) => Promise<{ id: string }>, rest: Partial<Call> = {}): Made => async (_ids, arrange) => ({ ...rest, path: path((await made(arrange)).id), other: { path: path('another'), ...(rest.body ? { body: rest.body } : {}) } });

/** One call per operation. An operation that is new to the contract does not compile until it is here. */
export const calls: Readonly<Record<OperationId, Made>> = {
  ...applyCalls,
  ...watchCalls,
  getSite: () => ({ path: '/site' }),
  listHalls: () => ({ path: '/halls' }),
  getHall: ({ hall }) => ({ path: `/halls/${hall}` }),
  listDepartments: ({ hall }) => ({ path: `/halls/${hall}/departments` }),
  listMatters: () => ({ path: `/matters?q=${encodeURIComponent('登记')}&limit=5` }),
  getMatterIndex: () => ({ path: '/matters/index' }),
  getMatter: ({ matter }) => ({ path: `/matters/${matter}` }),
  listMatterVersions: ({ matter }) => ({ path: `/matters/${matter}/versions` }),
  getAttachment: ({ matter, attachment }) => ({ path: `/matters/${matter}/attachments/${attachment}` }),
  createSearchFeedback: () => ({ path: '/search-feedback', body: { kind: 'notFound', query: '开一家密室逃脱' }, other: { path: '/search-feedback', body: { kind: 'notFound', query: '另一个问题' } } }),
  listScenarios: () => ({ path: '/scenarios' }),
  getScenario: ({ scenario }) => ({ path: `/scenarios/${scenario}` }),

  createSession: async (_ids, arrange) => ({ path: '/sessions', body: { staffNo: (await arrange.colleague()).staffNo, password: 'hallkit-dezhou' }, other: { path: '/sessions', body: { staffNo: '1001', password: 'hallkit-dezhou' } } }),
  getSession: async (_ids, arrange) => ({ path: '/sessions/current', token: (await arrange.session()).token }),
  endSession: async (_ids, arrange) => ({ path: '/sessions/current/end', body: {}, token: (await arrange.newSession()).token }),

  listZones: ({ hall }) => ({ path: `/halls/${hall}/zones` }),
  listQueues: ({ hall }) => ({ path: `/halls/${hall}/queues` }),
  getQueue: async (_ids, arrange) => ({ path: `/queues/${(await arrange.place()).queue.id}` }),
  async setQueueState(_ids, arrange) {
    const path = `/queues/${(await arrange.place()).queue.id}/state`;
    return { path, body: { state: 'open' }, key: operator, other: { path, body: { state: 'open', reason: { zh: '开放' } } } };
  },
  async createTicket(_ids, arrange) {
    const path = `/queues/${(await arrange.place()).queue.id}/tickets`;
    return { path, body: {}, other: { path, body: { groups: ['elder'] } } };
  },
  async listTickets(_ids, arrange) {
    await arrange.ticket();
    return { path: `/queues/${(await arrange.place()).queue.id}/tickets`, key: operator };
  },
  getTicket: withId((id) => `/tickets/${id}`, (arrange) => arrange.ticket()),
  cancelTicket: withId((id) => `/tickets/${id}/cancel`, (arrange) => arrange.ticket(), { body: {} }),
  getFairnessReceipt: withId((id) => `/tickets/${id}/fairness`, (arrange) => arrange.ticket()),
  listTicketMessages: withId((id) => `/tickets/${id}/messages`, (arrange) => arrange.ticket({ phone: freshPhone() })),
  restoreTicket: withId((id) => `/tickets/${id}/restore`, async (arrange) => ({ id: (await arrange.at('no_show')).ticketId }), { body: {}, key: operator }),
  async leaseTicketBlock(_ids, arrange) {
    const path = `/queues/${(await arrange.place()).queue.id}/ticket-blocks`;
    return { path, body: { size: 2 }, key: operator, other: { path, body: { size: 3 } } };
  },
  async reconcileTicketBlock(_ids, arrange) {
    const { id, first } = await arrange.block();
    const path = `/ticket-blocks/${id}/reconcile`;
    return { path, body: { issued: [{ number: first, issuedAt: new Date().toISOString() }], final: true }, key: operator, other: { path, body: { issued: [], final: false } } };
  },
  createAnnouncement: ({ hall }) => ({ path: `/halls/${hall}/announcements`, body: { text: { zh: '预计延迟 20 分钟。' } }, key: operator, other: { path: `/halls/${hall}/announcements`, body: { text: { zh: '已恢复。' } } } }),

  listDesks: ({ hall }) => ({ path: `/halls/${hall}/desks` }),
  getDesk: async (_ids, arrange) => ({ path: `/desks/${(await arrange.place()).desk.id}` }),
  async signOnToDesk(_ids, arrange) {
    const { desk, token } = await arrange.sit(false);
    return { path: `/desks/${desk}/sign-on`, body: {}, token, other: { path: '/desks/another/sign-on', body: {} } };
  },
  async signOffFromDesk(_ids, arrange) {
    const { desk, token } = await arrange.sit(true);
    return { path: `/desks/${desk}/sign-off`, body: {}, token, other: { path: '/desks/another/sign-off', body: {} } };
  },
  async setDeskState(_ids, arrange) {
    const path = `/desks/${(await arrange.freeDesk()).id}/state`;
    return { path, body: { state: 'paused' }, key: operator, other: { path, body: { state: 'serving' } } };
  },
  async callNext(_ids, arrange) {
    const { id } = await arrange.freeDesk();
    await arrange.ticket();
    return { path: `/desks/${id}/call-next`, body: {}, key: operator, other: { path: `/desks/${id}/call-next`, body: { ticketId: 'another' } } };
  },
  recallTicket: atDesk('recall', 'called'),
  serveTicket: atDesk('serve', 'called'),
  holdTicket: atDesk('hold', 'serving'),
  resumeTicket: atDesk('resume', 'on_hold'),
  finishTicket: atDesk('finish', 'serving'),
  skipTicket: atDesk('skip', 'called'),
  transferTicket: atDesk('transfer', 'serving', async (arrange) => ({ queueId: (await arrange.place()).other.id })),

  listSlots: async (_ids, arrange) => ({ path: `/queues/${(await arrange.slots())[0]?.queueId}/slots` }),
  createHold: async (_ids, arrange) => ({ path: '/holds', body: { slotId: (await arrange.slots())[0]?.id }, other: { path: '/holds', body: { slotId: 'another' } } }),
  createAppointment: async (_ids, arrange) => ({ path: '/appointments', body: { ...papers, holdId: (await arrange.hold()).id, phone: freshPhone() }, other: { path: '/appointments', body: { ...papers, holdId: 'another', phone: freshPhone() } } }),
  getAppointment: withId((id) => `/appointments/${id}`, (arrange) => arrange.appointment()),
  async rescheduleAppointment(_ids, arrange) {
    const { id, queue } = await arrange.appointment();
    const path = `/appointments/${id}/reschedule`;
    return { path, body: { holdId: (await arrange.hold({ queueId: queue.id })).id }, other: { path, body: { holdId: 'another' } } };
  },
  cancelAppointment: withId((id) => `/appointments/${id}/cancel`, (arrange) => arrange.appointment(), { body: {} }),
  acceptOffer: withId((id) => `/appointments/${id}/accept`, (arrange) => arrange.offered(), { body: {} }),
  checkInAppointment: withId((id) => `/appointments/${id}/check-in`, (arrange) => arrange.appointment({ soon: true }), { body: {} }),
  async checkInByCode({ hall }, arrange) {
    const path = `/halls/${hall}/check-ins`;
    return { path, body: { code: (await arrange.appointment({ soon: true })).code }, other: { path, body: { code: 'ABCDEF' } } };
  },
  async joinWaitlist(_ids, arrange) {
    const path = `/slots/${(await arrange.fullSlot()).slot.id}/waitlist`;
    return { path, body: { ...papers, phone: freshPhone() }, other: { path, body: { ...papers, phone: freshPhone() } } };
  },

  async listSandboxMessages(_ids, arrange) {
    await arrange.optOutToken();
    await arrange.quiet();
    return { path: '/sandbox/messages' };
  },
  createOptOut: async (_ids, arrange) => ({ path: '/notification-opt-outs', body: { token: await arrange.optOutToken() }, other: { path: '/notification-opt-outs', body: { token: 'another-token-of-16' } } }),
  streamEvents: async (_ids, arrange) => ({ path: `/events?topics=queue.${(await arrange.place()).queue.id}` }),
};

/** A call as HTTP, with the key that sees everything unless told. */
export function request({ body, key = keys.all, token, headers: own = {} }: Pick<Call, 'body' | 'key' | 'token' | 'headers'>, more: Readonly<Record<string, string>> = {}): RequestInit {
  const headers = { 'hall-key': key, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...own, ...more };
  return body === undefined ? { headers } : { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Headers that hold a number. */
const numeric = new Set(['Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset']);

/**
 * The body of an answer that keeps the contract: a status that the operation documents, its media type, its schema.
 *
 * @param status - The status it shall have.
 */
export async function answerOf(id: OperationId, response: Response, status: number = operations[id].status): Promise<unknown> {
  const text = await response.clone().text();
  assert.equal(response.status, status, text.slice(0, 500));
  const documented = operationOf(id).responses[status];
  assert.ok(documented, `${status} is not documented`);
  // Only a repeat that came too early is told when to come back; what does not fit how things stand will not fit later.
  const settled = status === 409 && !text.includes('idempotency.in-progress');
  for (const name of Object.keys(documented.headers ?? {}).filter((one) => !(settled && one === 'Retry-After'))) assert.match(response.headers.get(name) ?? '', numeric.has(name) ? /^\d+$/ : /\S/, `${status} ${name}`);
  const mediaType = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (!documented.content) {
    assert.equal(text, '');
    return undefined;
  }
  const content = documented.content[mediaType] ?? documented.content['*/*'];
  assert.ok(content, `"${mediaType}" is not documented for ${status}`);
  if (!mediaType.endsWith('json')) return new Uint8Array(await response.arrayBuffer());
  const body: unknown = JSON.parse(text);
  assert.equal(faultsOf(content.schema ?? {}, body), undefined);
  return body;
}

/** A problem that keeps the contract. */
export async function problemOf(id: OperationId, response: Response, status: number): Promise<Problem> {
  const problem = (await answerOf(id, response, status)) as Problem;
  assert.equal(problem.status, status);
  assert.match(problem.code, /^[a-z-]+\.[a-z-]+$/);
  assert.ok(problem.title && problem.detail && problem.requestId);
  assert.doesNotMatch(JSON.stringify(problem), /node_modules|\.ts:|\.js:|select |Error:/, 'the inside stays inside');
  return problem;
}

/** What an operation answers with success. */
export type Success<Id extends OperationId> = { [Status in keyof OperationTypes[Id]['responses'] & (200 | 201)]: OperationTypes[Id]['responses'][Status] extends { content: { 'application/json': infer Found } } ? Found : never }[keyof OperationTypes[Id]['responses'] & (200 | 201)];

/** Asks, expects success by the contract, and gives the answer. */
export async function ask<Id extends OperationId>(target: Target, id: Id, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Success<Id>> {
  return (await answerOf(id, await target.send(path, request({}, headers)))) as Success<Id>;
}

/** Ids to ask with, found by asking. */
export async function idsOf(target: Target): Promise<Ids> {
  const { data: halls } = await ask(target, 'listHalls', '/halls?limit=1');
  const { data: matters } = await ask(target, 'listMatters', '/matters?limit=50');
  const { data: scenarios } = await ask(target, 'listScenarios', '/scenarios?limit=1');
  for (const { id: matter } of matters) {
    const [attachment] = (await ask(target, 'getMatter', `/matters/${matter}`)).attachments;
    if (attachment) return { hall: halls[0]?.id ?? '', matter, attachment: attachment.id, scenario: scenarios[0]?.id ?? '' };
  }
  throw new Error('No matter has an attachment.');
}
