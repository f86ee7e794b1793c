import { html } from 'lit';
import { mockFetch } from '@hallkit/mocks';
import type { MockOptions } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ownApplication } from './own-application.ts';
import '@hallkit/elements/define/application-form.js';

interface Args {
  scenarioId: string | undefined;
  answers: string | undefined;
  layout: 'one' | 'all' | undefined;
  withoutHandOff: boolean;
  withoutMaterials: boolean;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Application form',
  component: 'hall-application-form',
  args: { scenarioId: undefined, answers: undefined, layout: undefined, withoutHandOff: false, withoutMaterials: false, theme: undefined, locale: undefined },
  argTypes: { layout: { control: 'select', options: [undefined, 'one', 'all'] }, theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ scenarioId, answers, layout, withoutHandOff, withoutMaterials, theme, locale }, { loaded }) =>
    html`<hall-application-form
      .applicationId=${(loaded as { applicationId?: string })?.applicationId}
      .scenarioId=${scenarioId}
      .answers=${answers}
      .layout=${layout}
      ?without-hand-off=${withoutHandOff}
      ?without-materials=${withoutMaterials}
      .theme=${theme}
      .locale=${locale}
    ></hall-application-form>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A story about an application as it stands in a situation. */
function about(options: MockOptions, args: Partial<Args> = {}): Story {
  const { fetch, load } = ownApplication(options);
  return { args, parameters: { fetch, signedIn: true }, loaders: [load] };
}

/** Half filled in: what the hall knows is there and says where it comes from; papers beneath; it saves itself. */
export const Draft: Story = about({ situation: 'draft' });

/** One thing at a time, as on a phone, from the first that is open. */
export const OneAtATime: Story = about({ situation: 'draft' }, { layout: 'one' });

/** The fields alone, where the papers stand elsewhere on the page. */
export const WithoutMaterials: Story = about({ situation: 'draft' }, { withoutMaterials: true, withoutHandOff: true });

/** Everything is there: vouch for it, and hand it in. */
export const Ready: Story = about({ situation: 'ready' });

/** Handed in: the number, the code, who has it now. */
export const Submitted: Story = about({ situation: 'submitted' });

/** For whom: oneself, or a firm that one may act for. */
export const Begin: Story = { args: { scenarioId: 'restaurant', answers: 'small:full,signboard:yes' }, parameters: { fetch: mockFetch(), signedIn: true } };

/** Nobody is signed in. */
export const SignIn: Story = { args: { scenarioId: 'restaurant' }, parameters: { fetch: mockFetch() } };

/** Nothing was chosen yet. */
export const Nothing: Story = { parameters: { fetch: mockFetch(), signedIn: true } };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }), signedIn: true }, loaders: [async () => ({ applicationId: 'aq_ofThisStory' })] };
