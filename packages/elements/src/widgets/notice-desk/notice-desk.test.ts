import { expect, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { StaffNotice, StaffNoticeList } from '@hallkit/contract';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallNoticeActedEvent } from './notice-desk.events.ts';
import type { HallNoticeDesk } from './notice-desk.ts';
import './notice-desk.define.ts';

type Page = LivePage<HallNoticeDesk>;
const [clerk, approver] = ['1101', '1201'] as const;

async function open(staffNo: string, more: LivePageOptions = {}): Promise<Page> {
  const page = await LivePage.open<HallNoticeDesk>(html`<hall-notice-desk></hall-notice-desk>`, more);
  await page.until(() => page.all('form.sign-in').length > 0, 'nobody is asked to sign in');
  page.one<HTMLInputElement>('#staff-no').value = staffNo;
  page.one<HTMLInputElement>('#password').value = 'hallkit-dezhou';
  page.press(page.provider.locale === 'en' ? 'Sign in' : '登录');
  await page.until(() => page.all('.rows, .empty').length > 0, 'no list comes');
  return page;
}

async function asStaff<Answer>(page: Page, staffNo: string, path: string, body?: object): Promise<Answer> {
  const headers = { authorization: `Bearer mock-staff-${staffNo}`, 'content-type': 'application/json' };
  const answer = await page.hall.fetch(new Request(`https://hall.example/api/v1${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }));
  return (await answer.json()) as Answer;
}

async function write(page: Page): Promise<void> {
  page.one('#write').click();
  await page.until(() => page.all('form.editor').length > 0, 'no editor opens');
}

const save = (page: Page): void => page.one<HTMLFormElement>('form.editor').requestSubmit();
function choose(page: Page, name: string, value: string): void {
  const select = page.one<HTMLSelectElement>(`#need-${name}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('hall-notice-desk', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 1000, height: 800 }));

  it('lists own drafts, what waits for approval, what is in force, what has ended', async () => {
    const page = await open(clerk);
    expect(page.texts('[data-list]')).to.deep.equal(['我的草稿', '待我审核', '已发布', '已结束']);
    for (const view of ['inForce', 'ended', 'toApprove']) {
      page.one(`[data-list=${view}]`).click();
      await page.until(() => page.one(`[data-list=${view}]`).ariaPressed === 'true' && page.all('.rows, .empty').length > 0, `${view} does not come`);
    }
    await page.accessible();
  });

  it('begins with what waits for whoever has come', async () => {
    const pressed = (page: Page): string | null => page.one('[data-list][aria-pressed=true]').getAttribute('data-list');
    const page = await open(clerk);
    expect(pressed(page)).to.equal('mine');
    const made = await asStaff<StaffNotice>(page, clerk, '/halls/dezhou/notice-desk', { kind: 'notice', title: { zh: '待审的公告' }, body: { zh: '正文。' } });
    await asStaff(page, clerk, `/staff-notices/${made.id}/actions`, { version: made.version, action: 'submit' });
    const other = await open(approver, { hall: page.hall });
    await other.until(() => other.all(`.row[data-id="${made.id}"]`).length > 0, 'what waits is not there');
    expect(pressed(other)).to.equal('toApprove');
    // Their own choice stays when the list is read again.
    other.one('[data-list=mine]').click();
    await other.until(() => pressed(other) === 'mine' && other.all('.rows, .empty').length > 0, 'it cannot be chosen');
    other.one('[data-list=toApprove]').click();
    await other.until(() => other.all(`.row[data-id="${made.id}"]`).length > 0, 'it does not come back');
    const none: LivePageOptions = { hall: page.hall, between: async (request, answer) => {
      const response = await answer(request);
      return request.url.includes('view=toApprove') ? Response.json({ ...((await response.json()) as StaffNoticeList), data: [] }, response) : response;
    } };
    const idle = await open(approver, none);
    await idle.until(() => pressed(idle) === 'toApprove' && idle.all('.empty').length > 0, 'an approver without a draft begins among drafts');
    const own = await asStaff<StaffNotice>(page, approver, '/halls/dezhou/notice-desk', { kind: 'notice', title: { zh: '自己的' }, body: { zh: '正文。' } });
    const writing = await open(approver, none);
    await writing.until(() => writing.all(`.row[data-id="${own.id}"]`).length > 0, 'the draft is not there');
    expect(pressed(writing)).to.equal('mine');
  });

  it('writes a draft: what is missing and hostile links are told at their field, the board is seen as one types', async () => {
    const page = await open(clerk);
    await write(page);
    await page.accessible();
    save(page);
    await page.until(() => page.root.activeElement?.id === 'need-titleZh', 'the focus does not come to what is missing');
    page.type('标题', '停水通知');
    page.type('正文', '明天上午停水。\n\n<b>下午恢复</b>');
    page.one('#add-link').click();
    await page.until(() => page.all('#need-link0Url').length > 0, 'no link can be added');
    page.type('链接文字', '全文');
    for (const [url, why] of [['javascript:alert(1)', '只能是'], ['//evil.example', '只能是'], ['https://www.gov.cn@evil.example/', '用户名'], ['https://127.0.0.1/', '域名']] as const) {
      page.type('链接地址', url);
      save(page);
      await page.sees(why, '#need-link0Url-fault');
    }
    page.type('链接地址', 'https://www.gov.cn/zhengce/');
    page.one('#need-onBoard').click();
    await page.until(() => page.all('#need-boardZh').length > 0, 'the board has no text of its own');
    expect(page.text('.led-text')).to.equal('停水通知');
    page.type('大屏短文', '明天上午停水');
    await page.sees('明天上午停水', '.led-text');
    const acted = oneEvent(page.element, 'hall-notice-acted');
    save(page);
    expect(((await acted) as HallNoticeActedEvent).detail).to.include({ action: 'save', state: 'draft' });
    await page.sees('草稿', '.state');
    expect(page.text('.preview')).to.contain('<b>下午恢复</b>');
    expect(page.all('.preview b')).to.have.length(0);
    await page.accessible();
    page.one('[data-action=submit]').click();
    await page.sees('待审核', '.state');
    expect(page.text('.record')).to.contain('不能由自己审核');
    expect(page.all('[data-action=approve]')).to.have.length(0);
  });

  it('checks the code of a firm that is made public, and asks for the whole record', async () => {
    const page = await open(clerk);
    await write(page);
    choose(page, 'kind', 'credit');
    await page.until(() => page.all('#need-uscc').length > 0, 'no record is asked for');
    page.type('标题', '行政处罚公示');
    page.type('正文', '予以公示。');
    page.type('统一社会信用代码', '91371499MA9HALL12X');
    save(page);
    await page.sees('代码不对', '#need-uscc-fault');
    await page.sees('请填写', '#need-party-fault');
  });

  it('keeps what was written when the line goes, and does not write it twice', async () => {
    let down = true;
    const keys = new Set<string | null>();
    const page = await open(clerk, { between: async (request, answer) => {
      if (request.method !== 'POST' || !request.url.endsWith('/notice-desk')) return answer(request);
      keys.add(request.headers.get('idempotency-key'));
      // It arrives, and nobody hears so.
      if (down) {
        await answer(request.clone());
        throw new TypeError('Failed to fetch');
      }
      return answer(request);
    } });
    await write(page);
    page.type('标题', '只写一次');
    page.type('正文', '断线也不丢。');
    save(page);
    await page.until(() => page.all('.editor [part=notice]').length > 0, 'nothing is told');
    expect(page.control<HTMLTextAreaElement>('正文').value).to.equal('断线也不丢。');
    down = false;
    save(page);
    await page.sees('草稿', '.state');
    expect(keys.size).to.equal(1);
    const { data } = await asStaff<StaffNoticeList>(page, clerk, '/halls/dezhou/notice-desk?view=mine');
    expect(data.filter(({ notice }) => notice.title.zh === '只写一次')).to.have.length(1);
  });

  it('returns with a reason, approves after one more question, and shows the newest where somebody was quicker', async () => {
    const page = await open(approver);
    const made = await asStaff<StaffNotice>(page, clerk, '/halls/dezhou/notice-desk', { kind: 'notice', title: { zh: '待审的公告' }, body: { zh: '正文。' } });
    await asStaff(page, clerk, `/staff-notices/${made.id}/actions`, { version: made.version, action: 'submit' });
    page.one('[data-list=toApprove]').click();
    await page.until(() => page.all(`.row[data-id="${made.id}"]`).length > 0, 'it does not wait for approval');
    page.one(`.row[data-id="${made.id}"]`).click();
    await page.until(() => page.all('[data-action=return]').length > 0, 'it does not open');
    page.one('[data-action=return]').click();
    await page.until(() => page.all('#need-reason').length > 0, 'no reason is asked for');
    page.type('退回的理由', '请写明时间。');
    page.one<HTMLFormElement>('.action-form').requestSubmit();
    await page.sees('已退回', '.state');
    const returned = await asStaff<StaffNotice>(page, clerk, `/staff-notices/${made.id}`);
    expect(returned.log.at(-1)?.reason).to.equal('请写明时间。');
    await asStaff(page, clerk, `/staff-notices/${made.id}/actions`, { version: returned.version, action: 'submit' });
    page.press('返回列表');
    await page.until(() => page.all(`.row[data-id="${made.id}"]`).length > 0, 'it does not come back');
    page.one(`.row[data-id="${made.id}"]`).click();
    await page.until(() => page.all('[data-action=approve]').length > 0, 'it cannot be approved');
    page.one('[data-action=approve]').click();
    await page.until(() => page.all('#last-question').length > 0, 'nobody is asked once more');
    const now = await asStaff<StaffNotice>(page, clerk, `/staff-notices/${made.id}`);
    await asStaff(page, clerk, `/staff-notices/${made.id}/actions`, { version: now.version, action: 'withdraw', reason: '写错了。' });
    page.press('确认审核通过');
    await page.sees('已撤回', '.state');
    await page.until(() => page.all('[role=alert]').length > 0, 'nobody is told why');
  });

  it('speaks English and fits a phone', async () => {
    await setViewport({ width: 360, height: 740 });
    const page = await open(clerk, { locale: 'en' });
    await page.until(() => page.text('#inbox') === 'Notices', 'it is not English');
    await write(page);
    await page.until(() => page.text('.editor').includes('Title in Chinese'), 'the editor is not English');
    expect(page.one('.desk').scrollWidth).to.be.at.most(360);
    await page.accessible();
    await setViewport({ width: 1280, height: 900 });
  });
});
