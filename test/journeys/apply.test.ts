// "我要开饭店" on the real server: from the first question to the certificates in the space. Four departments work side by side,
// one refuses, one asks for what is missing, one takes time for an inspection; a paper is cut off half-way and goes on.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestServer } from '@hallkit/server/testing';
import type { TestServer } from '@hallkit/server/testing';
import PDFDocument from 'pdfkit';
import type { Browser, Locator, Page } from 'playwright-core';
import { assertAccessible, assertNoSidewaysScroll, openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { startCuttingProxy } from '../support/cutting-proxy.ts';
import type { CuttingProxy } from '../support/cutting-proxy.ts';
import { patience, StaffDesk } from '../support/staff-desk.ts';

let server: TestServer;
let line: CuttingProxy;
let browser: Browser;
/** The line goes in the middle of the first paper that is large. */
let uploads = 0;

before(async () => {
  [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
  line = await startCuttingProxy(server.base, ({ method, path, length }) => {
    if (method !== 'PATCH' || !path.endsWith('/content') || length < 200_000) return undefined;
    uploads += 1;
    return uploads === 1 ? 100_000 : undefined;
  });
});
after(async () => {
  await browser?.close();
  await line?.close();
  await server?.stop();
});

async function call<Answer>(path: string, { token, body }: { readonly token?: string; readonly body?: object } = {}): Promise<Answer> {
  const headers = { 'hall-key': 'pk_test_dezhou', 'content-type': 'application/json', origin: server.base, ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(`${server.base}/api/v1${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers });
  assert.ok(response.ok, `${path} answered ${response.status}: ${response.ok ? '' : await response.text()}`);
  return (await response.json()) as Answer;
}

const seen = (where: Page | Locator, text: string | RegExp): Promise<void> => where.getByText(text).filter({ visible: true }).first().waitFor();

/** The newest code that came to a phone, after what had come before. */
async function codeFor(page: Page, asks: () => Promise<void>): Promise<string> {
  const codes = async (): Promise<{ id: string; text: string }[]> => (await call<{ data: { id: string; template: string; text: string }[] }>('/sandbox/messages')).data.filter(({ template }) => template === 'signIn.code');
  const known = new Set((await codes()).map(({ id }) => id));
  await asks();
  for (;;) {
    const fresh = (await codes()).find(({ id }) => !known.has(id));
    if (fresh) return /\d{6}/.exec(fresh.text)?.[0] ?? '';
    await page.waitForTimeout(200);
  }
}

/** A paper as an office program writes it, as large as a scan. */
async function paper(title: string, bytes = 0): Promise<Buffer> {
  const document = new PDFDocument({ compress: false });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<void>((resolve) => document.on('end', () => resolve()));
  document.text(title);
  for (let written = 0; written < bytes; written += 60) document.text('The layout of the kitchen and the way of the food through it.', { lineBreak: true });
  document.end();
  await done;
  return Buffer.concat(parts);
}

/** Nobody is shut out, nothing sticks out, and the console has nothing to say but of lines that were cut. */
async function assertSound({ page, complaints }: WatchedPage): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished)));
  await assertAccessible(page);
  await assertNoSidewaysScroll(page);
  assert.deepEqual(complaints.filter((text) => !/ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE/.test(text)), []);
}

const answers = ['其他餐饮、食品店', '是', '是', '是', '否', '是', '否'];
const typed: Readonly<Record<string, string>> = {
  'address-of-the-premises': '德州市德城区样例路 18 号', 'name-of-the-premises': '样例饭店', 'area-of-the-premises': '120', 'number-of-staff': '8', 'kind-of-business': '餐饮服务经营者', 'business-items': '热食类食品制售', 'food-safety-manager': '李小敏',
  'name-of-the-place': '样例饭店', use: '餐饮', floor: '1', 'floors-of-the-building': '6', 'responsible-for-fire-safety': '李小敏', 'fire-safety-manager': '李小敏', 'automatic-fire-installations': '火灾自动报警', location: '临街门头',
  'size-length-width-depth': '6 × 1 × 0.2 米', 'material-of-the-sign': '铝塑板', period: '五年', builder: '德州样例建筑工程有限公司',
};

describe('one application, many departments', () => {
  it('from the first question to the certificates in the space', async () => {
    // A phone in the hand; the line that it uses is the one that is cut.
    const visitor = await openPage(browser, { viewport: { width: 390, height: 844 } });
    const { page } = visitor;
    page.setDefaultTimeout(patience);
    await page.goto(`${line.base}/examples/portal/?view=apply&scenario=restaurant`);
    const wizard = page.locator('hall-scenario-wizard');
    for (const [at, answer] of answers.entries()) {
      await seen(wizard, new RegExp(`第 ${at + 1} 题`));
      await wizard.getByRole('radio', { name: answer }).filter({ visible: true }).first().check();
      if (at < answers.length - 1) await wizard.getByRole('button', { name: '下一题' }).click();
    }
    await wizard.getByRole('button', { name: '开始申请' }).first().waitFor();
    assert.match(page.url(), /a\.small=full/);
    for (const department of ['市场监督管理局', '卫生健康委员会', '消防救援机构', '城市管理局']) await seen(wizard, department);
    await assertSound(visitor);
    await wizard.getByRole('button', { name: '开始申请' }).first().click();

    const form = page.locator('hall-application-form');
    const code = await codeFor(page, async () => {
      await form.getByLabel('手机号码').fill('13800003210');
      await form.getByRole('button', { name: '获取验证码' }).click();
      await form.getByLabel('短信验证码').waitFor();
    });
    await form.getByLabel('短信验证码').fill(code);
    await form.getByRole('button', { name: '登录' }).click();
    await form.getByRole('radio', { name: /德州样例餐饮有限公司/ }).check();
    await form.getByRole('button', { name: '开始填写' }).click();
    await seen(form, /已填 \d+ 项/);
    assert.match(page.url(), /application=aq_/);

    // On a larger screen the whole form is there; the draft is the same.
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const [key, value] of Object.entries(typed)) await form.locator(`#field-${key}`).fill(value);
    await form.getByLabel('需体检人数').fill('8');
    await form.getByRole('group', { name: '是否网络经营' }).getByRole('radio', { name: '否' }).check();
    await seen(form, '已填 27 项，共 27 项');

    // Each paper once; the line goes in the middle of the first.
    const list = form.locator('hall-material-list');
    const papers = await list.locator('[part~="material"]').filter({ has: page.getByRole('button', { name: /上传文件/ }) }).locator('[id^="name-"]').allInnerTexts();
    assert.equal(papers.length, 10);
    for (const name of papers) {
      const row = list.locator('[part~="material"]').filter({ has: page.locator('[id^="name-"]', { hasText: name }) });
      const chosen = page.waitForEvent('filechooser');
      await row.getByRole('button', { name: /上传文件/ }).click();
      await (await chosen).setFiles({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: await paper(name, uploads === 0 ? 400_000 : 0) });
      await seen(row, /已附上/).catch(async (error: unknown) => assert.fail(`${name} did not arrive: ${await row.innerText()} ${visitor.complaints.join(' ')} ${String(error)}`));
    }
    assert.equal(line.cuts, 1);
    await form.getByRole('radio', { name: /电子证照/ }).check();
    await form.getByRole('checkbox', { name: /真实有效/ }).check();
    await assertSound(visitor);
    await form.getByRole('button', { name: '提交申请' }).click();
    // Number and code are there to be kept before one goes on.
    await seen(form, '申请已提交');
    await seen(form, '凭编号和查询码');
    await assertSound(visitor);
    await form.getByRole('button', { name: '查看进度' }).click();
    await page.waitForURL(/progress=pg_/);
    const tracker = page.locator('hall-progress-tracker');
    await seen(tracker, /申请编号 DZ\d+/);
    const number = /DZ\d{13}/.exec(await tracker.locator('[part~="base"]').first().innerText())?.[0] ?? '';
    assert.notEqual(number, '');
    await assertSound(visitor);

    // Behind the counter: each department by its own people, at the same time; the visitor's page follows by itself.
    const [market, health, fire, sign] = await Promise.all(['1101', '1102', '1103', '1104'].map((staffNo) => StaffDesk.open(browser, server.base, staffNo)));
    const [marketHead, healthHead, fireHead, signHead] = await Promise.all(['1201', '1202', '1203', '1204'].map((staffNo) => StaffDesk.open(browser, server.base, staffNo)));
    assert.ok(market && health && fire && sign && marketHead && healthHead && fireHead && signHead);
    const caseNo = (n: number): string => `${number}-0${n}`;
    const lane = (name: string): Locator => tracker.locator('[part~="lane"]').filter({ hasText: name });

    await Promise.all([market.act(caseNo(1), 'accept'), health.act(await health.caseOf(number), 'accept')]);
    await seen(lane('从业人员健康证明办理'), /已受理/);
    await marketHead.act(caseNo(1), 'grant');
    // What waited for it begins by itself.
    await seen(lane('户外招牌'), '已收材料');
    await healthHead.act(await healthHead.caseOf(number), 'grant');

    // Three at once: an inspection, a refusal, a notice of what is missing.
    const [fireCase, signCase, foodCase] = await Promise.all([fire.caseOf(number), sign.caseOf(number), market.caseOf(number, '食品经营许可证')]);
    await Promise.all([
      fire.act(fireCase, 'accept').then(() => fire.act(fireCase, 'startSpecialProcedure', { kind: 'inspection', days: '5', reason: '要到现场检查' })),
      sign.act(signCase, 'accept').then(() => signHead.act(signCase, 'refuse', { ground: 'conditionsNotMet', reason: '招牌挡住了消防登高面', legalBasis: '城市市容和环境卫生管理条例第十一条' })),
      market.act(foodCase, 'requestSupplement', { item: '布局图没有标出清洗池，请补一份' }),
    ]);
    await seen(lane('消防安全检查'), '暂停计时');
    await seen(lane('户外招牌'), '未批准');
    await seen(tracker, '去补材料');
    await assertSound(visitor);

    // One thing to do, and it is done where it is asked.
    await tracker.getByRole('button', { name: '去补材料' }).first().click();
    await seen(tracker, '布局图没有标出清洗池，请补一份');
    const chosen = page.waitForEvent('filechooser');
    await tracker.getByRole('button', { name: /上传文件/ }).first().click();
    await (await chosen).setFiles({ name: '布局图.pdf', mimeType: 'application/pdf', buffer: await paper('layout') });
    await market.act(foodCase, 'accept');
    await Promise.all([marketHead.act(foodCase, 'grant'), fire.act(fireCase, 'endSpecialProcedure').then(() => fireHead.act(fireCase, 'grant'))]);
    await seen(lane('食品经营许可证'), '已办成');
    await seen(lane('消防安全检查'), '已办成');
    await seen(tracker, '一部分办成');
    await assertSound(market.opened);

    // What was granted has come into the space; what was refused has not.
    await page.locator('.views').getByRole('link', { name: '我的空间' }).click();
    const space = page.locator('hall-applicant-space');
    for (const certificate of ['食品经营许可证', '从业人员健康证明', '公众聚集场所投入使用、营业前消防安全检查意见书']) await seen(space, certificate);
    assert.equal(await space.getByText('门店招牌备案回执').count(), 0);
    await assertSound(visitor);
    // Nothing secret was in the address or is left in the browser.
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])), /pt_|13800003210|37149919900612002X/);
  });
});
