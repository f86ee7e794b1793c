import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { readEverydayNames } from '@hallkit/catalogue/import';
import { openDatabase, type OpenDatabase } from '../../platform/database/database.ts';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing.ts';
import { selectRevision } from '../halls/halls.store.ts';
import { importEverydayNames, importList, type ImportOptions, type ImportReport } from './matters.import.ts';
import { dayIn } from './matters.import.plan.ts';
import { fillWithList, seedIfEmpty } from './matters.seed.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallkit-import-'));
let test$: TestDatabase;
let database: OpenDatabase;
before(async () => {
  test$ = await createTestDatabase();
  database = await openDatabase({ databaseUrl: test$.url, dataDir: folder });
});
after(async () => {
  await database.close();
  await test$.drop();
  rmSync(folder, { recursive: true, force: true });
});
const tables = ['search_feedback', 'import_runs', 'everyday_name_edits', 'matter_versions', 'attachment_files', 'matters', 'scenarios', 'departments', 'catalogue_revisions', 'site_keys', 'idempotency_records', 'halls'];
beforeEach(() => database.pool.query(`truncate ${tables.join(', ')} cascade`));

type Row = Record<string, string | number>;
const row = (number: number, more: Row = {}): Row => ({ 事项名称: `第${number}项许可`, 部门: '民政局', 事项类型: '行政许可', 实施编码: `CODE${number}`, 行政区划: '511602', ...more });
const rows = (count: number): Row[] => Array.from({ length: count }, (_, at) => row(at + 1));
const list = (content: readonly Row[], name = 'list.json'): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const fill = (content: readonly Row[]): Promise<ImportReport | undefined> => fillWithList(database.db, list(content), {});
const run = (content: readonly Row[], options: ImportOptions = {}): Promise<ImportReport> => importList(database.db, list(content), options);
const counts = ({ added, changed, unchanged, closed }: ImportReport): number[] => [added, changed, unchanged, closed];
const query = async <Result extends object>(sql: string, values: unknown[] = []): Promise<Result[]> => (await database.pool.query<Result>(sql, values)).rows;
const versions = (id: string): Promise<object[]> => query('select version, valid_from, valid_to, state from matter_versions where matter_id = $1 order by version', [id]);
/** Everything that an import writes, but for the times of writing. */
const everything = async (): Promise<string> =>
  JSON.stringify(await Promise.all(['select id, content from halls order by id', 'select hall_id, id, name from departments order by 1, 2', 'select hall_id, id, state, current_version, content_hash, everyday_names, summary from matters order by 2',
    'select matter_id, version, valid_from, valid_to, content from matter_versions order by 1, 2', 'select hall_id, revision from catalogue_revisions order by 1', 'select matter, everyday from everyday_name_edits order by 1', 'select count(*) from import_runs', 'select count(*) from scenarios'].map((sql) => query(sql))));
const today = dayIn('Asia/Shanghai');
const yesterday = dayIn('Asia/Shanghai', new Date(Date.now() - 86_400_000));

test('an empty database takes the list in place of the sample, with keys and scenarios', async () => {
  const report = await fill(rows(4));
  assert.deepEqual(report && [counts(report), report.newHalls], [[4, 0, 0, 0], [{ id: 'dezhou', name: '广安区政务服务中心', areaCode: '511602' }]]);
  assert.deepEqual(await query('select id, region_code from halls'), [{ id: 'dezhou', region_code: '511602' }]);
  assert.deepEqual((await query<{ key: string }>('select key from site_keys order by key')).map(({ key }) => key), ['dk_test_dezhou', 'pk_test_dezhou']);
  assert.equal(await fill(rows(4)), undefined);
});

test('imported twice nothing changes, also from a file of another name', async () => {
  await fill(rows(4));
  const before = await everything();
  const again = await run(rows(4));
  assert.deepEqual(counts(again), [0, 0, 4, 0]);
  const renamed = await importList(database.db, list(rows(4), 'next-month.json'));
  assert.deepEqual(counts(renamed), [0, 0, 4, 0]);
  assert.equal((await everything()).replace(/"count":\d+/g, ''), before.replace(/"count":\d+/g, ''));
});

test('a better rule of grouping changes no guide, but what is found', async () => {
  await fill(rows(4));
  await query(`update matters set family_id = 'an older rule'`);
  const revision = await selectRevision(database.db, 'dezhou');
  assert.deepEqual(counts(await run(rows(4))), [0, 0, 4, 0]);
  assert.notEqual(await selectRevision(database.db, 'dezhou'), revision);
  assert.deepEqual(await query(`select count(*)::int as old from matters where family_id = 'an older rule'`), [{ old: 0 }]);
});

test('a changed matter gets a version from today, and the one before ends yesterday', async () => {
  await fill(rows(4));
  await query(`update matter_versions set valid_from = '2026-01-05'`);
  const revision = await selectRevision(database.db, 'dezhou');
  assert.deepEqual(counts(await run([row(1, { 承诺办结时限: 3 }), ...rows(4).slice(1)])), [0, 1, 3, 0]);
  assert.deepEqual(await versions('dezhou.code1'), [{ version: 1, valid_from: '2026-01-05', valid_to: yesterday, state: 'inForce' }, { version: 2, valid_from: today, valid_to: null, state: 'inForce' }]);
  assert.notEqual(await selectRevision(database.db, 'dezhou'), revision);
});

test('changed twice on one day no version ends before it begins', async () => {
  await fill(rows(4));
  await run([row(1, { 承诺办结时限: 3 }), ...rows(4).slice(1)]);
  assert.deepEqual(await versions('dezhou.code1'), [{ version: 1, valid_from: today, valid_to: today, state: 'inForce' }, { version: 2, valid_from: today, valid_to: null, state: 'inForce' }]);
});

test('a vanished matter is closed, and one that comes back is in force again in a new version', async () => {
  await fill(rows(4));
  await query(`update matter_versions set valid_from = '2026-01-05'`);
  assert.deepEqual(counts(await run(rows(3))), [0, 0, 3, 1]);
  assert.deepEqual(await query(`select state, current_version from matters where id = 'dezhou.code4'`), [{ state: 'cancelled', current_version: 1 }]);
  assert.deepEqual(await versions('dezhou.code4'), [{ version: 1, valid_from: '2026-01-05', valid_to: yesterday, state: 'inForce' }]);
  assert.deepEqual(counts(await run(rows(3))), [0, 0, 3, 0]);
  assert.deepEqual(counts(await run(rows(4))), [0, 1, 3, 0]);
  assert.deepEqual((await versions('dezhou.code4'))[1], { version: 2, valid_from: today, valid_to: null, state: 'inForce' });
});

test('a list that would close more than half is refused, unless that is said', async () => {
  await fill(rows(5));
  const before = await everything();
  await assert.rejects(run(rows(2)), { name: 'ImportRefused', message: /close 3 of the 5 matters of 511602.*\n.*--keep-missing.*--allow-closing/ });
  assert.equal(await everything(), before);
  assert.deepEqual(counts(await run([row(1), row(9)], { keepMissing: true })), [1, 0, 1, 0]);
  assert.deepEqual(counts(await run(rows(2), { allowClosing: true })), [0, 0, 2, 4]);
});

test('a list speaks for its own areas only', async () => {
  await fill(rows(4));
  const report = await run([row(1, { 行政区划: '371422', 实施编码: 'N1' })]);
  assert.deepEqual([counts(report), report.newHalls], [[1, 0, 0, 0], [{ id: 'dezhou-371422', name: '宁津县政务服务中心', areaCode: '371422' }]]);
  assert.deepEqual(counts(await run([{ 事项名称: '婚姻登记', 实施编码: 'N1' }], { hallId: 'dezhou-371422' })), [0, 1, 0, 0]);
  await assert.rejects(run(rows(4), { hallId: 'dezhou-371422' }), /No row .* can be kept.*its area 511602 is not that of the hall/);
  await assert.rejects(run(rows(4), { hallId: 'nowhere' }), { name: 'ImportRefused', message: /Halls here: dezhou, dezhou-371422/ });
});

test('a first list of a city and its counties: the city is the root, and no hall is made for rows that are refused', async () => {
  const report = await fill([row(1, { 行政区划: '371422' }), row(2, { 行政区划: '371400' }), row(3, { 行政区划: '371423', 事项名称: '' })]);
  assert.deepEqual(report?.newHalls.map(({ id, areaCode }) => [id, areaCode]).sort(), [['dezhou', '371400'], ['dezhou-371422', '371422']]);
  assert.deepEqual(await query('select id, parent_hall_id as parent from halls order by id'), [{ id: 'dezhou', parent: null }, { id: 'dezhou-371422', parent: 'dezhou' }]);
});

test('a matter whose row is refused this time stays as it is', async () => {
  await fill(rows(4));
  const report = await run([...rows(3), row(4, { 事项名称: '长'.repeat(300) })]);
  assert.deepEqual([counts(report), report.spared, report.refused.map(({ row: number, reason }) => [number, reason])], [[0, 0, 3, 0], 1, [[4, 'its name is 300 characters long; 200 is the most']]]);
  assert.deepEqual(await query(`select state from matters where id = 'dezhou.code4'`), [{ state: 'inForce' }]);
});

test('a dry run reports what the import then does, and changes nothing', async () => {
  const content = [row(1, { 承诺办结时限: 3 }), ...rows(4).slice(1, 3), row(7)];
  const first = await fillWithList(database.db, list(rows(4)), { dryRun: true });
  assert.deepEqual([first && counts(first), await query('select id from halls')], [[4, 0, 0, 0], []]);
  await fill(rows(4));
  const before = await everything();
  const dry = await run(content, { dryRun: true });
  assert.equal(await everything(), before);
  const wet = await run(content);
  assert.deepEqual({ ...dry, dryRun: false, seconds: 0 }, { ...wet, seconds: 0 });
});

test('an import that fails or is stopped half-way leaves the old state', async () => {
  await fill(rows(4));
  const before = await everything();
  const many = rows(900);
  const failAt = (at: number) => (step: string, done: number): void => {
    if (step === 'Writing' && done >= at) throw new Error('the power went');
  };
  await assert.rejects(run(many, { onProgress: failAt(400) }), /the power went/);
  const controller = new AbortController();
  await assert.rejects(run(many, { signal: controller.signal, onProgress: (step, done) => step === 'Writing' && done >= 400 && controller.abort(new Error('stopped')) }), /stopped/);
  assert.equal(await everything(), before);
  assert.deepEqual(counts(await run(many)), [896, 0, 4, 0]);
});

test('two imports at once come one after the other', async () => {
  await fill(rows(4));
  const [one, other] = await Promise.all([importList(database.db, list(rows(400), 'one.json')), importList(database.db, list(rows(400), 'other.json'))]);
  assert.deepEqual([one.added + other.added, one.unchanged + other.unchanged, one.changed + other.changed], [396, 404, 0]);
  assert.deepEqual(await query('select count(*)::int as matters, count(distinct implementing_code)::int as codes from matters'), [{ matters: 400, codes: 400 }]);
});

test('two first fillings at once make one hall', async () => {
  const reports = await Promise.all([fillWithList(database.db, list(rows(40), 'one.json'), {}), fillWithList(database.db, list(rows(40), 'other.json'), {})]);
  assert.equal(reports.filter((report) => report !== undefined).length, 1);
});

test('a list of which nothing can be kept leaves an empty database empty', async () => {
  await assert.rejects(seedIfEmpty(database.db, { catalogueFile: list([{ 事项名称: '' }]) }), /HALL_CATALOGUE cannot be used: No row .* can be kept.*it has no name/);
  await assert.rejects(seedIfEmpty(database.db, { catalogueFile: join(folder, 'missing.csv') }), /HALL_CATALOGUE cannot be used: There is no file/);
  assert.deepEqual(await query('select id from halls'), []);
  assert.equal(await seedIfEmpty(database.db, { catalogueFile: list(rows(3)) }), true);
  assert.equal(await seedIfEmpty(database.db, { catalogueFile: list(rows(9)) }), false);
  assert.deepEqual(await query('select count(*)::int as matters from matters'), [{ matters: 3 }]);
});

test('everyday names of the hall: found and shown, no new version, kept by the next list, taken back', async () => {
  await fill(rows(4));
  const names = (content: readonly object[]) => readEverydayNames(list(content as Row[], 'names.json'));
  const of = async (id: string): Promise<unknown> => (await query(`select everyday_names as names, summary->'everydayNames' as summary, content->'everydayNames' as guide, current_version as version from matters join matter_versions on matter_id = id and version = current_version where id = $1`, [id]))[0];
  const called = (words: string[], version = 1): object => ({ names: words, summary: words, guide: words, version });
  const revision = await selectRevision(database.db, 'dezhou');
  const outcome = await importEverydayNames(database.db, names([{ matter: '第1项许可', everyday: ['头一个', '"quoted"'] }, { matter: '第一项许可证', everyday: ['x'] }]), {});
  assert.deepEqual([outcome.renamed, outcome.unmatched.map(({ matter }) => matter)], [1, ['第一项许可证']]);
  assert.deepEqual(await of('dezhou.code1'), called(['头一个', '"quoted"']));
  assert.notEqual(await selectRevision(database.db, 'dezhou'), revision);

  await run([row(1, { 别名: '清单名' }), ...rows(4).slice(1)]);
  assert.deepEqual(await of('dezhou.code1'), called(['头一个', '"quoted"', '清单名']));
  await run([row(1, { 别名: '清单名', 承诺办结时限: 3 }), ...rows(4).slice(1)]);
  assert.deepEqual(await of('dezhou.code1'), called(['头一个', '"quoted"', '清单名'], 2));

  assert.equal((await importEverydayNames(database.db, names([{ matter: 'CODE1', everyday: [], without: ['清单名'] }]), { dryRun: true })).renamed, 1);
  assert.deepEqual(await of('dezhou.code1'), called(['头一个', '"quoted"', '清单名'], 2));
  await importEverydayNames(database.db, names([{ matter: 'CODE1', everyday: [], without: ['清单名'] }]), {});
  assert.deepEqual(await of('dezhou.code1'), called([], 2));
  await importEverydayNames(database.db, names([]), {});
  assert.deepEqual(await of('dezhou.code1'), called(['清单名'], 2));
  // A closed matter is nobody's any more; its names wait until it comes back.
  await run(rows(4).slice(0, 3));
  const waiting = await importEverydayNames(database.db, names([{ matter: '第4项许可', everyday: ['末一个'] }]), {});
  assert.deepEqual([waiting.renamed, waiting.unmatched.map(({ matter }) => matter)], [0, ['第4项许可']]);
  assert.equal((await run(rows(4))).renamed, 1);
  assert.deepEqual(await of('dezhou.code4'), called(['末一个'], 2));
});

const real = join(process.env['HALL_SHARED'] ?? join(import.meta.dirname, '../../../../../../shared/data'), 'matters-guangan.json');
test('the real list of 1,135 matters', { skip: !existsSync(real) && 'the real list is not here (HALL_SHARED)' }, async () => {
  const report = await fillWithList(database.db, real, {});
  assert.deepEqual(report && [report.rows, report.kept, report.refused.length, report.warnings.length, report.areas], [1135, 1135, 0, 2161, ['511602']]);
  assert.deepEqual(counts(await importList(database.db, real)), [0, 0, 1135, 0]);
});
