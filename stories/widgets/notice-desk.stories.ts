import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/notice-desk.js';
import { signIn, until } from './staff-story.ts';

interface Args {
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Notice desk',
  component: 'hall-notice-desk',
  args: { theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ theme, locale }) => html`<hall-notice-desk .theme=${theme} .locale=${locale}></hall-notice-desk>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Shows a view, and opens its first notice. */
async function openFirst(canvas: HTMLElement, staffNo: string, view: string): Promise<ShadowRoot> {
  const root = await signIn(canvas, 'hall-notice-desk', staffNo);
  root.querySelector<HTMLElement>(`[data-list="${view}"]`)?.click();
  (await until(() => root.querySelector(`[data-list="${view}"][aria-pressed="true"]`) && root.querySelector('.row')))?.click();
  await until(() => root.querySelector('#record'));
  return root;
}

/** What somebody is writing. */
export const Drafts: Story = { play: async ({ canvasElement }) => void (await openFirst(canvasElement, '1101', 'mine')) };

/** A new one: fields, what is missing, the line of the board. */
export const Writing: Story = {
  play: async ({ canvasElement }) => {
    const root = await signIn(canvasElement, 'hall-notice-desk', '1101');
    root.querySelector<HTMLElement>('#write')?.click();
    (await until(() => root.querySelector('#need-onBoard')))?.click();
  },
};

/** What waits for an approver, as the public will see it. */
export const Approving: Story = { play: async ({ canvasElement }) => void (await openFirst(canvasElement, '1201', 'toApprove')) };

/** What is in force. */
export const InForce: Story = { play: async ({ canvasElement }) => void (await openFirst(canvasElement, '1201', 'inForce')) };
