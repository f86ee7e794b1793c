import { html } from 'lit';
import { mockFetch } from '@hallkit/mocks';
import type { MockOptions } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ownApplication } from './own-application.ts';
import '@hallkit/elements/define/material-list.js';

interface Args {
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Material list',
  component: 'hall-material-list',
  args: { theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ theme, locale }, { loaded }) => html`<hall-material-list .applicationId=${(loaded as { applicationId?: string })?.applicationId} .theme=${theme} .locale=${locale}></hall-material-list>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A story about the papers of an application as it stands in a situation. */
function about(options: MockOptions): Story {
  const { fetch, load } = ownApplication(options);
  return { parameters: { fetch, signedIn: true }, loaders: [load] };
}

/** What is left to prepare stands first; what the hall holds waits for a consent, the rest takes care of itself. */
export const Draft: Story = about({ situation: 'draft' });

/** The line goes down while a file is sent: it goes on from there. Any file of more than 40 kB. */
export const CutUpload: Story = about({ situation: 'draft', cutUploadsAt: [40_000] });

/** Nothing is left to do. */
export const Ready: Story = about({ situation: 'ready' });

/** Nobody is signed in. */
export const SignIn: Story = { parameters: { fetch: mockFetch() } };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }), signedIn: true }, loaders: [async () => ({ applicationId: 'aq_ofThisStory' })] };
