import type { ApplicationList, Progress, TrackedComplaint } from '@hallkit/contract';
import { mockTokens } from '@hallkit/mocks';
import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { init } from '../../config/init.ts';
import { liveHall } from '../../testing/live-hall.ts';
import type { LiveHall } from '../../testing/live-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallComplaintForm } from './complaint-form.ts';
import './complaint-form.define.ts';

type Page = LivePage<HallComplaintForm>;

/** Drafts of one test must not be there in the next. */
beforeEach(async () => new Promise<void>((resolve) => {
  const request = indexedDB.deleteDatabase('hallkit.drafts');
  request.onsuccess = request.onerror = request.onblocked = () => resolve();
}));

async function open(content = html`<hall-complaint-form></hall-complaint-form>`, options: LivePageOptions = {}): Promise<Page> {
  const page = await LivePage.open<HallComplaintForm>(content, options);
  await page.until(() => page.all('form, .receipt, #queued').length > 0, 'the form does not come');
  return page;
}

/** A case that is over its promise. */
async function lateCase(): Promise<{ hall: LiveHall; progressId: string; caseId: string; caseNo: string }> {
  const hall = liveHall({ situation: 'late' });
  const { data } = await hall.act<ApplicationList>('/applications', undefined, mockTokens.citizen);
  const progressId = data[0]?.progressId ?? '';
  const { lanes } = await hall.act<Progress>(`/progress/${progressId}`);
  const lane = lanes.find(({ promised }) => promised.late);
  return { hall, progressId, caseId: lane?.caseId ?? '', caseNo: lane?.caseNo ?? '' };
}

const write = (page: Page, text: string): void => {
  const field = page.one<HTMLTextAreaElement>('#text');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const sends = ({ hall }: Page): string[] => hall.calls.filter((call) => call === 'POST /halls/dezhou/complaints');

async function pictureFile(name = 'window.png', width = 2600, height = 1300): Promise<File> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = '#3a7';
  context.fillRect(0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new File([blob as Blob], name, { type: 'image/png' });
}
function pick(page: Page, ...files: File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = page.one<HTMLInputElement>('#photos');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}
/** Lets the browser say that it has a network, or none. */
function online(is: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => is });
  globalThis.dispatchEvent(new Event(is ? 'online' : 'offline'));
}
afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine');
  init({ getToken: () => null });
});

describe('hall-complaint-form', () => {
  it('needs one touch from a late case: what it is about, how late and a text are filled in', async () => {
    const { hall, progressId, caseId, caseNo } = await lateCase();
    const page = await open(html`<hall-complaint-form progress-id=${progressId} case-id=${caseId}></hall-complaint-form>`, { hall });
    expect(page.text('.subject')).to.contain(caseNo).and.to.match(/已超过 \d+ 个工作日/);
    expect(page.one<HTMLTextAreaElement>('#text').value).to.contain(caseNo).and.to.contain('请尽快办理');
    await page.accessible();
    const sent: unknown[] = [];
    page.element.addEventListener('hall-complaint-sent', ({ detail }) => sent.push(detail));
    page.press('提交');
    await page.sees('已收到', '.receipt');
    const [number = '', code = ''] = page.texts('.number');
    expect(number).to.match(/^DZT\d{13}$/);
    expect(code).to.match(/^[A-Z0-9]{6}$/);
    expect(page.text('.receipt')).to.match(/最晚 .+告诉您是否受理/).and.to.match(/最晚 .+答复您/);
    expect(page.all('.receipt time')[0]).to.have.attribute('datetime');
    expect(sent).to.have.length(1);
    expect(JSON.stringify(sent)).not.to.contain(code);
    await page.until(() => page.root.activeElement?.id === 'receipt', 'the focus stays behind');
    await page.accessible();
  });

  it('takes up what it is about also when that is told late', async () => {
    const { hall, progressId, caseId, caseNo } = await lateCase();
    const page = await open(undefined, { hall });
    Object.assign(page.element, { progressId, caseId });
    await page.until(() => page.all('#text').length === 1 && page.one<HTMLTextAreaElement>('#text').value.includes(caseNo), 'the text is not filled in');
    expect(page.text('.subject')).to.contain(caseNo);
  });

  it('asks from nothing what it is about, says what each kind is for, and what is missing', async () => {
    const page = await open();
    await page.until(() => page.all('#department option').length > 3, 'no departments');
    expect(page.texts('.radio').join(' ')).to.contain('投诉').and.to.contain('举报').and.to.contain('建议').and.to.contain('表扬').and.to.contain('求助').and.to.contain('乱收费');
    page.press('提交');
    await page.sees('请写一下情况');
    expect(page.root.activeElement?.id).to.equal('text');
    expect(sends(page)).to.deep.equal([]);
    await page.accessible();
  });

  it('is about the desk of a QR code, and of a ticket that is gone takes the words all the same', async () => {
    const page = await open(html`<hall-complaint-form desk-id="dezhou.desk-07" kind="praise"></hall-complaint-form>`);
    expect(page.text('.subject')).to.contain('7 号窗口');
    expect(page.one<HTMLInputElement>('input[value=praise]').checked).to.equal(true);
    const gone = await open(html`<hall-complaint-form ticket-id="tk_000000000000000000000A"></hall-complaint-form>`);
    await gone.sees('没有找到您要说的');
    write(gone, '三号窗口一直没有人。');
    gone.press('提交');
    await gone.sees('已收到', '.receipt');
  });

  it('keeps ten thousand characters whole, says how many are too many, and sends nothing', async () => {
    const page = await open();
    const long = '很'.repeat(10_000);
    write(page, long);
    await page.sees('多了 6,000 个字');
    expect(page.text('#text-count')).to.equal('10,000 / 4,000 字');
    page.press('提交');
    await page.element.updateComplete;
    expect(page.one<HTMLTextAreaElement>('#text').value).to.equal(long);
    expect(sends(page)).to.deep.equal([]);
    await page.accessible();
  });

  it('sends photos small and without where they were taken, shows how far, and takes one away', async () => {
    const page = await open(html`<hall-complaint-form desk-id="dezhou.desk-03"></hall-complaint-form>`, { mocks: { cutUploadsAt: [2000] } });
    write(page, '屏幕坏了，看不到叫号。');
    pick(page, await pictureFile(), await pictureFile('second.png', 900, 600), new File(['no picture'], 'notes.heic'));
    await page.until(() => page.texts('.file').filter((text) => text.includes('已发送')).length === 2, 'the photos are not sent');
    expect(page.text('.photos')).to.contain('浏览器打不开这张照片');
    await page.accessible();
    page.press('提交');
    expect(sends(page)).to.deep.equal([]);
    page.press('删除: notes.heic');
    await page.element.updateComplete;
    page.press('提交');
    await page.sees('已收到', '.receipt');
    const [number = '', queryCode = ''] = page.texts('.number');
    const { trackingId } = await page.hall.act<{ trackingId: string }>('/tracking-lookups', { number, queryCode });
    const { photos } = await page.hall.act<TrackedComplaint>(`/tracked-complaints/${trackingId}`);
    expect(photos.map(({ width, height }) => [width, height])).to.deep.equal([[2000, 1000], [900, 600]]);
  });

  it('says what it means to leave no name, and sends no contact then', async () => {
    const bodies: string[] = [];
    const page = await open(undefined, {
      between: async (request, answer) => {
        if (request.method === 'POST' && request.url.endsWith('/complaints')) bodies.push(await request.clone().text(), request.headers.get('authorization') ?? 'nobody');
        return answer(request);
      },
    });
    write(page, '有人收费代排队。');
    page.type('姓名', '李小敏');
    page.type('手机号', '12345');
    page.press('提交');
    await page.sees('手机号是 11 位数字');
    page.one<HTMLInputElement>('#anonymous').click();
    await page.sees('只能凭编号和查询码');
    expect(page.all('#phone')).to.have.length(0);
    page.press('提交');
    await page.sees('丢了就找不回来', '.receipt');
    expect(bodies[0]).to.contain('"anonymous":true').and.not.to.contain('李小敏').and.not.to.contain('contact');
    expect(bodies[1]).to.equal('nobody');
  });

  it('fills in the name of who is signed in', async () => {
    init({ getToken: () => mockTokens.citizen });
    const page = await open();
    await page.until(() => page.one<HTMLInputElement>('#name').value === '李小敏', 'the name does not come');
    expect(page.text()).to.match(/您登录的手机号是 1\d\d\*+\d{4}/);
  });

  it('tells what is under way about the same, and leads there and back with all that was typed', async () => {
    const { hall, progressId, caseId } = await lateCase();
    const about = { kind: 'case', progressId, caseId };
    const { number } = await hall.act<{ number: string }>('/halls/dezhou/complaints', { kind: 'complaint', text: '晚了。', about });
    const page = await open(html`<hall-complaint-form progress-id=${progressId} case-id=${caseId}></hall-complaint-form>`, { hall });
    await page.sees('同一件事已有 1 件正在办理');
    expect(page.text('.similar')).to.contain(number).and.to.contain('已经收到');
    await page.accessible();
    write(page, '我另外要说的。');
    page.press(`查看它 ${number}`);
    await page.until(() => page.root.querySelector('hall-complaint-tracker')?.shadowRoot?.querySelector<HTMLInputElement>('#number')?.value === number, 'the lookup does not open');
    page.press('返回继续填写');
    await page.element.updateComplete;
    expect(page.one<HTMLTextAreaElement>('#text').value).to.equal('我另外要说的。');
    // A page of its own may take it.
    page.element.addEventListener('hall-complaint-opened', (event) => event.preventDefault());
    page.press(`查看它 ${number}`);
    await page.element.updateComplete;
    expect(page.all('hall-complaint-tracker')).to.have.length(0);
  });

  it('says why the hall does not take it, and keeps all', async () => {
    const page = await open(undefined, { mocks: { fail: (operation) => (operation === 'createComplaint' ? 'complaint.limited' : undefined) } });
    write(page, '今天第二十一次。');
    page.press('提交');
    await page.sees('没有提交成功，写的内容都还在');
    expect(page.text('#refusal')).to.contain('今天提交得太多');
    expect(page.one<HTMLTextAreaElement>('#text').value).to.equal('今天第二十一次。');
    expect(page.all('form a[href^="tel:"]').length).to.be.greaterThan(0);
    await page.accessible();
  });

  it('fits a phone in English and says all of it', async () => {
    await setViewport({ width: 360, height: 740 });
    const { hall, progressId, caseId } = await lateCase();
    const page = await open(html`<hall-complaint-form progress-id=${progressId} case-id=${caseId}></hall-complaint-form>`, { hall, locale: 'en' });
    await page.sees('Hand it in');
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    expect(page.text()).not.to.match(/提交|投诉/);
    await setViewport({ width: 1000, height: 800 });
  });
});

describe('hall-complaint-form: without a line', () => {
  it('keeps what was written with its photos, and sends it once when the page is opened again', async () => {
    const page = await open(html`<hall-complaint-form desk-id="dezhou.desk-05"></hall-complaint-form>`);
    online(false);
    page.hall.cut();
    write(page, '排队机坏了。');
    pick(page, await pictureFile());
    await page.until(() => page.all('.photos .file').length === 1 && !page.text('.photos').includes('正在处理'), 'the photo does not come');
    page.press('提交');
    await page.sees('已存好，还没有交到大厅');
    await page.accessible();
    // The page is closed, and opened once more when the line is back.
    page.provider.remove();
    page.hall.restore();
    online(true);
    const again = await open(html`<hall-complaint-form desk-id="dezhou.desk-05"></hall-complaint-form>`, { hall: page.hall, siteKey: page.siteKey });
    await again.sees('已收到', '.receipt');
    expect(sends(page)).to.have.length(1);
    const [number = '', queryCode = ''] = again.texts('.number');
    const { trackingId } = await page.hall.act<{ trackingId: string }>('/tracking-lookups', { number, queryCode });
    const { photos, text } = await page.hall.act<TrackedComplaint>(`/tracked-complaints/${trackingId}`);
    expect([text, photos.length]).to.deep.equal(['排队机坏了。', 1]);
  });

  it('sends once from two tabs', async () => {
    const page = await open(html`<hall-complaint-form desk-id="dezhou.desk-06"></hall-complaint-form>`);
    online(false);
    page.hall.cut();
    write(page, '空调太冷。');
    page.press('提交');
    await page.sees('还没有交到大厅');
    const other = await open(html`<hall-complaint-form desk-id="dezhou.desk-06"></hall-complaint-form>`, { hall: page.hall, siteKey: page.siteKey });
    await other.sees('还没有交到大厅');
    page.hall.restore();
    online(true);
    await page.sees('已收到', '.receipt');
    await other.sees('已收到', '.receipt');
    expect(sends(page)).to.have.length(1);
    expect(other.texts('.number')).to.deep.equal(page.texts('.number'));
  });

  it('is taken once where the answer was lost on its way', async () => {
    let lose = true;
    const keys: string[] = [];
    const page = await open(undefined, {
      between: async (request, answer) => {
        const response = await answer(request);
        if (request.method !== 'POST' || !request.url.endsWith('/complaints')) return response;
        keys.push(request.headers.get('idempotency-key') ?? '');
        if (lose) throw new TypeError('Failed to fetch');
        return response;
      },
    });
    write(page, '答复太慢。');
    page.press('提交');
    await page.sees('还没有交到大厅');
    // Nobody knows whether it has arrived: it must not change any more.
    expect(page.texts('#queued button').join()).not.to.contain('改一改');
    lose = false;
    page.press('现在再试');
    await page.sees('已收到', '.receipt');
    expect(new Set(keys).size).to.equal(1);
    const { data } = await page.hall.act<{ data: { excerpt: string }[] }>('/halls/dezhou/complaints?view=unassigned&limit=100', undefined, mockTokens.supervisor);
    expect(data.filter(({ excerpt }) => excerpt.includes('答复太慢'))).to.have.length(1);
  });

  it('takes it back to change it as long as it has not left', async () => {
    const page = await open();
    online(false);
    write(page, '第一稿');
    page.press('提交');
    await page.sees('还没有交到大厅');
    page.press('改一改');
    await page.until(() => page.all('#text').length === 1, 'it is not taken back');
    expect(page.one<HTMLTextAreaElement>('#text').value).to.equal('第一稿');
  });

  it('tells number and code of one about something else that was sent later', async () => {
    const page = await open(html`<hall-complaint-form desk-id="dezhou.desk-08"></hall-complaint-form>`);
    online(false);
    write(page, '叫号太快。');
    page.press('提交');
    await page.sees('还没有交到大厅');
    page.provider.remove();
    online(true);
    const other = await open(html`<hall-complaint-form desk-id="dezhou.desk-09"></hall-complaint-form>`, { hall: page.hall, siteKey: page.siteKey });
    await other.sees('已经交到大厅，编号 DZT');
    other.press('记下了');
    await other.until(() => !other.text().includes('已经交到大厅'), 'it stays');
  });

  it('keeps what is being written across a reload, and clears it when asked twice', async () => {
    const page = await open();
    write(page, '写到一半');
    await page.until(() => page.texts('button').includes('清空'), 'nothing to clear');
    await new Promise((resolve) => setTimeout(resolve, 600));
    page.provider.remove();
    const again = await open(undefined, { hall: page.hall, siteKey: page.siteKey });
    expect(again.one<HTMLTextAreaElement>('#text').value).to.equal('写到一半');
    again.press('清空');
    await again.sees('确定清空');
    again.press('确定清空');
    await again.until(() => again.all('#text').length === 1 && again.one<HTMLTextAreaElement>('#text').value === '', 'it is not cleared');
  });

  it('leaves nothing on a kiosk', async () => {
    const page = await open(html`<hall-complaint-form draft="off"></hall-complaint-form>`);
    write(page, '自助机上写的');
    expect(page.text('.kept')).to.contain('不会留在这台设备上');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await indexedDB.databases()).some(({ name }) => name === 'hallkit.drafts')).to.equal(false);
    page.provider.remove();
    const next = await open(html`<hall-complaint-form draft="off"></hall-complaint-form>`, { hall: page.hall, siteKey: page.siteKey });
    expect(next.one<HTMLTextAreaElement>('#text').value).to.equal('');
  });

  it('leaves nothing under the theme of a kiosk either, not even what waits for a line', async () => {
    const kiosk = html`<hall-complaint-form theme="elder kiosk"></hall-complaint-form>`;
    const page = await open(kiosk);
    expect(page.all('input[type=file]'), 'the files of the machine').to.have.length(0);
    write(page, '自助机上写的');
    await page.sees('不会留在这台设备上');
    online(false);
    page.press('提交');
    await page.sees('现在离开，就没有提交', '#queued');
    page.provider.remove();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await indexedDB.databases()).some(({ name }) => name === 'hallkit.drafts')).to.equal(false);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.to.contain('自助机');
    online(true);
    const next = await open(kiosk, { hall: page.hall, siteKey: page.siteKey });
    expect(next.one<HTMLTextAreaElement>('#text').value).to.equal('');
    expect(sends(page)).to.have.length(0);
  });
});
