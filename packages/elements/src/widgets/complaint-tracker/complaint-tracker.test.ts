import type { Complaint, ComplaintList, ComplaintReceipt, TrackedComplaint } from '@hallkit/contract';
import { mockTokens } from '@hallkit/mocks';
import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallComplaintTracker } from './complaint-tracker.ts';
import './complaint-tracker.define.ts';

type Page = LivePage<HallComplaintTracker>;

const [answered, asked, supervisor, clerk] = ['tr_mockComplaintAnswered1', 'tr_mockComplaintQuestion1', mockTokens.supervisor, 'mock-staff-1101'];

const open = async (trackingId?: string, options: LivePageOptions = {}): Promise<Page> => {
  const page = await LivePage.open<HallComplaintTracker>(html`<hall-complaint-tracker .trackingId=${trackingId}></hall-complaint-tracker>`, options);
  await page.until(() => page.all(trackingId ? '.state-card' : '#number').length > 0, 'nothing comes');
  return page;
};
const write = (page: Page, selector: string, text: string): void => {
  const field = page.one<HTMLTextAreaElement>(selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
/** Hands one in as somebody else has done before. */
const handIn = async ({ hall }: Page, text: string): Promise<ComplaintReceipt> => hall.act<ComplaintReceipt>('/halls/dezhou/complaints', { kind: 'complaint', text, about: { kind: 'department', departmentId: 'market-regulation' } });
/** What staff do with it. */
async function staffDo({ hall }: Page, number: string, token: string, action: object): Promise<void> {
  const lists = await Promise.all(['open', 'unassigned', 'waiting'].map(async (view) => hall.act<ComplaintList>(`/halls/dezhou/complaints?view=${view}&limit=100`, undefined, token)));
  const id = lists.flatMap(({ data }) => data).find((one) => one.number === number)?.id ?? '';
  const { version } = await hall.act<Complaint>(`/complaints/${id}`, undefined, token);
  await hall.act(`/complaints/${id}/actions`, { version, ...action }, token);
}
/** Waits until the live line stands. */
const listens = async (page: Page): Promise<void> => page.until(() => page.hall.calls.some((call) => call.includes('/events?')), 'it does not listen');

describe('hall-complaint-tracker', () => {
  it('is found by number and query code, keeps the id, and tells by when something happens', async () => {
    const page = await open();
    await page.accessible();
    const { number, queryCode } = await handIn(page, '等了一个小时。');
    page.type('编号', number.toLowerCase());
    page.type('查询码', queryCode);
    page.press('查进展');
    await page.sees('已经收到', '.state-card');
    expect(page.text('.state-card')).to.contain(number).and.to.match(/最晚 .+告诉您是否受理.*还有 \d+ 个工作日/);
    await page.until(() => page.root.activeElement?.id === 'state', 'the focus stays behind');
    await page.accessible();
    page.provider.remove();
    const again = await LivePage.open<HallComplaintTracker>(html`<hall-complaint-tracker></hall-complaint-tracker>`, { hall: page.hall, siteKey: page.siteKey });
    await again.sees(number, '.state-card');
  });

  it('tells a slip before the hall is asked, and a wrong code without saying which', async () => {
    const page = await open();
    page.type('编号', 'DZT2612100000012');
    page.type('查询码', 'K7');
    page.press('查进展');
    await page.sees('编号里有字写错了');
    expect(page.text()).to.contain('查询码是 6 位');
    expect(page.focused).to.equal('#number');
    expect(page.hall.calls.filter((call) => call.includes('lookups'))).to.deep.equal([]);
    const { number } = await handIn(page, '等了一个小时。');
    page.type('编号', number);
    page.type('查询码', 'AAAAAA');
    page.press('查进展');
    await page.sees('编号或查询码不对');
    expect(page.all('.notice a[href^="tel:"]')).to.have.length(1);
    await page.accessible();
  });

  it('goes on by itself and says so', async () => {
    const page = await open();
    const { number, trackingId } = await handIn(page, '等了一个小时。');
    page.element.trackingId = trackingId;
    await page.sees('已经收到', '.state-card');
    await listens(page);
    await staffDo(page, number, supervisor, { action: 'accept' });
    await page.sees('已经受理', '.state-card');
    await page.until(() => page.said.includes('已经受理'), 'it is not said');
    expect(page.text('.state-card')).to.match(/最晚 .+答复您/);
    page.hall.cut();
    await page.sees('与大厅失去联系');
  });

  it('shows what is asked, that the time stands still, and hands in the reply with a photo', async () => {
    const page = await open(asked);
    expect(page.text('.state-card')).to.contain('答复期限暂停');
    expect(page.text('[part=question]')).to.contain('请说明大概的时间').and.not.to.contain('的答复');
    await page.accessible();
    page.press('提交回复');
    await page.sees('请写一下回复');
    expect(page.root.activeElement?.id).to.equal('supply');
    write(page, '#supply', '上午九点，东门，穿灰色夹克。');
    const canvas = document.createElement('canvas');
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    const files = new DataTransfer();
    files.items.add(new File([blob as Blob], 'gate.png', { type: 'image/png' }));
    const input = page.one<HTMLInputElement>('#photos');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await page.sees('已发送', '.photos');
    page.press('提交回复');
    await page.sees('回复已经交给部门', '.state-card');
    const now = await page.hall.act<TrackedComplaint>(`/tracked-complaints/${asked}`);
    expect(now.statements.at(-1)?.photos).to.have.length(1);
    await page.sees('您的说明');
    await page.until(() => page.all('.shelf img').length === 1, 'the photo is not shown');
    page.press('放大照片 1');
    await page.until(() => page.all('.whole-photo').length === 1, 'it is not enlarged');
  });

  it('shows the answer, and takes it up again with what is missing', async () => {
    const page = await open(answered);
    expect(page.text('[part=answer]')).to.contain('新执照可在 1 号柜台领取').and.to.match(/前可以要求重新处理/);
    await page.accessible();
    page.press('不满意，重新处理');
    await page.until(() => page.root.activeElement?.id === 'reopen', 'it is not asked what is missing');
    await page.accessible();
    page.one<HTMLButtonElement>('#do-reopen').click();
    await page.sees('请写一下还有什么没有解决');
    write(page, '#reopen', '没有说什么时候寄。');
    page.one<HTMLButtonElement>('#do-reopen').click();
    await page.sees('已要求重新处理', '.state-card');
    expect(page.text('.state-card')).to.contain('第 2 次处理');
  });

  it('says that nobody can know a date while the holidays are not published, and that nothing is closed before', async () => {
    const page = await open(answered, { mocks: { now: () => Date.parse('2026-12-29T02:00:00Z') } });
    await page.sees('国家还没有公布 2027 年的放假安排');
    expect(page.text('.ask')).to.contain('公布之前不会结束，您随时可以要求重新处理');
    await page.accessible();
    const waiting = await open(undefined, { mocks: { now: () => Date.parse('2026-12-29T02:00:00Z') } });
    const { trackingId } = await handIn(waiting, '等了一个小时。');
    waiting.element.trackingId = trackingId;
    await waiting.sees('最晚哪天告诉您是否受理，暂时算不出来');
  });

  it('closes what was answered well', async () => {
    const page = await open(answered);
    page.press('满意，结束');
    await page.sees('已经办结', '.state-card');
    await page.accessible();
  });

  it('urges, and takes it back after a second question', async () => {
    const page = await open();
    const { trackingId } = await handIn(page, '等了一个小时。');
    page.element.trackingId = trackingId;
    await page.sees('已经收到', '.state-card');
    page.press('催办');
    await page.sees('已催办，部门和监督人员都收到了', '.state-card');
    page.press('撤回');
    await page.sees('也不能恢复');
    await page.accessible();
    page.press('不撤回');
    await page.until(() => page.root.activeElement?.id === 'ask-withdraw', 'the focus stays behind');
    page.press('撤回');
    await page.element.updateComplete;
    page.press('确定撤回');
    await page.sees('您已经撤回', '.state-card');
  });

  it('says that somebody was quicker, shows how it stands now, and keeps what was typed', async () => {
    let stale = false;
    const page = await open(answered, {
      between: async (request, answer) => {
        if (stale && request.method === 'POST' && request.url.endsWith('/actions')) {
          stale = false;
          const body = (await request.json()) as { version: number };
          return answer(new Request(request.url, { method: 'POST', headers: request.headers, body: JSON.stringify({ ...body, version: body.version - 1 }) }));
        }
        return answer(request);
      },
    });
    page.press('不满意，重新处理');
    await page.element.updateComplete;
    write(page, '#reopen', '没有说什么时候寄。');
    stale = true;
    page.one<HTMLButtonElement>('#do-reopen').click();
    await page.sees('情况刚刚有变化');
    expect(page.one<HTMLTextAreaElement>('#reopen').value).to.equal('没有说什么时候寄。');
    await page.until(() => page.root.activeElement?.id === 'refusal', 'the focus stays behind');
    page.one<HTMLButtonElement>('#do-reopen').click();
    await page.sees('已要求重新处理', '.state-card');
  });

  it('shows why it was not taken, and what a supervisor found', async () => {
    const page = await open();
    const refused = await handIn(page, '同一件事。');
    await staffDo(page, refused.number, supervisor, { action: 'refuse', text: '不属于大厅的事项，请拨打 12345。' });
    page.element.trackingId = refused.trackingId;
    await page.sees('不属于大厅的事项');
    expect(page.text('.card.bad')).to.contain('不受理的原因');
    await page.accessible();
    const other = await handIn(page, '退件不说原因。');
    for (const [token, action] of [[supervisor, { action: 'accept' }], [supervisor, { action: 'verify', finding: 'confirmed', text: '录像属实。' }], [supervisor, { action: 'supervise' }], [supervisor, { action: 'assign', departmentId: 'market-regulation' }], [clerk, { action: 'start' }]] as const) await staffDo(page, other.number, token, action);
    page.element.trackingId = other.trackingId;
    await page.sees('情况属实');
    expect(page.text('.state-card')).to.contain('已督办').and.to.contain('部门正在处理');
  });

  it('forgets one that is gone, and leads to the form', async () => {
    const page = await LivePage.open<HallComplaintTracker>(html`<hall-complaint-tracker tracking-id="tr_000000000000000000000A"></hall-complaint-tracker>`);
    await page.sees('没有查到这份投诉');
    expect(page.all('#number')).to.have.length(1);
  });

  it('fits a phone, in English and in full', async () => {
    await setViewport({ width: 360, height: 740 });
    const page = await open(answered, { locale: 'en' });
    await page.sees('Are you satisfied');
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    await page.accessible();
    await setViewport({ width: 1000, height: 800 });
  });
});
