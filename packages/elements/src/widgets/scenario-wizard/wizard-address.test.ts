import { expect, html } from '@open-wc/testing';
import { LivePage } from '../../testing/live-page.ts';
import { withPlans } from '../../testing/plan-hall.ts';
import { answersIn, answersOf, keyOf } from './answers.ts';
import type { HallScenarioWizard } from './scenario-wizard.ts';
import './scenario-wizard.define.ts';

const before = window.location.href;
const open = async (): Promise<LivePage<HallScenarioWizard>> => {
  const page = await LivePage.open<HallScenarioWizard>(html`<hall-scenario-wizard routing="history"></hall-scenario-wizard>`, { between: withPlans });
  await page.until(() => page.all('.question, .scenario').length > 0, 'nothing comes');
  return page;
};
const answers = (): Record<string, string> => Object.fromEntries([...new URLSearchParams(window.location.search)].filter(([name]) => name === 'scenario' || name.startsWith('a.')));

describe('the address of the wizard', () => {
  afterEach(() => window.history.replaceState(null, '', before));

  it('opens the scenario with its answers, and follows each one; Back takes it back', async () => {
    window.history.replaceState(null, '', '?mine=1&scenario=restaurant&a.small=full');
    const page = await open();
    await page.until(() => page.one<HTMLInputElement>('input[value=full]').checked, 'the answer of the link is lost');
    page.all<HTMLInputElement>('input[value=yes]')[0]?.click();
    await page.until(() => answers()['a.gatheringPlace'] === 'yes', 'the answer is not in the address');
    expect(window.location.search).to.contain('mine=1');
    window.history.back();
    await page.until(() => answers()['a.gatheringPlace'] === undefined && !page.all<HTMLInputElement>('input[value=yes]')[0]?.checked, 'Back takes nothing back');
    expect(answers()).to.deep.equal({ scenario: 'restaurant', 'a.small': 'full' });
  });

  it('asks once more what an old link answers wrongly, and says so', async () => {
    window.history.replaceState(null, '', '?scenario=restaurant&a.small=huge&a.signboard=yes');
    const page = await open();
    await page.sees('链接里有的回答已经不适用');
    expect(page.text('.plan')).to.contain('户外招牌');
    expect(page.text('.left')).to.contain('还有 3 题');
  });

  it('can be copied', async () => {
    window.history.replaceState(null, '', '?scenario=restaurant&a.small=full');
    const page = await open();
    page.press('复制这个链接');
    // Where the browser forbids it, the link stands there to be taken by hand.
    await page.until(() => page.text('.tools').includes('已复制') || page.all<HTMLInputElement>('.link input')[0]?.value === window.location.href, 'the link cannot be had');
  });

  it('goes back to the choice and leaves the page its own parameters', async () => {
    window.history.replaceState(null, '', '?mine=1&scenario=restaurant&a.small=full');
    const page = await open();
    page.press('换一件事');
    await page.until(() => page.all('.scenario').length > 0, 'the choice does not come');
    expect(window.location.search).to.equal('?mine=1');
  });
});

describe('answers', () => {
  it('are read from an attribute and an address, and what can be none is left out', () => {
    expect(answersOf('small:full, signboard:yes,:x,a:,b:<b>')).to.deep.equal({ small: 'full' });
    expect(answersOf('small:full,signboard:yes')).to.deep.equal({ small: 'full', signboard: 'yes' });
    expect(answersOf(undefined)).to.deep.equal({});
    expect(answersIn(new URLSearchParams('a.area=12.5&b=1&a.x=%3Cb%3E'))).to.deep.equal({ area: '12.5' });
    expect(keyOf({ b: '1', a: '2' })).to.equal(keyOf({ a: '2', b: '1' }));
  });
});
