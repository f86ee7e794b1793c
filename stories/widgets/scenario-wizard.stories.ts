import { html } from 'lit';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/scenario-wizard.js';

interface Args {
  scenarioId: string | undefined;
  answers: string | undefined;
  audience: 'natural' | 'legal' | undefined;
  oneByOne: boolean;
  withoutHeading: boolean;
  headingLevel: number;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Scenario wizard',
  component: 'hall-scenario-wizard',
  args: { scenarioId: 'restaurant', answers: undefined, audience: undefined, oneByOne: false, withoutHeading: false, headingLevel: 2, theme: undefined, locale: undefined },
  argTypes: { audience: { control: 'select', options: ['natural', 'legal'] }, theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ scenarioId, answers, audience, oneByOne, withoutHeading, headingLevel, theme, locale }) =>
    html`<hall-scenario-wizard .scenarioId=${scenarioId} .answers=${answers} .audience=${audience} ?one-by-one=${oneByOne} ?without-heading=${withoutHeading} heading-level=${headingLevel} .theme=${theme} .locale=${locale}></hall-scenario-wizard>`,
};
export default meta;

type Story = StoryObj<Args>;

const answered = 'small:full,gatheringPlace:yes,signboard:yes,openFood:no,fireTest:no,agent:no';

/** Which event is it? Found by everyday words, or looked up in the list. */
export const Choosing: Story = { args: { scenarioId: undefined } };

/** Only those of people. */
export const ForPeople: Story = { args: { scenarioId: undefined, audience: 'natural' } };

/** The first questions are answered; the plan grows beside them. */
export const HalfWay: Story = { args: { answers: 'small:full,gatheringPlace:yes' } };

/** Everything is answered: the matters in time, each paper once, what one application saves. */
export const Answered: Story = { args: { answers: answered } };

/** A way is left to the applicant; each says what it means for the whole. */
export const OrdinaryProcedure: Story = { args: { answers: `${answered},fire-procedure:fire-check-ordinary` } };

/** One question at a time, as on a phone. */
export const OneByOne: Story = { args: { answers: 'small:full', oneByOne: true } };

/** On a phone. */
export const Narrow: Story = { args: { answers: 'small:full,gatheringPlace:yes' }, decorators: [(story) => html`<div style="inline-size: 328px">${story()}</div>`] };

/** A link of long ago: one answer is none any more, and is asked for once more. */
export const OldLink: Story = { args: { answers: 'small:huge,signboard:yes' } };

/** In English; what nobody has translated is Chinese and marked so. */
export const English: Story = { args: { answers: answered, locale: 'en' } };

/** Large type, on a dark ground. */
export const ElderDark: Story = { args: { answers: answered, theme: 'elder dark' }, decorators: [(story) => html`<div style="background: #151c26; padding: 16px">${story()}</div>`] };

/** At a kiosk. */
export const Kiosk: Story = { args: { answers: 'small:full', theme: 'kiosk', oneByOne: true } };

/** A scenario that nobody knows. */
export const Unknown: Story = { args: { scenarioId: 'flying-saucer' } };

/** The shape of what comes. */
export const Loading: Story = { tags: ['shows-nothing'], parameters: { fetch: mockFetch({ fail: 'silence' }) } };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }) } };
