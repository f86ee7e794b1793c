import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Registry } from 'prom-client';
import { createJobs, type Job } from './jobs.ts';

function setUp() {
  const registry = new Registry();
  const lines: { readonly level: string; readonly fields: Record<string, unknown> }[] = [];
  const write = (level: string) => (fields: unknown) => void lines.push({ level, fields: fields as Record<string, unknown> });
  return { registry, lines, jobs: createJobs({ log: { warn: write('warn'), info: write('info') }, registry }) };
}

/** Resolves when a job has run so often. */
function counting(job: Omit<Job, 'run'>, times: number, work: (run: number) => Promise<boolean | void> = async () => undefined): { job: Job; reached: Promise<void> } {
  let runs = 0;
  let reach = (): void => undefined;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  return { reached, job: { ...job, async run() { runs += 1; if (runs === times) reach(); return work(runs); } } };
}

test('a job runs again and again once started, not before', async () => {
  const { jobs } = setUp();
  const { job, reached } = counting({ name: 'a', every: 1 }, 3);
  let early = true;
  void reached.then(() => assert.equal(early, false));
  jobs.add(job);
  jobs.wake('a');
  early = false;
  jobs.start();
  await reached;
  await jobs.stop();
});

test('a run is never beside another of the same job, however it is asked for; of asking meanwhile one more comes', async () => {
  const { jobs } = setUp();
  let now = 0;
  let runs = 0;
  jobs.add({ name: 'a', every: 3_600_000, async run() {
    now += 1;
    runs += 1;
    assert.equal(now, 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    now -= 1;
  } });
  jobs.start();
  const first = jobs.run('a');
  await Promise.resolve();
  for (let n = 0; n < 10; n += 1) jobs.wake('a');
  await first;
  await jobs.run('a');
  assert.equal(runs, 3);
  await jobs.stop();
});

test('where more is due it goes on at once', async () => {
  const { jobs } = setUp();
  const { job, reached } = counting({ name: 'a', every: 3_600_000 }, 4, async (run) => run < 4);
  jobs.add(job);
  jobs.start();
  jobs.wake('a');
  await reached;
  await jobs.stop();
});

test('a failure is told once, without what the message holds, and the job goes on', async () => {
  const { jobs, lines, registry } = setUp();
  const { job, reached } = counting({ name: 'a', every: 1 }, 4, async (run) => {
    if (run < 3) throw Object.assign(new Error('Key (phone)=(13812343210) already exists'), { code: '23505' });
  });
  jobs.add(job);
  jobs.start();
  await reached;
  await jobs.stop();
  assert.deepEqual(lines.map(({ level }) => level), ['warn', 'info']);
  assert.doesNotMatch(JSON.stringify(lines), /138/);
  assert.match(JSON.stringify(lines[0]), /"job":"a".*"code":"23505"/);
  assert.match(await registry.metrics(), /hallkit_job_runs_total\{job="a",outcome="failed"\} 2/);
});

test('stopping waits for the run under way, tells it, and begins no other', async () => {
  const { jobs } = setUp();
  let ended = false;
  let begun = (): void => undefined;
  const running = new Promise<void>((resolve) => (begun = resolve));
  jobs.add({ name: 'a', every: 1, async run(stopping) {
    begun();
    await new Promise((resolve) => stopping.addEventListener('abort', resolve));
    await new Promise((resolve) => setTimeout(resolve, 20));
    ended = true;
    return true;
  } });
  jobs.start();
  await running;
  await jobs.stop();
  assert.equal(ended, true);
  ended = false;
  jobs.wake('a');
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.equal(ended, false);
});

test('run hands on what the job throws, and a job that does not exist is told', async () => {
  const { jobs } = setUp();
  jobs.add({ name: 'a', every: 1, run: async () => Promise.reject(new Error('no')) });
  await assert.rejects(jobs.run('a'), /no/);
  await assert.rejects(jobs.run('b'), /There is no job b/);
  assert.throws(() => jobs.add({ name: 'a', every: 1, run: async () => undefined }), /two jobs a/);
  await jobs.stop();
});
