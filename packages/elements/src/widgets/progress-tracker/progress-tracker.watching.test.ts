import type { ApplicationList, Lane, Progress } from '@hallkit/contract';
import { mockTokens } from '@hallkit/mocks';
import { expect, html, oneEvent } from '@open-wc/testing';
import { liveHall } from '../../testing/live-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallComplaintWantedEvent } from './progress-tracker.events.ts';
import type { HallProgressTracker } from './progress-tracker.ts';
import './progress-tracker.define.ts';

type Page = LivePage<HallProgressTracker>;

async function follow(options: LivePageOptions = {}): Promise<{ page: Page; late: Lane; progressId: string }> {
  const hall = liveHall({ situation: 'late' });
  const { data } = await hall.act<ApplicationList>('/applications', undefined, mockTokens.citizen);
  const progressId = data[0]?.progressId ?? '';
  const { lanes } = await hall.act<Progress>(`/progress/${progressId}`);
  const page = await LivePage.open<HallProgressTracker>(html`<hall-progress-tracker progress-id=${progressId}></hall-progress-tracker>`, { hall, ...options });
  await page.until(() => page.all('.lane').length > 0, 'the progress does not come');
  return { page, late: lanes.find(({ promised }) => promised.late) as Lane, progressId };
}
const laneOf = (page: Page, { caseNo }: Lane): HTMLElement => page.all('.lane').find((one) => one.textContent?.includes(caseNo)) as HTMLElement;
const link = (page: Page, lane: Lane): HTMLAnchorElement => laneOf(page, lane).querySelector('.lane-ways a') as HTMLAnchorElement;

describe('hall-progress-tracker: a department that takes long', () => {
  it('leads from the late case to the complaint about it, or lets the page lead there', async () => {
    const { page, late, progressId } = await follow();
    expect(link(page, late).href).to.contain(`progress=${progressId}`).and.to.contain(`case=${late.caseId}`);
    expect(page.all('.lane-ways a')).to.have.length(1);
    page.element.addEventListener('hall-complaint-wanted', (event) => event.preventDefault());
    const wanted = oneEvent(page.element, 'hall-complaint-wanted') as Promise<HallComplaintWantedEvent>;
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link(page, late).dispatchEvent(click);
    expect((await wanted).detail).to.deep.equal({ progressId, caseId: late.caseId, caseNo: late.caseNo });
    expect(click.defaultPrevented).to.equal(true);
    await page.accessible();
  });

  it('urges the department once, says so, and shows that it is watched more closely', async () => {
    const { page, late } = await follow();
    const button = laneOf(page, late).querySelector<HTMLButtonElement>('.lane-ways button');
    expect(button?.getAttribute('aria-label')).to.contain('催办').and.to.contain(late.matter.name.zh);
    button?.click();
    await page.until(() => laneOf(page, late).textContent?.includes('部门和监督人员都收到了') === true, 'nothing is told');
    await page.until(() => page.said.includes('部门和监督人员都收到了'), 'it is not said');
    await page.until(() => laneOf(page, late).querySelector('.lane-ways button') === null, 'it can be urged once more');
    expect(laneOf(page, late).querySelector('.watched')?.textContent).to.match(/已(催办|督办|上报)/);
    await page.accessible();
  });

  it('says why it was not told to hurry', async () => {
    const { page, late } = await follow({
      between: async (request, answer) => {
        if (!request.url.endsWith('/urge')) return answer(request);
        return new Response(JSON.stringify({ type: 'about:blank', title: '刚刚催办过', status: 409, code: 'urge.too-soon', detail: '12月2日之后可以再催。', requestId: 'req-1', errors: [] }), { status: 409, headers: { 'content-type': 'application/problem+json' } });
      },
    });
    laneOf(page, late).querySelector<HTMLButtonElement>('.lane-ways button')?.click();
    await page.sees('12月2日之后可以再催。', '.lane .notice');
  });

  it('shows what has become of the complaint about it, in place of another one', async () => {
    const { page, late, progressId } = await follow();
    const { number } = await page.hall.act<{ number: string }>('/halls/dezhou/complaints', { kind: 'complaint', text: '晚了。', about: { kind: 'case', progressId, caseId: late.caseId } });
    page.element.refresh();
    await page.until(() => laneOf(page, late).textContent?.includes(number) === true, 'the complaint is not shown');
    expect(laneOf(page, late).textContent).to.contain('待受理');
    expect(page.all('.lane-ways a')).to.have.length(0);
    expect(page.all('.notice.danger a')).to.have.length(1);
  });
});
