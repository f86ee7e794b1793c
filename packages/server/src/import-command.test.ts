import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createTestDatabase } from './platform/database/testing.ts';

const command = fileURLToPath(new URL('import-command.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hallkit-command-'));
// Closed to others, root's PostgreSQL would have to lie elsewhere and would stay behind.
chmodSync(folder, 0o755);
after(() => rmSync(folder, { recursive: true, force: true }));
const test$ = await createTestDatabase();
const pool = new pg.Pool({ connectionString: test$.url, max: 2 });
pool.on('error', () => undefined);
after(async () => {
  await pool.end();
  await test$.drop();
});

const row = (at: number): string => `第${at}项许可,民政局,行政许可,CODE${at},511602`;
const csv = (name: string, rows: number, extra = ''): string => {
  writeFileSync(join(folder, name), `事项名称,部门,事项类型,实施编码,行政区划\n${Array.from({ length: rows }, (_, at) => row(at + 1)).join('\n')}\n${extra}`);
  return name;
};

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
/** Runs the command as a person does, in a folder of its own; `until` is told what it has printed. */
function run(args: readonly string[], { env = {}, until }: { env?: NodeJS.ProcessEnv; until?: (out: string, child: ChildProcess) => void } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [command, ...args], { env: { ...process.env, DATABASE_URL: test$.url, HALL_DATA: join(folder, 'data'), INIT_CWD: folder, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    until?.(out, child);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}
/** What the catalogue holds, in one line. */
const held = async (): Promise<unknown> => (await pool.query(`select (select count(*)::int from matters) as matters, (select count(*)::int from matter_versions) as versions, (select revision::int from catalogue_revisions) as revision, (select count(*)::int from import_runs) as runs`)).rows[0];

test('a wrong command line ends with 2, a page of help with 0', async () => {
  const [wrong, help] = await Promise.all([run(['--bogus']), run(['--help'])]);
  assert.deepEqual([wrong.code, wrong.out, help.code, help.err], [2, '', 0, '']);
  assert.match(wrong.err, /Unknown option '--bogus'[^]*npm run import -- --help/);
  assert.match(help.out, /--dry-run[^]*--everyday-names/);
});

test('a file that is no list ends with 1, without a stack', async () => {
  writeFileSync(join(folder, 'other.csv'), '日期,天气\n1,2\n');
  writeFileSync(join(folder, 'broken.json'), '{"matters": [');
  mkdirSync(join(folder, 'folder.csv'));
  const files = [['missing.csv', /There is no file/], ['folder.csv', /is a folder/], ['other.csv', /Found: 日期, 天气.*Known headings/], ['broken.json', /not valid JSON/]] as const;
  for (const [{ code, err }, message] of await Promise.all(files.map(async ([file, message]) => [await run([file]), message] as const))) {
    assert.equal(code, 1);
    assert.match(err, message);
    assert.doesNotMatch(err, /^\s+at /m);
  }
  const names = await run(['--everyday-names', 'missing.csv']);
  assert.deepEqual([names.code, /There is no file/.test(names.err)], [1, true]);
});

test('without any hall everyday names have nothing to stand on', async () => {
  writeFileSync(join(folder, 'names.csv'), '事项,日常用语\n第1项许可,头一个\n');
  const { code, err } = await run(['--everyday-names', 'names.csv']);
  assert.deepEqual([code, /no hall here yet/.test(err)], [1, true]);
});

test('the first list fills an empty database, from where the person stands; the report says all', async () => {
  const dry = await run([csv('list.csv', 6, ',民政局,行政许可,CODE7,511602\n第8项许可,,行政许可,CODE8,511602\n'), '--dry-run']);
  assert.deepEqual([dry.code, (await pool.query('select 1 from halls')).rowCount], [0, 0]);
  assert.match(dry.out, /Dry run, nothing was changed\. list\.csv: 8 rows, 7 kept, 1 refused/);
  const { code, out, err } = await run(['list.csv', '--report', 'report.json']);
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /• Reading 8 rows …\n {2}reading: 8 of 8\n• Writing 7 rows …/);
  assert.match(out, /list\.csv: 8 rows, 7 kept, 1 refused, 15 warnings\n7 added, 0 changed \(new version\), 0 unchanged, 0 closed\nNew halls: 广安区政务服务中心 \(511602, id dezhou\)/);
  assert.match(out, /1 {2}no department; kept under 未注明部门\n {9}e\.g\. row 9/);
  assert.match(out, /Refused rows\n {2}row 8\n {6}it has no name/);
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { kept: number; refused: unknown[]; warnings: unknown[] };
  assert.deepEqual([report.kept, report.refused.length, report.warnings.length], [7, 1, 15]);
});

test('run again nothing changes; the same list saved by Excel as Unicode text is the same list', async () => {
  const before = await held();
  writeFileSync(join(folder, 'excel.csv'), Buffer.from(`\uFEFF${readFileSync(join(folder, 'list.csv'), 'utf8').replaceAll(',', '\t').replaceAll('\n', '\r\n')}`, 'utf16le'));
  const { code, out } = await run(['excel.csv']);
  assert.equal(code, 0);
  assert.match(out, /0 added, 0 changed \(new version\), 7 unchanged, 0 closed/);
  assert.deepEqual(await held(), { ...(before as object), runs: 2 });
});

test('refused as a whole it ends with 1 and changes nothing', async () => {
  const before = await held();
  const { code, err } = await run([csv('few.csv', 2)]);
  assert.deepEqual([code, await held()], [1, before]);
  assert.match(err, /would close 5 of the 7 matters.*Nothing was changed/);
  assert.match((await run(['few.csv', '--hall', 'elsewhere'])).err, /no hall "elsewhere"\. Halls here: dezhou/);
});

test('everyday names alone, and together with a list', async () => {
  writeFileSync(join(folder, 'names.csv'), '事项,日常用语,不用\n第1项许可,头一个；最先那个,\n第1项许可证明,没有的,\n,无主,\n');
  const { code, out } = await run(['--everyday-names', 'names.csv']);
  assert.equal(code, 0);
  assert.match(out, /names\.csv: 3 rows, 2 kept, 1 refused; 1 matter called otherwise/);
  assert.match(out, /row 3 {2}第1项许可证明 {2}\(did you mean 第1项许可\?\)/);
  assert.match(out, /row 4\n {6}it names no matter/);
  const of = async (): Promise<unknown> => (await pool.query(`select everyday_names from matters where id = 'dezhou.code1'`)).rows[0];
  assert.deepEqual(await of(), { everyday_names: ['头一个', '最先那个'] });
  assert.equal((await run(['list.csv'])).code, 0);
  assert.deepEqual(await of(), { everyday_names: ['头一个', '最先那个'] });
  writeFileSync(join(folder, 'none.json'), '[]');
  assert.equal((await run(['list.csv', '--everyday-names', 'none.json'])).code, 0);
  assert.deepEqual(await of(), { everyday_names: [] });
});

for (const [signal, what] of [['SIGKILL', 'kill -9'], ['SIGINT', 'Ctrl-C']] as const) {
  test(`${what} in the middle leaves nothing half, and the next import goes through`, async () => {
    const before = await held();
    const big = csv(`big-${signal}.csv`, 6000);
    const { code, err } = await run([big], { until: (out, child) => void (out.includes('• Writing') && child.kill(signal)) });
    assert.equal(code, signal === 'SIGKILL' ? null : 1);
    if (signal === 'SIGINT') assert.match(err, /Stopped before the end; nothing was changed/);
    assert.deepEqual(await held(), before);
    assert.equal((await run(['list.csv'])).code, 0);
  });
}

test('a database that cannot be reached is told in a sentence', async () => {
  const { code, err } = await run(['list.csv'], { env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' } });
  assert.equal(code, 1);
  assert.match(err, /DATABASE_URL cannot be used: nothing answers there/);
});

test('without DATABASE_URL it starts its own PostgreSQL and stops it; an import into one that runs joins it', async () => {
  const env = { DATABASE_URL: '', HALL_DATA: join(folder, 'own') };
  const both = await Promise.all([run(['list.csv'], { env }), run(['list.csv'], { env })]);
  assert.deepEqual(both.map(({ code }) => code), [0, 0]);
  assert.deepEqual(both.map(({ out }) => /7 added/.test(out)).sort(), [false, true]);
  assert.match((await run(['list.csv'], { env })).out, /7 unchanged/);
});
