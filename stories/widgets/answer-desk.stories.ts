import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/answer-desk.js';
import { signIn, until } from './staff-story.ts';

interface Args {
  tab: string | undefined;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Answer desk',
  component: 'hall-answer-desk',
  args: { tab: undefined, theme: undefined, locale: undefined },
  argTypes: { tab: { control: 'select', options: ['complaints', 'questions', 'ratings'] }, theme: { control: 'select', options: ['light', 'dark', 'auto'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ tab, theme, locale }) => html`<hall-answer-desk .tab=${tab} .theme=${theme} .locale=${locale}></hall-answer-desk>`,
};
export default meta;

type Story = StoryObj<Args>;

const clerk = '1101';
const supervisor = '1900';

/** Opens the row that says something, and unfolds an action of it. */
async function openRow(canvas: HTMLElement, staffNo: string, text: string, action?: string): Promise<void> {
  const root = await signIn(canvas, 'hall-answer-desk', staffNo);
  const find = (): HTMLElement | undefined => [...root.querySelectorAll<HTMLElement>('.row')].find((row) => row.textContent?.includes(text));
  await until(find);
  find()?.click();
  await until(() => root.querySelector('#record'));
  if (action) (await until(() => root.querySelector(`[data-action="${action}"]`)))?.click();
}

/** What a department has to answer, what is due first first. */
export const Complaints: Story = { play: async ({ canvasElement }) => void (await signIn(canvasElement, 'hall-answer-desk', clerk)) };

/** A complaint with a picture; the answer is being written. */
export const Answering: Story = { play: async ({ canvasElement }) => openRow(canvasElement, clerk, '现场核查约好', 'answer') };

/** A supervisor gives a complaint to a department. */
export const Assigning: Story = { play: async ({ canvasElement }) => openRow(canvasElement, supervisor, '父亲行动不便') };

/** Questions: thread, and answers like it that are public. */
export const Questions: Story = { args: { tab: 'questions' }, play: async ({ canvasElement }) => openRow(canvasElement, supervisor, '待答复', 'answer') };

/** Bad ratings, without a word of who gave them. */
export const Ratings: Story = { args: { tab: 'ratings' }, play: async ({ canvasElement }) => openRow(canvasElement, supervisor, '待核实', 'verify') };
