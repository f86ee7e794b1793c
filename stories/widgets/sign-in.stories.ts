import { html } from 'lit';
import { mockFetch, mockTokens } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/sign-in.js';

interface Args {
  needs: 'registered' | 'realName' | 'strong' | undefined;
  withOidc: boolean;
  headingLevel: number;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Sign in',
  component: 'hall-sign-in',
  args: { needs: undefined, withOidc: false, headingLevel: 2, theme: undefined, locale: undefined },
  argTypes: { needs: { control: 'select', options: ['registered', 'realName', 'strong'] }, theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ needs, withOidc, headingLevel, theme, locale }) => html`<hall-sign-in .needs=${needs} ?with-oidc=${withOidc} heading-level=${headingLevel} .theme=${theme} .locale=${locale}></hall-sign-in>`,
};
export default meta;

type Story = StoryObj<Args>;

const type = (root: ShadowRoot, id: string, text: string): void => {
  const input = root.querySelector<HTMLInputElement>(`#who-${id}`);
  if (!input) return;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.form?.requestSubmit();
};

async function until<Found>(look: () => Found | null | undefined): Promise<Found> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A phone number, and no password. */
export const Phone: Story = {};

/** With the login of the city beside it. */
export const CityLogin: Story = { args: { withOidc: true } };

const hall = mockFetch();

/** The code that came by message; another one after a minute. */
export const Code: Story = {
  parameters: { fetch: hall },
  play: async ({ canvasElement }) => {
    const root = await until(() => canvasElement.querySelector('hall-sign-in')?.shadowRoot);
    await until(() => root.querySelector('#who-phone'));
    type(root, 'phone', '13800003212');
    await until(() => root.querySelector('#who-code'));
  },
};

/** Something is wrong with what was typed. */
export const Wrong: Story = {
  play: async ({ canvasElement }) => {
    const root = await until(() => canvasElement.querySelector('hall-sign-in')?.shadowRoot);
    await until(() => root.querySelector('#who-phone'));
    type(root, 'phone', '123');
    await until(() => root.querySelector('.fault'));
  },
};

/** Known by name; what is applied for asks for a document. What was filled in waits. */
export const Document: Story = {
  parameters: { fetch: mockFetch({ situation: 'papers' }) },
  render: ({ theme, locale }) => html`<hall-provider .getToken=${() => mockTokens.citizen}><hall-sign-in needs="strong" .theme=${theme} .locale=${locale}></hall-sign-in></hall-provider>`,
};

/** Somebody is signed in: the page's own person, by `getToken`. */
export const SignedIn: Story = {
  parameters: { fetch: mockFetch({ situation: 'papers' }) },
  render: ({ theme, locale }) => html`<hall-provider .getToken=${() => mockTokens.citizen}><hall-sign-in .theme=${theme} .locale=${locale}></hall-sign-in></hall-provider>`,
};
