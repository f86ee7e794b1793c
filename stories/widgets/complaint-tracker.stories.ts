import { html } from 'lit';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HallComplaintTracker } from '@hallkit/elements';
import '@hallkit/elements/define/complaint-tracker.js';

interface Args {
  trackingId: string | undefined;
  number: string | undefined;
  withoutOthers: boolean;
  withoutHeading: boolean;
  headingLevel: number;
  theme: string | undefined;
  locale: string | undefined;
}

const [answered, asked] = ['tr_mockComplaintAnswered1', 'tr_mockComplaintQuestion1'];

const meta: Meta<Args> = {
  title: 'Widgets/Complaint tracker',
  component: 'hall-complaint-tracker',
  args: { trackingId: undefined, number: undefined, withoutOthers: false, withoutHeading: false, headingLevel: 2, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ trackingId, number, withoutOthers, withoutHeading, headingLevel, theme, locale }) => html`<hall-complaint-tracker .trackingId=${trackingId} .number=${number} ?without-others=${withoutOthers} ?without-heading=${withoutHeading} heading-level=${headingLevel} .theme=${theme} .locale=${locale}></hall-complaint-tracker>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Waits for a control of the element and presses it. */
async function press(canvas: HTMLElement, selector: string): Promise<void> {
  const element = canvas.querySelector('hall-complaint-tracker') as HallComplaintTracker;
  for (let tries = 0; tries < 200; tries += 1) {
    const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** By number and query code. */
export const Finding: Story = {};

/** What was typed can be no number. */
export const Mistyped: Story = { args: { number: 'DZT2612100000012' }, play: async ({ canvasElement }) => press(canvasElement, 'form .primary') };

/** Answered: satisfied or not. */
export const Answered: Story = { args: { trackingId: answered } };

/** Not satisfied: what is missing is asked. */
export const TakingUpAgain: Story = { args: { trackingId: answered }, play: async ({ canvasElement }) => press(canvasElement, '#ask-reopen') };

/** Something is asked, and the time for the answer stands still. */
export const Question: Story = { args: { trackingId: asked } };

/** Taking it back is asked twice. */
export const TakingBack: Story = { args: { trackingId: asked }, play: async ({ canvasElement }) => press(canvasElement, '#ask-withdraw') };

/** It is over. */
export const Closed: Story = { args: { trackingId: answered }, parameters: { fetch: mockFetch() }, play: async ({ canvasElement }) => press(canvasElement, '#do-close') };

/** Nobody has published the holidays of the year in which it would close by itself: until they are, it stays open. */
export const HolidaysUnknown: Story = { args: { trackingId: answered }, parameters: { fetch: mockFetch({ now: () => Date.parse('2026-12-29T02:00:00Z') }) } };

/** In English. */
export const English: Story = { args: { locale: 'en', trackingId: answered } };

/** Large type, on a dark ground. */
export const ElderDark: Story = { args: { theme: 'elder dark', trackingId: asked }, decorators: [(story) => html`<div style="background: #151c26; padding: 16px">${story()}</div>`] };

/** On a phone. */
export const Narrow: Story = { args: { trackingId: answered }, decorators: [(story) => html`<div style="inline-size: 328px">${story()}</div>`] };

/** The line is cut: what is shown says since when it may be old. */
export const ContactLost: Story = { args: { trackingId: answered }, parameters: { fetch: mockFetch({ fail: (operation) => (operation === 'streamEvents' ? 'server.unavailable' : undefined) }) } };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], args: { trackingId: answered }, parameters: { fetch: mockFetch({ fail: (operation) => (operation === 'getTrackedComplaint' ? 'network' : undefined) }) } };
