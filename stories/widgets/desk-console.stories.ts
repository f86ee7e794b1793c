import { html } from 'lit';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/desk-console.js';

interface Args {
  deskId: string | undefined;
  zone: string | undefined;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Desk console',
  component: 'hall-desk-console',
  args: { deskId: undefined, zone: undefined, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ deskId, zone, theme, locale }) => html`<hall-desk-console .deskId=${deskId} .zone=${zone} .theme=${theme} .locale=${locale}></hall-desk-console>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Types into the sign-in of a story and sends it. */
async function signIn(canvas: HTMLElement): Promise<ShadowRoot> {
  const element = canvas.querySelector('hall-desk-console') as HTMLElement & { updateComplete: Promise<boolean> };
  await customElements.whenDefined('hall-desk-console');
  await element.updateComplete;
  const root = element.shadowRoot as ShadowRoot;
  const field = (id: string): HTMLInputElement => root.querySelector(`#${id}`) as HTMLInputElement;
  Object.assign(field('staff-no'), { value: '1001' });
  Object.assign(field('password'), { value: 'hallkit-dezhou' });
  root.querySelector('form')?.requestSubmit();
  return root;
}

/** Waits until something is there. */
async function until(find: () => Element | null): Promise<Element | null> {
  for (let tries = 0; tries < 100 && !find(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return find();
}

/** Nobody is signed in. */
export const SignIn: Story = {};

/** Signed in, with the desk free: who waits is at the side, the one big button calls. */
export const AtTheDesk: Story = { parameters: { fetch: mockFetch() }, play: async ({ canvasElement }) => void (await signIn(canvasElement)) };

/** A visitor is called: matter and papers are known before they sit down. */
export const Called: Story = {
  parameters: { fetch: mockFetch() },
  play: async ({ canvasElement }) => {
    const root = await signIn(canvasElement);
    const next = await until(() => root.querySelector('.idle .button.primary'));
    (next as HTMLElement | null)?.click();
    await until(() => root.querySelector('.current.called, .current.serving'));
  },
};

/** The password is wrong: told in the hall's own words. */
export const WrongPassword: Story = {
  parameters: { fetch: mockFetch({ fail: (operation) => (operation === 'createSession' ? 'session.refused' : undefined) }) },
  play: async ({ canvasElement }) => void (await signIn(canvasElement)),
};
