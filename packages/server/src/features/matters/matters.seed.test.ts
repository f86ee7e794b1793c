import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { MatterList } from '@hallkit/contract';

// The server as a process with a list of its own (HALL_CATALOGUE), on a PostgreSQL of its own.
const folder = mkdtempSync(join(tmpdir(), 'hallkit-seed-'));
chmodSync(folder, 0o755);
const children: ChildProcess[] = [];
after(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGTERM');
  await Promise.all(children.map(ended));
  rmSync(folder, { recursive: true, force: true });
});
const script = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const list = (name: string, names: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `事项名称,部门,行政区划\n${names.map((matter) => `${matter},民政局,511602`).join('\n')}\n`);
  return path;
};
const environment = (dataDir: string, more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ ...process.env, DATABASE_URL: '', HALL_CATALOGUE: '', HALL_DATA: join(folder, dataDir), HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', INIT_CWD: folder, ...more });
const ended = async (child: ChildProcess): Promise<number | null> => (child.exitCode !== null || child.signalCode !== null ? child.exitCode : new Promise((resolve) => child.once('close', resolve)));

/** A started server: its address, or undefined where it did not come up, and what it printed. */
async function start(dataDir: string, catalogue: string): Promise<{ base: string | undefined; said: string; stop(): Promise<number | null> }> {
  const child = spawn(process.execPath, [script('main.ts')], { env: environment(dataDir, { HALL_CATALOGUE: catalogue }), stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const address = (): string | undefined => /(http:\/\/127\.0\.0\.1:\d+)\//.exec(said)?.[1];
  while (address() === undefined && child.exitCode === null) await sleep(50);
  return {
    base: address(),
    said,
    stop() {
      child.kill('SIGTERM');
      return ended(child);
    },
  };
}
const names = async (base: string | undefined, q: string): Promise<string[]> => {
  const answer = await fetch(`${base}/api/v1/matters?q=${encodeURIComponent(q)}`, { headers: { 'hall-key': 'pk_test_dezhou' } });
  assert.equal(answer.status, 200);
  return ((await answer.json()) as MatterList).data.map(({ name }) => name.zh);
};

test('HALL_CATALOGUE fills a first start; a later start says that it is not read; npm run import beside the server is', async () => {
  const first = await start('hall', list('first.csv', ['犬只登记', '地名命名审批', '']));
  assert.match(first.said, /first\.csv: 3 rows, 2 kept, 1 refused/);
  assert.match(first.said, /Refused row 4: it has no name/);
  assert.deepEqual(await names(first.base, '犬只登记'), ['犬只登记']);
  assert.equal(await first.stop(), 0);

  const second = await start('hall', list('second.csv', ['犬只登记', '地名命名审批', '殡葬设施审批']));
  assert.match(second.said, /HALL_CATALOGUE was not read.*npm run import -- .*second\.csv/);
  assert.deepEqual((await names(second.base, '殡葬设施审批')).includes('殡葬设施审批'), false);

  const command = spawn(process.execPath, [script('import-command.ts'), 'second.csv'], { env: environment('hall', {}), stdio: 'ignore' });
  assert.equal(await ended(command), 0);
  for (const deadline = Date.now() + 15_000; (await names(second.base, '殡葬设施审批'))[0] !== '殡葬设施审批'; await sleep(100)) assert.ok(Date.now() < deadline, 'the server never showed what was imported beside it');
  assert.equal(await second.stop(), 0);
});

test('a HALL_CATALOGUE that is no list stops the first start with a sentence, and the next start begins anew', async () => {
  writeFileSync(join(folder, 'weather.csv'), '日期,天气\n1,2\n');
  const wrong = await start('other', join(folder, 'weather.csv'));
  assert.equal(wrong.base, undefined);
  assert.match(wrong.said, /HALL_CATALOGUE cannot be used: .*weather\.csv has no column with the names of matters\. Found: 日期, 天气/);
  assert.doesNotMatch(wrong.said, /^\s+at /m);
  const right = await start('other', list('right.csv', ['犬只登记']));
  assert.deepEqual(await names(right.base, '犬只登记'), ['犬只登记']);
  assert.equal(await right.stop(), 0);
});
