import type { Application, ApplicationList, CaseList, Progress } from '@hallkit/contract';
import { mockTokens } from '@hallkit/mocks';
import type { Situation } from '@hallkit/mocks';
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { liveHall } from '../../testing/live-hall.ts';
import type { LiveHall } from '../../testing/live-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallProgressActionEvent } from './progress-tracker.events.ts';
import type { HallProgressTracker } from './progress-tracker.ts';
import './progress-tracker.define.ts';

type Page = LivePage<HallProgressTracker>;
const begun = async (situation: Situation): Promise<{ hall: LiveHall; progressId: string; application: Application }> => {
  const hall = liveHall({ situation });
  const { data } = await hall.act<ApplicationList>('/applications', undefined, mockTokens.citizen);
  const application = await hall.act<Application>(`/applications/${data[0]?.id}`, undefined, mockTokens.citizen);
  return { hall, progressId: application.progressId ?? '', application };
};
const shown = async (page: Page): Promise<Page> => {
  await page.until(() => page.all('.lane').length > 0, 'the progress does not come');
  return page;
};
const follow = async (situation: Situation, options: LivePageOptions = {}): Promise<Page> => {
  const { hall, progressId } = await begun(situation);
  return shown(await LivePage.open<HallProgressTracker>(html`<hall-progress-tracker progress-id=${progressId}></hall-progress-tracker>`, { hall, ...options }));
};
/** The same progress, a little different. */
const changed = (change: (progress: Progress) => Partial<Progress>): LivePageOptions => ({
  async between(request, answer) {
    const response = await answer(request);
    if (!/\/progress\/[^/]+$/.test(request.url)) return response;
    const progress = (await response.json()) as Progress;
    return new Response(JSON.stringify({ ...progress, ...change(progress) }), { headers: { 'content-type': 'application/json' } });
  },
});
const lane = (page: Page, matter: string): string => page.texts('.lane').find((text) => text.includes(matter)) ?? '';
const listens = (page: Page): Promise<void> => page.until(() => page.hall.calls.some((call) => call.startsWith('GET /events')), 'nothing is listened to');

describe('hall-progress-tracker: finding an application', () => {
  it('finds it by number and code as people type them, and keeps it for this tab', async () => {
    const { hall, application } = await begun('underWay');
    const page = await LivePage.open<HallProgressTracker>(html`<hall-progress-tracker></hall-progress-tracker>`, { hall });
    await page.accessible();
    page.type('申请编号或办件编号', ` ${application.number?.toLowerCase()} `);
    page.type('查询码', `${application.queryCode?.slice(0, 3)}-${application.queryCode?.slice(3).toLowerCase()}`);
    await sendKeys({ press: 'Enter' });
    await shown(page);
    expect(page.text('.top')).to.contain(application.number).and.to.contain('我要开饭店');
    await page.until(() => page.focused === page.text('#next'), 'the focus stays behind');
    const again = await LivePage.open<HallProgressTracker>(html`<hall-progress-tracker></hall-progress-tracker>`, { hall, siteKey: page.siteKey });
    await shown(again);
    again.press('查另一份申请');
    await again.until(() => again.all('form').length > 0, 'the form does not come back');
    expect(again.focused).to.equal('#number');
  });

  it('says what is wrong before the hall is asked, a slip of the keyboard included', async () => {
    const page = await LivePage.open<HallProgressTracker>(html`<hall-progress-tracker></hall-progress-tracker>`);
    page.press('查进度');
    await page.sees('请填写编号');
    expect(page.text('#queryCode-fault')).to.contain('6 位');
    await page.until(() => page.focused === '#number', 'the focus is elsewhere');
    page.type('申请编号', 'DZ2603020000012');
    page.press('查进度');
    await page.sees('有数字写错了');
    expect(page.hall.calls.some((call) => call.includes('progress-lookups'))).to.equal(false);
    await page.accessible();
  });

  it('tells a wrong code and a wrong number alike, with a way to a person', async () => {
    const { hall, application } = await begun('underWay');
    const page = await LivePage.open<HallProgressTracker>(html`<hall-progress-tracker number=${application.number ?? ''}></hall-progress-tracker>`, { hall });
    page.type('查询码', 'AAAAAA');
    page.press('查进度');
    await page.sees('编号或查询码不对', '[role=alert]');
    expect(page.one('[role=alert] a[href^="tel:"]')).to.exist;
  });

  it('begins anew where a kept application is not known any more', async () => {
    const page = await LivePage.open<HallProgressTracker>(html`<hall-progress-tracker progress-id="pg_nothing"></hall-progress-tracker>`);
    await page.sees('没有查到这份申请');
    expect(page.all('form')).to.have.length(1);
  });
});

describe('hall-progress-tracker: an application', () => {
  it('puts the one next thing first, with its last day and its button', async () => {
    const page = await follow('underWay');
    expect(page.text('.next')).to.match(/^下一步，请您 .+最晚 \d+月\d+日/);
    const size = (selector: string): number => Number.parseFloat(getComputedStyle(page.one(selector)).fontSize);
    expect(Math.max(...page.all('[part~=base] *').map((each) => Number.parseFloat(getComputedStyle(each).fontSize)))).to.equal(size('#next'));
    expect(page.all('.primary')).to.have.length(1);
    const acted = oneEvent(page.element, 'hall-progress-action');
    page.one<HTMLButtonElement>('.next .primary').click();
    const { detail } = (await acted) as HallProgressActionEvent;
    expect(detail.progressId).to.equal(page.element.progressId);
    expect(detail.caseNo).to.match(/-\d{2}$/);
    // Whoever is nobody yet is asked who they are; the page did not lead elsewhere.
    await page.until(() => page.all('hall-sign-in').length > 0, 'nobody is asked who they are');
    expect(page.text('.own')).to.contain('请先登录');
    await page.accessible();
  });

  it('leaves the way there to a page that takes it', async () => {
    const page = await follow('underWay');
    page.element.addEventListener('hall-progress-action', (event) => event.preventDefault());
    page.one<HTMLButtonElement>('.next .primary').click();
    await page.element.updateComplete;
    expect(page.all('.own, .how')).to.have.length(0);
  });

  it('says how what is done at a counter is done', async () => {
    const page = await follow('underWay', changed(({ next }) => ({ next: { ...next, action: 'collect', text: { zh: '请带身份证件到窗口领取', en: null } } })));
    page.press('看怎么领取');
    await page.sees('报上办件编号领取', '.how');
  });

  it('has a lane for each department: state, phase, dates by working days, what it waits for', async () => {
    const page = await follow('underWay');
    expect(lane(page, '从业人员健康证明')).to.contain('办理中').and.to.match(/答应办好 ?最晚 .+还有 \d+ 个工作日/).and.to.contain('关键');
    expect(lane(page, '食品经营许可证')).to.contain('等前一项').and.to.contain('等“从业人员健康证明办理”有结果才开始');
    expect(lane(page, '消防安全检查')).to.contain('请补材料').and.to.contain('平面布置图');
    const current = page.all('.lane').find((one) => one.textContent?.includes('从业人员健康证明办理'))?.querySelector('[aria-current=step]');
    expect(current?.textContent?.trim()).to.equal('审查');
    expect(page.text('.whole')).to.contain('全部办好 最晚').and.to.contain('然后');
    expect(page.text('.top')).not.to.match(/\d{17}[\dX]/);
  });

  it('goes on by itself, and says so', async () => {
    const page = await follow('underWay');
    await listens(page);
    const clerk = 'mock-staff-1102';
    const { data } = await page.hall.act<CaseList>('/halls/dezhou/cases?view=open', undefined, clerk);
    const health = data.find(({ caseNo }) => page.all('.lane').some((one) => one.textContent?.includes('从业人员健康证明办理') && one.textContent.includes(caseNo)));
    const { id = '', version = 0 } = health ?? {};
    await page.hall.act(`/cases/${id}/actions`, { version, action: 'startSpecialProcedure', kind: 'testing', days: 5, reason: { zh: '抽样检测' } }, clerk);
    await page.sees('专项审查', '.lanes');
    expect(lane(page, '从业人员健康证明')).to.contain('暂停计时').and.not.to.contain('答应办好');
    await page.until(() => page.said.includes('从业人员健康证明办理'), 'it is not said');
  });

  it('says what is late, by how much, and where to complain', async () => {
    const page = await follow('late');
    const { lanes = [], id = '' } = await page.hall.act<Progress>(`/progress/${page.element.progressId}`);
    await page.sees('有部门超过了答应的时间');
    expect(page.one('.notice a.button:not([href^="tel:"])')).to.have.attribute('href', `https://hall.example/examples/portal/?view=complaint&progress=${id}&case=${lanes.find(({ promised }) => promised.late)?.caseId}`);
    expect(lane(page, '食品经营许可证')).to.match(/已超过 \d+ 个工作日/);
    await page.accessible();
  });

  it('leads to a person where the hall has no page for complaints', async () => {
    const page = await follow('late', changed(() => ({ complaintUrl: null })));
    expect(page.all('.notice.danger a')).to.have.length(1);
    expect(page.one('.notice.danger a[href^="tel:"]')).to.exist;
  });

  it('says why there is no date where the holidays of a year are not published', async () => {
    const open = { kind: 'unknown', day: null, at: null, dueSoonAt: null, longOverdueAt: null, state: null, remaining: null, late: false, unknownFrom: '2028-01-01' } as const;
    const page = await follow('underWay', changed(({ lanes }) => ({ due: open, lanes: lanes.map((one) => ({ ...one, promised: open, legal: { ...open, kind: 'unpublished' as const } })) })));
    expect(page.text('.whole')).to.contain('2028 年的放假安排还没有公布');
    expect(lane(page, '从业人员')).to.contain('没有公布期限');
  });

  it('lets a case that is decided be rated in its place, and keeps the thanks in sight', async () => {
    const page = await follow('granted');
    const rate = page.one<HTMLDetailsElement>('details.rate');
    expect(rate.querySelector('summary')?.textContent).to.equal('评价这次办理');
    rate.open = true;
    const root = (): ShadowRoot | null | undefined => page.one('hall-rating').shadowRoot;
    await page.until(() => root()?.querySelectorAll('.grade').length === 5, 'it cannot be rated');
    root()?.querySelector<HTMLElement>('.grade input')?.click();
    await page.until(() => Boolean(root()?.querySelector('[type=submit]')), 'nothing can be sent');
    root()?.querySelector<HTMLElement>('[type=submit]')?.click();
    await page.until(() => root()?.textContent?.includes('谢谢您的评价') === true, 'it is not taken');
    page.element.refresh();
    const { length } = page.hall.calls;
    await page.until(() => page.hall.calls.slice(length - 1).some((call) => /^GET .progress.[^/]+$/.test(call)), 'it is not read again');
    expect(root()?.textContent).to.contain('谢谢您的评价');
  });

  it('shows the end: what was granted, what was refused and what can be done about it', async () => {
    const page = await follow('refused');
    expect(lane(page, '食品经营许可证')).to.contain('未批准').and.to.contain('复议');
    expect(page.text('.overall')).to.equal('一部分办成');
    const done = await follow('granted');
    expect(done.text('.overall')).to.equal('全部办成');
    expect(lane(done, '食品经营许可证')).to.match(/结果 ?食品经营许可证/);
    await done.accessible();
  });

  it('says since when contact is lost, and goes on when it is back', async () => {
    const page = await follow('underWay');
    await listens(page);
    page.hall.cut();
    await page.sees('与大厅失去联系');
    expect(page.all('.lane')).to.have.length(5);
    page.hall.restore();
    await page.until(() => page.all('.stale').length === 0, 'contact does not come back');
  });

  it('stands lane below lane on a phone and fits', async () => {
    await setViewport({ width: 360, height: 740 });
    const page = await follow('underWay', { locale: 'en' });
    const lefts = new Set(page.all('.lane').map((one) => Math.round(one.getBoundingClientRect().left)));
    expect(lefts.size).to.equal(1);
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    expect(page.text('.next')).to.match(/Your next step .+by \w{3} \d+ \w+/);
    await page.accessible();
    await setViewport({ width: 1000, height: 800 });
  });
});
