import type { Application, MatterList } from '@hallkit/contract';
import { mockTokens } from '@hallkit/mocks';
import { expect, html } from '@open-wc/testing';
import { init } from '../../config/init.ts';
import { liveHall } from '../../testing/live-hall.ts';
import type { LiveHall } from '../../testing/live-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { HallApplicationForm } from './application-form.ts';
import './application-form.define.ts';

after(() => init({ getToken: () => null }));

/** A matter whose applicant has to show a card. */
async function byCard(hall: LiveHall): Promise<string> {
  const { data } = await hall.act<MatterList>(`/matters?q=${encodeURIComponent('医师执业注册')}&limit=1`);
  return data[0]?.id ?? '';
}

async function draftOf(hall: LiveHall): Promise<Application> {
  return hall.act<Application>('/applications', { matterId: await byCard(hall), applicant: { kind: 'self' } }, mockTokens.citizen);
}

describe('<hall-application-form> and the level of identity', () => {
  it('takes a card at a device: the same draft goes on, and can be handed in', async () => {
    // First of all: what the page says once, it cannot unsay.
    const hall = liveHall({ situation: 'nothing' }, 'dk_test_dezhou');
    const { id } = await draftOf(hall);
    const page = await LivePage.open<HallApplicationForm>(html`<hall-application-form application-id=${id} layout="all" without-materials></hall-application-form>`, { hall, siteKey: 'dk_test_dezhou' });
    await page.until(() => page.all('hall-sign-in').length > 0, 'nobody is asked who they are');
    await page.until(() => page.one('hall-sign-in').shadowRoot?.textContent?.includes('把身份证放在读卡区') === true, 'nobody says that a card will do');
    page.element.card = { name: '李小敏', idNumber: '37149919900612002X' };
    await page.sees('申请人：');
    expect(page.element.card).to.equal(undefined);
    expect(page.text()).not.to.contain('提交前需要核验');
    expect(page.button('提交申请')).to.be.an.instanceof(HTMLButtonElement);
  });

  it('says before anything is filled in what will be asked, with the way there, and lets one begin', async () => {
    init({ getToken: () => mockTokens.citizen });
    const hall = liveHall({ situation: 'nothing' });
    const page = await LivePage.open<HallApplicationForm>(html`<hall-application-form matter-id=${await byCard(hall)} without-materials></hall-application-form>`, { hall });
    await page.sees('提交前需要核验您的身份证件');
    expect(page.text()).to.contain('已填的内容都保留');
    expect(page.texts('summary')).to.include('现在核验');
    await page.accessible();
    page.control('我自己').click();
    page.press('开始填写');
    await page.sees('申请人：');
    expect(page.text()).to.contain('提交前需要核验您的身份证件');
  });

  it('has the way up in place of what cannot be done yet; nothing else is in the way', async () => {
    init({ getToken: () => mockTokens.citizen });
    const hall = liveHall({ situation: 'nothing' });
    const { id } = await draftOf(hall);
    const page = await LivePage.open<HallApplicationForm>(html`<hall-application-form application-id=${id} layout="all" without-materials></hall-application-form>`, { hall });
    await page.sees('申请人：');
    expect(page.texts('button')).not.to.include('提交申请');
    page.press('现在核验');
    await page.until(() => page.one('hall-sign-in').shadowRoot?.textContent?.includes('用市统一身份认证登录') === true, 'no way up is offered');
    expect(page.one('hall-sign-in').shadowRoot?.textContent).to.contain('核验身份证件');
    await page.accessible();
  });
});
