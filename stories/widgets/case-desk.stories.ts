import { html } from 'lit';
import { mockFetch } from '@hallkit/mocks';
import type { Situation } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/case-desk.js';
import { signIn, until } from './staff-story.ts';

interface Args {
  departmentId: string | undefined;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Case desk',
  component: 'hall-case-desk',
  args: { departmentId: undefined, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ departmentId, theme, locale }) => html`<hall-case-desk .departmentId=${departmentId} .theme=${theme} .locale=${locale}></hall-case-desk>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Opens the first case, and unfolds an action of it. */
async function openCase(canvas: HTMLElement, staffNo: string, action?: string): Promise<void> {
  const root = await signIn(canvas, 'hall-case-desk', staffNo);
  root.querySelector<HTMLElement>('.row')?.click();
  await until(() => root.querySelector('#case'));
  if (action) (await until(() => root.querySelector(`[data-action="${action}"]`)))?.click();
}

const at = (situation: Situation): Pick<Story, 'parameters'> => ({ parameters: { fetch: mockFetch({ situation }) } });

/** Nobody is signed in. */
export const SignIn: Story = {};

/** What is to be done, what is due first first. */
export const Inbox: Story = { ...at('submitted'), play: async ({ canvasElement }) => void (await signIn(canvasElement, 'hall-case-desk', '1102')) };

/** Nothing is to be done now. */
export const Empty: Story = { ...at('nothing'), play: async ({ canvasElement }) => void (await signIn(canvasElement, 'hall-case-desk', '1104')) };

/** A case with its papers beside the form, past its promise. */
export const Overdue: Story = { ...at('late'), play: async ({ canvasElement }) => openCase(canvasElement, '1101') };

/** The one-time notice: papers picked from those of the case. */
export const OneTimeNotice: Story = { ...at('submitted'), play: async ({ canvasElement }) => openCase(canvasElement, '1102', 'requestSupplement') };

/** A refusal needs reason and legal basis, and is asked about once more. */
export const Refusal: Story = { ...at('late'), play: async ({ canvasElement }) => openCase(canvasElement, '1201', 'refuse') };
