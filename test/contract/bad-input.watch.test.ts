// Bad input to the operations of the watched hall: each field of each write is spoiled in every way, and each id is of another
// department's. Never a 5xx; what is refused says where; what is not yours answers as what there is not.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations } from '@hallkit/contract';
import { Arrange } from './arrange.ts';
import { bare, idIn, spoilAll } from './bad-input.ts';
import { watchCalls } from './calls.watch.ts';
import { idsOf, request } from './calls.ts';
import type { Call, Ids, Made } from './calls.ts';
import { serverTarget } from './server-target.ts';
import { keys } from './target.ts';
import type { Target } from './target.ts';

let target: Target;
let arrange: Arrange;
let ids: Ids;
before(async () => {
  target = await serverTarget();
  arrange = new Arrange(target);
  ids = await idsOf(target);
});
after(() => target.stop());

const entries = Object.entries(watchCalls) as [keyof typeof watchCalls, Made][];
const send = (call: Call): Promise<Response> => target.send(call.path, request(call));
const phone = '13800003210';
const rated = { text: '很好', phone };
const noticed = { summary: { zh: '摘要', en: 'Summary' }, links: [{ text: { zh: '原文' }, url: 'https://www.gov.cn/' }], audience: 'natural', topics: ['natural-001'], matterIds: ['dz-food-business-licence'], important: true, boardText: { zh: '一句话' }, validFrom: '2030-01-01T00:00:00Z', validUntil: '2030-12-31' };
/** Fields that a caller may name and the example leaves out. */
const more: Readonly<Record<string, object>> = {
  urgeCase: { text: '请尽快' },
  createComplaint: { anonymous: false, contact: { name: '李小敏', phone } },
  actOnTrackedComplaint: { text: '补充', photoIds: [] },
  actOnComplaint: { text: '理由', departmentId: 'market-regulation', staffId: 'dezhou.1101', finding: 'confirmed', duplicateOf: 'DZT2606010000019', days: 5 },
  createConsultation: { matterId: 'dz-food-business-licence', phone, mayPublish: true },
  actOnTrackedConsultation: { text: '还要问' },
  actOnConsultation: { departmentId: 'market-regulation', staffId: 'dezhou.1101', question: '问', answer: '答' },
  createTicketRating: rated, createDeskRating: rated, createCaseRating: rated,
  createNoticeSubscription: { topics: ['natural-001'], audience: 'natural' },
  createNotice: noticed,
  actOnNotice: { reason: '理由' },
};

/** By a machine of the hall, which hands in for everybody: what is asked is not how often one may. */
const handedIn = new Set(['createComplaint', 'createConsultation', 'createComplaintPhoto', 'createNoticeSubscription']);

describe('each field of each write', { concurrency: false }, () => {
  for (const [id, made] of entries.filter(([name]) => operations[name].method === 'post')) {
    test(id, { timeout: 300_000 }, () => spoilAll(send, async () => ({ ...(await made(ids, arrange)), ...(handedIn.has(id) ? { key: keys.operator } : {}) }), more[id]));
  }
});

describe('what is another department’s answers as what there is not', { concurrency: false }, () => {
  for (const [id, made] of entries) {
    test(id, { timeout: 120_000 }, async (context) => {
      const call = await made(ids, arrange);
      const [[, prefix = ''] = []] = [...call.path.matchAll(idIn)];
      if (prefix === '' || !/^\/(cards|cases|complaints|consultations|ratings|staff-notices)\//.test(call.path) || call.token === undefined) return context.skip('names nothing of a department');
      const token = await arrange.applicants.staff('1104');
      const theirs = await bare(await send({ ...call, token }));
      const none = { ...call, path: call.path.replaceAll(idIn, (found: string, kind: string) => (kind === prefix ? `${kind}_${'0'.repeat(22)}` : found)), token };
      assert.match(theirs, /^40[34] application\/problem\+json/, theirs);
      return assert.equal(theirs, await bare(await send(none)));
    });
  }
});
