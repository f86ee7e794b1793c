import { html } from 'lit';
import type { Snapshot } from '@hallkit/contract';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HallPublicFigures } from '@hallkit/elements';
import '@hallkit/elements/define/public-figures.js';

interface Args {
  from: string | undefined;
  to: string | undefined;
  department: string | undefined;
  withoutPeriods: boolean;
  withoutHeading: boolean;
  headingLevel: number;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Public figures',
  component: 'hall-public-figures',
  args: { from: undefined, to: undefined, department: undefined, withoutPeriods: false, withoutHeading: false, headingLevel: 2, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ from, to, department, withoutPeriods, withoutHeading, headingLevel, theme, locale }) =>
    html`<hall-public-figures .from=${from} .to=${to} .department=${department} ?without-periods=${withoutPeriods} ?without-heading=${withoutHeading} heading-level=${headingLevel} .theme=${theme} .locale=${locale}></hall-public-figures>`,
};
export default meta;

type Story = StoryObj<Args>;
type Fetch = (request: Request) => Promise<Response>;

/** A hall whose figures somebody has made better after they were signed. */
const changed = (): Fetch => {
  const answer = mockFetch();
  return async (request) => {
    const response = await answer(request);
    if (!/\/snapshots\/[\d-]+$/.test(new URL(request.url).pathname)) return response;
    const snapshot = (await response.json()) as Snapshot;
    return Response.json({ ...snapshot, figures: { ...snapshot.figures, total: { ...snapshot.figures.total, late: 0, onTime: snapshot.figures.total.decided } } });
  };
};

/** Unfolds the check, and asks for it. */
const check: Story['play'] = async ({ canvasElement }) => {
  const element = canvasElement.querySelector('hall-public-figures') as HallPublicFigures;
  for (const selector of ['[part=signature] summary', '.check .button']) {
    for (let tries = 0; tries < 100 && !element.shadowRoot?.querySelector(selector); tries += 1) await new Promise((done) => setTimeout(done, 50));
    element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  }
};

/** This month, department beside department. */
export const ThisMonth: Story = {};

/** One department, on its own page. */
export const OneDepartment: Story = { args: { department: 'urban-management' } };

/** Days that a page has bound. */
export const Bound: Story = { args: { from: '2026-01-01', to: '2026-03-31', withoutPeriods: true } };

/** The signature of the day is checked in the browser. */
export const Checked: Story = { play: check };

/** Somebody has changed the figures after they were signed. */
export const Changed: Story = { parameters: { fetch: changed() }, play: check };

/** Nothing was decided yet. */
export const NothingYet: Story = { parameters: { fetch: mockFetch({ watch: 'empty' }) } };

/** In English. */
export const English: Story = { args: { locale: 'en' } };

/** Large type, on a dark ground. */
export const ElderDark: Story = { args: { theme: 'elder dark' }, decorators: [(story) => html`<div style="background: #151c26; padding: 16px">${story()}</div>`] };

/** On a phone. */
export const Narrow: Story = { decorators: [(story) => html`<div style="inline-size: 328px">${story()}</div>`] };

/** The shape of what comes. */
export const Loading: Story = { tags: ['shows-nothing'], parameters: { fetch: mockFetch({ fail: 'silence' }) } };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }) } };
