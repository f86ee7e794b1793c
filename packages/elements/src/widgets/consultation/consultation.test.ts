import type { ConsultationList, ConsultationReceipt } from '@hallkit/contract';
import { mockTokens } from '@hallkit/mocks';
import { expect, html, oneEvent } from '@open-wc/testing';
import { liveHall } from '../../testing/live-hall.ts';
import type { LiveHall } from '../../testing/live-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallConsultation } from './consultation.ts';
import './consultation.define.ts';

type Page = LivePage<HallConsultation>;
const asked = '门口的台阶算不算占道';

async function open(options: LivePageOptions = {}, content = html`<hall-consultation></hall-consultation>`): Promise<Page> {
  const page = await LivePage.open<HallConsultation>(content, options);
  await page.until(() => page.all('.answers > li, .own, .lookup, .notice').length > 0, 'nothing comes');
  return page;
}
async function asking(options: LivePageOptions = {}, text = asked): Promise<Page> {
  const page = await open(options);
  page.type('您想问什么', text);
  page.press('问工作人员');
  await page.until(() => page.all('.ask').length === 1, 'the form never comes');
  return page;
}
const write = (page: Page, selector: string, text: string): void => {
  const area = page.one<HTMLTextAreaElement>(selector);
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const ask = (hall: LiveHall, body: object = {}): Promise<ConsultationReceipt> => hall.act<ConsultationReceipt>('/halls/dezhou/consultations', { text: asked, departmentId: 'market-regulation', mayPublish: true, ...body });
/** What the department answers. */
async function answer(hall: LiveHall, number: string, text: string): Promise<void> {
  const { data } = await hall.act<ConsultationList>('/halls/dezhou/consultation-inbox?limit=100', undefined, mockTokens.supervisor);
  const found = data.find((one) => one.number === number);
  await hall.act(`/consultations/${found?.id}/actions`, { version: found?.version, action: 'answer', text }, mockTokens.supervisor);
}
const listens = (page: Page): Promise<void> => page.until(() => page.hall.calls.filter((call) => call.startsWith('GET /tracked-consultations')).length > 1, 'never live');

describe('hall-consultation: finding an answer', () => {
  it('shows what is often asked, finds while one types, and opens an answer in its place', async () => {
    const page = await open();
    expect(page.text('.count')).to.equal('大家常问');
    expect(page.text('.ask-way')).to.match(/通常 \d 个工作日内答复，最长 3 个工作日/);
    await page.accessible();
    page.type('您想问什么', '身份证可以在外地补办吗');
    await page.until(() => page.texts('.answer summary')[0] === '身份证可以在外地补办吗？', 'it is not found');
    await page.until(() => page.said.startsWith('找到'), 'it is not said');
    page.one<HTMLElement>('.answer summary').click();
    expect(page.one<HTMLDetailsElement>('.answer').open).to.equal(true);
    expect(page.text('.answer')).to.contain('全国通办').and.to.contain('人觉得有用').and.to.contain('示范问答');
    await page.accessible();
    page.press('清空');
    await page.until(() => page.text('.count') === '大家常问', 'it is not forgotten');
    expect(page.focused).to.equal('#query');
  });

  it('lets whoever reads an answer say that it helped, once, and tells how many it has helped', async () => {
    const page = await open();
    const fetched = (): number => page.hall.calls.filter((call) => call.endsWith('/helpful')).length;
    expect(page.all('.vote')).to.have.length(0);
    page.one<HTMLElement>('.answer summary').click();
    await page.until(() => page.all('.answer[open] .vote').length === 1, 'nobody is asked');
    await page.accessible();
    page.one<HTMLButtonElement>('.answer[open] .vote button').click();
    await page.until(() => page.text('.answer[open] .voted').includes('谢谢，已记下'), 'it is not said');
    expect(page.text('.answer[open] .voted')).to.match(/现在有 \d+ 人觉得有用/);
    expect(page.all('.answer[open] .vote')).to.have.length(0);
    expect(fetched()).to.equal(1);
    await page.accessible();
  });

  it('says that nothing fits and leads to a person', async () => {
    const page = await open();
    page.type('您想问什么', 'zzzz');
    await page.sees('还没有人问过这个');
    await page.accessible();
    expect(page.button('问工作人员')).to.exist;
  });

  it('shows more when asked to', async () => {
    const page = await open();
    const { length } = page.all('.answer');
    page.press('显示更多');
    await page.until(() => page.all('.answer').length > length, 'there is no more');
  });

  it('says what went wrong, and goes on when the network is back', async () => {
    const hall = liveHall();
    hall.cut();
    const page = await open({ hall });
    expect(page.one('[role=alert] a[href^="tel:"]')).to.exist;
    hall.restore();
    dispatchEvent(new Event('online'));
    await page.until(() => page.all('.answer').length > 0, 'it does not go on');
  }).timeout(20_000);
});

describe('hall-consultation: asking a person', () => {
  it('has what was looked for in the form, says how long it takes, and gives number and code', async () => {
    const page = await asking();
    expect(page.one<HTMLTextAreaElement>('#text').value).to.equal(asked);
    expect(page.text('.time')).to.contain('最长 3 个工作日');
    await page.until(() => page.all('#department option').length > 5, 'there are no departments');
    await page.accessible();
    page.one<HTMLInputElement>('.tick input').click();
    page.type('手机号', '138 0013 8000');
    const sent = oneEvent(page.element, 'hall-consultation-sent') as Promise<HTMLElementEventMap['hall-consultation-sent']>;
    page.press('提交问题');
    const { detail } = await sent;
    expect(detail.number).to.match(/^DZZ\d+/);
    await page.sees('问题已收到');
    expect(page.text('.received')).to.contain('138****8000').and.to.contain(detail.number);
    expect(page.one('.due time').getAttribute('datetime')).to.match(/^\d{4}-\d{2}-\d{2}$/);
    await page.until(() => page.focused === '问题已收到', 'the focus is elsewhere');
    await page.accessible();
    page.press('看我的问题');
    await page.sees(asked, '.thread');
    await page.accessible();
  });

  it('says what is wrong before it is sent', async () => {
    const page = await asking({}, '');
    page.type('手机号', '123');
    page.press('提交问题');
    await page.sees('请写下您的问题');
    await page.sees('请填写 11 位手机号');
    expect(page.root.activeElement?.id).to.equal('text');
    await page.accessible();
    write(page, '#text', '地址可以用家里的吗');
    await page.until(() => page.all('#text-fault').length === 0, 'the fault stays');
  });

  it('keeps what was written, also on the way back and without a network, and sends it once', async () => {
    const keys = new Set<string>();
    let refuse = true;
    const page = await asking({ between: async (request, reach) => {
      if (request.method !== 'POST') return reach(request);
      keys.add(request.headers.get('idempotency-key') ?? '');
      const response = await reach(request);
      if (refuse) throw new TypeError('Failed to fetch');
      return response;
    } });
    write(page, '#text', '我写了很久的问题');
    page.press('返回查找');
    await page.until(() => page.focused === '#query', 'the search does not come back');
    page.press('问工作人员');
    await page.until(() => page.all('.ask').length === 1, 'the form never comes back');
    expect(page.one<HTMLTextAreaElement>('#text').value).to.equal('我写了很久的问题');
    page.press('提交问题');
    await page.sees('您写的都还在');
    expect(page.one<HTMLTextAreaElement>('#text').value).to.equal('我写了很久的问题');
    refuse = false;
    dispatchEvent(new Event('online'));
    await page.sees('问题已收到');
    expect(keys.size).to.equal(1);
  }).timeout(20_000);

  it('asks about a matter without a choice of departments', async () => {
    const page = await open({}, html`<hall-consultation matter-id="dezhou-decheng.food-business-licence-new"></hall-consultation>`);
    page.press('问工作人员');
    await page.until(() => page.all('.ask').length === 1, 'the form never comes');
    expect(page.all('#department')).to.have.length(0);
  });
});

describe('hall-consultation: a question of one\'s own', () => {
  it('is found by number and code, answered live, found helpful, and asked on', async () => {
    const hall = liveHall();
    const { number, queryCode } = await ask(hall);
    const page = await open({ hall });
    page.press('查我问过的');
    await page.until(() => page.all('.lookup').length === 1, 'the form never comes');
    await page.accessible();
    page.type('编号', number.toLowerCase());
    page.type('查询码', 'AAAAAA');
    page.press('查答复');
    await page.sees('没有查到');
    page.type('查询码', queryCode);
    page.press('查答复');
    await page.sees(asked, '.thread');
    expect(page.one('.due time').getAttribute('datetime')).to.match(/^\d{4}/);
    await listens(page);
    await answer(hall, number, '台阶不算占道。');
    await page.sees('台阶不算占道。', '.thread');
    await page.accessible();
    page.press('没解决');
    await page.sees('没有解决问题');
    page.one<HTMLElement>('.on summary').click();
    write(page, '#more', '那台阶上放花盆呢？');
    page.press('提交追问');
    await page.sees('那台阶上放花盆呢？', '.thread');
    await page.until(() => page.all('.due').length === 1, 'no new day is told');
    await page.accessible();
  });

  it('stays in the tab after a reload, and gives way to something else', async () => {
    const hall = liveHall();
    const { trackingId } = await ask(hall);
    const first = await open({ hall });
    first.element.remove();
    sessionStorage.setItem(`hallkit.question.${first.siteKey}`, trackingId);
    const page = await open({ hall, siteKey: first.siteKey });
    await page.sees(asked, '.thread');
    page.press('问别的问题');
    await page.until(() => page.all('.answer').length > 0, 'the search does not come');
    expect(sessionStorage.getItem(`hallkit.question.${first.siteKey}`)).to.equal(null);
  });

  it('shows how it stands now where somebody was quicker, and keeps what was written', async () => {
    const hall = liveHall();
    const { trackingId, number } = await ask(hall);
    await answer(hall, number, '可以。');
    let refuse = true;
    const page = await open({ hall, between: async (request, reach) => {
      if (request.method === 'POST' && refuse) return new Response(JSON.stringify({ type: 'about:blank', title: 'x', status: 409, code: 'consultation.changed', detail: 'x', requestId: 'r', errors: [] }), { status: 409, headers: { 'content-type': 'application/problem+json' } });
      return reach(request);
    } }, html`<hall-consultation tracking-id=${trackingId}></hall-consultation>`);
    await page.sees('可以。');
    page.one<HTMLElement>('.on summary').click();
    write(page, '#more', '还想问一句');
    page.press('提交追问');
    await page.sees('刚有新的变化');
    expect(page.one<HTMLTextAreaElement>('#more').value).to.equal('还想问一句');
    refuse = false;
    page.press('提交追问');
    await page.sees('还想问一句', '.thread');
  });

  it('is looked up anew where the hall does not know it', async () => {
    const page = await open({}, html`<hall-consultation tracking-id="tr_0000000000000000000000"></hall-consultation>`);
    await page.sees('没有查到这个问题');
    expect(page.all('.lookup')).to.have.length(1);
  });

  it('speaks both languages and switches at once', async () => {
    const page = await open({ locale: 'en' });
    expect(page.text('.count')).to.equal('Often asked');
    page.press('Ask a person');
    await page.sees('Your question');
    page.provider.locale = 'zh-CN';
    await page.sees('您的问题');
  });

  it('says when silence closes what was answered, and that nobody can know it while the holidays are not published', async () => {
    const closing = async (now: string): Promise<string> => {
      const hall = liveHall({ now: () => Date.parse(now) });
      const { trackingId, number } = await ask(hall);
      await answer(hall, number, '不超过红线的不算。');
      const page = await open({ hall }, html`<hall-consultation tracking-id=${trackingId}></hall-consultation>`);
      await page.sees('不超过红线的不算。');
      await page.accessible();
      return page.texts('.closing, .closing-unknown').join();
    };
    expect(await closing('2026-11-25T02:00:00Z')).to.contain('12月9日').and.to.contain('自动结束');
    expect(await closing('2026-12-29T02:00:00Z')).to.contain('国家还没有公布 2027 年的放假安排').and.to.contain('您随时可以接着问');
  });
});
