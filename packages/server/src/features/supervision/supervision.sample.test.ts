import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CardList } from '@hallkit/contract';
import { createCaseDesk, type CaseDesk } from '../../fixtures/cases.fixture.ts';
import { up } from '../../platform/database/migrations/0018-supervision.ts';
import { seedSampleCases } from '../cases/cases.sample.store.ts';

let desk: CaseDesk;
before(async () => {
  desk = await createCaseDesk('2026-03-18T02:00:00Z');
  await seedSampleCases(desk.hall.database.db, 'dezhou', { now: desk.now() });
});
after(() => desk.close());

async function look(): Promise<void> {
  const due = async (): Promise<number> => (await desk.hall.database.db.selectFrom('watches').select('subject_id').where('next_at', '<=', desk.now()).execute()).length;
  do await desk.hall.app.jobs.run('supervision.sweep'); while ((await due()) > 0);
}
const cards = async (): Promise<CardList> => desk.hall.read<CardList>('/api/v1/halls/dezhou/cards?state=all&limit=100', { headers: await desk.headers('supervisor') });

test('the sample hall works: a handful of its hundred cases is late, some are near, each rule can be seen', async () => {
  await look();
  const { counts, data } = await cards();
  assert.ok(counts.red >= 3 && counts.red <= 8, `${counts.red} red`);
  assert.ok(counts.yellow >= 1 && counts.yellow <= 6, `${counts.yellow} yellow`);
  assert.ok(counts.warning >= 4 && counts.warning <= 16, `${counts.warning} warnings`);
  const rules = new Set(data.map(({ rule }) => rule));
  for (const rule of ['stepDueSoon', 'promiseDueSoon', 'stepOverdue', 'promiseOverdue', 'refusalWithoutReason'] as const) assert.ok(rules.has(rule), rule);
  assert.ok(data.every(({ staff, rule }) => staff !== null || rule === 'stepDueSoon'), 'each late card names somebody');
});

test('cases that were open before supervision came are watched from the first start on, with the same cards', async () => {
  const { db } = desk.hall.database;
  const before = await cards();
  for (const table of ['watches', 'cards', 'card_log', 'oversights', 'oversight_log', 'supervision_settings'] as const) await db.schema.dropTable(table).execute();
  await up(db as never);
  await look();
  const after = await cards();
  const open = (list: CardList): string[] => list.data.filter(({ step, settledAt, rule }) => settledAt === null && (step === 'decision' || step === 'acceptance') && rule !== 'refusalWithoutReason').map(({ subject, rule, at }) => `${subject.id} ${rule} ${at}`).sort();
  assert.deepEqual(open(after), open(before));
  assert.ok(open(after).length > 5);
});
