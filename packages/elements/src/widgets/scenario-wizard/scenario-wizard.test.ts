import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import { withPlans } from '../../testing/plan-hall.ts';
import type { HallScenarioChosenEvent } from './scenario-wizard.events.ts';
import type { HallScenarioWizard } from './scenario-wizard.ts';
import './scenario-wizard.define.ts';

type Page = LivePage<HallScenarioWizard>;
const bound = html`<hall-scenario-wizard scenario-id="restaurant"></hall-scenario-wizard>`;
const open = async (content = bound, options: LivePageOptions = {}): Promise<Page> => LivePage.open<HallScenarioWizard>(content, { between: withPlans, ...options });
const asked = async (content = bound, options: LivePageOptions = {}): Promise<Page> => {
  const page = await open(content, options);
  await page.until(() => page.all('.question').length > 0, 'no question comes');
  return page;
};

/** Chooses an option of the question that says so. */
function choose(page: Page, question: string, option: string): void {
  const input = (page.all('fieldset').find((one) => one.querySelector('legend')?.textContent?.includes(question))?.querySelectorAll('label') ?? []) as NodeListOf<HTMLElement>;
  [...input].find((label) => label.textContent?.includes(option))?.querySelector('input')?.click();
}
function enter(page: Page, value: string): void {
  const field = page.one<HTMLInputElement>('input[type=number]');
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
const settled = (page: Page): Promise<void> => page.until(() => page.one('.plan').getAttribute('aria-busy') === 'false', 'the plan does not come to rest');
const matters = (page: Page): string[] => page.texts('.matter .name').map((name) => name.replace(' 关键', ''));
const amount = (page: Page, label: string): string => page.all('.meter dl > div').find((each) => each.textContent?.includes(label))?.querySelector('b')?.textContent ?? '';

async function answerAll(page: Page): Promise<void> {
  choose(page, '哪一类', '其他餐饮');
  enter(page, '120');
  choose(page, '消防检查', '是');
  choose(page, '招牌', '是');
  await page.sees('都答完了');
  await settled(page);
}

describe('hall-scenario-wizard: choosing', () => {
  it('lists all scenarios, finds one as one types, and leads on to its questions', async () => {
    const page = await open(html`<hall-scenario-wizard></hall-scenario-wizard>`);
    await page.until(() => page.all('.scenario').length > 5, 'no scenarios come');
    expect(page.text('.count')).to.match(/^共 \d+ 件事/);
    await page.accessible();
    page.type('您想办成什么事', '开饭店');
    await page.sees('找到', '.count');
    await page.until(() => page.said.startsWith('找到'), 'what was found is not said');
    expect(page.texts('.scenario')[0]).to.contain('饭店').and.to.contain('个事项');
    page.one('.scenario[data-id=restaurant]').click();
    await page.until(() => page.all('.question').length > 0, 'no question comes');
    expect(page.focused).to.equal('我要开饭店');
    page.press('换一件事');
    await page.until(() => page.all('.scenario').length > 0, 'there is no way back');
    expect(page.focused).to.equal('#query');
  });

  it('says what to do where nothing is found', async () => {
    const page = await open(html`<hall-scenario-wizard></hall-scenario-wizard>`, { between: async (request, answer) => (/\/scenarios\?.*q=/.test(request.url) ? new Response(JSON.stringify({ data: [], nextCursor: null, confident: false, total: 0 }), { headers: { 'content-type': 'application/json' } }) : answer(request)) });
    page.type('您想办成什么事', '飞碟');
    await page.sees('没有找到这件事');
    expect(page.one('a[href^="tel:"]').textContent).to.contain('人工服务');
  });

  it('names a scenario that is none, and the way to all', async () => {
    const page = await open(html`<hall-scenario-wizard scenario-id="flying-saucer"></hall-scenario-wizard>`);
    await page.sees('没有找到这件事');
    expect(page.one('[role=alert] a[href^="tel:"]')).to.exist;
  });
});

describe('hall-scenario-wizard: questions', () => {
  beforeEach(() => setViewport({ width: 1000, height: 800 }));

  it('lets the plan grow with each answer, and says so', async () => {
    const page = await asked();
    expect(page.text('.plan')).to.contain('到现在为止');
    expect(page.all('.primary')).to.have.length(1);
    expect(page.text('.left')).to.contain('还有 4 题');
    choose(page, '哪一类', '其他餐饮');
    await page.sees('《食品经营许可证》新办', '.plan');
    await page.until(() => page.said.includes('要办 2 个事项'), 'the growth is not said');
    choose(page, '消防检查', '是');
    await page.sees('消防救援机构', '.plan');
    expect(matters(page)).to.deep.equal(['企业营业执照信息核验', '《食品经营许可证》新办', '公众聚集场所投入使用、营业前消防安全检查（告知承诺）']);
    await page.accessible();
  });

  it('says of each question why it is asked: by which article, for whom, and how sure that is', async () => {
    const page = await asked();
    const [why] = page.all<HTMLDetailsElement>('.why') as [HTMLDetailsElement];
    expect(why.open).to.equal(false);
    why.querySelector('summary')?.click();
    expect(why.open).to.equal(true);
    expect(why.textContent).to.contain('食品安全法').and.to.contain('第三十六条').and.to.contain('市场监督管理局').and.to.contain('未经核对');
  });

  it('takes numbers within their bounds only', async () => {
    const page = await asked();
    enter(page, '2000');
    await page.sees('请填 1 到 1,000 之间的数字');
    expect(page.one('input[type=number]')).to.have.attribute('aria-invalid', 'true');
    expect(page.hall.calls.join()).not.to.contain('2000');
    enter(page, '120');
    await page.until(() => page.all('.fault').length === 0, 'the fault stays');
    await page.until(() => page.hall.calls.length > 0 && page.one('input[type=number]').getAttribute('aria-invalid') === 'false', 'the number is not taken');
  });

  it('asks what an answer brings with it, and forgets it with that answer', async () => {
    const page = await asked();
    choose(page, '哪一类', '小餐饮');
    await page.sees('有营业执照吗');
    choose(page, '哪一类', '其他');
    await page.until(() => !page.text('.questions').includes('有营业执照吗'), 'the question stays');
  });

  it('stops where nothing can be applied for, with a person to ask', async () => {
    const page = await asked(html`<hall-scenario-wizard scenario-id="restaurant" answers="area:800"></hall-scenario-wizard>`);
    await page.sees('现在还不能办');
    expect(page.text('.notice')).to.contain('500 平方米').and.to.contain('人工服务');
    expect(page.texts('.tools button')).not.to.contain('开始申请');
  });
});

describe('hall-scenario-wizard: the plan', () => {
  it('shows what one application takes beside the matters one by one', async () => {
    const page = await asked();
    await answerAll(page);
    expect(amount(page, '全部办好')).to.equal('11');
    expect(page.text('.meter')).to.contain('一件件办').and.to.match(/少 \d+ 份/);
    expect(page.text('.path')).to.contain('全部 11 个工作日').and.to.contain('然后《食品经营许可证》新办（10 个工作日）');
    expect(page.texts('.matter').filter((row) => row.includes('关键'))).to.have.length(2);
    expect(page.texts('.matter')[1]).to.contain('第 2 到 11 个工作日').and.to.contain('等“企业营业执照信息核验”办好才开始');
    expect(page.all('.lane, .scale, .bars').every((drawing) => drawing.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('keeps the numbers of the scale apart on the narrowest phone, and what is counted apart from them', async () => {
    const page = await asked();
    await answerAll(page);
    page.element.style.inlineSize = '280px';
    const boxes = page.all('.scale text').map((text) => text.getBoundingClientRect());
    expect(boxes.length).to.be.greaterThan(3);
    const meet = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom - 1 && other.top < one.bottom - 1));
    expect(meet).to.have.length(0);
  });

  it('lists each paper once, by where it comes from, and folds the fields', async () => {
    const page = await asked();
    await answerAll(page);
    const names = page.all('.paper').map((paper) => paper.textContent?.trim());
    expect(new Set(names).size).to.equal(names.length);
    expect(page.text('.papers.lookup')).to.contain('系统自己查的').and.to.contain('不用您交');
    expect(page.text('.papers.applicant')).to.contain('代替');
    expect(page.one<HTMLDetailsElement>('.fields').open).to.equal(false);
    expect(page.text('.sources')).to.contain('未经核对');
  });

  it('tells what each alternative means for the whole before one chooses', async () => {
    const page = await asked();
    await answerAll(page);
    await page.sees('选它：全部 15 个工作日');
    choose(page, '消防安全检查怎么办', '一般流程');
    await page.until(() => amount(page, '全部办好') === '15', 'the choice changes nothing');
    const chosen = oneEvent(page.element, 'hall-scenario-chosen');
    page.press('开始申请');
    const { detail } = (await chosen) as HallScenarioChosenEvent;
    expect(detail.answers['fire-procedure']).to.equal('fire-check-ordinary');
  });

  it('tells the page to start, with all answers', async () => {
    const page = await asked();
    await answerAll(page);
    await page.accessible();
    const chosen = oneEvent(page.element, 'hall-scenario-chosen');
    page.press('开始申请');
    expect(((await chosen) as HallScenarioChosenEvent).detail).to.deep.equal({ scenarioId: 'restaurant', answers: { small: 'full', area: 120, gatheringPlace: true, signboard: true, 'fire-procedure': 'fire-check-commitment' } });
  });

  it('keeps the answers in sight while the hall cannot be reached, and goes on', async () => {
    const page = await asked();
    let lost = true;
    page.provider.fetch = async (request: Request) => {
      if (lost) throw new TypeError('Failed to fetch');
      return withPlans(request, page.hall.fetch);
    };
    choose(page, '哪一类', '其他餐饮');
    await page.sees('暂时连接不上服务大厅');
    expect(page.all<HTMLInputElement>('input[value=full]')[0]?.checked).to.equal(true);
    lost = false;
    page.press('重试');
    await page.sees('《食品经营许可证》新办', '.plan');
  });
});

describe('hall-scenario-wizard: on a phone', () => {
  beforeEach(() => setViewport({ width: 360, height: 740 }));
  afterEach(() => setViewport({ width: 1000, height: 800 }));
  const seen = (page: Page): string[] => page.all('.question').filter((one) => one.offsetParent !== null).map((one) => one.querySelector('legend')?.textContent?.trim() ?? '');

  it('asks one question at a time, waits for the answer, and leads the focus on', async () => {
    const page = await asked();
    expect(seen(page)).to.have.length(1);
    page.press('下一题');
    await page.sees('请先选一项');
    choose(page, '哪一类', '小餐饮');
    page.press('下一题');
    // The answer has brought another question, which comes now.
    await page.until(() => seen(page)[0]?.includes('有营业执照吗') === true, 'the next question does not come');
    await page.until(() => page.focused.includes('有营业执照吗'), 'the focus stays behind');
    page.press('上一题');
    await page.until(() => seen(page)[0]?.includes('哪一类') === true, 'there is no way back');
    await page.accessible();
  });

  it('ends with all answers, each of which can be changed', async () => {
    const page = await asked();
    await answerAll(page);
    for (const next of ['店有多大', '消防检查', '招牌']) {
      page.press('下一题');
      await page.until(() => seen(page)[0]?.includes(next) === true, `${next} does not come`);
    }
    page.press('看要办的事');
    await page.until(() => page.all('.summary').length > 0, 'there is no end');
    expect(page.text('.summary')).to.contain('120 平方米').and.to.contain('其他餐饮、食品店');
    expect(page.focused).to.equal('您要办的事');
    await page.accessible();
    page.press('更改: 店有多大');
    await page.until(() => seen(page)[0]?.includes('店有多大') === true, 'it cannot be changed');
  });

  it('works by keyboard alone', async () => {
    const page = await asked();
    page.one<HTMLInputElement>('.question.current input').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    expect(page.focused).to.equal('为什么问');
    await sendKeys({ press: 'Tab' });
    expect(page.focused).to.equal('下一题');
    await sendKeys({ press: 'Enter' });
    await page.until(() => seen(page)[0]?.includes('店有多大') === true, 'Enter does not lead on');
  });
});
