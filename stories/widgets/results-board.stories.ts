import { html } from 'lit';
import type { PublishedDecision, PublishedDecisionList } from '@hallkit/contract';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HallResultsBoard } from '@hallkit/elements';
import '@hallkit/elements/define/results-board.js';

interface Args {
  department: string | undefined;
  query: string | undefined;
  decisionId: string | undefined;
  withoutFilters: boolean;
  withoutHeading: boolean;
  headingLevel: number;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Results board',
  component: 'hall-results-board',
  args: { department: undefined, query: undefined, decisionId: undefined, withoutFilters: false, withoutHeading: false, headingLevel: 2, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ department, query, decisionId, withoutFilters, withoutHeading, headingLevel, theme, locale }) =>
    html`<hall-results-board .department=${department} .query=${query} .decisionId=${decisionId} ?without-filters=${withoutFilters} ?without-heading=${withoutHeading} heading-level=${headingLevel} .theme=${theme} .locale=${locale}></hall-results-board>`,
};
export default meta;

type Story = StoryObj<Args>;
type Fetch = (request: Request) => Promise<Response>;

const decided = mockFetch({ situation: 'refused' });

/** A hall that has decided much: what the mocks know, many times over, page by page. */
const busy: Fetch = async (request) => {
  const url = new URL(request.url);
  if (!url.pathname.endsWith('/decisions')) return decided(request);
  const at = Number(url.searchParams.get('cursor') ?? 0);
  url.searchParams.delete('cursor');
  const list = (await (await decided(new Request(url, request))).json()) as PublishedDecisionList;
  const rows = Array.from({ length: 64 }, (_, position) => ({ ...(list.data[position % list.data.length] as PublishedDecision), id: `${list.data[position % list.data.length]?.id}_${position}` }));
  const data = rows.slice(at, at + 20);
  return new Response(JSON.stringify({ data, total: rows.length, nextCursor: at + 20 < rows.length ? String(at + 20) : null }), { headers: { 'content-type': 'application/json' } });
};

/** A hall that has decided nothing yet. */
const nothingYet: Fetch = async (request) => (new URL(request.url).pathname.endsWith('/decisions') ? new Response(JSON.stringify({ data: [], total: 0, nextCursor: null }), { headers: { 'content-type': 'application/json' } }) : decided(request));

/** What the departments have decided. */
export const Decided: Story = { parameters: { fetch: decided } };

/** More than a page holds. */
export const Many: Story = { parameters: { fetch: busy } };

/** Looked for by words. */
export const Found: Story = { args: { query: '食品经营' }, parameters: { fetch: decided } };

/** Nothing fits. */
export const NothingFits: Story = { args: { query: '热气球' }, parameters: { fetch: decided } };

/** Nothing is published yet. */
export const NothingYet: Story = { parameters: { fetch: nothingYet } };

/** One department alone. */
export const OneDepartment: Story = { args: { department: 'market-regulation' }, parameters: { fetch: decided } };

/** One decision whole. */
export const OneDecision: Story = {
  parameters: { fetch: decided },
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('hall-results-board') as HallResultsBoard;
    for (let tries = 0; tries < 100 && !element.shadowRoot?.querySelector('.row'); tries += 1) await new Promise((done) => setTimeout(done, 50));
    element.shadowRoot?.querySelector<HTMLElement>('.row .link')?.click();
  },
};

/** In English. */
export const English: Story = { args: { locale: 'en' }, parameters: { fetch: decided } };

/** Large type, on a dark ground. */
export const ElderDark: Story = { args: { theme: 'elder dark' }, parameters: { fetch: decided }, decorators: [(story) => html`<div style="background: #151c26; padding: 16px">${story()}</div>`] };

/** On a phone. */
export const Narrow: Story = { parameters: { fetch: decided }, decorators: [(story) => html`<div style="inline-size: 328px">${story()}</div>`] };

/** The shape of what comes. */
export const Loading: Story = { tags: ['shows-nothing'], parameters: { fetch: mockFetch({ fail: 'silence' }) } };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }) } };
