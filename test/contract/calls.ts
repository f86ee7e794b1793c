// Calls that succeed, one per operation, and how an answer is checked against the contract.
import assert from 'node:assert/strict';
import { operations } from '@hallkit/contract';
import type { OperationId, OperationTypes, Problem } from '@hallkit/contract';
import { faultsOf, operationOf } from './document.ts';
import { keys } from './target.ts';
import type { Target } from './target.ts';

/** A call that succeeds: path below `/api/v1`, and the body of a write. */
export interface Call {
  readonly path: string;
  readonly body?: object;
}

/** Ids that the target has. */
export interface Ids {
  readonly hall: string;
  readonly matter: string;
  readonly attachment: string;
  readonly scenario: string;
}

/** One call per operation. An operation that is new to the contract has to be added here; the suite fails until it is. */
export const calls = {
  getSite: () => ({ path: '/site' }),
  listHalls: () => ({ path: '/halls' }),
  getHall: ({ hall }) => ({ path: `/halls/${hall}` }),
  listDepartments: ({ hall }) => ({ path: `/halls/${hall}/departments` }),
  listMatters: () => ({ path: `/matters?q=${encodeURIComponent('登记')}&limit=5` }),
  getMatterIndex: () => ({ path: '/matters/index' }),
  getMatter: ({ matter }) => ({ path: `/matters/${matter}` }),
  listMatterVersions: ({ matter }) => ({ path: `/matters/${matter}/versions` }),
  getAttachment: ({ matter, attachment }) => ({ path: `/matters/${matter}/attachments/${attachment}` }),
  createSearchFeedback: () => ({ path: '/search-feedback', body: { kind: 'notFound', query: '开一家密室逃脱' } }),
  listScenarios: () => ({ path: '/scenarios' }),
  getScenario: ({ scenario }) => ({ path: `/scenarios/${scenario}` }),
} as Readonly<Record<OperationId, (ids: Ids) => Call>>;

/** A call as HTTP, with the key that sees everything unless told. */
export function request({ body }: Pick<Call, 'body'>, headers: Readonly<Record<string, string>> = {}): RequestInit {
  const own = { 'hall-key': keys.all, ...headers };
  return body === undefined ? { headers: own } : { method: 'POST', headers: { 'content-type': 'application/json', ...own }, body: JSON.stringify(body) };
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
  for (const name of Object.keys(documented.headers ?? {})) assert.match(response.headers.get(name) ?? '', numeric.has(name) ? /^\d+$/ : /\S/, `${status} ${name}`);
  const mediaType = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (!documented.content) {
    assert.equal(text, '');
    return undefined;
  }
  const content = documented.content[mediaType];
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
