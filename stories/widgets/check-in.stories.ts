import { html } from 'lit';
import type { Appointment, Hold, SlotList } from '@hallkit/contract';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HallCheckIn } from '@hallkit/elements';
import '@hallkit/elements/define/check-in.js';

interface Args {
  withCard: boolean;
  withoutHeading: boolean;
  headingLevel: number;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Check-in',
  component: 'hall-check-in',
  args: { withCard: false, withoutHeading: false, headingLevel: 2, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ withCard, withoutHeading, headingLevel, theme, locale }) => html`<hall-check-in ?with-card=${withCard} ?without-heading=${withoutHeading} heading-level=${headingLevel} .theme=${theme} .locale=${locale}></hall-check-in>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A working day at nine by the clock of the hall. */
const now = (): number => Date.parse('2026-03-04T01:00:00Z');
const hall = (): ((request: Request) => Promise<Response>) => mockFetch({ now });

/** Books the first time of the day that is left, as somebody did at home, and types its code. */
async function type(element: HallCheckIn, answer: (request: Request) => Promise<Response>): Promise<void> {
  const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const headers = { 'hall-key': 'pk_test_dezhou', 'content-type': 'application/json' };
    return (await answer(new Request(new URL(`/api/v1${path}`, location.href), body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }))).json() as Promise<Answer>;
  };
  const { data } = await ask<SlotList>('/queues/dezhou.enterprise-registration/slots?from=2026-03-04&to=2026-03-04');
  const { id: holdId } = await ask<Hold>('/holds', { slotId: data.find(({ from, left }) => from >= '09:00' && left > 0)?.id });
  const { code } = await ask<Appointment>('/appointments', { holdId, name: '王小样', phone: '13800003210' });
  enter(element, code);
}

function enter(element: HallCheckIn, code: string): void {
  const field = element.shadowRoot?.querySelector('input') as HTMLInputElement;
  field.value = code;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  element.shadowRoot?.querySelector('form')?.requestSubmit();
}

const elementOf = async (canvas: HTMLElement): Promise<HallCheckIn> => {
  const element = canvas.querySelector('hall-check-in') as HallCheckIn;
  await element.updateComplete;
  return element;
};

/** By the code of the booking message; scanners type the address behind the code on the phone. */
export const ByCode: Story = { parameters: { fetch: hall() } };

/** At a kiosk: by the identity card, too. */
export const AtAKiosk: Story = { args: { withCard: true, theme: 'kiosk' }, parameters: { fetch: hall() } };

const booked = hall();
/** Checked in: the number, how many are before it, where. */
export const CheckedIn: Story = { parameters: { fetch: booked }, play: async ({ canvasElement }) => type(await elementOf(canvasElement), booked) };

/** Nothing is booked with this code. */
export const NotFound: Story = { parameters: { fetch: hall() }, play: async ({ canvasElement }) => enter(await elementOf(canvasElement), 'ZZZZZZ') };

/** What was typed can be no code. */
export const Mistyped: Story = { parameters: { fetch: hall() }, play: async ({ canvasElement }) => enter(await elementOf(canvasElement), 'K7') };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }) }, play: async ({ canvasElement }) => enter(await elementOf(canvasElement), 'K7PM2X') };
