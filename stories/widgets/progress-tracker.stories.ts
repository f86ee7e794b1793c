import { html } from 'lit';
import type { ApplicationList, Progress } from '@hallkit/contract';
import { mockFetch, mockTokens } from '@hallkit/mocks';
import type { MockOptions, Situation } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HallProgressTracker } from '@hallkit/elements';
import '@hallkit/elements/define/progress-tracker.js';

interface Args {
  number: string | undefined;
  withoutOthers: boolean;
  withoutHeading: boolean;
  headingLevel: number;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Progress tracker',
  component: 'hall-progress-tracker',
  args: { number: undefined, withoutOthers: false, withoutHeading: false, headingLevel: 2, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ number, withoutOthers, withoutHeading, headingLevel, theme, locale }) => html`<hall-progress-tracker .number=${number} ?without-others=${withoutOthers} ?without-heading=${withoutHeading} heading-level=${headingLevel} .theme=${theme} .locale=${locale}></hall-progress-tracker>`,
};
export default meta;

type Story = StoryObj<Args>;
type Fetch = (request: Request) => Promise<Response>;

/** Follows the application of 李小敏 in a hall where it stands so. */
function following(situation: Situation, options: MockOptions = {}, change?: (progress: Progress) => Partial<Progress>): Pick<Story, 'parameters' | 'play'> {
  const answer = mockFetch({ situation, ...options });
  const fetch: Fetch = async (request) => {
    const response = await answer(request);
    if (!change || !/\/progress\/[^/]+$/.test(new URL(request.url).pathname)) return response;
    const progress = (await response.json()) as Progress;
    return new Response(JSON.stringify({ ...progress, ...change(progress) }), { headers: { 'content-type': 'application/json' } });
  };
  return {
    parameters: { fetch },
    async play({ canvasElement }) {
      const headers = { 'hall-key': 'pk_test_dezhou', authorization: `Bearer ${mockTokens.citizen}` };
      const { data } = (await (await answer(new Request(new URL('/api/v1/applications', location.href), { headers }))).json()) as ApplicationList;
      const element = canvasElement.querySelector('hall-progress-tracker') as HallProgressTracker;
      element.progressId = data[0]?.progressId ?? undefined;
      await element.updateComplete;
    },
  };
}

/** By number and query code: for whoever has the message. */
export const Finding: Story = {};

/** What was typed can be no number. */
export const Mistyped: Story = {
  args: { number: 'DZ2603020000012' },
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('hall-progress-tracker') as HallProgressTracker;
    await element.updateComplete;
    element.shadowRoot?.querySelector('form')?.requestSubmit();
  },
};

/** Under way: something is asked of the applicant, and the others go on. */
export const UnderWay: Story = following('underWay');

/** Handed in a moment ago. */
export const JustSubmitted: Story = following('submitted');

/** A department is over its promise: how far, and where to complain. */
export const Late: Story = following('late', {}, () => ({ complaintUrl: '/examples/portal/?view=complaint' }));

/** All is granted. */
export const Granted: Story = following('granted');

/** One is refused: why, and what can be done about it. */
export const Refused: Story = following('refused');

/** The clock stands still during a special procedure. */
export const Paused: Story = following('underWay', {}, ({ lanes }) => ({ lanes: lanes.map((lane, at) => (at === 1 ? { ...lane, state: 'specialProcedure' as const, paused: true, stateText: { zh: '正在进行检测，这段时间不计入办理期限。', en: 'A test is under way; this time does not count.' } } : lane)) }));

/** Nobody knows the holidays of that year yet: no date is made up. */
export const UnknownYear: Story = following('underWay', {}, ({ lanes, due }) => {
  const unknown = { ...due, kind: 'unknown' as const, day: null, at: null, remaining: null, late: false, unknownFrom: '2028-01-01' };
  return { due: unknown, lanes: lanes.map((lane) => ({ ...lane, promised: unknown })) };
});

/** In English. */
export const English: Story = { args: { locale: 'en' }, ...following('underWay') };

/** Large type, on a dark ground. */
export const ElderDark: Story = { args: { theme: 'elder dark' }, decorators: [(story) => html`<div style="background: #151c26; padding: 16px">${story()}</div>`], ...following('underWay') };

/** At a kiosk: lanes side by side. */
export const Kiosk: Story = { args: { theme: 'kiosk' }, ...following('underWay') };

/** On a phone. */
export const Narrow: Story = { decorators: [(story) => html`<div style="inline-size: 328px">${story()}</div>`], ...following('underWay') };

/** The line is cut: what is shown says since when it may be old. */
export const ContactLost: Story = following('underWay', { fail: (operation) => (operation === 'streamEvents' ? 'server.unavailable' : undefined) });

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], ...following('underWay', { fail: (operation) => (operation === 'getProgress' ? 'network' : undefined) }) };
