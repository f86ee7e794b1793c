import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ComplaintList } from '@hallkit/contract';
import { nextComplaintState, readComplaint, type ComplaintAction } from '@hallkit/domain';
import { createTestHall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { signIn } from '../../fixtures/staff.fixture.ts';
import { complaintEntry } from './complaints.clock.ts';
import { seedSampleComplaints } from './complaints.sample.store.ts';
import { selectComplaintLogs } from './complaints.store.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall({ clock: () => new Date('2026-11-25T02:00:00Z') })));
after(() => hall.close());

test('the sample shows complaints at every stage, none of which the rules would not have allowed', async () => {
  const { db } = hall.database;
  const count = await seedSampleComplaints(db, 'dezhou', new Date('2026-11-25T02:00:00Z'));
  assert.equal(count, 12);
  const rows = await db.selectFrom('complaints').select(['id', 'state']).execute();
  assert.deepEqual([...new Set(rows.map(({ state }) => state))].sort(), ['accepted', 'answered', 'assigned', 'closed', 'inProgress', 'infoRequested', 'rejected', 'reopened', 'submitted']);
  const logs = await selectComplaintLogs(db, 'dezhou', rows.map(({ id }) => id));
  const days = { complaintAcceptDays: 5, complaintAnswerDays: 15, complaintReopenDays: 10, urgeEveryDays: 3 };
  for (const log of logs.values()) for (let at = 1; at < log.length; at += 1) {
    const { facts } = readComplaint(log.slice(0, at).map(complaintEntry), days, log[at]?.at.toISOString() ?? '', 'Asia/Shanghai');
    const { action = '', to, text, data } = log[at] ?? {};
    const step = nextComplaintState(facts, action as ComplaintAction, ['citizen', 'department', 'supervisor'], { ...data, departmentId: 'health', ...(text ? { text } : {}) });
    assert.deepEqual(step, { ok: true, to }, `${action} of ${facts.state}`);
  }
  const list = await hall.read<ComplaintList>('/api/v1/halls/dezhou/complaints?limit=100', { headers: await signIn(hall, '1900') });
  assert.deepEqual([list.data.length, list.counts.overdue], [8, 2]);
});
