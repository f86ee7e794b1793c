import { html } from 'lit';
import type { Board, BoardCase } from '@hallkit/contract';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HallNoticeBoard } from '@hallkit/elements';
import '@hallkit/elements/define/notice-board.js';
import './screens.css';

interface Args {
  kinds: string | undefined;
  layout: string | undefined;
  sections: string | undefined;
  seconds: number;
  withoutHeading: boolean;
  withoutSubscription: boolean;
  headingLevel: number;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Notice board',
  component: 'hall-notice-board',
  args: { kinds: undefined, layout: undefined, sections: undefined, seconds: 8, withoutHeading: false, withoutSubscription: false, headingLevel: 2, theme: undefined, locale: undefined },
  argTypes: { layout: { control: 'select', options: ['web', 'led'] }, theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ kinds, layout, sections, seconds, withoutHeading, withoutSubscription, headingLevel, theme, locale }) => {
    const board = html`<hall-notice-board .kinds=${kinds} .layout=${layout} .sections=${sections} seconds=${seconds} ?without-heading=${withoutHeading} ?without-subscription=${withoutSubscription} heading-level=${headingLevel} .theme=${theme} .locale=${locale}></hall-notice-board>`;
    return layout === 'led' ? html`<div class="panel">${board}</div>` : board;
  },
};
export default meta;

type Story = StoryObj<Args>;
type Fetch = (request: Request) => Promise<Response>;

/** What there is in the element, once it is drawn. */
const when = async (canvas: HTMLElement, selector: string): Promise<HTMLElement | undefined> => {
  const element = canvas.querySelector('hall-notice-board') as HallNoticeBoard;
  for (let tries = 0; tries < 100 && !element.shadowRoot?.querySelector(selector); tries += 1) await new Promise((done) => setTimeout(done, 50));
  return element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
};

/** A hall whose cases never rest: fifty moves a second, told on the stream. */
const restless = (): Fetch => {
  const answer = mockFetch({ watch: 'busy' });
  return async (request) => {
    if (!new URL(request.url).pathname.endsWith('/events')) return answer(request);
    const encoder = new TextEncoder();
    const board = (await (await answer(new Request(new URL('halls/dezhou/board', request.url), { headers: { 'hall-key': 'pk_test_dezhou' } }))).json()) as Board;
    let timer: ReturnType<typeof setInterval> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(control) {
        let id = 0;
        control.enqueue(encoder.encode('retry: 2000\n\nid: 0\n\n'));
        const move = (): void => {
          id += 1;
          const one: BoardCase = { ...(board.cases[id % board.cases.length] as BoardCase), caseNo: `DZ261126${String(id).padStart(7, '0')}-01`, at: new Date().toISOString() };
          control.enqueue(encoder.encode(`id: ${id}\nevent: cases.moved\ndata: ${JSON.stringify({ topic: 'hall.dezhou', seq: id, type: 'cases.moved', at: one.at, data: { hallId: 'dezhou', cases: [one] } })}\n\n`));
        };
        timer = setInterval(move, 20);
        request.signal.addEventListener('abort', () => clearInterval(timer));
      },
      cancel: () => clearInterval(timer),
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
};

/** Policies and notices in force, what matters most first. */
export const InForce: Story = {};

/** Credit records alone: licences and penalties. */
export const Credit: Story = { args: { kinds: 'credit' } };

/** One notice whole, in the place of the list. */
export const OneNotice: Story = { play: async ({ canvasElement }) => (await when(canvasElement, '.row .link'))?.click() };

/** Somebody wants to be told by message. */
export const TellMe: Story = {
  async play({ canvasElement }) {
    (await when(canvasElement, '.subscription summary'))?.click();
    (await when(canvasElement, '.form .primary'))?.click();
  },
};

/** A page inside WeChat has handed its reader over: that way comes first, and there is nothing to fill in. */
export const TellMeInWechat: Story = { parameters: { wechatOpenId: 'oWx_dezhou-0123456789' }, play: async ({ canvasElement }) => (await when(canvasElement, '.subscription summary'))?.click() };

/** Nothing is in force. */
export const NothingYet: Story = { parameters: { fetch: mockFetch({ watch: 'empty' }) } };

/** In English. */
export const English: Story = { args: { locale: 'en' } };

/** Large type, on a dark ground. */
export const ElderDark: Story = { args: { theme: 'elder dark' }, decorators: [(story) => html`<div style="background: #151c26; padding: 16px">${story()}</div>`] };

/** On a phone. */
export const Narrow: Story = { decorators: [(story) => html`<div style="inline-size: 328px">${story()}</div>`] };

/** The list is old, and says since when. */
export const Stale: Story = { parameters: { fetch: mockFetch({ fail: (operation) => (operation === 'streamEvents' ? 'server.unavailable' : undefined) }) } };

/** The shape of what comes. */
export const Loading: Story = { tags: ['shows-nothing'], parameters: { fetch: mockFetch({ fail: 'silence' }) } };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }) } };

/** The board on the wall: notices, cases that moved, credit, convenience. */
export const Wall: Story = { args: { layout: 'led', theme: 'dark' }, parameters: { fetch: mockFetch({ watch: 'busy', situation: 'underWay' }) } };

/** The same in English. */
export const WallEnglish: Story = { args: { layout: 'led', locale: 'en' }, parameters: { fetch: mockFetch({ situation: 'underWay' }) } };

/** Fifty cases move every second; nobody reads faster for that, so its pages turn at the pace of a reader. */
export const WallRestless: Story = { args: { layout: 'led', theme: 'dark' }, parameters: { fetch: restless() } };

/** A band along a wall, twelve to one. */
export const Band: Story = { args: { layout: 'led', theme: 'dark' }, parameters: { fetch: mockFetch({ watch: 'busy', situation: 'underWay' }) }, decorators: [(story) => html`<div style="block-size: 100px; inline-size: 1200px; max-inline-size: 100%">${story()}</div>`], render: ({ theme }) => html`<hall-notice-board layout="led" .theme=${theme}></hall-notice-board>` };

/** One strip alone. */
export const Strip: Story = { args: { layout: 'led', theme: 'dark', sections: 'cases', withoutHeading: true }, parameters: { fetch: mockFetch({ watch: 'busy', situation: 'underWay' }) } };

/** Upright. */
export const Upright: Story = { args: { layout: 'led', theme: 'dark' }, parameters: { fetch: mockFetch({ watch: 'busy', situation: 'underWay' }) }, render: ({ theme }) => html`<div style="block-size: 960px; inline-size: 540px; max-inline-size: 100%"><hall-notice-board layout="led" .theme=${theme}></hall-notice-board></div>` };

/** Contact is lost: what may be old says so, and since when. */
export const WallContactLost: Story = { args: { layout: 'led', theme: 'dark' }, parameters: { fetch: mockFetch({ fail: (operation) => (operation === 'streamEvents' ? 'server.unavailable' : undefined) }) } };
