import { html } from 'lit';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/call-screen.js';
import './screens.css';

interface Args {
  zone: string | undefined;
  deskId: string | undefined;
  rows: number;
  withoutSound: boolean;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Call screen',
  component: 'hall-call-screen',
  args: { zone: undefined, deskId: undefined, rows: 6, withoutSound: true, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ zone, deskId, rows, withoutSound, theme, locale }) => html`<div class="panel"><hall-call-screen .zone=${zone} .deskId=${deskId} rows=${rows} ?without-sound=${withoutSound} .theme=${theme} .locale=${locale}></hall-call-screen></div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The board of a zone: number and counter, the newest first; who is next; how many wait. */
export const ZoneBoard: Story = { args: { zone: 'dezhou.enterprise' } };

/** The board of the whole hall. */
export const WholeHall: Story = {};

/** The hall goes on by itself. */
export const Moving: Story = { parameters: { fetch: mockFetch({ queue: { auto: 3000 } }) } };

/** The display above one counter. */
export const CounterDisplay: Story = { args: { deskId: 'dezhou.desk-01' } };

/** Nobody has come yet. */
export const Quiet: Story = { args: { zone: 'dezhou.enterprise' }, parameters: { fetch: mockFetch({ queue: { waiting: false } }) } };

/** A screen that still has to be allowed to sound shows a button for it. */
export const WithSound: Story = { args: { zone: 'dezhou.enterprise', withoutSound: false } };

/** The line is cut: numbers that may be old say so, and since when. */
export const ContactLost: Story = { args: { zone: 'dezhou.enterprise' }, parameters: { fetch: mockFetch({ fail: (operation) => (operation === 'streamEvents' ? 'server.unavailable' : undefined) }) } };

/** The hall cannot be reached at all. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }) } };
