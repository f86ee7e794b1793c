import { html } from 'lit';
import type { ApplicationList, Progress } from '@hallkit/contract';
import { mockFetch, mockTokens } from '@hallkit/mocks';
import type { MockOptions } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HallComplaintForm } from '@hallkit/elements';
import '@hallkit/elements/define/complaint-form.js';

interface Args {
  deskId: string | undefined;
  departmentId: string | undefined;
  ticketId: string | undefined;
  kind: HallComplaintForm['kind'];
  withoutHeading: boolean;
  headingLevel: number;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Complaint form',
  component: 'hall-complaint-form',
  args: { deskId: undefined, departmentId: undefined, ticketId: undefined, kind: undefined, withoutHeading: false, headingLevel: 2, theme: undefined, locale: undefined },
  argTypes: { kind: { control: 'select', options: ['complaint', 'report', 'suggestion', 'praise', 'help'] }, theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  // Nothing of a story stays for the next one.
  render: ({ deskId, departmentId, ticketId, kind, withoutHeading, headingLevel, theme, locale }) => html`<hall-complaint-form draft="off" .deskId=${deskId} .departmentId=${departmentId} .ticketId=${ticketId} .kind=${kind} ?without-heading=${withoutHeading} heading-level=${headingLevel} .theme=${theme} .locale=${locale}></hall-complaint-form>`,
};
export default meta;

type Story = StoryObj<Args>;

const elementOf = (canvas: HTMLElement): HallComplaintForm => canvas.querySelector('hall-complaint-form') as HallComplaintForm;

/** Waits for a part of the element. */
async function part(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = elementOf(canvas).shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${selector} does not come`);
}

async function write(canvas: HTMLElement, text: string): Promise<void> {
  const field = (await part(canvas, '#text')) as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Writes something and hands it in. */
async function handIn(canvas: HTMLElement, text: string): Promise<void> {
  await write(canvas, text);
  ((await part(canvas, 'form')) as HTMLFormElement).requestSubmit();
}

/** From a case of 李小敏 that is over its promise. */
function late(options: MockOptions = {}, similar = false): Pick<Story, 'parameters' | 'play'> {
  const answer = mockFetch({ situation: 'late', ...options });
  const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const headers = { 'hall-key': 'pk_test_dezhou', authorization: `Bearer ${mockTokens.citizen}`, 'content-type': 'application/json' };
    return (await (await answer(new Request(new URL(`/api/v1${path}`, location.href), body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }))).json()) as Answer;
  };
  return {
    parameters: { fetch: answer },
    async play({ canvasElement }) {
      const progressId = (await ask<ApplicationList>('/applications')).data[0]?.progressId ?? '';
      const caseId = (await ask<Progress>(`/progress/${progressId}`)).lanes.find(({ promised }) => promised.late)?.caseId ?? '';
      if (similar) await ask('/halls/dezhou/complaints', { kind: 'complaint', text: '晚了。', about: { kind: 'case', progressId, caseId } });
      const element = elementOf(canvasElement);
      Object.assign(element, { progressId, caseId });
      await part(canvasElement, '.subject');
      await element.updateComplete;
    },
  };
}

/** From nothing: what it is about is asked. */
export const FromNothing: Story = {};

/** From a case that is late: one touch hands it in. */
export const LateCase: Story = late();

/** Somebody has complained of it already. */
export const Similar: Story = late({}, true);

/** From the QR code at a desk. */
export const AtADesk: Story = { args: { deskId: 'dezhou.desk-07', kind: 'praise' } };

/** The ticket is too old to be found: one can write all the same. */
export const Missing: Story = { args: { ticketId: 'tk_000000000000000000000A' } };

/** Far too long: nothing is cut. */
export const TooLong: Story = { play: async ({ canvasElement }) => write(canvasElement, '等'.repeat(10_000)) };

/** Without a name. */
export const Anonymous: Story = { play: async ({ canvasElement }) => (await part(canvasElement, '#anonymous')).click() };

/** It is in. */
export const Receipt: Story = { play: async ({ canvasElement }) => handIn(canvasElement, '三号窗口上午没有人。') };

/** There is no line: it is kept, and handed in by itself. */
export const Offline: Story = { parameters: { fetch: mockFetch({ fail: (operation) => (operation === 'createComplaint' ? 'network' : undefined) }) }, play: async ({ canvasElement }) => handIn(canvasElement, '三号窗口上午没有人。') };

/** The hall does not take it today. */
export const Refused: Story = { parameters: { fetch: mockFetch({ fail: (operation) => (operation === 'createComplaint' ? 'complaint.limited' : undefined) }) }, play: async ({ canvasElement }) => handIn(canvasElement, '今天第二十一次。') };

/** In English. */
export const English: Story = { args: { locale: 'en' }, ...late() };

/** Large type, on a dark ground. */
export const ElderDark: Story = { args: { theme: 'elder dark' }, decorators: [(story) => html`<div style="background: #151c26; padding: 16px">${story()}</div>`], ...late() };

/** At a kiosk. */
export const Kiosk: Story = { args: { theme: 'kiosk' } };

/** On a phone. */
export const Narrow: Story = { decorators: [(story) => html`<div style="inline-size: 328px">${story()}</div>`], ...late({}, true) };
