// Inbox and tracker in a hall of ten thousand cases. The server's answers beside the same calls before those cases came; the elements,
// on a slow machine, beside plain lines of the same answers in the same page.
import { randomUUID } from 'node:crypto';
import { benchPage, benchServer, median, row, serveTexts } from './measure.mjs';

const server = '../../../server/src';
const key = { 'hall-key': 'pk_test_dezhou' };
const clerk = { staffNo: '1101', password: 'hallkit-dezhou' };
/** How much slower than this machine a clerk's or an applicant's is. */
const slowness = 4;
/** Views of the inbox in the order of their buttons. */
const views = ['open', 'mine', 'waiting', 'done'];
const [open, done] = [views.indexOf('open'), views.indexOf('done')];

async function call(base, path, token, body) {
  const headers = { ...key, ...(token && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }) };
  const response = await fetch(`${base}/api/v1${path}`, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
  return response.json();
}

/** The middle time of each call in milliseconds. */
async function timed(calls, turns) {
  const times = calls.map(() => []);
  for (let turn = -3; turn < turns; turn += 1) {
    for (const [at, ask] of calls.entries()) {
      const begun = performance.now();
      await ask();
      if (turn >= 0) times[at].push(performance.now() - begun);
    }
  }
  return times.map(median);
}

/** Fetches an answer and writes its lines as plain text: nothing that shows it can cost less. In the page. */
const plainly = async ({ url, headers, list }) => {
  const answer = await (await fetch(url, { headers })).json();
  const place = document.body.appendChild(document.createElement('ul'));
  for (const one of answer[list]) place.appendChild(document.createElement('li')).textContent = `${one.matter.name.zh} ${one.caseNo} ${one.state}`;
  await new Promise((settled) => requestAnimationFrame(() => setTimeout(settled, 0)));
  place.remove();
};
/** Presses a button of the inbox and waits until its rows are there. In the page. */
const pressView = async (at) => {
  const root = document.querySelector('hall-case-desk').shadowRoot;
  const before = root.querySelector('.rows')?.getAttribute('aria-label');
  root.querySelectorAll('[aria-pressed]')[at].click();
  while (!root.querySelector('.row') || root.querySelector('.rows').getAttribute('aria-label') === before) await new Promise((next) => requestAnimationFrame(next));
  await new Promise((settled) => requestAnimationFrame(() => setTimeout(settled, 0)));
};
/** Draws a tracker and takes it away. In the page. */
const drawTracker = async (progressId) => {
  const tracker = document.createElement('hall-progress-tracker');
  tracker.setAttribute('progress-id', progressId);
  document.body.append(tracker);
  while (!tracker.shadowRoot?.querySelector('.lane')) await new Promise((next) => requestAnimationFrame(next));
  await new Promise((settled) => requestAnimationFrame(() => setTimeout(settled, 0)));
  tracker.remove();
};

/** Script of each of several things in milliseconds, the middle of some turns, and the longest task while they were done. */
async function scripts({ page, spent }, things, turns) {
  const found = things.map(() => []);
  for (let turn = -2; turn < turns; turn += 1) {
    // What is compiled for the first time is not counted.
    if (turn === 0) await page.evaluate(() => (window.long = []));
    for (const [at, [work, given]] of things.entries()) {
      const before = await spent();
      await page.evaluate(work, given);
      if (turn >= 0) found[at].push((await spent()).script - before.script);
    }
  }
  return { each: found.map(median), longest: await page.evaluate(() => Math.max(0, ...window.long)) };
}

async function openPage(browser, base) {
  const site = await serveTexts({ '/': `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title><body><script async src="${base}/embed/v1/hall.js" data-key="pk_test_dezhou"></script><hall-case-desk></hall-case-desk></body></html>` });
  const opened = await benchPage(browser, site.base);
  const desk = opened.page.locator('hall-case-desk');
  await desk.locator('#staff-no').fill(clerk.staffNo);
  await desk.locator('#password').fill(clerk.password);
  await desk.locator('#password').press('Enter');
  await desk.locator('.row').first().waitFor({ timeout: 30_000 });
  await opened.page.evaluate(() => {
    window.long = [];
    new PerformanceObserver((list) => window.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  return { ...opened, async close() {
    await opened.close();
    site.close();
  } };
}

export default async function measure({ short, browser }) {
  const { createTestDatabase } = await import(`${server}/platform/database/testing.ts`);
  const { openDatabase } = await import(`${server}/platform/database/database.ts`);
  const { seedSampleCases } = await import(`${server}/features/cases/cases.sample.store.ts`);
  const { sample } = await import(`${server}/testing/test-server.ts`);
  const own = await createTestDatabase(sample);
  const running = await benchServer({ DATABASE_URL: own.url });
  const database = await openDatabase({ databaseUrl: own.url, dataDir: '', connections: 2 });
  try {
    const { base } = running;
    const { token } = await call(base, '/sessions', undefined, clerk);
    const casesIn = async () => Number((await database.db.selectFrom('cases').select((cases) => cases.fn.countAll().as('count')).executeTakeFirstOrThrow()).count);
    let made = Number((await database.db.selectFrom('applications').select((rows) => rows.fn.countAll().as('count')).where('revision', '=', 'sample').executeTakeFirstOrThrow()).count);
    if (made === 0) await seedSampleCases(database.db, 'dezhou', { count: (made = 60) });
    const { progress_id: progressId } = await database.db.selectFrom('applications').select('progress_id').where('progress_id', 'is not', null).orderBy('id').executeTakeFirstOrThrow();
    const inbox = (view) => `/halls/dezhou/cases?view=${view}`;
    const calls = [() => call(base, inbox('open'), token), () => call(base, inbox('done'), token), () => call(base, `/progress/${progressId}`)];
    const [few, turns] = [await casesIn(), short ? 3 : 21];
    const before = await timed(calls, turns);
    await seedSampleCases(database.db, 'dezhou', { count: short ? 1300 : 5800, from: made });
    const many = (await casesIn()).toLocaleString('en');
    const after = await timed(calls, turns);
    const opened = await openPage(browser, base);
    try {
      const { page, devtools } = opened;
      const shown = await page.locator('hall-case-desk .row').count();
      await page.evaluate(drawTracker, progressId);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
      const headers = { ...key, authorization: `Bearer ${token}` };
      const inboxes = await scripts(opened, [[pressView, done], [plainly, { url: `${base}/api/v1${inbox('done')}`, headers, list: 'data' }], [pressView, open]], short ? 2 : 9);
      const trackers = await scripts(opened, [[drawTracker, progressId], [plainly, { url: `${base}/api/v1/progress/${progressId}`, headers: key, list: 'lanes' }]], short ? 2 : 9);
      const kept = (at) => after[at] <= 2 * before[at];
      return [
        ...['inbox, what is to do', 'inbox, what is done', 'a progress'].map((name, at) => row({ name: `${name}: answer in a hall of ${many} cases (floor: of ${few})`, value: after[at], unit: 'ms', floor: before[at], promise: '≤ 2 of the same with few', kept: kept(at) })),
        row({ name: `another view of the inbox, ${many} cases, CPU ${slowness}x slower: script`, value: inboxes.each[0], unit: 'ms', floor: inboxes.each[1], promise: '≤ 50 ms', kept: inboxes.each[0] <= 50 }),
        row({ name: 'longest task while views of the inbox change (0: none over 50)', value: inboxes.longest, unit: 'ms', promise: '≤ 50 ms', kept: inboxes.longest <= 50 }),
        row({ name: `tracker drawn anew, CPU ${slowness}x slower: script`, value: trackers.each[0], unit: 'ms', floor: trackers.each[1], promise: '≤ 50 ms', kept: trackers.each[0] <= 50 }),
        row({ name: `rows of the inbox in the page, of a hall of ${many} cases`, value: shown, unit: '', promise: 'a window', kept: shown > 0 && shown <= 100 }),
      ];
    } finally {
      await opened.close();
    }
  } finally {
    await database.close();
    await running.close();
    await own.drop();
  }
}
