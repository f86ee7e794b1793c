import { examples } from '@hallkit/contract';
import { expect, html } from '@open-wc/testing';
import { init } from '../../config/init.ts';
import { DraftHall, problem } from '../../testing/draft-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { HallApplicationForm } from './application-form.ts';
import type { HallApplicationSubmittedDetail } from './application-form.events.ts';
import './application-form.define.ts';

// The page has signed somebody in.
before(() => init({ getToken: () => 'token' }));
after(() => init({ getToken: () => null }));

type Page = LivePage<HallApplicationForm>;

async function open(hall: DraftHall = new DraftHall(), { layout, locale = 'zh-CN' }: { readonly layout?: 'one' | 'all'; readonly locale?: string } = {}): Promise<Page> {
  const page = await LivePage.open<HallApplicationForm>(html`<hall-application-form application-id=${hall.id} .layout=${layout}></hall-application-form>`, { locale, between: hall.fetch });
  await page.until(() => page.all('form').length + page.all('.notice').length > 0, 'the form never comes');
  return page;
}
const saved = (page: Page): Promise<void> => page.until(() => page.text('.saved').startsWith('已自动保存'), 'it is never saved');
const leave = (page: Page, label: string): void => void page.control(label).dispatchEvent(new FocusEvent('blur'));
const declare = (page: Page): void => page.control('我保证所填内容').click();

describe('<hall-application-form>', () => {
  it('shows each field once, with what the hall knows and where it has it from', async () => {
    const page = await open();
    expect(page.text('h2')).to.equal('开办餐饮店“一件事”申请书');
    expect(page.text('.applicant')).to.equal('申请人：德州样例餐饮有限公司');
    expect(page.control('企业名称').value).to.equal('德州样例餐饮有限公司');
    const field = page.control('企业名称').closest('.field');
    expect(field?.textContent).to.contain('来自企业登记信息');
    expect(field?.querySelector('details')?.textContent).to.contain('食品经营许可');
    expect(page.control('联系电话').closest('.field')?.textContent).to.contain('来自您的登记信息');
  });

  it('saves by itself, only what has changed', async () => {
    const hall = new DraftHall();
    const page = await open(hall);
    page.type('联系人', '李小敏');
    await page.until(() => page.text('.saved') === '正在保存', 'nothing says that it is being saved');
    leave(page, '联系人');
    await saved(page);
    expect(hall.saves).to.deep.equal([{ version: 3, values: { 'contact-person': '李小敏' } }]);
    expect(page.control('联系人').closest('.field')?.textContent).not.to.contain('来自');
  });

  it('shows both values where somebody else has changed the same field, and loses neither', async () => {
    const hall = new DraftHall();
    const page = await open(hall);
    hall.type({ 'contact-person': '王芳', telephone: '13800001111' });
    page.type('联系人', '李小敏');
    leave(page, '联系人');
    await page.sees('有 1 项，别的设备或别人也改了');
    expect(page.texts('.conflict dd')).to.deep.equal(['李小敏', '王芳']);
    expect(page.control('联系电话').value, 'what only they have changed is taken over').to.equal('13800001111');
    expect(page.control('联系人').value, 'what was typed is still there').to.equal('李小敏');
    page.press('联系人: 用这里的');
    await page.until(() => hall.value('contact-person') === '李小敏', 'ours is never saved');
    await saved(page);
    expect(page.all('.conflict').length).to.equal(0);
  });

  it('keeps what is typed without a network, and saves it when it is back', async () => {
    const hall = new DraftHall();
    const page = await open(hall);
    hall.isOffline = true;
    page.type('联系人', '李小敏');
    leave(page, '联系人');
    await page.sees('网络断开，内容还在本页');
    hall.isOffline = false;
    page.press('再保存一次');
    await saved(page);
    expect(hall.value('contact-person')).to.equal('李小敏');
  });

  it('says what the hall will not have at the field, by its pointer', async () => {
    const hall = new DraftHall();
    const page = await open(hall);
    hall.instead = (path, request) => (path.endsWith('/save') && request.method === 'POST' && hall.saves.length === 0 ? ((hall.instead = undefined), problem(400, 'request.invalid', 'x', [{ in: 'body', pointer: '/values/contact-person', code: 'string.maxLength', detail: '最多 60 个字。' }])) : undefined);
    page.type('联系人', '李'.repeat(80));
    leave(page, '联系人');
    await page.sees('最多 60 个字。');
    const control = page.control('联系人');
    expect(control).to.have.attribute('aria-invalid', 'true');
    expect(page.one(`#${control.getAttribute('aria-describedby')?.split(' ')[0]}`).textContent).to.contain('最多 60 个字。');
  });

  it('tells a wrong number as soon as one has left the field, and what is empty only when one hands it in', async () => {
    const hall = new DraftHall();
    hall.complain([
      { in: 'values', key: 'identity-number-of-the-legal-representative', code: 'idNumber.checkDigit', detail: '请核对身份证号码，最后一位不对。' },
      { in: 'values', key: 'contact-person', code: 'field.required', detail: '请填写。' },
      { in: 'documents', key: 'floor-plan', code: 'field.required', detail: '请提供。' },
    ]);
    const page = await open(hall);
    expect(page.text()).not.to.contain('请填写。');
    page.type('法定代表人身份证件号码', '110101199003070000');
    leave(page, '法定代表人身份证件号码');
    await page.sees('请核对身份证号码，最后一位不对。');
    expect(page.text()).not.to.contain('请填写。');
    declare(page);
    page.press('提交申请');
    await page.sees('还有 3 处需要补充或更正');
    await page.until(() => page.focused.includes('还有 3 处'), 'the summary never has the focus');
    expect(page.texts('.summary li button')).to.deep.equal(['法定代表人身份证件号码', '联系人', hall.material('floor-plan')?.name.zh]);
    page.press('联系人');
    await page.until(() => page.focused === '#field-contact-person', 'the field never has the focus');
    expect(hall.calls.some((call) => call.endsWith('/submit'))).to.equal(false);
  });

  it('names missing papers in the order in which they stand on the page', async () => {
    const hall = new DraftHall();
    const papers = hall.application.materials.slice(0, 3);
    hall.complain([{ in: 'delivery', key: 'method', code: 'field.required', detail: '请选择。' }, ...papers.map(({ key }) => ({ in: 'documents' as const, key, code: 'field.required', detail: '请提供。' }))]);
    const page = await open(hall);
    declare(page);
    page.press('提交申请');
    await page.sees('还有 4 处需要补充或更正');
    expect(page.texts('.summary li button')).to.deep.equal([...papers.map(({ name }) => name.zh), '结果怎么给您']);
  });

  it('asks the page to go to a paper that is missing', async () => {
    const hall = new DraftHall();
    hall.complain([{ in: 'documents', key: 'floor-plan', code: 'field.required', detail: '请提供。' }]);
    const page = await open(hall);
    let wanted: unknown;
    page.element.addEventListener('hall-material-requested', ({ detail }) => (wanted = detail));
    declare(page);
    page.press('提交申请');
    await page.sees('还有 1 处需要补充或更正');
    page.one<HTMLButtonElement>('.summary li button').click();
    await page.until(() => wanted !== undefined, 'nobody is asked');
    expect(wanted).to.deep.equal({ applicationId: hall.id, key: 'floor-plan' });
  });

  it('hands it in once what is stated was vouched for, and says number, code and who has it', async () => {
    const hall = new DraftHall();
    const page = await open(hall);
    let told: HallApplicationSubmittedDetail | undefined;
    page.element.addEventListener('hall-application-submitted', ({ detail }) => (told = detail));
    page.press('提交申请');
    await page.sees('请先勾选这一项，再提交。');
    expect(hall.calls.some((call) => call.endsWith('/submit'))).to.equal(false);
    declare(page);
    page.press('提交申请');
    await page.sees('申请已提交');
    await page.until(() => page.focused.includes('申请已提交'), 'the result never has the focus');
    expect(page.texts('.numbers dd')).to.deep.equal([hall.application.number, hall.application.queryCode]);
    expect(page.all('.cases li').length).to.equal(hall.application.cases.length);
    expect(told).to.deep.equal({ applicationId: hall.id, number: hall.application.number, progressId: hall.application.progressId });
    let opened: unknown;
    page.element.addEventListener('hall-application-opened', ({ detail }) => (opened = detail));
    page.press('查看进度');
    expect(opened).to.deep.equal({ applicationId: hall.id, progressId: hall.application.progressId });
  });

  it('lets one look again when somebody changed it just before it was handed in', async () => {
    const hall = new DraftHall();
    const page = await open(hall);
    hall.type({ telephone: '13800001111' });
    declare(page);
    page.press('提交申请');
    await page.sees('提交前，另一边改了这份申请');
    expect(page.control('联系电话').value).to.equal('13800001111');
    page.press('提交申请');
    await page.sees('申请已提交');
  });

  it('says that requirements have changed, and takes them over when asked', async () => {
    const hall = new DraftHall({ stale: true });
    const page = await open(hall);
    await page.sees('办事要求有更新');
    page.press('采用新要求');
    await page.until(() => !page.text().includes('办事要求有更新'), 'it stays stale');
    expect(hall.saves).to.deep.equal([{ version: 3 }]);
  });

  it('asks where a courier shall go', async () => {
    const hall = new DraftHall({ delivery: { method: null, recipient: null, phone: null, address: null } });
    const page = await open(hall);
    page.control('快递送达').click();
    await page.until(() => page.text().includes('收件地址'), 'the address is never asked');
    const address = page.control('收件地址');
    address.value = '样例路 1 号';
    address.dispatchEvent(new Event('change'));
    await page.until(() => hall.application.delivery.address === '样例路 1 号', 'it is never saved');
    expect(hall.application.delivery.method).to.equal('courier');
  });

  it('asks one thing at a time where there is little room, from the first that is open', async () => {
    const page = await open(new DraftHall(), { layout: 'one' });
    const shown = (): string[] => page.all('.field').filter((field) => field.offsetParent !== null).map((field) => field.querySelector('label, legend')?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    expect(shown()).to.deep.equal(['法定代表人身份证件号码']);
    page.press('下一项');
    await page.until(() => shown()[0] === '联系人', 'the next never comes');
    await page.until(() => page.focused === '#field-contact-person', 'it never has the focus');
    page.all<HTMLButtonElement>('.overview button')[0]?.click();
    await page.until(() => shown()[0] === '企业名称', 'the chosen one never comes');
    page.all<HTMLButtonElement>('.overview button').at(-1)?.click();
    await page.until(() => page.all('.finish').some((part) => part.offsetParent !== null), 'the end never comes');
  });

  it('lets a phone go on by a code that works once', async () => {
    const page = await open();
    page.press('用手机接着填');
    await page.until(() => page.all('hall-qr').length > 0, 'the code never comes');
    expect(page.one('hall-qr').getAttribute('value')).to.contain('#hand-off=');
    expect(page.text('.hand-off')).to.contain('只能用一次');
    page.press('手机上填完后');
    await page.until(() => page.all('hall-qr').length === 0, 'the code never goes');
  });

  it('begins a draft of a scenario for a firm, once, and says so to the page', async () => {
    const hall = new DraftHall();
    const bodies: unknown[] = [];
    hall.instead = async (path, request) => {
      if (path === '/persons/current') return new Response(JSON.stringify(examples.getPersonExample), { headers: { 'content-type': 'application/json' } });
      if (path === '/scenarios/restaurant/plan') return new Response(JSON.stringify(examples.getScenarioPlanExample), { headers: { 'content-type': 'application/json' } });
      if (path !== '/applications') return undefined;
      bodies.push(await request.json());
      return new Response(JSON.stringify(hall.application), { status: 201, headers: { 'content-type': 'application/json' } });
    };
    const page = await LivePage.open<HallApplicationForm>(html`<hall-application-form scenario-id="restaurant" answers="small:full,signboard:yes"></hall-application-form>`, { between: hall.fetch });
    await page.sees('为谁申请');
    let begun: unknown;
    page.element.addEventListener('hall-application-begun', ({ detail }) => (begun = detail));
    page.press('开始填写');
    await page.until(() => page.all('.fault').length === 1, 'nobody says that one has to choose');
    expect(bodies.length).to.equal(0);
    page.control('德州样例餐饮有限公司').click();
    page.press('开始填写');
    await page.sees('申请人：德州样例餐饮有限公司');
    expect(begun).to.deep.equal({ applicationId: hall.id });
    expect(bodies).to.deep.equal([{ scenarioId: 'restaurant', answers: examples.getScenarioPlanExample.answers, applicant: { kind: 'firm', firmId: examples.getPersonExample.firms[0]?.id } }]);
  });

  it('discards a draft when asked twice', async () => {
    const hall = new DraftHall();
    const page = await open(hall);
    page.one<HTMLElement>('.discard summary').click();
    page.press('放弃');
    await page.sees('草稿已放弃');
    expect(hall.calls).to.include(`POST /applications/${hall.id}/discard`);
  });

  it('is accessible in both languages, with faults and without', async () => {
    for (const locale of ['zh-CN', 'en']) {
      const hall = new DraftHall();
      const page = await open(hall, { locale });
      await page.accessible();
      hall.complain([{ in: 'values', key: 'contact-person', code: 'field.required', detail: 'Missing.' }]);
      page.element.refresh();
      page.one<HTMLButtonElement>('button[type=submit]').click();
      await page.until(() => page.all('.summary').length > 0, 'the summary never comes');
      await page.accessible();
    }
  });

  it('says so when there is no such draft', async () => {
    const hall = new DraftHall();
    const page = await LivePage.open<HallApplicationForm>(html`<hall-application-form application-id="aq_other"></hall-application-form>`, { between: hall.fetch });
    await page.sees('没有找到这项内容');
  });
});
