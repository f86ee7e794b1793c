import { html } from 'lit';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/certificate-check.js';

interface Args {
  code: string | undefined;
  withoutHeading: boolean;
  headingLevel: number;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Certificate check',
  component: 'hall-certificate-check',
  args: { code: undefined, withoutHeading: false, headingLevel: 2, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ code, withoutHeading, headingLevel, theme, locale }) => html`<hall-certificate-check .code=${code} ?without-heading=${withoutHeading} heading-level=${headingLevel} .theme=${theme} .locale=${locale}></hall-certificate-check>`,
};
export default meta;

type Story = StoryObj<Args>;

const hall = mockFetch({ situation: 'granted' });
const cut = async (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

/** Before anything was entered. */
export const Empty: Story = { parameters: { fetch: hall } };

/** Issued here, and good. */
export const Genuine: Story = { args: { code: 'mock-valid' }, parameters: { fetch: hall } };

/** Issued here; its time is over. */
export const Expired: Story = { args: { code: 'mock-expired' }, parameters: { fetch: hall } };

/** Issued here and taken back. */
export const Revoked: Story = { args: { code: 'mock-revoked' }, parameters: { fetch: hall } };

/** Never issued, or a code that was guessed. */
export const Unknown: Story = { args: { code: 'guessed' }, parameters: { fetch: hall } };

/** Contact with the hall is lost. */
export const Offline: Story = { tags: ['shows-failure'], args: { code: 'mock-valid' }, parameters: { fetch: cut } };

/** Large type and few choices. */
export const Elder: Story = { args: { code: 'mock-valid', theme: 'elder' }, parameters: { fetch: hall } };
