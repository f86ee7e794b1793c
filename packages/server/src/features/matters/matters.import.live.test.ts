import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MatterGuide, MatterList } from '@hallkit/contract';
import { readEverydayNames } from '@hallkit/catalogue/import';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../app.ts';
import { readConfig } from '../../platform/config.ts';
import { openDatabase, type OpenDatabase } from '../../platform/database/database.ts';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing.ts';
import { importEverydayNames, importList } from './matters.import.ts';
import { dayIn } from './matters.import.plan.ts';
import { fillWithList } from './matters.seed.ts';

// A server that runs, and imports made beside it: what a citizen sees without a restart.
const folder = mkdtempSync(join(tmpdir(), 'hallkit-live-'));
let test$: TestDatabase;
let database: OpenDatabase;
let app: FastifyInstance;
before(async () => {
  test$ = await createTestDatabase();
  database = await openDatabase({ databaseUrl: test$.url, dataDir: folder });
  await fillWithList(database.db, list([...food, marriage]), {});
  app = await createApp({ database, config: { ...readConfig({ NODE_ENV: 'test', HALL_DATA: folder }), rateLimits: { read: 1e9, write: 1e9 } } });
});
after(async () => {
  await app.close();
  await database.close();
  await test$.drop();
  rmSync(folder, { recursive: true, force: true });
});

type Row = Record<string, string | number>;
const item = (name: string, code: string, more: Row = {}): Row => ({ 事项名称: name, 部门: '区市场监管局', 事项类型: '行政许可', 实施编码: code, 行政区划: '511602', ...more });
const food = ['核发', '变更', '延续', '注销', '补办'].map((what, at) => item(`食品经营许可${what}`, `FOOD${at}`, { 主项名称: '食品经营许可' }));
const marriage = item('结婚登记', 'MARRY', { 部门: '区民政局', 事项类型: '行政确认' });
const list = (rows: readonly Row[], name = 'list.json'): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(rows));
  return path;
};
async function get<Body>(url: string): Promise<Body> {
  const answer = await app.inject({ url: `/api/v1${url}`, headers: { 'hall-key': 'pk_test_dezhou' } });
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json<Body>();
}
const find = (q: string): Promise<MatterList> => get(`/matters?q=${encodeURIComponent(q)}`);
/** Asks again and again, as the pages of many visitors do, until an answer holds. */
async function seen<Body>(ask: () => Promise<Body>, holds: (body: Body) => boolean): Promise<Body> {
  for (const deadline = Date.now() + 15_000; ; await sleep(50)) {
    const body = await ask();
    if (holds(body)) return body;
    assert.ok(Date.now() < deadline, `not seen within 15 s: ${JSON.stringify(body).slice(0, 500)}`);
  }
}

test('handling items of one matter are one result; what is not published is null or empty, with the source', async () => {
  const { data, confident } = await find('食品经营许可');
  assert.equal(confident, true);
  const [first] = data;
  assert.deepEqual(data.filter(({ name }) => name.zh.startsWith('食品经营许可')).length, 1);
  assert.deepEqual(first?.handlingItems.map(({ kind }) => kind).sort(), ['cancel', 'change', 'new', 'reissue', 'renew']);
  const guide = await get<MatterGuide>(`/matters/${first?.id}`);
  assert.deepEqual([guide.legalLimit, guide.fees.charged, guide.materials, guide.visits, guide.conditions, guide.attachments], [null, null, [], null, [], []]);
  assert.deepEqual([guide.provenance.kind, guide.provenance.source, guide.staffedLine.number, guide.region.name.zh, guide.department.name.zh], ['imported', 'list.json', '12345', '广安区', '区市场监管局']);
  assert.deepEqual([guide.version, guide.validFrom, guide.validTo], [1, dayIn('Asia/Shanghai'), null]);
});

test('a new matter and a new everyday name are found without a restart', async () => {
  const asked = await find('离婚登记');
  assert.equal(asked.data.some(({ name }) => name.zh === '离婚登记'), false);
  await importList(database.db, list([...food, marriage, item('离婚登记', 'DIVORCE', { 部门: '区民政局' })]));
  await seen(() => find('离婚登记'), ({ data }) => data[0]?.name.zh === '离婚登记');

  await importEverydayNames(database.db, readEverydayNames(list([{ matter: '结婚登记', everyday: '扯个红本本' }], 'names.json')), {});
  const named = await seen(() => find('扯个红本本'), ({ data, confident }) => confident && data[0]?.name.zh === '结婚登记');
  assert.deepEqual(named.data[0]?.everydayNames[0], '扯个红本本');
});

test('a hall that an import makes is seen, also by who asked a moment before', async () => {
  // Keys and the catalogue are read anew at different moments: an answer made between them must not stay.
  await sleep(2100);
  await find('宁津县特色许可');
  await importList(database.db, list([item('宁津县特色许可', 'NINGJIN', { 行政区划: '371422' })], 'other.json'));
  await seen(() => find('宁津县特色许可'), ({ data }) => data[0]?.region.code === '371422');
});

test('a matter that vanished is found no more; its guide says until when it was in force', async () => {
  await importList(database.db, list([...food, item('离婚登记', 'DIVORCE', { 部门: '区民政局' })]));
  await seen(() => find('结婚登记'), ({ data }) => !data.some(({ name }) => name.zh === '结婚登记'));
  const guide = await get<MatterGuide>('/matters/dezhou.marry');
  assert.deepEqual([guide.state, guide.validTo], ['cancelled', dayIn('Asia/Shanghai')]);
});
