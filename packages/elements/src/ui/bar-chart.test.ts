import { expect, fixture, html } from '@open-wc/testing';
import { barChart, barLegend } from './bar-chart.ts';
import { dataTable } from './data-table.ts';

const read = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('bar chart', () => {
  const bars = [
    { key: 'fire', label: '消防', parts: [{ amount: 3, tone: 'late' }, { amount: 0, tone: 'soon' }, { amount: 9, tone: 'plain' }], value: '12 件，超期 3 件' },
    { key: 'market', label: '市场监管', parts: [{ amount: 6, tone: 'plain' }], mark: 24, value: '6 件' },
  ] as const;

  it('tells names and values in words, and draws them to one measure', async () => {
    const shown = await fixture(barChart({ label: '各部门在办', bars }));
    expect(shown).to.have.attribute('aria-label', '各部门在办');
    expect([...shown.querySelectorAll('li')].map(read)).to.deep.equal(['消防12 件，超期 3 件', '市场监管6 件']);
    const rects = [...shown.querySelectorAll('rect')].map((rect) => [rect.getAttribute('class'), rect.getAttribute('x'), rect.getAttribute('width')]);
    expect(rects).to.deep.equal([['late', '0', '0.125'], ['plain', '0.125', '0.375'], ['plain', '0', '0.25']]);
    expect(shown.querySelector('line')).to.have.attribute('x1', '1');
  });

  it('bears nothing at all, and more than the measure', async () => {
    const none = await fixture(barChart({ label: '没有', bars: [{ key: 'a', label: 'a', parts: [], value: '0' }] }));
    expect(none.querySelectorAll('rect')).to.have.length(0);
    const over = await fixture(barChart({ label: '多', most: 2, bars: [{ key: 'a', label: 'a', parts: [{ amount: 5, tone: 'plain' }], value: '5' }] }));
    expect(over.querySelector('rect')).to.have.attribute('width', '1');
  });

  it('is drawn without a style of its own, which a page may forbid', async () => {
    const shown = await fixture(html`<div>${barChart({ label: '各部门在办', bars, columns: true })}${barLegend([['late', '超期']])}</div>`);
    expect(shown.querySelectorAll('[style]')).to.have.length(0);
    await expect(shown).to.be.accessible();
  });

  it('has a real table behind it, with heads of rows and columns', async () => {
    const shown = await fixture<HTMLDetailsElement>(dataTable({ summary: '以表格查看', caption: '各部门在办', head: '部门', columns: ['在办'], rows: [{ key: 'fire', name: '消防', cells: ['12'] }] }));
    shown.open = true;
    expect([...shown.querySelectorAll('th')].map((cell) => cell.getAttribute('scope'))).to.deep.equal(['col', 'col', 'row']);
    expect(shown.querySelector('td')?.textContent).to.equal('12');
    await expect(shown).to.be.accessible();
  });
});
