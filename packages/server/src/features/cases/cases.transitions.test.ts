import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CaseActionRequest } from '@hallkit/contract';
import { caseStateNames, caseTransitions, type CaseState } from '@hallkit/domain';
import { createCaseDesk, type CaseDesk } from '../../fixtures/cases.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-03-02T02:00:00Z')));
after(() => desk.close());

type Action = CaseActionRequest['action'];
const reason = { reason: { zh: '理由' } };
/** What each action needs. */
const needs: Readonly<Partial<Record<Action, Partial<CaseActionRequest>>>> = {
  markNotNeeded: reason, refuseAcceptance: { ...reason, legalBasis: '《行政许可法》第三十二条' }, requestSupplement: { items: [{ key: 'area', text: { zh: '面积不对' } }] }, startSpecialProcedure: { ...reason, kind: 'hearing', days: 10 }, proposeExtension: { ...reason, days: 5 },
  grantToFollow: { toFollow: ['health'] }, refuse: { ...reason, legalBasis: '《消防法》第十五条' }, deliver: { tracking: { carrier: 'EMS', number: 'EM1' } }, revoke: reason, assign: { staffId: 'dezhou.1103' }, handOver: { departmentId: 'health', ...reason }, note: { note: '内部' },
};
const heads = new Set<Action>(['grant', 'grantToFollow', 'refuse', 'approveExtension', 'declineExtension', 'revoke']);
const doer = (action: Action): 'fire' | 'fireHead' => (heads.has(action) ? 'fireHead' : 'fire');
const act = (id: string, action: Action) => desk.act(id, doer(action), action, needs[action] ?? {});

/** A case in a state. */
async function caseIn(state: CaseState): Promise<string> {
  const one = async (): Promise<string> => (await desk.open({ planId: 'fire', department: 'fire-rescue' })).ids['fire'] ?? '';
  const through = async (...actions: readonly Action[]): Promise<string> => {
    const id = await one();
    for (const action of actions) await act(id, action);
    return id;
  };
  switch (state) {
    case 'waiting': return (await desk.open({ planId: 'fire', department: 'fire-rescue', waitsFor: ['check'] }, { planId: 'check', department: 'market-regulation' })).ids['fire'] ?? '';
    case 'received': return one();
    case 'recalled': { const id = await one(); await desk.withdraw(id); return id; }
    case 'accepted': return through('accept');
    case 'notNeeded': return through('markNotNeeded');
    case 'acceptanceRefused': return through('refuseAcceptance');
    case 'supplementing': return through('requestSupplement');
    case 'supplemented': { const id = await through('requestSupplement'); await desk.supply(id, { values: { area: 130 } }); return id; }
    case 'processing': return through('accept', 'startProcessing');
    case 'specialProcedure': return through('accept', 'startProcessing', 'startSpecialProcedure');
    case 'specialProcedureEnded': return through('accept', 'startProcessing', 'startSpecialProcedure', 'endSpecialProcedure');
    case 'granted': return through('accept', 'grant');
    case 'grantedToFollow': return through('accept', 'grantToFollow');
    case 'refused': return through('accept', 'refuse');
    case 'withdrawn': { const id = await through('accept'); await desk.withdraw(id); return id; }
    case 'revoked': return through('accept', 'grant', 'revoke');
  }
}

const actions: readonly Action[] = ['accept', 'markNotNeeded', 'refuseAcceptance', 'requestSupplement', 'startProcessing', 'startSpecialProcedure', 'endSpecialProcedure', 'proposeExtension', 'approveExtension', 'declineExtension', 'grant', 'grantToFollow', 'refuse', 'deliver', 'revoke', 'assign', 'handOver', 'note'];

for (const state of caseStateNames) {
  test(`${state}: what the table allows is done, offered and written; everything else is refused and changes nothing`, async () => {
    const kept = await caseIn(state);
    const offered = { fire: (await desk.read(kept, 'fire')).actions, fireHead: (await desk.read(kept, 'fireHead')).actions };
    assert.equal((await desk.row(kept)).state, state);
    const before = await desk.row(kept);
    for (const action of actions) {
      const row = caseTransitions.find((each) => each.action === action && each.from.includes(state));
      const isDecision = action === 'approveExtension' || action === 'declineExtension';
      if (!row || isDecision) {
        const errors = await desk.refused(kept, doer(action), 409, 'case.action', { action, ...needs[action] });
        assert.equal(errors[0]?.pointer, '/action', action);
        assert.ok(!offered[doer(action)].some((other) => other === action), `${action} is offered`);
        for (const possible of offered[doer(action)]) assert.ok(errors[0]?.detail.includes(possible), `${possible} is named where ${action} is refused`);
        continue;
      }
      assert.ok(offered[doer(action)].some((other) => other === action), `${action} is not offered`);
      const id = await caseIn(state);
      const done = await act(id, action);
      const view = action === 'handOver' ? await desk.read(id, 'supervisor') : done;
      assert.equal(view.state, row.to ?? state, action);
      const line = view.log.at(-1);
      assert.deepEqual([line?.action, line?.from, line?.to, line?.by.kind, line?.by.name !== null], [action, state, row.to ?? state, 'staff', true], action);
    }
    assert.deepEqual(await desk.row(kept), before, 'nothing has changed');
  });
}

test('a clerk does not decide, a head of approvals does, and nobody approves what they proposed', async () => {
  const id = await caseIn('processing');
  for (const action of ['grant', 'grantToFollow', 'refuse', 'revoke'] as const) await desk.refused(id, 'fire', 403, 'person.role', { action, ...needs[action] });
  await desk.act(id, 'fireHead', 'proposeExtension', needs.proposeExtension);
  await desk.refused(id, 'fireHead', 403, 'person.role', { action: 'approveExtension' });
  await desk.refused(id, 'fire', 403, 'person.role', { action: 'approveExtension' });
  assert.ok(!(await desk.read(id, 'fireHead')).actions.includes('approveExtension'));
});

test('an extension: proposed once, declined and proposed again, approved once', async () => {
  const id = await caseIn('processing');
  assert.deepEqual((await desk.refused(id, 'fire', 400, 'request.invalid', { action: 'proposeExtension', ...reason, days: 11 })).map(({ pointer }) => pointer), ['/days']);
  assert.equal((await act(id, 'proposeExtension')).extension?.state, 'proposed');
  await desk.refused(id, 'fire', 409, 'case.action', { action: 'proposeExtension', ...needs.proposeExtension });
  assert.equal((await act(id, 'declineExtension')).extension?.state, 'declined');
  await act(id, 'proposeExtension');
  const before = (await desk.read(id, 'fire')).legal.day;
  const { extension, legal } = await act(id, 'approveExtension');
  assert.deepEqual([extension?.state, extension?.decidedBy?.staffNo, before, legal.day], ['approved', '1203', '2026-03-30', '2026-04-07'], 'five working days later, after the Qingming holiday');
  await desk.refused(id, 'fire', 409, 'case.action', { action: 'proposeExtension', ...needs.proposeExtension });
});

test('papers that are missing are asked for once, for good', async () => {
  const id = await caseIn('supplemented');
  assert.ok(!(await desk.read(id, 'fire')).actions.includes('requestSupplement'));
  await desk.refused(id, 'fire', 409, 'case.action', { action: 'requestSupplement', ...needs.requestSupplement });
});

test('what an action needs is said field by field', async () => {
  const id = await caseIn('received');
  const asked: readonly [Action, object, string][] = [['refuseAcceptance', {}, '/reason'], ['refuseAcceptance', reason, '/legalBasis'], ['requestSupplement', {}, '/items'], ['handOver', reason, '/staffId'], ['note', {}, '/note'], ['assign', {}, '/staffId']];
  for (const [action, body, pointer] of asked) assert.deepEqual((await desk.refused(id, 'fire', 400, 'request.invalid', { action, ...body })).map((error) => error.pointer), [pointer], action);
  assert.deepEqual((await desk.refused(id, 'fire', 400, 'request.invalid', { action: 'assign', staffId: 'dezhou.1101' })).map(({ code }) => code), ['staff.foreign'], 'of another department');
  assert.deepEqual((await desk.refused(id, 'fire', 400, 'request.invalid', { action: 'handOver', departmentId: 'space', ...reason })).map(({ code }) => code), ['department.foreign']);
  const granting = await caseIn('accepted');
  assert.deepEqual((await desk.refused(granting, 'fireHead', 400, 'request.invalid', { action: 'grant', validUntil: '2026-03-01' })).map(({ code }) => code), ['day.before']);
  const delivering = await caseIn('granted');
  assert.deepEqual((await desk.refused(delivering, 'fire', 400, 'request.invalid', { action: 'deliver' })).map(({ pointer }) => pointer), ['/tracking'], 'by courier as the applicant wished');
});

test("another department's case is as if it were not there; the supervisor of the hall sees it", async () => {
  const id = await caseIn('received');
  await desk.refused(id, 'market', 404, 'case.not-found', { action: 'accept' });
  await desk.hall.refused(`/api/v1/cases/${id}`, 404, 'case.not-found', { headers: await desk.headers('market') });
  await desk.hall.refused('/api/v1/cases/cs_0000000000000000000000', 404, 'case.not-found', { headers: await desk.headers('market') });
  assert.equal((await desk.read(id, 'supervisor')).id, id);
  assert.equal((await desk.act(id, 'supervisor', 'accept')).state, 'accepted');
  await desk.hall.refused(`/api/v1/cases/${id}`, 401, 'person.required');
  await desk.hall.refused(`/api/v1/cases/${id}`, 403, 'person.role', { headers: await desk.citizen() });
});

test('a case that is passed on is gone here and there at once', async () => {
  const id = await caseIn('accepted');
  const { department } = await desk.act(id, 'supervisor', 'handOver', { departmentId: 'health', ...reason });
  assert.equal(department.id, 'health');
  await desk.hall.refused(`/api/v1/cases/${id}`, 404, 'case.not-found', { headers: await desk.headers('fire') });
  assert.equal((await desk.read(id, 'health')).state, 'accepted');
});

test('two at once: one wins, the other is told that the case has changed; a repeat with the same key is the same answer', async () => {
  const id = await caseIn('received');
  const { version } = await desk.row(id);
  const headers = await desk.headers('fire');
  const both = await Promise.all(['accept', 'markNotNeeded', 'accept'].map((action) => desk.hall.call(`/api/v1/cases/${id}/actions`, post({ version, action, ...reason }, { headers }))));
  assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [200, 409, 409]);
  assert.deepEqual(new Set(both.filter(({ statusCode }) => statusCode === 409).map((answer) => answer.json<{ code: string }>().code)), new Set(['case.changed']));
  assert.equal((await desk.hall.database.db.selectFrom('case_log').select('seq').where('case_id', '=', id).execute()).length, 2);
  const next = await caseIn('received');
  const keyed = { ...headers, 'idempotency-key': 'same-key-1' };
  const answers = await Promise.all([1, 2].map(() => desk.hall.call(`/api/v1/cases/${next}/actions`, post({ version: 1, action: 'accept' }, { headers: keyed }))));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode), [200, 200]);
  assert.equal(answers[0]?.body, answers[1]?.body);
  assert.equal((await desk.row(next)).version, 2);
});
