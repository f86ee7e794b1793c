import { html } from 'lit';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/applicant-space.js';

interface Args {
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Applicant space',
  component: 'hall-applicant-space',
  args: { theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ theme, locale }) => html`<hall-applicant-space .theme=${theme} .locale=${locale}></hall-applicant-space>`,
};
export default meta;

type Story = StoryObj<Args>;

/** All was granted: the certificates have come in by themselves, each use has its receipt. */
export const Granted: Story = { parameters: { fetch: mockFetch({ situation: 'granted' }), signedIn: true } };

/** Handed in just now: no department has accepted yet, so consents can be taken back. */
export const Submitted: Story = { parameters: { fetch: mockFetch({ situation: 'submitted' }), signedIn: true } };

/** One case waits for the applicant. */
export const UnderWay: Story = { parameters: { fetch: mockFetch({ situation: 'underWay' }), signedIn: true } };

/** A draft to go on with, and a few papers. */
export const Draft: Story = { parameters: { fetch: mockFetch({ situation: 'draft' }), signedIn: true } };

/** Papers that may be removed again. */
export const Papers: Story = { parameters: { fetch: mockFetch({ situation: 'papers' }), signedIn: true } };

/** Nobody is signed in. */
export const SignIn: Story = { parameters: { fetch: mockFetch() } };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }), signedIn: true } };
