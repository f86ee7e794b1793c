import { expect, fixture, html } from '@open-wc/testing';
import type { Card, CardRefusal } from './card.ts';
import { createWedgeReader } from './wedge.ts';
import type { WedgeOptions, WedgeReader } from './wedge.ts';

const idNumber = '371499199003071234';

interface Desk {
  readonly reader: WedgeReader;
  readonly field: HTMLInputElement;
  readonly cards: Card[];
  readonly refusals: CardRefusal[];
  /** Strikes keys so many milliseconds apart; a field gets what nobody held back, as in a browser. */
  type(keys: readonly string[], gap: number): void;
}

const open: WedgeReader[] = [];

async function desk(options: WedgeOptions = {}): Promise<Desk> {
  const reader = createWedgeReader(options);
  open.push(reader);
  await reader.open();
  const field = await fixture<HTMLInputElement>(html`<input aria-label="x" />`);
  field.focus();
  const [cards, refusals]: [Card[], CardRefusal[]] = [[], []];
  reader.addEventListener('card', ({ card }) => cards.push(card));
  reader.addEventListener('refused', ({ refusal }) => refusals.push(refusal));
  let now = 10_000;
  return {
    reader, field, cards, refusals,
    type(keys, gap) {
      now += 500;
      for (const key of keys) {
        now += gap;
        const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
        Object.defineProperty(event, 'timeStamp', { value: now });
        if (field.dispatchEvent(event) && key.length === 1) field.setRangeText(key, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
      }
    },
  };
}

describe('a reader that types', () => {
  afterEach(async () => {
    for (const reader of open.splice(0)) await reader.close();
  });

  it('reads its line and leaves the field as it was', async () => {
    const { field, cards, type } = await desk();
    type([...'前台'], 200);
    type([...`王小样|${idNumber}`, 'Enter'], 5);
    expect(cards).to.deep.equal([{ name: '王小样', idNumber, validTo: null }]);
    expect(field.value).to.equal('前台');
  });

  it('lets a person type, quickly too, and send with Enter', async () => {
    const { field, cards, refusals, type } = await desk();
    let sent = 0;
    field.addEventListener('keydown', ({ key }) => void (sent += key === 'Enter' ? 1 : 0));
    type([...'restaurant', 'Enter'], 60);
    type([...'ok'], 10);
    type(['Enter'], 10);
    expect(field.value).to.equal('restaurantok');
    expect(sent).to.equal(2);
    expect([cards, refusals]).to.deep.equal([[], []]);
  });

  it('gives back what it held when the run was no line', async () => {
    const { field, cards, refusals, type } = await desk();
    let heard = '';
    field.addEventListener('input', () => void (heard = field.value));
    type([...'abcdefg'], 10);
    type(['h'], 300);
    expect(field.value).to.equal('abcdefgh');
    expect(heard).to.equal('abcdefg');
    expect([cards, refusals]).to.deep.equal([[], []]);
  });

  it('takes capitals with their Shift, and a format of its own', async () => {
    const { cards, type } = await desk({ parse: (line) => ({ idNumber: line.slice(2), name: null }) });
    type(['Shift', 'I', 'Shift', 'D', ...idNumber, 'Enter'], 5);
    expect(cards[0]?.idNumber).to.equal(idNumber);
  });

  it('says so when it gets rubbish, also where the parser throws', async () => {
    const first = await desk();
    first.type([...'%B123^^??', 'Enter'], 5);
    first.type([...'371499199003071235', 'Enter'], 5);
    expect(first.refusals).to.deep.equal(['unreadable', 'idNumber']);
    await first.reader.close();
    const second = await desk({ parse: () => { throw new Error(idNumber); } });
    second.type([...'%%%%%%', 'Enter'], 5);
    expect(second.refusals).to.deep.equal(['unreadable']);
  });

  it('hears nothing once closed', async () => {
    const { reader, cards, type } = await desk();
    await reader.close();
    type([...idNumber, 'Enter'], 5);
    expect(cards).to.deep.equal([]);
    expect(reader.status.state).to.equal('absent');
  });
});
