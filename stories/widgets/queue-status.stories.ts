import { html } from 'lit';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/queue-status.js';

interface Args {
  zone: string | undefined;
  matter: string | undefined;
  headingLevel: number;
  withoutHeading: boolean;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Queue status',
  component: 'hall-queue-status',
  args: { zone: undefined, matter: undefined, headingLevel: 2, withoutHeading: false, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ zone, matter, headingLevel, withoutHeading, theme, locale }) => html`<hall-queue-status .zone=${zone} .matter=${matter} heading-level=${headingLevel} ?without-heading=${withoutHeading} .theme=${theme} .locale=${locale}></hall-queue-status>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Every kind of work of the hall, by zone: how many wait, how long, where. */
export const WholeHall: Story = {};

/** One zone alone. */
export const OneZone: Story = { args: { zone: 'dezhou.enterprise' } };

/** The hall goes on by itself: numbers change as they would on a page. */
export const Moving: Story = { parameters: { fetch: mockFetch({ queue: { auto: 3000 } }) } };

/** Early in the morning: nobody has come yet. */
export const NobodyWaits: Story = { parameters: { fetch: mockFetch({ queue: { waiting: false } }) } };

/** Nothing has come yet. */
export const Loading: Story = { tags: ['shows-nothing'], parameters: { fetch: mockFetch({ fail: 'silence' }) } };

/** The hall cannot be reached: said to the visitor, with a way on. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }) } };

/** The line is cut after the first look: what is shown says that it may be old. */
export const ContactLost: Story = { parameters: { fetch: mockFetch({ fail: (operation) => (operation === 'streamEvents' ? 'server.unavailable' : undefined) }) } };
