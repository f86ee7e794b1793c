import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { keyedRows } from './keyed-rows.ts';

function list(): { show(rows: readonly string[]): void; texts(): string[]; nodes(): number; row(text: string): HTMLButtonElement } {
  const place = document.body.appendChild(document.createElement('ul'));
  const buttons = (): HTMLButtonElement[] => [...place.querySelectorAll('button')];
  return {
    show: (rows) => render(html`${keyedRows(rows, (row) => row, (row, at) => html`<li><button data-at=${at}>${row}</button></li>`)}`, place),
    texts: () => buttons().map(({ textContent }) => textContent),
    nodes() {
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_ALL);
      let count = 0;
      while (walker.nextNode()) count += 1;
      return count;
    },
    row: (text) => buttons().find(({ textContent }) => textContent === text) as HTMLButtonElement,
  };
}

describe('keyedRows', () => {
  it('draws rows in their order, whatever came, went and moved, and leaves nothing behind', () => {
    const { show, texts, nodes } = list();
    show(['a', 'b', 'c']);
    const before = nodes();
    const orders = ['cab', 'bxac', '', 'abc', 'dcba', 'e', 'fghia', 'aihgf', 'ahx', 'xyz'];
    for (let round = 0; round < 50; round += 1) {
      for (const order of orders) {
        show([...order]);
        expect(texts().join('')).to.equal(order);
      }
    }
    show(['a', 'b', 'c']);
    expect(nodes()).to.equal(before);
  });

  it('keeps each row, its place in the tree and the focus on it', () => {
    const { show, texts, row } = list();
    show(['a', 'b', 'c']);
    const b = row('b');
    b.focus();
    show(['x', 'b', 'a']);
    expect(row('b')).to.equal(b);
    show(['b', 'a', 'x']);
    show(['x', 'a', 'b', 'y']);
    expect(texts()).to.deep.equal(['x', 'a', 'b', 'y']);
    expect(document.activeElement).to.equal(b);
    expect(b.dataset['at']).to.equal('2');
  });

  it('draws a row that is named twice once', () => {
    const { show, texts } = list();
    show(['a', 'a', 'b']);
    show(['b', 'a', 'a']);
    expect(texts()).to.deep.equal(['b', 'a']);
  });
});
