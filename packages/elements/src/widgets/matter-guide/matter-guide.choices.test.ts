import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { guideOf, material, text } from '../../testing/guide-hall.ts';
import { GuidePage } from '../../testing/guide-page.ts';
import type { HallAttachmentOpenedEvent, HallMatterChangedEvent } from './matter-guide.events.ts';
import { handlingItemOf, neededMaterials, situationsThatMatter } from '../../guides/needed-materials.ts';

const guideTag = html`<hall-matter-guide matter-id="balloon"></hall-matter-guide>`;
const region = (code: string, name: string): { code: string; name: { zh: string; en: null } } => ({ code, name: { zh: name, en: null } });
const district = guideOf({ id: 'balloon-district', name: text('热气球登记（样例区）'), region: region('370102', '样例区'), alsoIn: [{ matterId: 'balloon', region: region('370101', '样例市') }], handlingItems: [] });
const cancelling = guideOf({ id: 'balloon-cancel', name: text('热气球注销登记') });
const guides = { balloon: guideOf(), 'balloon-district': district, 'balloon-cancel': cancelling };

describe('choices in hall-matter-guide', () => {
  it('lists the papers for new, change or renewal', async () => {
    const page = await GuidePage.shown(guideTag, guides);
    expect(page.texts('.items label')).to.deep.equal(['新办', '延续', '注销']);
    expect(page.control('新办').checked).to.equal(true);
    expect(page.texts('.materials .name')).to.deep.equal(['登记申请表', '身份证']);
    page.control('延续').click();
    await page.guide.updateComplete;
    expect(page.texts('.materials .name')).to.deep.equal(['登记申请表', '身份证', '旧登记证']);
    expect(page.answer('要带什么')).to.contain('3 份材料');
  });

  it('lists the papers for the situations one is in', async () => {
    const page = await GuidePage.shown(guideTag, guides);
    expect(page.text('.count')).to.equal('您需要 2 份材料 另有 2 份材料只在特定情况下需要。');
    page.control('委托他人办理').focus();
    await sendKeys({ press: 'Space' });
    await page.guide.updateComplete;
    expect(page.texts('.materials .name')).to.deep.equal(['登记申请表', '身份证', '授权委托书']);
    expect(page.text('[role=status]')).to.equal('您需要 3 份材料');
    expect(page.guide.shadowRoot?.activeElement, 'the focus stays').to.equal(page.control('委托他人办理'));
    await sendKeys({ press: 'Space' });
    await page.guide.updateComplete;
    expect(page.text('.count')).to.contain('您需要 2 份材料');
  });

  it('walks through the kinds with the arrow keys', async () => {
    const page = await GuidePage.shown(guideTag, guides);
    page.control('新办').focus();
    await sendKeys({ press: 'ArrowRight' });
    await page.guide.updateComplete;
    expect(page.control('延续').checked).to.equal(true);
    expect(page.texts('.materials .name')).to.include('旧登记证');
  });

  it('goes to the guide of a kind that is a matter of its own, and keeps the choice', async () => {
    const page = await GuidePage.shown(guideTag, guides);
    const changed = oneEvent(page.guide, 'hall-matter-changed') as Promise<HallMatterChangedEvent>;
    page.control('注销').click();
    expect((await changed).detail.matterId).to.equal('balloon-cancel');
    await page.until(() => page.text('h2') === '热气球注销登记', 'the other guide');
    expect(page.control('注销').checked).to.equal(true);
    expect(page.guide.matterId).to.equal('balloon-cancel');
  });

  it('goes to the same matter elsewhere without losing the focus, begins folded there and forgets the situations', async () => {
    const page = await GuidePage.shown(guideTag, guides);
    page.control('委托他人办理').click();
    for (const details of page.all<HTMLDetailsElement>('.parts details')) details.open = true;
    const select = page.one<HTMLSelectElement>('select');
    expect([...select.options].map(({ label }) => label)).to.deep.equal(['样例市', '样例区']);
    select.focus();
    select.value = 'balloon-district';
    select.dispatchEvent(new Event('change'));
    await page.guide.updateComplete;
    expect(page.text('h2'), 'the old guide stays until the new one is there').to.equal('热气球登记');
    expect(page.one('article').getAttribute('aria-busy')).to.equal('true');
    await page.until(() => page.text('h2') === '热气球登记（样例区）', 'the district');
    expect(page.guide.shadowRoot?.activeElement).to.equal(page.one('select'));
    expect(page.one<HTMLSelectElement>('select').value).to.equal('balloon-district');
    expect(page.all('.parts details[open]')).to.have.length(0);
    expect(page.control('委托他人办理').checked).to.equal(false);
  });

  it('leaves the way to the page where the page wants it', async () => {
    const page = await GuidePage.shown(guideTag, guides);
    page.guide.addEventListener('hall-matter-changed', (event) => event.preventDefault());
    page.control('注销').click();
    await page.guide.updateComplete;
    expect(page.guide.matterId).to.equal('balloon');
    expect(page.control('新办').checked, 'what is shown is what is chosen').to.equal(true);
    expect(page.control('注销').checked).to.equal(false);
  });

  it('names kinds by what tells them apart', async () => {
    const item = (id: string, name: string): (typeof cancelling.handlingItems)[number] => ({ id, matterId: 'balloon', name: text(name), kind: 'new', code: null });
    const page = await GuidePage.shown(guideTag, { balloon: guideOf({ handlingItems: [item('a', '热气球登记（首次）'), item('b', '热气球登记（重新）'), item('c', '热气球登记补正（船用）')] }) });
    expect(page.texts('.items label')).to.deep.equal(['首次', '重新', '热气球登记补正（船用）']);
  });

  it('offers no choice where there is none', async () => {
    const page = await GuidePage.shown(guideTag, { balloon: guideOf({ alsoIn: [], handlingItems: guideOf().handlingItems.slice(0, 1), situations: [] }) });
    expect(page.all('fieldset, select')).to.have.length(0);
  });

  it('opens forms and samples, says what they are, and tells the page', async () => {
    const page = await GuidePage.shown(guideTag, guides);
    const links = page.all<HTMLAnchorElement>('.file .open');
    expect(page.texts('.materials .file .open')).to.deep.equal(['空白表格 热气球登记表（空白） PDF （在新窗口打开）', '填写样表 热气球登记表（样表） PDF · 47 KB （在新窗口打开）']);
    expect(links[0]?.href).to.equal('https://hall.example/api/v1/matters/balloon/attachments/m1-blank');
    expect(page.one<HTMLAnchorElement>('.file .save').href).to.equal('https://hall.example/api/v1/matters/balloon/attachments/m1-blank?download=true');
    const opened = oneEvent(page.guide, 'hall-attachment-opened') as Promise<HallAttachmentOpenedEvent>;
    page.guide.addEventListener('hall-attachment-opened', (event) => event.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    links[0]?.dispatchEvent(click);
    expect((await opened).detail).to.deep.equal({ matterId: 'balloon', attachmentId: 'm1-blank', kind: 'blankForm', url: 'https://hall.example/api/v1/matters/balloon/attachments/m1-blank' });
    expect(click.defaultPrevented, 'a kiosk opens it itself').to.equal(true);
  });
});

describe('materials that are needed', () => {
  const guide = guideOf({ materials: [material('a', '甲'), material('b', '乙', { handlingItemIds: ['balloon.renew'], situationIds: ['s1'] }), material('c', '丙', { situationIds: ['s1', 's2'] })] });
  const ids = (item: string | undefined, ...situations: string[]): string[] => neededMaterials(guide, item, new Set(situations)).needed.map(({ id }) => id);

  it('asks for kind and situation both, and for any of several situations', () => {
    expect(ids('balloon.new')).to.deep.equal(['a']);
    expect(ids('balloon.new', 's1')).to.deep.equal(['a', 'c']);
    expect(ids('balloon.renew', 's2')).to.deep.equal(['a', 'c']);
    expect(ids('balloon.renew', 's1')).to.deep.equal(['a', 'b', 'c']);
    expect(ids(undefined, 's1')).to.deep.equal(['a', 'b', 'c']);
  });

  it('asks only about situations that change something', () => {
    const only = guideOf({ materials: [material('b', '乙', { handlingItemIds: ['balloon.renew'], situationIds: ['s1'] })] });
    expect(situationsThatMatter(only, 'balloon.new')).to.deep.equal([]);
    expect(situationsThatMatter(only, 'balloon.renew').map(({ id }) => id)).to.deep.equal(['s1']);
  });

  it('starts with the kind asked for, else with the first of this guide', () => {
    expect(handlingItemOf(guide, 'balloon.renew')?.id).to.equal('balloon.renew');
    expect(handlingItemOf(guide, 'balloon.cancel')?.id, 'a matter of its own').to.equal('balloon.new');
    expect(handlingItemOf(guideOf({ handlingItems: [] }), undefined)).to.equal(undefined);
  });
});
