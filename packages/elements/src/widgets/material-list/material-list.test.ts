import { expect, html } from '@open-wc/testing';
import { init } from '../../config/init.ts';
import { DraftHall, material, paper, problem } from '../../testing/draft-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import { HallMaterialRequestedEvent } from '../application-form/application-form.events.ts';
import type { HallMaterialList } from './material-list.ts';
import './material-list.define.ts';

type Page = LivePage<HallMaterialList>;

// The page has signed somebody in.
before(() => init({ getToken: () => 'token' }));
after(() => init({ getToken: () => null }));

const licence = paper('dc_licence', '营业执照', { trustGrade: 'A', source: 'issued', issuer: { zh: '德州市市场监督管理局', en: null }, number: '91371402', issuedOn: '2026-09-14' });
const lease = paper('dc_lease', '租赁合同', { trustGrade: 'C', pages: 3 });
const older = paper('dc_older', '旧租赁合同', { trustGrade: 'C', state: 'expired', validUntil: '2026-01-31' });

function hallWithPapers(): DraftHall {
  const hall = new DraftHall();
  hall.application.materials = [
    material('form', '开办餐饮店申请书', { kind: 'form', state: 'filled', paperUrl: `/api/v1/applications/${hall.id}/papers/form`, replaces: ['食品经营许可申请书', '招牌备案表'] }),
    material('business-licence', '营业执照', { kind: 'certificate', state: 'fetched', document: licence, issuer: { zh: '德州市市场监督管理局', en: null } }),
    material('lease', '场所合法使用证明', { state: 'held', candidates: [lease, older] }),
    material('floor-plan', '场所平面布置图', { state: 'missing' }),
    material('photos', '门头照片', { state: 'missing', necessity: 'toFollow', blankUrl: '/api/v1/attachments/photos' }),
    material('fire', '消防安全检查意见书', { state: 'fromResult', givenBy: { zh: '消防安全检查', en: null } }),
  ];
  return hall;
}

async function open(hall: DraftHall = hallWithPapers(), locale = 'zh-CN'): Promise<Page> {
  const page = await LivePage.open<HallMaterialList>(html`<hall-material-list application-id=${hall.id}></hall-material-list>`, { locale, between: hall.fetch });
  await page.until(() => page.all('.material').length > 0, 'the list never comes');
  return page;
}
const row = (page: Page, name: string): HTMLElement => {
  const found = page.all('.material').find((each) => each.querySelector('.name')?.textContent?.includes(name));
  if (!found) throw new Error(`No paper is called ${name}: ${page.text()}`);
  return found;
};
const read = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const names = (page: Page, group: string): string[] => page.texts(`.${group} .name`);

function choose(page: Page, name: string, ...files: File[]): void {
  const input = row(page, name).querySelector('input[type=file]') as HTMLInputElement;
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change'));
}
const pdf = (size = 1000): File => new File([new Uint8Array(size)], 'plan.pdf', { type: 'application/pdf' });

describe('<hall-material-list>', () => {
  it('says first how much is left to do, and what takes care of itself', async () => {
    const page = await open();
    expect(page.text('h2')).to.equal('还要您准备 3 份材料');
    expect(page.text('.answer p')).to.equal('一共 6 份，其中 3 份不用您操心。');
    expect(names(page, 'todo')).to.deep.equal(['场所平面布置图', '场所合法使用证明', '门头照片 可以后补']);
    expect(names(page, 'ready')).to.deep.equal(['开办餐饮店申请书', '营业执照', '消防安全检查意见书']);
    expect(read(row(page, '营业执照'))).to.contain('由德州市市场监督管理局提供，系统已取到，不用交').and.to.contain('A 主管部门签发');
    expect(read(row(page, '开办餐饮店'))).to.contain('由您填写的内容生成').and.to.contain('这一份代替：食品经营许可申请书、招牌备案表');
    expect(read(row(page, '消防安全'))).to.contain('办好“消防安全检查”后自动带入，不用交');
  });

  it('says that a form comes of itself while it is not filled in', async () => {
    const hall = hallWithPapers();
    hall.application.materials = hall.application.materials.map((each) => (each.key === 'form' ? { ...each, state: 'missing', paperUrl: null } : each));
    const page = await open(hall);
    expect(page.text('h2')).to.equal('还要您准备 3 份材料');
    expect(read(row(page, '开办餐饮店'))).to.contain('填完申请表自动生成，不用另交');
    expect(row(page, '开办餐饮店').querySelector('input')).to.equal(null);
  });

  it('asks for consent with the purpose before a paper that the hall holds is used', async () => {
    const hall = hallWithPapers();
    const page = await open(hall);
    const held = row(page, '场所合法使用证明');
    expect(read(held.querySelector('.consent') as Element)).to.contain('同意只为办理“我要开饭店”').and.to.contain('《食品经营许可证》新办');
    expect(read(held)).to.contain('C 自己上传，未核对原件').and.to.contain('已过期');
    let told: unknown;
    page.element.addEventListener('hall-material-attached', ({ detail }) => (told = detail));
    page.press('同意使用: 场所合法使用证明');
    await page.sees('还要您准备 2 份材料');
    expect(hall.saves).to.deep.equal([{ version: 3, documents: { lease: 'dc_lease' } }]);
    expect(told).to.deep.equal({ applicationId: hall.id, key: 'lease', documentId: 'dc_lease' });
    expect(names(page, 'bring')).to.deep.equal(['场所合法使用证明']);
    expect(read(row(page, '场所合法使用证明'))).to.contain('到窗口出示一次原件');
    await page.until(() => page.said.includes('已备好一份，还剩 2 份'), 'nobody hears of it');
    page.press('撤回同意: 场所合法使用证明');
    await page.sees('还要您准备 3 份材料');
    expect(hall.saves.at(-1)?.documents).to.deep.equal({ lease: null });
  });

  it('keeps both of two papers that come at once, however slow the hall is', async () => {
    const hall = hallWithPapers();
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    let held = 0;
    hall.instead = async (path) => {
      if (path.endsWith('/save') && (held += 1) === 1) await gate;
      return undefined;
    };
    const page = await open(hall);
    page.press('同意使用: 场所合法使用证明');
    await page.until(() => held === 1, 'the first is under way');
    page.press('以后补交: 门头照片');
    letGo();
    await page.until(() => hall.material('photos')?.state === 'toFollow', 'the second is kept');
    expect(hall.material('lease')?.document?.id).to.equal('dc_lease');
  });

  it('uses another one of several that are held', async () => {
    const hall = hallWithPapers();
    const page = await open(hall);
    (row(page, '场所合法使用证明').querySelectorAll('input[type=radio]')[1] as HTMLInputElement).click();
    page.press('同意使用: 场所合法使用证明');
    await page.sees('还要您准备 2 份材料');
    expect(hall.saves[0]?.documents).to.deep.equal({ lease: 'dc_older' });
  });

  it('uploads a file, makes a paper of it, and the list is shorter by one', async () => {
    const hall = hallWithPapers();
    const page = await open(hall);
    choose(page, '场所平面布置图', pdf());
    await page.sees('还要您准备 2 份材料');
    expect([...hall.received.values()]).to.deep.equal([1000]);
    expect(hall.documents[0]).to.include({ key: 'floor-plan', pages: 1 });
    expect(hall.saves.at(-1)?.documents).to.deep.equal({ 'floor-plan': 'dc_new1' });
  });

  it('goes on by itself where an upload was cut', async () => {
    const hall = hallWithPapers();
    const page = await open(hall);
    let cuts = 0;
    hall.instead = (path, request) => {
      if (cuts === 0 && request.method === 'PATCH' && path.endsWith('/content')) {
        cuts += 1;
        throw new TypeError('Failed to fetch');
      }
      return undefined;
    };
    choose(page, '场所平面布置图', pdf());
    await page.sees('还要您准备 2 份材料');
    expect(hall.calls.filter((call) => call === 'POST /uploads').length, 'begun once').to.equal(1);
  });

  it('sends nothing twice when the network goes before the paper is made', async () => {
    const hall = hallWithPapers();
    const page = await open(hall);
    let isCut = true;
    hall.instead = (path, request) => {
      if (isCut && path === '/documents' && request.method === 'POST') throw new TypeError('Failed to fetch');
      return undefined;
    };
    choose(page, '场所平面布置图', pdf());
    await page.sees('网络断了，已上传的部分还在');
    isCut = false;
    page.press('重试: plan.pdf');
    await page.sees('还要您准备 2 份材料');
    expect(hall.calls.filter((call) => call.startsWith('PATCH')).length).to.equal(1);
  });

  it('pauses and goes on', async () => {
    const hall = hallWithPapers();
    const page = await open(hall);
    let let_ = (): void => undefined;
    const gate = new Promise<void>((resolve) => (let_ = resolve));
    hall.instead = async (path, request) => {
      if (request.method === 'PATCH' && path.endsWith('/content')) await gate;
      return undefined;
    };
    choose(page, '场所平面布置图', pdf());
    await page.until(() => page.text('.file').includes('暂停'), 'it can never be paused');
    page.press('暂停: plan.pdf');
    await page.sees('已暂停');
    hall.instead = undefined;
    let_();
    page.press('继续: plan.pdf');
    await page.sees('还要您准备 2 份材料');
  });

  it('joins several pictures into one paper, and refuses several files', async () => {
    const hall = hallWithPapers();
    const page = await open(hall);
    choose(page, '场所平面布置图', pdf(), pdf());
    await page.sees('一次只能传一个文件');
    page.press('取消: plan.pdf');
    await page.until(() => page.all('.file').length === 0, 'it never goes');
    const picture = (name: string): File => new File([new Uint8Array(10)], name, { type: 'image/jpeg' });
    choose(page, '场所平面布置图', picture('1.jpg'), picture('2.jpg'));
    await page.sees('还要您准备 2 份材料');
    expect(hall.documents[0]?.pages).to.equal(2);
  });

  it('says in words why the hall refuses a file, and takes another one', async () => {
    const hall = hallWithPapers();
    const page = await open(hall);
    hall.instead = (path, request) => (path === '/documents' && request.method === 'POST' ? problem(422, 'document.encrypted', '请去掉密码后重新上传。') : undefined);
    choose(page, '场所平面布置图', pdf());
    await page.sees('请去掉密码后重新上传。');
    expect(page.all('[aria-label="重试: plan.pdf"]').length, 'it would be refused again').to.equal(0);
    hall.instead = undefined;
    page.press('取消: plan.pdf');
    await page.until(() => row(page, '场所平面布置图').querySelector('input[type=file]') !== null, 'no other can be chosen');
    choose(page, '场所平面布置图', pdf());
    await page.sees('还要您准备 2 份材料');
  });

  it('says of a file that is empty or too large before anything is sent', async () => {
    const hall = hallWithPapers();
    const page = await open(hall);
    choose(page, '场所平面布置图', pdf(0));
    await page.sees('这个文件是空的，请换一个。');
    expect(hall.calls.some((call) => call === 'POST /uploads')).to.equal(false);
  });

  it('lets a paper follow later, and takes it up again', async () => {
    const hall = hallWithPapers();
    const page = await open(hall);
    page.press('以后补交: 门头照片');
    await page.sees('还要您准备 2 份材料');
    expect(hall.saves[0]?.toFollow).to.deep.equal(['photos']);
    page.press('现在就交: 门头照片');
    await page.sees('还要您准备 3 份材料');
    expect(hall.saves.at(-1)?.toFollow).to.deep.equal([]);
  });

  it('shows a paper page by page', async () => {
    const hall = hallWithPapers();
    const page = await open(hall);
    page.press('查看: 租赁合同');
    await page.until(() => (page.all<HTMLCanvasElement>('canvas.paper-page')[0]?.width ?? 0) === 212, 'the page never comes');
    expect(page.text('.viewer')).to.contain('第 1 页，共 3 页');
    page.press('下一页');
    await page.until(() => page.text('.viewer').includes('第 2 页'), 'the next never comes');
    page.press('收起: 租赁合同');
    await page.until(() => page.all('.viewer').length === 0, 'it never goes');
  });

  it('goes to a paper that a form on the page misses', async () => {
    const hall = hallWithPapers();
    const page = await open(hall);
    const event = new HallMaterialRequestedEvent({ applicationId: hall.id, key: 'floor-plan' });
    document.body.dispatchEvent(event);
    await page.until(() => page.focused.includes('场所平面布置图'), 'it never has the focus');
    expect(event.defaultPrevented).to.equal(true);
    const other = new HallMaterialRequestedEvent({ applicationId: 'aq_other', key: 'floor-plan' });
    document.body.dispatchEvent(other);
    expect(other.defaultPrevented).to.equal(false);
  });

  it('opens the camera for a paper, and lets go of it', async () => {
    const page = await open();
    page.press('拍照: 场所平面布置图');
    await page.until(() => page.all('.capture').length > 0, 'the camera never comes');
    page.press('取消');
    await page.until(() => page.all('.capture').length === 0, 'the camera never goes');
    expect(row(page, '场所平面布置图').querySelector('input[type=file]')).to.not.equal(null);
  });

  it('says when everything is ready', async () => {
    const hall = hallWithPapers();
    hall.application.materials = hall.application.materials.filter(({ state }) => state !== 'missing' && state !== 'held');
    const page = await open(hall);
    expect(page.text('h2')).to.equal('材料已备齐');
  });

  it('is accessible in both languages', async () => {
    for (const locale of ['zh-CN', 'en']) {
      const page = await open(hallWithPapers(), locale);
      await page.accessible();
    }
  });
});
