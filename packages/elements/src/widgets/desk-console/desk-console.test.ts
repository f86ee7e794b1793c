import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallDeskActedEvent } from './desk-console.events.ts';
import type { HallDeskConsole } from './desk-console.ts';
import './desk-console.define.ts';

type Page = LivePage<HallDeskConsole>;
const quiet: LivePageOptions = { mocks: { queue: { waiting: false } } };
const open = async (options: LivePageOptions = quiet, content = html`<hall-desk-console></hall-desk-console>`): Promise<Page> => {
  const page = await LivePage.open<HallDeskConsole>(content, options);
  await page.until(() => page.all('form.sign-in').length > 0, 'nobody is asked to sign in');
  return page;
};

async function signIn(page: Page, staffNo: string, password = 'hallkit-dezhou'): Promise<void> {
  page.one<HTMLInputElement>('#staff-no').value = staffNo;
  page.one<HTMLInputElement>('#password').value = password;
  page.press('登录');
  await page.until(() => page.all('.console, .notice').length > 0, 'signing in leads nowhere');
}

/** Somebody who sits at desk 6, where nobody waits before the test says so. */
async function atDesk(options: LivePageOptions = quiet): Promise<Page> {
  const page = await open(options);
  await signIn(page, '1006');
  await page.until(() => page.all('.steps .button').length > 0, 'the desk does not come');
  return page;
}
const take = async (page: Page, body: object = {}): Promise<void> => void (await page.hall.act('/queues/dezhou.construction/tickets', body));
const steps = (page: Page): string[] => page.texts('.steps .button');
const current = (page: Page): string => page.text('.current .number');

describe('hall-desk-console', () => {
  it('asks who works there, and refuses a wrong password in the words of the hall', async () => {
    const page = await open();
    await page.accessible();
    await signIn(page, '1006', 'wrong');
    expect(page.one('.notice').getAttribute('role')).to.equal('alert');
    expect(page.text('.notice')).to.match(/登录信息|工号|密码/);
    expect(page.all('form.sign-in')).to.have.length(1);
    expect(page.one<HTMLInputElement>('#staff-no').value).to.equal('1006');
    await signIn(page, '1006');
    await page.sees('6 号柜台', '.bar');
    expect(page.text('.bar')).to.contain('周文').and.to.contain('1006');
    expect(JSON.stringify([{ ...sessionStorage }, { ...localStorage }, window.location.href])).not.to.contain('hallkit-dezhou');
  });

  it('lets somebody without a desk take one, by keyboard, and tells who sits at the others', async () => {
    const page = await open();
    await signIn(page, '1900');
    await page.sees('选择您的柜台');
    await page.until(() => page.focused === '选择您的柜台', 'the focus is lost with the form');
    expect(page.texts('.desks li')[0]).to.contain('1 号柜台').and.to.contain('李晓梅 在岗');
    await page.accessible();
    page.press('在此上岗: 1 号柜台');
    await page.until(() => page.all('.notice').length > 0, 'a taken desk is not refused');
    expect(page.one('.notice').getAttribute('role')).to.equal('alert');
    const { token } = await page.hall.act<{ token: string }>('/sessions', { staffNo: '1006', password: 'hallkit-dezhou' });
    await page.hall.fetch(new Request('https://hall.example/api/v1/desks/dezhou.desk-06/sign-off', { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: '{}' }));
    page.press('在此上岗: 6 号柜台');
    await page.until(() => page.all('.steps .button').length > 0, 'nobody can sit down');
    await page.until(() => page.focused.startsWith('呼叫下一位'), 'the focus is lost with the list of desks');
  });

  it('calls, begins and finishes by its keys alone, and knows matter, papers and rule before the visitor sits down', async () => {
    const page = await atDesk();
    await take(page, { phone: '13800003210', matterId: 'dz-food-business-licence', groups: ['elder'] });
    await page.sees('还有 1 人在等');
    page.one<HTMLElement>('.steps .button').focus();
    const acted = oneEvent(page.element, 'hall-desk-acted');
    await sendKeys({ press: 'n' });
    expect(((await acted) as HallDeskActedEvent).detail).to.deep.equal({ deskId: 'dezhou.desk-06', action: 'callNext', number: 'C001', state: 'called' });
    await page.until(() => current(page) === 'C001', 'the call is not shown');
    await page.until(() => page.said === 'C001 已呼叫', 'the call is not said');
    for (const part of ['138****3210', '办事人', '办理事项', '叫号依据', '未确认']) expect(page.text('.facts')).to.contain(part);
    expect(page.focused).to.match(/开始办理/);
    await page.accessible();
    await sendKeys({ press: 'r' });
    await page.sees('已重呼 1 次');
    await sendKeys({ press: 's' });
    await page.sees('已办理 0 分钟');
    expect(steps(page).some((step) => step.includes('重呼'))).to.equal(false);
    await sendKeys({ press: 'f' });
    await page.sees('柜台空闲');
    await page.until(() => page.focused.startsWith('呼叫下一位'), 'the focus is lost with the step');
    expect(page.hall.calls.filter((call) => /^POST \/desks\/dezhou\.desk-06\//.test(call)).map((call) => call.split('/').at(-1))).to.deep.equal(['call-next', 'recall', 'serve', 'finish']);
  });

  it('does nothing by a letter that is held down, typed into a field, or no step of the hall now', async () => {
    const page = await atDesk();
    await take(page);
    await page.sees('还有 1 人在等');
    page.one<HTMLElement>('select').focus();
    await sendKeys({ press: 'n' });
    page.one<HTMLElement>('.steps .button').focus();
    page.one('.steps .button').dispatchEvent(new KeyboardEvent('keydown', { key: 'n', repeat: true, bubbles: true, composed: true }));
    await sendKeys({ press: 'f' });
    await sendKeys({ press: 'Control+n' }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(page.hall.calls.filter((call) => call.startsWith('POST /desks'))).to.deep.equal([]);
  });

  it('sets aside and takes up again, marks who is not there and takes them back', async () => {
    const page = await atDesk();
    await take(page);
    await page.sees('还有 1 人在等');
    page.press('呼叫下一位');
    await page.until(() => current(page) === 'C001', 'the call is not shown');
    page.press('过号');
    await page.sees('已过号，可恢复', 'aside');
    page.press('恢复 C001');
    await page.sees('还有 1 人在等');
    await page.until(() => page.all('aside button').some((button) => button.getAttribute('aria-label') === '优先呼叫 C001'), 'it is not back in line');
    page.press('优先呼叫 C001');
    await page.until(() => current(page) === 'C001', 'the very ticket is not called');
    page.press('开始办理');
    await page.until(() => steps(page).some((step) => step.includes('挂起')), 'it cannot be set aside');
    page.press('挂起');
    await page.sees('已挂起', 'aside');
    await page.accessible();
    page.press('继续办理 C001');
    await page.until(() => current(page) === 'C001' && page.all('.current.serving').length > 0, 'it is not taken up again');
  });

  it('sends a visitor on to another queue', async () => {
    const page = await atDesk();
    await take(page);
    await page.sees('还有 1 人在等');
    page.press('呼叫下一位');
    await page.until(() => current(page) === 'C001', 'the call is not shown');
    page.press('开始办理');
    await page.until(() => page.all('.current.serving').length > 0, 'it does not begin');
    await sendKeys({ press: 't' });
    await page.until(() => page.root.activeElement?.id === 'transfer', 'the choice has no focus');
    await page.accessible();
    page.control<HTMLSelectElement>('转到').value = 'dezhou.tax';
    page.press('转出');
    await page.sees('柜台空闲');
    const { data } = await page.hall.act<{ data: { number: string }[] }>('/queues/dezhou.tax/tickets?state=waiting');
    expect(data.map(({ number }) => number)).to.deep.equal(['C001']);
  });

  it('tells a step that was out of date, and shows how things stand', async () => {
    const page = await atDesk();
    await take(page);
    await page.sees('还有 1 人在等');
    page.press('呼叫下一位');
    await page.until(() => current(page) === 'C001', 'the call is not shown');
    const { data } = await page.hall.act<{ data: { id: string }[] }>('/queues/dezhou.construction/tickets?state=called');
    await page.hall.act(`/tickets/${data[0]?.id ?? ''}/cancel`, {});
    page.press('开始办理');
    await page.until(() => page.all('.notice[role=alert]').length > 0, 'the refusal is not told');
    await page.sees('柜台空闲');
  });

  it('changes the state of the desk, and shows the true one when that is refused', async () => {
    let refuses = false;
    const page = await atDesk({ mocks: { queue: { waiting: false }, fail: (operation) => (refuses && operation === 'setDeskState' ? 'desk.busy' : undefined) } });
    const select = page.control<HTMLSelectElement>('柜台状态');
    const choose = (state: string): void => {
      select.value = state;
      select.dispatchEvent(new Event('change'));
    };
    choose('paused');
    await page.until(() => page.hall.calls.some((call) => call.endsWith('/state')), 'nothing is sent');
    await page.until(() => select.value === 'paused', 'it is not paused');
    refuses = true;
    choose('closed');
    await page.until(() => page.all('.notice[role=alert]').length > 0, 'the refusal is not told');
    await page.until(() => select.value === 'paused', 'it shows what is not so');
  });

  it('asks for the password again when the session is over, and goes on where it was', async () => {
    let over = false;
    const page = await atDesk({ mocks: { queue: { waiting: false }, fail: (operation) => (over && operation !== 'createSession' ? 'session.expired' : undefined) } });
    await take(page);
    await page.sees('还有 1 人在等');
    page.press('呼叫下一位');
    await page.until(() => current(page) === 'C001', 'the call is not shown');
    over = true;
    page.press('开始办理');
    await page.sees('登录已过期，请重新登录；柜台和号码保持原样。');
    await page.until(() => page.focused === '#staff-no', 'the focus is lost');
    expect(page.text()).not.to.contain('C001');
    over = false;
    await signIn(page, '1006');
    await page.until(() => current(page) === 'C001', 'the ticket is lost');
    page.press('开始办理');
    await page.sees('已办理 0 分钟');
  });

  it('leaves nothing of one person for the next at the same machine', async () => {
    const page = await atDesk();
    await take(page, { phone: '13800003210' });
    await page.sees('还有 1 人在等');
    page.press('呼叫下一位');
    await page.until(() => current(page) === 'C001', 'the call is not shown');
    page.press('退出登录');
    await page.until(() => page.all('form.sign-in').length > 0, 'one cannot sign out');
    await page.until(() => page.focused === '#staff-no', 'the focus is lost');
    await signIn(page, '1001');
    await page.sees('1 号柜台', '.bar');
    expect(page.text()).not.to.contain('C001').and.not.to.contain('138****3210');
  });

  it('says since when contact is lost and is right when it is back', async () => {
    const page = await atDesk();
    await page.until(() => page.hall.calls.filter((call) => call.startsWith('GET /halls/dezhou/desks')).length > 1, 'never live');
    page.hall.cut();
    await page.until(() => /以下是 \d{2}:\d{2} 时的情况/.test(page.text('.stale')), 'the loss is not told');
    await take(page);
    page.hall.restore();
    await page.until(() => page.text('.stale') === '' && page.text('.idle').includes('还有 1 人在等'), 'it is not right again');
  });

  it('speaks both languages and switches at once', async () => {
    const page = await atDesk();
    page.provider.locale = 'en';
    await page.sees('Counter 6', '.bar');
    expect(page.text()).not.to.match(/[\u4e00-\u9fff]/);
  });

  it('leaves nothing behind, however often it comes and goes', async () => {
    const page = await atDesk();
    const { element, provider } = page;
    for (let times = 0; times < 50; times += 1) {
      element.remove();
      provider.append(element);
      if (times % 10 === 0) await element.updateComplete;
    }
    await page.until(() => page.all('.steps .button').length > 0, 'it does not come back');
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const calls = page.hall.calls.length;
    await take(page);
    await new Promise((resolve) => setTimeout(resolve, 5500));
    expect(page.hall.calls.length).to.equal(calls);
  });
});
