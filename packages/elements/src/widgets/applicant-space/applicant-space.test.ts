import type { Case, CaseSummary, DocumentUse } from '@hallkit/contract';
import { mockTokens } from '@hallkit/mocks';
import type { MockOptions } from '@hallkit/mocks';
import { expect, html } from '@open-wc/testing';
import { init } from '../../config/init.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { HallApplicantSpace } from './applicant-space.ts';
import './applicant-space.define.ts';

type Page = LivePage<HallApplicantSpace>;

// The page has signed somebody in: 李小敏 of the sample.
beforeEach(() => init({ getToken: () => mockTokens.citizen }));
after(() => init({ getToken: () => null }));

async function open(mocks: MockOptions = {}, locale = 'zh-CN'): Promise<Page> {
  const page = await LivePage.open<HallApplicantSpace>(html`<hall-applicant-space></hall-applicant-space>`, { locale, mocks });
  await page.until(() => page.all('#receipts').length > 0 && page.all('.skeleton').length === 0, 'the space never comes');
  return page;
}
const read = (element: Element | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const paper = (page: Page, name: string): HTMLElement => {
  const found = page.all('.paper').find((each) => each.querySelector('.name')?.textContent?.includes(name));
  if (!found) throw new Error(`No paper is called ${name}: ${page.text()}`);
  return found;
};

/** What staff do meanwhile, with a token of theirs. */
async function staff<Answer>(page: Page, token: string, path: string, body?: object): Promise<Answer> {
  const headers = { 'hall-key': 'pk_test_dezhou', authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await page.hall.fetch(new Request(`https://hall.example/api/v1${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }));
  return (await response.json()) as Answer;
}

describe('<hall-applicant-space>', () => {
  it('shows papers with how far they may be trusted, who issued them and until when they hold', async () => {
    const page = await open({ situation: 'granted' });
    const licence = read(paper(page, '营业执照'));
    expect(licence).to.contain('A 主管部门签发').and.to.match(/签发|长期有效|有效期至/);
    expect(page.all('.paper .grade').every((grade) => /^[ABCD] /.test(read(grade)))).to.equal(true);
    expect(page.texts('.holder').join(), 'of person and firm apart').to.contain('德州样例餐饮有限公司');
  });

  it('has a receipt for each use: what went to whom, for what, and when', async () => {
    const page = await open({ situation: 'submitted' });
    await page.until(() => page.all('.receipt').length > 0, 'no receipt comes');
    const first = read(page.all('.receipt')[0]);
    expect(first).to.match(/“.+”交给.+用途：.+同意/);
  });

  it('takes a consent back when asked twice, and says so', async () => {
    const page = await open({ situation: 'submitted' });
    await page.until(() => page.all('.receipt').length > 0, 'no receipt comes');
    const button = page.all('.receipt button')[0] as HTMLButtonElement;
    button.click();
    await page.sees('撤回这次使用吗？');
    await page.accessible();
    page.all<HTMLButtonElement>('.receipt .sure button')[0]?.click();
    await page.sees('已撤回', '.receipt');
    const { data } = await staff<{ data: DocumentUse[] }>(page, mockTokens.citizen, '/document-uses');
    expect(data.filter(({ revokedAt }) => revokedAt !== null).length).to.equal(1);
    await page.until(() => page.said.includes('已撤回'), 'nobody hears of it');
  });

  it('says why a consent can no longer be taken back', async () => {
    const page = await open({ situation: 'granted' });
    await page.sees('部门已受理，不能撤回', '#receipts ~ ul');
  });

  it('removes a paper when asked twice, and shows the receipts of one', async () => {
    const page = await open({ situation: 'papers' });
    const name = read(page.all('.paper').find((each) => [...each.querySelectorAll('button')].some((button) => button.textContent === '删除'))?.querySelector('.name') ?? undefined);
    const before = page.all('.paper').length;
    page.press(`删除: ${name}`);
    await page.sees(`删除“${name}”吗？`);
    page.all<HTMLButtonElement>('.paper .sure button')[0]?.click();
    await page.until(() => page.all('.paper').length === before - 1, 'it never goes');
    await page.until(() => page.said.includes(`已删除：${name}`), 'nobody hears of it');
  });

  it('adds a paper under the name of its file, or under one that was given', async () => {
    const page = await open({ situation: 'nothing' });
    page.one<HTMLElement>('.add summary').click();
    page.type('材料名称', '房屋租赁合同');
    const data = new DataTransfer();
    data.items.add(new File(['%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'], 'scan-0001.pdf', { type: 'application/pdf' }));
    const input = page.one<HTMLInputElement>('#new-file');
    input.files = data.files;
    input.dispatchEvent(new Event('change'));
    await page.sees('房屋租赁合同', '#papers ~ .rows');
    expect(read(paper(page, '房屋租赁合同'))).to.contain('C 自己上传，未核对原件');
  });

  it('lets certificates come in by themselves while one looks', async () => {
    const page = await open({ situation: 'underWay' });
    const before = page.all('.paper').length;
    const { data: cases } = await staff<{ data: CaseSummary[] }>(page, mockTokens.supervisor, '/halls/dezhou/cases?limit=50');
    const open_ = cases.find(({ state, department }) => state === 'processing' && department.id) ?? cases.find(({ state }) => state === 'accepted');
    expect(open_, `a case to decide among ${cases.map(({ state }) => state).join()}`).to.not.equal(undefined);
    const found = await staff<Case>(page, mockTokens.supervisor, `/cases/${open_?.id}`);
    await page.until(() => page.hall.calls.some((call) => call.includes('/events')), 'it never listens');
    for (const number of ['1201', '1202', '1203', '1204', '1205', '1206', '1207']) await staff(page, `mock-staff-${number}`, `/cases/${found.id}/actions`, { version: found.version, action: 'grant', content: { zh: '准予许可', en: 'Granted' } });
    await page.until(() => page.all('.paper').length === before + 1, 'the certificate never comes');
    await page.until(() => page.said.includes('新到一份证照'), 'nobody hears of it');
    expect(page.all('.new').length).to.equal(1);
  });

  it('leads on to a draft and to an application', async () => {
    const page = await open({ situation: 'draft' });
    await page.until(() => page.all('.application').length > 0, 'no draft comes');
    let opened: unknown;
    page.element.addEventListener('hall-application-opened', ({ detail }) => (opened = detail));
    page.press('接着填');
    expect(opened).to.have.property('progressId', null);
    expect(read(page.all('.application')[0])).to.contain('草稿').and.to.contain('保留到');
  });

  it('asks for sign-in while nobody is known, and shows nothing of anybody', async () => {
    init({ getToken: () => null });
    const page = await LivePage.open<HallApplicantSpace>(html`<hall-applicant-space></hall-applicant-space>`, { mocks: { situation: 'granted' }, between: (request, answer) => answer(request) });
    await page.until(() => page.all('hall-sign-in').length > 0 || page.all('.notice').length > 0, 'nothing is asked');
    expect(page.all('.paper').length).to.equal(0);
  });

  it('says what a space is for while it is empty', async () => {
    init({ getToken: () => mockTokens.agent });
    const page = await open();
    expect(page.text()).to.contain('还没有申请。').and.to.contain('您的材料还没有被使用过。');
  });

  it('shows each list in its shape until it comes, never as an empty one', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const late = /\/(applications|document-uses)(\?|$)/;
    const page = await LivePage.open<HallApplicantSpace>(html`<hall-applicant-space></hall-applicant-space>`, { mocks: { situation: 'submitted' }, between: (request, answer) => (late.test(request.url) ? held.then(() => answer(request)) : answer(request)) });
    await page.until(() => page.all('.paper').length > 0, 'the papers never come');
    const waits = (): string[] => page.all('section:has(.skeleton)').map((section) => section.getAttribute('aria-labelledby') ?? '');
    expect(waits()).to.deep.equal(['applications', 'receipts']);
    expect(page.text()).to.not.contain('还没有申请').and.to.not.contain('还没有被使用过');
    release();
    await page.until(() => page.all('.application').length > 0 && page.all('.receipt').length > 0, 'they never come');
    expect(waits()).to.deep.equal([]);
  });

  it('is accessible in both languages', async () => {
    for (const locale of ['zh-CN', 'en']) {
      const page = await open({ situation: 'granted' }, locale);
      await page.accessible();
    }
  });
});
