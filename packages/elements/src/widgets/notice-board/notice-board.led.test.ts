import type { Board } from '@hallkit/contract';
import { expect, html } from '@open-wc/testing';
import { fakeStream } from '../../testing/fake-stream.ts';
import type { FakeStream } from '../../testing/fake-stream.ts';
import { LivePage } from '../../testing/live-page.ts';
import { boardLine, boardOf, movedCase } from '../../testing/notice-hall.ts';
import type { HallNoticeBoard } from './notice-board.ts';
import './notice-board.define.ts';

type Page = LivePage<HallNoticeBoard>;

/** A wall of the hall: its board, its line, and what it was asked. */
interface Wall {
  readonly page: Page;
  readonly stream: FakeStream;
  board: Board;
  asked: number;
}

async function open({ board = boardOf(3), content = html`<hall-notice-board layout="led" style="block-size: 600px; inline-size: 1060px"></hall-notice-board>`, locale = 'zh-CN' } = {}): Promise<Wall> {
  const wall = { board, asked: 0 } as { -readonly [Name in keyof Wall]: Wall[Name] };
  let other: (request: Request) => Promise<Response> = () => Promise.reject(new TypeError('Failed to fetch'));
  wall.stream = fakeStream((request) => other(request));
  wall.page = await LivePage.open<HallNoticeBoard>(content, {
    locale,
    between: (request, answer) => {
      other = async (asked) => {
        if (!new URL(asked.url).pathname.endsWith('/board')) return answer(asked);
        wall.asked += 1;
        return Response.json(wall.board);
      };
      return wall.stream.fetch(request);
    },
  });
  await wall.page.until(() => wall.page.all('.pages > li').length > 0, 'no board comes');
  await wall.page.until(() => wall.stream.connections.some(({ open: isOpen }) => isOpen) && wall.asked > 1, 'never live');
  return wall;
}
const rows = ({ page }: Wall, section: string): string[] => page.texts(`.pages[data-section=${section}] > li .text`);
const tell = ({ stream }: Wall, type: string, data: object): void => stream.send('hall.dezhou', type, { hallId: 'dezhou', ...data });
const key = ({ page }: Wall, name: string): void => void page.one('.led').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));

describe('hall-notice-board on the wall', () => {
  it('shows notices, cases that moved, credit and convenience, under the name of the hall and the time', async () => {
    const wall = await open();
    const { page } = wall;
    expect(page.text('h2')).to.equal('德州市政务服务中心');
    expect(page.texts('h3').map((text) => text.replace(/ \d.*/, ''))).to.deep.equal(['通知公告', '办件进展', '信用公示', '便民信息']);
    expect(rows(wall, 'notices')[0]).to.match(/^重要 第 1 条/);
    expect(rows(wall, 'cases')[0]).to.equal('DZ2611250000002-01 准予许可，可以领证。');
    expect(rows(wall, 'credit').slice(0, 2)).to.deep.equal(['行政许可 德州样例餐饮有限公司', '行政处罚 德州样例餐饮有限公司']);
    await page.accessible();
  });

  it('is one strip of any size, without the name of the hall where the page says so', async () => {
    const wall = await open({ content: html`<hall-notice-board layout="led" sections="cases" without-heading style="block-size: 160px; inline-size: 1200px"></hall-notice-board>` });
    expect(wall.page.texts('h3').length).to.equal(1);
    expect(wall.page.all('h2').length).to.equal(0);
    expect(wall.page.element.getBoundingClientRect().height).to.equal(160);
    expect(wall.page.one('.led').getBoundingClientRect().height).to.equal(160);
  });

  it('shows a case that has moved straight from what is told, each once', async () => {
    const wall = await open();
    tell(wall, 'cases.moved', { cases: [movedCase(0, Date.now())] });
    await wall.page.until(() => (key(wall, 'ArrowRight'), rows(wall, 'cases')[0]?.startsWith('DZ2611250000000-01') === true), 'the move is not shown');
    expect(rows(wall, 'cases').length).to.equal(3);
  });

  it('asks again for what is published, and takes what is withdrawn away at once', async () => {
    const wall = await open();
    wall.board = { ...wall.board, notices: [boardLine(7), ...wall.board.notices.slice(1)] };
    const [gone] = rows(wall, 'notices');
    tell(wall, 'notices.withdrawn', { notices: [{ id: 'no_line0', kind: 'policy' }] });
    await wall.page.until(() => !rows(wall, 'notices').includes(gone as string), 'what was withdrawn stays');
    await wall.page.until(() => (key(wall, 'ArrowRight'), rows(wall, 'notices')[0]?.includes('第 8 条') === true), 'what was published is not shown');
  });

  it('turns pages where there is too much, by key too, and all rows have their turn', async () => {
    const wall = await open({ board: boardOf(12) });
    const { page } = wall;
    await page.until(() => page.texts('.page').some((text) => /^1 \/ \d/.test(text)), 'there is one page only');
    const seen = (): string[] => {
      const place = page.one('.pages[data-section=notices]');
      const frame = place.getBoundingClientRect();
      return [...place.children].filter((row) => row.getBoundingClientRect().left >= frame.left - 30 && row.getBoundingClientRect().right <= frame.right + 30).map((row) => row.textContent ?? '');
    };
    const all = new Set(seen());
    const pages = Number(page.text('#notices .page').split('/')[1]);
    for (let turned = 1; turned < pages; turned += 1) {
      key(wall, 'ArrowRight');
      await page.until(() => page.text('#notices .page').startsWith(`${turned + 1} `), 'it does not turn');
      for (const row of seen()) all.add(row);
    }
    expect(all.size).to.equal(12);
    key(wall, 'ArrowRight');
    await page.until(() => page.text('#notices .page').startsWith('1 '), 'it does not begin anew');
  });

  // Height of a character that is read from ten metres, in millimetres: the distance / 250.
  const readable = 10_000 / 250;
  for (const locale of ['zh-CN', 'en']) {
    for (const [what, width, height, millimetres, scale, least] of [
      ['a panel of 55 inches', 1920, 1080, 1210, 1, 1], ['the same upright', 1080, 1920, 680, 1, 1], ['a wall of 98 inches', 1920, 1080, 2157, 55 / 98, 2],
      ['a band 0.8 m high', 1920, 360, 4267, 1, 2], ['a long band 0.8 m high', 3840, 320, 9600, 1, 3],
    ] as const) {
      it(`is read from ten metres on ${what}, every line of it, with ${least} whole rows at once, in ${locale}`, async () => {
        const { page } = await open({ locale, board: boardOf(20), content: html`<hall-notice-board layout="led" style="--hall-led-scale: ${scale}; display: block; block-size: ${height}px; inline-size: ${width}px"></hall-notice-board>` });
        await page.until(() => page.all('.pages > li').length > 0, 'no row comes');
        const heights = page.all('.frame *').filter((one) => [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')).map((one) => (Number.parseFloat(getComputedStyle(one).fontSize) * millimetres) / width);
        expect(heights.length).to.be.greaterThan(40);
        expect(Math.min(...heights)).to.be.at.least(readable - 0.05);
        for (const place of page.all('.pages')) {
          const { right, bottom, height: room } = place.getBoundingClientRect();
          const whole = [...place.children].filter((row) => row.getBoundingClientRect().right <= right + 1);
          // The most wordy of all: what is not whole on its page would be read by nobody.
          expect(Math.max(...whole.map((row) => row.getBoundingClientRect().bottom))).to.be.at.most(bottom + 1);
          expect(Math.max(...[...place.children].map((row) => row.getBoundingClientRect().height))).to.be.at.most(room + 1);
          if (place.dataset['section'] === 'cases') expect(whole.length).to.be.at.least(least);
        }
        for (const number of page.all('.number')) expect(number.scrollWidth).to.be.at.most(number.clientWidth + 1);
      });
    }
  }

  it('ends a title that is too long in dots after its third line, and what is about it after one', async () => {
    const board = boardOf(1);
    const long = { zh: '关于进一步优化营商环境'.repeat(12), en: 'On making it easier to do business '.repeat(12) };
    const { page } = await open({ board: { ...board, notices: board.notices.map((one) => ({ ...one, text: long, department: one.department && { ...one.department, name: long } })) }, content: html`<hall-notice-board layout="led" style="display: block; block-size: 1920px; inline-size: 1080px"></hall-notice-board>` });
    const lines = (selector: string): number => Math.round(page.one(selector).clientHeight / Number.parseFloat(getComputedStyle(page.one(selector)).lineHeight));
    expect([lines('[data-section=notices] .text'), lines('[data-section=notices] .meta')]).to.deep.equal([3, 1]);
    expect(page.one('[data-section=notices] .text').scrollHeight).to.be.greaterThan(page.one('[data-section=notices] .text').clientHeight);
    expect(page.one('[data-section=notices]').scrollWidth).to.be.at.most(page.one('[data-section=notices]').clientWidth + 1);
  });

  it('stands still while somebody has stopped it', async () => {
    const wall = await open({ board: boardOf(1), content: html`<hall-notice-board layout="led" seconds="1" style="block-size: 600px; inline-size: 1060px"></hall-notice-board>` });
    const { page } = wall;
    page.button('暂停翻页').focus();
    await page.until(() => page.all('.pause.held').length === 1, 'focus does not hold it');
    tell(wall, 'cases.moved', { cases: [movedCase(9, Date.now())] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(rows(wall, 'cases')[0]).to.match(/^DZ2611250000000/);
    page.button('继续翻页').click();
    await page.until(() => rows(wall, 'cases')[0]?.startsWith('DZ2611250000009') === true, 'it does not go on');
  });

  it('says since when it has lost contact, and is right again by itself', async () => {
    const wall = await open();
    wall.stream.cut();
    await wall.page.sees('与大厅失去联系', '.stale');
    expect(wall.page.text('.stale')).to.match(/停留在 \d\d:\d\d/);
    wall.stream.restore();
    await wall.page.until(() => wall.page.all('.stale').length === 0, 'it stays lost');
  });

  it('tells a hall that cannot be reached', async () => {
    const page = await LivePage.open<HallNoticeBoard>(html`<hall-notice-board layout="led" style="block-size: 600px"></hall-notice-board>`, { mocks: { fail: 'network' } });
    await page.sees('暂时连接不上');
  });

  it('stays as small as it was through thousands of changes', async () => {
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    let added = 0;
    const wall = await open({ board: boardOf(30) });
    // Texts and comments too: a marker left behind for each row would fill a board that runs for months.
    const nodes = (): number => {
      const walker = document.createTreeWalker(wall.page.root, NodeFilter.SHOW_ALL);
      let count = 0;
      while (walker.nextNode()) count += 1;
      return count;
    };
    EventTarget.prototype.addEventListener = function count(...values: Parameters<EventTarget['addEventListener']>) {
      if (this instanceof Node) added += 1;
      return addEventListener.apply(this, values);
    };
    EventTarget.prototype.removeEventListener = function count(...values: Parameters<EventTarget['removeEventListener']>) {
      if (this instanceof Node) added -= 1;
      return removeEventListener.apply(this, values);
    };
    try {
      const feed = async (from: number): Promise<void> => {
        for (let position = from; position < from + 2000; position += 1) {
          tell(wall, 'cases.moved', { cases: [movedCase(position, Date.now() + position)] });
          if (position % 5 === 0) tell(wall, 'notices.published', { notices: [{ id: `no_${position}`, kind: 'notice' }] });
        }
        const last = `DZ261125${String(from + 1999).padStart(7, '0')}`;
        await wall.page.until(() => (key(wall, 'ArrowRight'), rows(wall, 'cases')[0]?.startsWith(last) === true), 'the last change never comes');
      };
      await feed(100);
      const before = nodes();
      const rowsBefore = wall.page.all('.pages[data-section=cases] > li');
      await feed(5000);
      expect(nodes()).to.equal(before);
      expect(rowsBefore.length).to.equal(30);
      expect(wall.page.all('.pages[data-section=cases] > li').length).to.equal(30);
      expect(added, 'listeners on nodes').to.be.at.most(0);
      expect(wall.asked, 'the board is asked for rarely').to.be.below(8);
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
  });
});
