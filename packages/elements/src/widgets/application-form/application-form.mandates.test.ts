import type { Application, ApplicationSummary, Mandate, MandateRequest } from '@hallkit/contract';
import { hallDay } from '@hallkit/domain';
import { mockTokens } from '@hallkit/mocks';
import { expect, html } from '@open-wc/testing';
import { init } from '../../config/init.ts';
import { problem } from '../../testing/draft-hall.ts';
import { liveHall } from '../../testing/live-hall.ts';
import type { LiveHall } from '../../testing/live-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallApplicationForm } from './application-form.ts';
import './application-form.define.ts';

// 王晓明 has signed in, for whom nobody has registered a firm.
beforeEach(() => init({ getToken: () => mockTokens.agent }));
after(() => init({ getToken: () => null }));

const validUntil = hallDay(Date.now() + 30 * 86_400_000, 'Asia/Shanghai');

/** 李小敏 lets 王晓明 act. */
const give = (hall: LiveHall, request: Partial<MandateRequest> = {}): Promise<Mandate> => hall.act('/mandates', { agent: { name: '王晓明', idNumber: '371499198803050015', phone: '13900001234' }, validUntil, ...request }, mockTokens.citizen);

async function open(options: LivePageOptions): Promise<LivePage<HallApplicationForm>> {
  const page = await LivePage.open<HallApplicationForm>(html`<hall-application-form scenario-id="restaurant" answers="small:full" without-materials></hall-application-form>`, options);
  await page.sees('为谁申请');
  return page;
}

describe('<hall-application-form> by a mandate', () => {
  it('begins for the person who gave a mandate for it, and for nobody unasked', async () => {
    const hall = liveHall({ situation: 'nothing' });
    await give(hall, { scenarioIds: ['restaurant'] });
    const page = await open({ hall });
    await page.sees('替 李*敏 申请（受委托，至 ');
    expect(page.all('input[name=applicant]:checked').length).to.equal(0);
    await page.accessible();
    page.press('开始填写');
    await page.until(() => page.all('.fault').length === 1, 'nobody says that one has to choose');
    page.control('替 李*敏').click();
    page.press('开始填写');
    await page.sees('申请人：李');
    const { data } = await hall.act<{ data: ApplicationSummary[] }>('/applications', undefined, mockTokens.agent);
    const { applicant } = await hall.act<Application>(`/applications/${data[0]?.id}`, undefined, mockTokens.agent);
    expect([applicant.kind, applicant.name.replace(/^(.).*(.)$/, '$1$2')]).to.deep.equal(['person', '李敏']);
  });

  it('offers none that is for something else or was taken back; then there is only oneself', async () => {
    const hall = liveHall({ situation: 'nothing' });
    const { id } = await give(hall);
    await hall.act(`/mandates/${id}/revoke`, {}, mockTokens.citizen);
    const { data } = await hall.act<{ data: { id: string }[] }>('/matters?limit=1', undefined, mockTokens.agent);
    await give(hall, { matterIds: [data[0]?.id ?? ''] });
    const page = await open({ hall });
    await page.until(() => page.all('input[name=applicant]:checked').length === 1, 'oneself is never chosen');
    expect(page.all('input[name=applicant]').length).to.equal(1);
    expect(page.text()).not.to.contain('受委托');
  });

  it('says so when one is taken back before the draft is made', async () => {
    const hall = liveHall({ situation: 'nothing' });
    const { id } = await give(hall);
    const page = await open({ hall });
    await page.sees('受委托');
    page.control('替 李*敏').click();
    await hall.act(`/mandates/${id}/revoke`, {}, mockTokens.citizen);
    page.press('开始填写');
    await page.until(() => page.all('.notice[role=alert]').length === 1, 'nothing is told');
    await page.until(() => page.all('input[name=applicant]').length === 1, 'it is offered for ever');
  });

  it('lets one apply for oneself where mandates cannot be read, and read them again', async () => {
    const hall = liveHall({ situation: 'nothing' });
    await give(hall);
    let isBroken = true;
    const between = (request: Request, answer: LiveHall['fetch']): Promise<Response> => (isBroken && request.url.includes('/mandates') ? Promise.resolve(problem(403, 'person.role', '不能读。')) : answer(request));
    const page = await open({ hall, between });
    await page.sees('现在读不到别人给您的委托。');
    isBroken = false;
    page.press('重试');
    await page.sees('替 李*敏 申请');
    expect(page.text()).not.to.contain('现在读不到');
  });
});
