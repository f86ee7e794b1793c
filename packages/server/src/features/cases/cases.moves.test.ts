import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Board, BoardCase } from '@hallkit/contract';
import { createCaseDesk, type CaseDesk } from '../../fixtures/cases.fixture.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { keptMoves, tellMoves } from './cases.moves.ts';
import { sweepMoves, takeMoves } from './cases.moves.store.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-06-01T01:00:00Z')));
after(() => desk.close());

const events = async (): Promise<BoardCase[][]> => (await desk.hall.database.db.selectFrom('events').select('data').where('topic', '=', 'hall.dezhou').where('type', '=', 'cases.moved').orderBy('seq').execute()).map(({ data }) => (data as unknown as { cases: BoardCase[] }).cases);
const board = (): Promise<Board> => desk.hall.read<Board>('/api/v1/halls/dezhou/board');

test('a board hears of cases that moved, each move once by any number of servers: one event for all of them', async () => {
  const { ids } = await desk.open({ planId: 'food', department: 'market-regulation' }, { planId: 'hygiene', department: 'health' });
  const [food = '', hygiene = ''] = [ids['food'], ids['hygiene']];
  await desk.act(food, 'market', 'accept');
  await desk.act(food, 'market', 'startProcessing');
  await desk.act(hygiene, 'health', 'accept');
  await desk.act(hygiene, 'health', 'note', { note: '内部备注' });
  const second = await desk.hall.beside(desk.now);
  await Promise.all([desk.hall.app.jobs.run('cases.moves'), second.jobs.run('cases.moves'), tellMoves(desk.hall.database.db, desk.now())]);
  const told = await events();
  assert.deepEqual(told.flat().map(({ state, stateText, department }) => [state, stateText.zh, department.id]).sort(), [['accepted', '已受理', 'health'], ['processing', '办理中', 'market-regulation']], 'where each is now');
  assert.ok(told.length <= 2);
  await tellMoves(desk.hall.database.db, desk.now());
  assert.equal((await events()).length, told.length, 'nothing is told twice');
});

test('the board lists them by their number, the one that moved last first; a note is no move, and no name stands there', async () => {
  const { cases } = await board();
  assert.deepEqual(cases.map(({ state }) => state), ['accepted', 'processing']);
  assert.match(cases[0]?.caseNo ?? '', /^DZ\d{13}-\d{2}$/);
  assert.deepEqual(Object.keys(cases[0] ?? {}).sort(), ['at', 'caseNo', 'department', 'matter', 'state', 'stateText']);
});

test('who is killed between taking moves and telling of them loses none', async () => {
  const { ids: { food = '' } } = await desk.open({ planId: 'food', department: 'market-regulation' });
  await desk.act(food, 'market', 'accept');
  const before = (await events()).length;
  await assert.rejects(inTransaction(desk.hall.database.db, async (transaction) => {
    assert.equal((await takeMoves(transaction, desk.now(), 10)).length, 1);
    throw new Error('killed');
  }));
  await desk.hall.app.jobs.run('cases.moves');
  assert.equal((await events()).length, before + 1);
});

test('what no board shows any more is forgotten, the rest stays', async () => {
  const { db } = desk.hall.database;
  const { id: _, ...row } = await db.selectFrom('case_moves').selectAll().limit(1).executeTakeFirstOrThrow();
  const json = { matter_name: JSON.stringify(row.matter_name), department_name: JSON.stringify(row.department_name) };
  await db.insertInto('case_moves').values(Array.from({ length: keptMoves + 50 }, (_one, n) => ({ ...row, ...json, case_no: `DZ-${n}` }))).execute();
  await db.insertInto('case_moves').values({ ...row, ...json, told_at: null, case_no: 'DZ-new' }).execute();
  await sweepMoves(db, keptMoves);
  const left = await db.selectFrom('case_moves').select('case_no').execute();
  assert.equal(left.length, keptMoves + 1);
  const { cases } = await board();
  assert.deepEqual([cases.length, new Set(cases.map(({ caseNo }) => caseNo)).size], [30, 30]);
});
