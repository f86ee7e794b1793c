// Links in messages lead to what they are about: from the text that arrives on a phone, by the server, to the element that shows it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Application, Case, ComplaintReceipt, ConsultationList, ConsultationReceipt, Progress, Rating, RatingList, RatingReceipt, SandboxMessageList } from '@hallkit/contract';
import { startTestServer } from '@hallkit/server/testing';
import type { TestServer } from '@hallkit/server/testing';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { ask, readyRestaurant, signInCitizen, signInStaff, told } from '../support/citizen.ts';
import { patience } from '../support/staff-desk.ts';

let server: TestServer;
let browser: Browser;
/** A working morning, so that no message waits for one. */
let ahead = Date.parse('2026-11-25T02:00:00Z') - Date.now();

before(async () => {
  [server, browser] = await Promise.all([startTestServer({ clock: () => new Date(Date.now() + ahead) }), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const phone = '13800003219';
const call = async <Body>(path: string, body?: object, staffNo?: string): Promise<Body> => told<Body>(ask(server.base, path, staffNo === undefined ? undefined : await signInStaff(server.base, staffNo), body));

/** The link of the message of a template; it is sent by itself, a moment later. */
async function linkOf(template: string): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { data } = await call<SandboxMessageList>('/sandbox/messages?limit=100');
    const found = data.find((one) => one.template === template);
    const link = found && /https?:\/\/\S+\/m\/\S+$/.exec(found.text)?.[0];
    if (link !== undefined) return link;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return assert.fail(`${template} never came, or without a link`);
}

async function open(link: string): Promise<Page> {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(patience);
  await page.goto(link);
  return page;
}
const sees = async (template: string, element: string, text: string): Promise<void> => {
  const page = await open(await linkOf(template));
  await page.locator(element).getByText(text).filter({ visible: true }).first().waitFor();
  await page.context().close();
};

/** A bad rating of a case that was decided, with a number to answer to. */
async function badRating(text: string): Promise<RatingReceipt> {
  const citizen = await signInCitizen(server.base);
  const ready = await readyRestaurant(server.base, citizen);
  const { progressId } = await told<Application>(ask(server.base, `/applications/${ready.id}/submit`, citizen.token, { version: ready.version, declared: true }));
  const { lanes } = await call<Progress>(`/progress/${progressId}`);
  const lane = lanes.find(({ state, department }) => state === 'received' && department.id === 'market-regulation');
  assert.ok(lane);
  for (const [staffNo, action] of [['1101', 'accept'], ['1101', 'startProcessing'], ['1201', 'grant']] as const) {
    const { version } = await call<Case>(`/cases/${lane.caseId}`, undefined, staffNo);
    await call(`/cases/${lane.caseId}/actions`, { version, action }, staffNo);
  }
  return call<RatingReceipt>(`/progress/${progressId}/cases/${lane.caseId}/rating`, { grade: 'dissatisfied', text, phone });
}

describe('links in messages', () => {
  it('open the question that was answered, the complaint that was received, and what came of a bad rating', async () => {
    const { number } = await call<ConsultationReceipt>('/halls/dezhou/consultations', { text: '台阶算不算占道？', departmentId: 'market-regulation', phone });
    const question = (await call<ConsultationList>('/halls/dezhou/consultation-inbox?limit=100', undefined, '1101')).data.find((one) => one.number === number);
    assert.ok(question);
    await call(`/consultations/${question.id}/actions`, { version: question.version, action: 'answer', text: '不超过红线的不算。' }, '1101');
    await sees('consultation.answered', 'hall-consultation', '不超过红线的不算。');

    const complaint = await call<ComplaintReceipt>('/halls/dezhou/complaints', { kind: 'complaint', text: '等了两个小时', contact: { phone } });
    await sees('complaint.received', 'hall-complaint-tracker', `编号 ${complaint.number}`);

    const { shownOn } = await badRating('等得太久，没人说明');
    assert.equal(shownOn, '2026-11-26');
    ahead += 86_400_000;
    const found = (await call<RatingList>('/halls/dezhou/ratings?limit=100', undefined, '1201')).data.find(({ text }) => text === '等得太久，没人说明');
    assert.ok(found, 'it is shown a day later');
    let { version } = found;
    for (const given of [{ action: 'verify', finding: 'justified', text: '属实。' }, { action: 'correct', text: '已增开窗口。' }, { action: 'answer', text: '抱歉让您久等，已增开窗口。' }]) ({ version } = await call<Rating>(`/ratings/${found.id}/actions`, { version, ...given }, '1201'));
    await sees('rating.answered', 'hall-rating', '抱歉让您久等，已增开窗口。');
  });
});
