import { html } from 'lit';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HallConsultation } from '@hallkit/elements';
import '@hallkit/elements/define/consultation.js';

interface Args {
  query: string | undefined;
  matterId: string | undefined;
  trackingId: string | undefined;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Consultation',
  component: 'hall-consultation',
  args: { query: undefined, matterId: undefined, trackingId: undefined, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ query, matterId, trackingId, theme, locale }) => html`<hall-consultation .query=${query} .matterId=${matterId} .trackingId=${trackingId} .theme=${theme} .locale=${locale}></hall-consultation>`,
};
export default meta;

type Story = StoryObj<Args>;

const drawn = (element: HallConsultation, selector: string): Promise<HTMLElement> =>
  new Promise((found) => {
    const look = (): void => {
      const it = element.shadowRoot?.querySelector<HTMLElement>(selector);
      if (it) found(it);
      else setTimeout(look, 50);
    };
    look();
  });
/** Presses one thing after another, each as soon as it is there. */
const pressing = (...selectors: readonly string[]): Pick<Story, 'play'> => ({
  async play({ canvasElement }) {
    for (const selector of selectors) (await drawn(canvasElement.querySelector('hall-consultation') as HallConsultation, selector)).click();
  },
});
const hall = (): Pick<Story, 'parameters'> => ({ parameters: { fetch: mockFetch() } });
const question = '门口的台阶算不算占道';

/** What is often asked, before anything is typed. */
export const Searching: Story = {};

/** An answer, opened in its place. */
export const Found: Story = { args: { query: '身份证可以在外地补办吗' }, ...pressing('.answer summary') };

/** It has helped whoever reads it: said once, and counted. */
export const Helped: Story = { args: { query: '身份证可以在外地补办吗' }, ...hall(), ...pressing('.answer summary', '.vote button') };

/** Nothing really fits: close ones, and a person. */
export const Unsure: Story = { args: { query: '外地牌照的大货车进城要办什么证' } };

/** Nobody has asked this yet. */
export const NothingFound: Story = { args: { query: 'zzzz' } };

/** Asking a person: what was looked for is in the form. */
export const Asking: Story = { args: { query: question }, ...pressing('.answer, .notice', '.ask-way .primary') };

/** Nothing was written. */
export const Mistyped: Story = pressing('.answer', '.ask-way .primary', '.ask [type=submit]');

/** Received: by when it is answered, and what leads to the answer. */
export const Received: Story = { args: { query: question }, ...hall(), ...pressing('.answer, .notice', '.ask-way .primary', '.ask [type=submit]') };

/** It could not be sent: what was written is still there. */
export const NotSent: Story = { tags: ['shows-failure'], args: { query: question }, parameters: { fetch: mockFetch({ fail: (operation) => (operation === 'createConsultation' ? 'network' : undefined) }) }, ...pressing('.answer, .notice', '.ask-way .primary', '.ask [type=submit]') };

/** Looking one's own question up. */
export const LookingUp: Story = pressing('.answer', '.ask-way .button:not(.primary)');

/** Answered: did it help? */
export const Answered: Story = { args: { trackingId: 'tr_mockConsultAnswered001' } };

/** Nobody has published the holidays of the year in which it would close by itself. */
export const HolidaysUnknown: Story = { args: { trackingId: 'tr_mockConsultAnswered001' }, parameters: { fetch: mockFetch({ now: () => Date.parse('2026-12-29T02:00:00Z') }) } };

/** Asking on. */
export const AskingOn: Story = { args: { trackingId: 'tr_mockConsultAnswered001' }, ...hall(), ...pressing('.on summary') };

/** In English; what people wrote stays in their language. */
export const English: Story = { args: { locale: 'en', query: '身份证可以在外地补办吗' }, ...pressing('.answer summary') };

/** Large type on a dark ground. */
export const ElderDark: Story = { args: { theme: 'elder dark', query: '身份证可以在外地补办吗' }, decorators: [(story) => html`<div style="background: #151c26; padding: 16px">${story()}</div>`], ...pressing('.answer summary') };

/** On a phone. */
export const Narrow: Story = { args: { query: question }, decorators: [(story) => html`<div style="inline-size: 328px">${story()}</div>`], ...pressing('.answer, .notice', '.ask-way .primary') };

/** While the hall takes its time. */
export const Loading: Story = { parameters: { fetch: mockFetch({ delay: 3_600_000 }) } };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: (operation) => (operation === 'listPublishedAnswers' ? 'network' : undefined) }) } };
