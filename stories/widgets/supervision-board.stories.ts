import { html } from 'lit';
import { mockFetch } from '@hallkit/mocks';
import type { MockOptions } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/supervision-board.js';

interface Args {
  view: string | undefined;
  caseUrl: string | undefined;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Supervision board',
  component: 'hall-supervision-board',
  args: { view: undefined, caseUrl: undefined, theme: undefined, locale: undefined },
  argTypes: { view: { control: 'select', options: ['overview', 'cards', 'late', 'load', 'days', 'thresholds'] }, theme: { control: 'select', options: ['light', 'dark', 'auto'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ view, caseUrl, theme, locale }) => html`<hall-supervision-board .view=${view} .caseUrl=${caseUrl} .theme=${theme} .locale=${locale}></hall-supervision-board>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Waits until something is there. */
async function until(find: () => Element | null | undefined): Promise<HTMLElement | null> {
  for (let tries = 0; tries < 100 && !find(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return (find() as HTMLElement | null | undefined) ?? null;
}

/** Signs in at a story; answers what is drawn. */
async function signIn(canvas: HTMLElement, staffNo: string): Promise<ShadowRoot> {
  const element = canvas.querySelector('hall-supervision-board') as HTMLElement & { updateComplete: Promise<boolean> };
  await customElements.whenDefined('hall-supervision-board');
  await element.updateComplete;
  const root = element.shadowRoot as ShadowRoot;
  await until(() => root.querySelector('form.sign-in, .bar'));
  // Whoever has signed in at another story is known here, too.
  if (root.querySelector<HTMLElement>('.bar p')?.textContent?.includes(staffNo) === false) {
    root.querySelector<HTMLElement>('.bar button')?.click();
    await until(() => root.querySelector('form.sign-in'));
  }
  const field = (id: string): HTMLInputElement | null => root.querySelector(`#${id}`);
  if (field('staff-no')) {
    Object.assign(field('staff-no') as HTMLInputElement, { value: staffNo });
    Object.assign(field('password') as HTMLInputElement, { value: 'hallkit-dezhou' });
    root.querySelector('form')?.requestSubmit();
  }
  await until(() => root.querySelector('.card, .rows, .empty, .bars, .thresholds'));
  return root;
}

/** Opens the first row that fits, and unfolds an action of it. */
async function openRow(canvas: HTMLElement, staffNo: string, fits = '', action?: string): Promise<void> {
  const root = await signIn(canvas, staffNo);
  const row = (): HTMLElement | undefined => [...root.querySelectorAll<HTMLElement>('.row')].find(({ textContent }) => textContent?.includes(fits));
  await until(row);
  row()?.click();
  await until(() => root.querySelector('#card, #case'));
  if (action) (await until(() => root.querySelector(`[data-action="${action}"]`)))?.click();
}

const at = (mocks: MockOptions): Pick<Story, 'parameters'> => ({ parameters: { fetch: mockFetch(mocks) } });
const late = at({ situation: 'late' });
const supervisor = '1900';

/** Nobody is signed in. */
export const SignIn: Story = {};

/** One sentence, the cards by level, and the departments to look at. */
export const Overview: Story = { ...late, play: async ({ canvasElement }) => void (await signIn(canvasElement, supervisor)) };

/** Nothing waits. */
export const AllWell: Story = { ...at({ situation: 'nothing', watch: 'empty' }), play: async ({ canvasElement }) => void (await signIn(canvasElement, supervisor)) };

/** A clerk sees their own department, and answers. */
export const Answering: Story = { ...late, args: { view: 'cards' }, play: async ({ canvasElement }) => openRow(canvasElement, '1101', '', 'reply') };

/** A supervisor decides about a card. */
export const Deciding: Story = { ...late, args: { view: 'cards', caseUrl: '?case={id}' }, play: async ({ canvasElement }) => openRow(canvasElement, supervisor, '', 'cancel') };

/** Late cases, one of them to be watched more closely. */
export const LateCases: Story = { ...late, args: { view: 'late', caseUrl: '?case={id}' }, play: async ({ canvasElement }) => openRow(canvasElement, supervisor) };

/** What lies with departments and desks. */
export const Load: Story = { ...late, args: { view: 'load' }, play: async ({ canvasElement }) => void (await signIn(canvasElement, supervisor)) };

/** The last fourteen days. */
export const LastDays: Story = { ...late, args: { view: 'days' }, play: async ({ canvasElement }) => void (await signIn(canvasElement, supervisor)) };

/** What breaking a rule is in this hall. */
export const Thresholds: Story = { ...late, args: { view: 'thresholds' }, play: async ({ canvasElement }) => void (await signIn(canvasElement, supervisor)) };
