import type { ApplicationList, CaseList } from '@hallkit/contract';
import { mockTokens } from '@hallkit/mocks';
import type { Situation } from '@hallkit/mocks';
import { expect, html } from '@open-wc/testing';
import { init } from '../../config/init.ts';
import { liveHall } from '../../testing/live-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { HallProgressTracker } from './progress-tracker.ts';
import './progress-tracker.define.ts';

type Page = LivePage<HallProgressTracker>;

// The page has signed somebody in.
const signIn = (token: string | null): void => init({ getToken: () => token });
beforeEach(() => signIn(mockTokens.citizen));
afterEach(() => init({ getToken: () => null }));

async function follow(situation: Situation, locale = 'zh-CN'): Promise<Page> {
  const hall = liveHall({ situation });
  const { data } = await hall.act<ApplicationList>('/applications', undefined, mockTokens.citizen);
  const page = await LivePage.open<HallProgressTracker>(html`<hall-progress-tracker progress-id=${data[0]?.progressId ?? ''}></hall-progress-tracker>`, { hall, locale });
  await page.until(() => page.all('.lane').length > 0, 'the progress does not come');
  return page;
}
const laneOf = (page: Page, matter: string): HTMLElement => page.all('.lane').find((lane) => lane.textContent?.includes(matter)) as HTMLElement;
/** Opens one's own case from its lane. */
async function open(page: Page, matter: string): Promise<void> {
  laneOf(page, matter).querySelector<HTMLElement>('.own-link')?.click();
  await page.until(() => page.all('.own .own-title, .own .notice').length > 0, 'the case does not open');
}

describe('hall-progress-tracker: acting on a case', () => {
  it('hands in what the notice asked for, and the lane goes on', async () => {
    const page = await follow('underWay');
    page.press('去补材料');
    await page.sees('要补的材料', '.own');
    expect(page.text('.asked')).to.contain('平面布置图没有标出疏散通道');
    await page.accessible();
    const input = page.one<HTMLInputElement>('.own input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< /Type /Page >>\nendobj\n%%EOF\n')], 'plan.pdf', { type: 'application/pdf' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await page.until(() => laneOf(page, '消防安全检查').textContent?.includes('已补材料') === true, 'the lane does not go on');
    await page.until(() => !page.text('.own').includes('要补的材料'), 'it is asked for once more');
  });

  it('pays a fee in the window of the provider, and sees the end of it here', async () => {
    const page = await follow('underWay');
    page.one<HTMLButtonElement>('.next .primary').click();
    await page.sees('¥', '.own .amount');
    page.all<HTMLButtonElement>('.own button').find((button) => button.textContent?.includes('去缴费'))?.click();
    await page.until(() => page.all('#own-pay').length > 0, 'there is no way to pay');
    const link = page.one<HTMLAnchorElement>('#own-pay');
    expect(link.target).to.equal('_blank');
    expect(link.href).to.match(/^https:\/\/hall\.example\/.*py_/);
    await page.until(() => page.root.activeElement === link, 'the focus stays behind');
    const [, payment] = /(py_\w+)/.exec(link.href) ?? [];
    await page.hall.act(`/sandbox/payments/${payment}`, { outcome: 'paid' }, mockTokens.citizen);
    await page.sees('已缴清', '.own');
    await page.until(() => !page.text('.next').includes('缴费'), 'it is asked for once more');
  });

  it('writes to the department, and shows what it answers', async () => {
    const page = await follow('underWay');
    await open(page, '从业人员健康证明');
    const field = page.one<HTMLTextAreaElement>('#own-message');
    field.value = '体检可以改到周末吗？';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    page.all<HTMLButtonElement>('.own button').find((button) => button.textContent?.trim() === '发送')?.click();
    await page.sees('体检可以改到周末吗？', '.messages');
    expect(field.value).to.equal('');
    const { data } = await page.hall.act<CaseList>('/halls/dezhou/cases?view=open', undefined, 'mock-staff-1102');
    const id = data.find(({ matter }) => matter.name.zh.includes('健康证明'))?.id;
    await page.hall.act(`/cases/${id}/messages`, { text: '可以，周六上午。' }, 'mock-staff-1102');
    await page.sees('可以，周六上午。', '.messages');
    await page.accessible();
  });

  it('shows a refusal whole: why, by which law, what can be done about it', async () => {
    const page = await follow('refused');
    await open(page, '食品经营许可证');
    expect(page.text('.own')).to.contain('不予批准').and.to.contain('不符合法定条件、标准').and.to.contain('操作流程不符合要求').and.to.contain('第二十一条').and.to.contain('行政复议');
    await page.accessible();
  });

  it('confirms what has arrived', async () => {
    const page = await follow('granted');
    await open(page, '食品经营许可证');
    expect(page.text('.own')).to.contain('样例速递');
    page.all<HTMLButtonElement>('.own button').find((button) => button.textContent?.includes('确认已收到'))?.click();
    await page.until(() => page.text('.own').includes('已收到') && !page.text('.own').includes('确认已收到'), 'it is not confirmed');
  });

  it('takes one case back after a second question; the others go on', async () => {
    const page = await follow('underWay');
    await open(page, '户外招牌');
    page.one<HTMLElement>('.own summary').click();
    page.all<HTMLButtonElement>('.own details button')[0]?.click();
    await page.until(() => laneOf(page, '户外招牌').textContent?.includes('已撤') === true, 'it is not taken back');
    expect(laneOf(page, '从业人员健康证明').textContent).to.contain('办理中');
  });

  it('shows nothing of others', async () => {
    const page = await follow('underWay');
    const { data } = await page.hall.act<ApplicationList>('/applications', undefined, mockTokens.citizen);
    signIn(mockTokens.agent);
    const agent = await LivePage.open<HallProgressTracker>(html`<hall-progress-tracker progress-id=${data[0]?.progressId ?? ''}></hall-progress-tracker>`, { hall: page.hall });
    await agent.until(() => agent.all('.lane').length > 0, 'the progress does not come');
    agent.press('去补材料');
    await agent.sees('不在您的名下');
    expect(agent.hall.calls.filter((call) => /applications\/.*\/cases\//.test(call))).to.deep.equal([]);
  });

  it('says that the department was quicker, and keeps what was typed', async () => {
    const page = await follow('underWay');
    await open(page, '户外招牌');
    const { data } = await page.hall.act<CaseList>('/halls/dezhou/cases?view=open', undefined, 'mock-staff-1104');
    const one = data.find(({ matter }) => matter.name.zh.includes('招牌'));
    page.hall.cut();
    await page.hall.act(`/cases/${one?.id}/actions`, { version: one?.version, action: 'startProcessing' }, 'mock-staff-1104');
    page.hall.restore();
    page.one<HTMLElement>('.own summary').click();
    page.all<HTMLButtonElement>('.own details button')[0]?.click();
    await page.until(() => page.text('.own').includes('刚刚更新') || laneOf(page, '户外招牌').textContent?.includes('已撤') === true, 'nothing is told');
  });
});
