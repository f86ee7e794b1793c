import type { Mandate, MandateRequest, Person, PersonSession } from '@hallkit/contract';
import { hallDay } from '@hallkit/domain';
import { mockTokens } from '@hallkit/mocks';
import { expect, html } from '@open-wc/testing';
import { init } from '../../config/init.ts';
import { problem } from '../../testing/draft-hall.ts';
import { liveHall } from '../../testing/live-hall.ts';
import type { LiveHall } from '../../testing/live-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import { yearAfter } from './account/giving.ts';
import type { HallApplicantSpace } from './applicant-space.ts';
import './applicant-space.define.ts';

type Page = LivePage<HallApplicantSpace>;

const today = hallDay(Date.now(), 'Asia/Shanghai');
const lastDay = yearAfter(today);
const wang = { name: '王晓明', idNumber: '371499198803050015', phone: '13900001234' };
const li = { name: '李小敏', idNumber: '37149919900612002X', phone: '13800003210' };

beforeEach(() => init({ getToken: () => mockTokens.citizen }));
after(() => init({ getToken: () => null }));

const give = (hall: LiveHall, request: Partial<MandateRequest> = {}, token: string = mockTokens.citizen): Promise<Mandate> => hall.act('/mandates', { agent: wang, validUntil: lastDay, ...request }, token);

/** Opens the space, and unfolds a part of it. */
async function open(part: 'acting' | 'sessions', options: LivePageOptions = {}): Promise<Page> {
  const page = await LivePage.open<HallApplicantSpace>(html`<hall-applicant-space></hall-applicant-space>`, { mocks: { situation: 'submitted' }, ...options });
  await page.until(() => page.all(`#${part}`).length > 0 && page.all('.skeleton').length === 0, 'the space never comes');
  page.one<HTMLElement>(`#${part}`).click();
  await page.until(() => page.all('.fold[open] > div > .quiet').length > 0, 'nothing is unfolded');
  return page;
}

/** Chooses in the select whose label says so. */
function choose(page: Page, label: string, option: string): void {
  const select = page.control<HTMLSelectElement>(label);
  select.value = [...select.options].find(({ text }) => text.includes(option))?.value ?? '';
  select.dispatchEvent(new Event('change'));
}

function fill(page: Page): void {
  page.one<HTMLElement>('#give').click();
  page.type('受托人姓名', wang.name);
  page.type('受托人身份证号码', '371499 19880305 0015');
  page.type('受托人手机号码', '139 0000 1234');
  choose(page, '替谁办', '德州样例餐饮');
  choose(page, '办什么事', '我要开饭店');
  page.type('委托到哪一天', lastDay);
}

describe('<hall-applicant-space>: who acts for whom', () => {
  it('fetches nothing of it before somebody unfolds it', async () => {
    const page = await LivePage.open<HallApplicantSpace>(html`<hall-applicant-space></hall-applicant-space>`, { mocks: { situation: 'submitted' } });
    await page.until(() => page.all('#acting').length > 0 && page.all('.skeleton').length === 0, 'the space never comes');
    expect(page.hall.calls.some((call) => call.includes('/mandates') || call.includes('/sessions'))).to.equal(false);
  });

  it('shows mandates given and received: who, for what, until when, and how it stands', async () => {
    const hall = liveHall({ situation: 'submitted' });
    const { firms } = await hall.act<Person>('/persons/current', undefined, mockTokens.citizen);
    await give(hall, { firmId: firms[0]?.id ?? '', scenarioIds: ['restaurant'] });
    const over = await give(hall);
    await hall.act(`/mandates/${over.id}/revoke`, {}, mockTokens.citizen);
    await give(hall, { agent: li, validUntil: today }, mockTokens.agent);
    const page = await open('acting', { hall });
    await page.until(() => page.all('.mandate').length === 3, 'they never come');
    const [revoked, firm, received] = page.texts('.mandate');
    expect(revoked).to.contain('王*明替您本人办事').and.to.contain('全部事项').and.to.contain('已收回').and.not.to.contain('收回委托');
    expect(firm).to.match(/王\*明替德州样例餐饮有限公司办事 只办：我要开饭店 有效 ?到 \d+年\d+月\d+日为止 ?受托人证件号 371499\*+0015 收回委托/);
    expect(received).to.contain('您替王*明办事').and.to.contain('不再代办');
    await page.accessible();
  });

  it('takes one back when asked twice, and says so', async () => {
    const hall = liveHall({ situation: 'submitted' });
    const { id } = await give(hall);
    const page = await open('acting', { hall });
    await page.until(() => page.all('.mandate').length === 1, 'it never comes');
    page.press('收回委托');
    await page.sees('收回给王*明的委托吗？');
    await page.until(() => page.focused === '收回委托', 'the question never has the focus');
    expect(hall.calls.some((call) => call.endsWith('/revoke'))).to.equal(false);
    page.press('保留');
    await page.until(() => page.all('.sure').length === 0, 'it is asked for ever');
    page.press('收回委托');
    await page.until(() => page.all('.sure').length > 0, 'it is asked only once');
    page.one<HTMLButtonElement>('.sure .button').click();
    await page.until(() => page.all('.mandate.revoked').length === 1, 'it never ends');
    await page.until(() => page.said === '委托已收回', 'nobody hears of it');
    await page.until(() => page.focused.startsWith('王*明'), 'the focus is lost');
    const { data } = await hall.act<{ data: Mandate[] }>('/mandates', undefined, mockTokens.citizen);
    expect(data.map((mandate) => [mandate.id, mandate.state])).to.deep.equal([[id, 'revoked']]);
  });

  it('gives one for a firm and one scenario, as the hall has it then', async () => {
    const page = await open('acting');
    fill(page);
    page.press('确认委托');
    await page.until(() => page.all('.mandate').length === 1, 'it never comes');
    await page.until(() => page.said === '已委托王*明', 'nobody hears of it');
    await page.until(() => page.focused.startsWith('王*明替德州样例餐饮有限公司'), 'the focus is lost');
    const { data } = await page.hall.act<{ data: Mandate[] }>('/mandates', undefined, mockTokens.agent);
    expect(data[0]).to.deep.include({ direction: 'received', scenarioIds: ['restaurant'], validUntil: lastDay, state: 'active' });
    expect(data[0]?.grantor).to.deep.include({ kind: 'firm', name: '德州样例餐饮有限公司' });
    expect(page.one<HTMLDetailsElement>('details.add:has(#give)').open, 'the form is folded again').to.equal(false);
  });

  it('says at each field what is wrong before it is sent, and sends nothing', async () => {
    const page = await open('acting');
    page.one<HTMLElement>('#give').click();
    page.type('受托人身份证号码', '371499198803050016');
    page.press('确认委托');
    await page.until(() => page.all('.give .fault').length === 6, 'not all of it is told');
    expect(page.texts('.give .fault').join()).to.contain('请选择替谁办').and.to.contain('身份证号码有一位不对').and.to.contain('请选择办什么事').and.to.contain('11 位手机号码').and.to.contain('之间的一天');
    await page.until(() => page.root.activeElement?.id === 'give-firm', 'the first never has the focus');
    expect(page.control('受托人姓名')).to.have.attribute('aria-invalid', 'true');
    expect(page.hall.calls.some((call) => call.startsWith('POST /mandates'))).to.equal(false);
    await page.accessible();
  });

  it('tells at the field what only the hall knows', async () => {
    const between = (request: Request, answer: LiveHall['fetch']): Promise<Response> =>
      request.method === 'POST' && request.url.endsWith('/mandates') ? Promise.resolve(problem(400, 'request.invalid', 'x', [{ in: 'body', pointer: '/agent/idNumber', code: 'agent.self', detail: '不能授权给自己。' }])) : answer(request);
    const page = await open('acting', { between });
    fill(page);
    page.press('确认委托');
    await page.sees('不能授权给自己。', '#give-idNumber-fault');
    await page.until(() => page.focused === '#give-idNumber', 'it never has the focus');
    expect(page.control('受托人姓名').value, 'what was typed stays').to.equal('王晓明');
  });

  it('is accessible in English', async () => {
    const hall = liveHall({ situation: 'submitted' });
    await give(hall, { scenarioIds: ['restaurant'] });
    const page = await open('acting', { hall, locale: 'en' });
    await page.sees('acts for you');
    page.one<HTMLElement>('#give').click();
    await page.sees('Last day');
    await page.accessible();
  });
});

describe('<hall-applicant-space>: where one is signed in', () => {
  it('shows each place, marks this one, and signs out at another', async () => {
    const hall = liveHall({ situation: 'submitted' });
    await hall.act('/person-sessions', { method: 'card', card: { name: li.name, idNumber: li.idNumber } });
    const page = await open('sessions', { hall });
    await page.until(() => page.all('.session').length === 2, 'they never come');
    const [card, here] = page.texts('.session');
    expect(card).to.match(/在大厅刷身份证登录.*登录 ?最近使用.*让它退出/);
    expect(here).to.contain('短信验证码登录 这里').and.not.to.contain('让它退出');
    await page.accessible();
    page.press('让它退出');
    await page.until(() => page.all('.session').length === 1, 'it never goes');
    await page.until(() => page.said === '那里已退出登录', 'nobody hears of it');
    await page.until(() => page.focused === '登录的设备', 'the focus is lost');
    const { data } = await hall.act<{ data: PersonSession[] }>('/persons/current/sessions', undefined, mockTokens.citizen);
    expect(data.map(({ method }) => method)).to.deep.equal(['code']);
  });

  it('says why it could not sign out there', async () => {
    const hall = liveHall({ situation: 'submitted' });
    await hall.act('/person-sessions', { method: 'card', card: { name: li.name, idNumber: li.idNumber } });
    const between = (request: Request, answer: LiveHall['fetch']): Promise<Response> => (request.url.endsWith('/end') ? Promise.resolve(problem(403, 'person.role', '不能结束它。')) : answer(request));
    const page = await open('sessions', { hall, between });
    await page.until(() => page.all('.session').length === 2, 'they never come');
    page.press('让它退出');
    await page.sees('不能结束它。', '.session .fault');
    expect(page.all('.session').length).to.equal(2);
  });
});
