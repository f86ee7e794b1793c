import { html } from 'lit';
import type { Ticket } from '@hallkit/contract';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/queue-ticket.js';

interface Args {
  queueId: string | undefined;
  matterId: string | undefined;
  ticketId: string | undefined;
  zone: string | undefined;
  withoutPhone: boolean;
  withoutQr: boolean;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Queue ticket',
  component: 'hall-queue-ticket',
  args: { queueId: undefined, matterId: undefined, ticketId: undefined, zone: undefined, withoutPhone: false, withoutQr: false, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ queueId, matterId, ticketId, zone, withoutPhone, withoutQr, theme, locale }) =>
    html`<hall-queue-ticket .queueId=${queueId} .matterId=${matterId} .ticketId=${ticketId} .zone=${zone} ?without-phone=${withoutPhone} ?without-qr=${withoutQr} .theme=${theme} .locale=${locale}></hall-queue-ticket>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A hall in which a ticket stands as the story has it; everything else is the sample. */
function holding(change: (ticket: Ticket) => Partial<Ticket>): (request: Request) => Promise<Response> {
  const answer = mockFetch();
  let taken: Promise<Ticket> | undefined;
  const take = async (request: Request): Promise<Ticket> => {
    const headers = { 'hall-key': 'pk_test_dezhou', 'content-type': 'application/json' };
    const made = await answer(new Request(new URL('/api/v1/queues/dezhou.enterprise-registration/tickets', request.url), { method: 'POST', headers, body: JSON.stringify({ phone: '13800003210' }) }));
    return (await made.json()) as Ticket;
  };
  return async (request) => {
    if (!/\/tickets\/[^/]+$/.test(new URL(request.url).pathname)) return answer(request);
    const ticket = await (taken ??= take(request));
    return new Response(JSON.stringify({ ...ticket, ...change(ticket) }), { headers: { 'content-type': 'application/json' } });
  };
}

const desk = { id: 'dezhou.desk-03', counter: '3', name: { zh: '3 号柜台', en: 'Counter 3' } };
const now = new Date().toISOString();
const later = new Date(Date.now() + 30 * 60_000).toISOString();
const follow = (change: (ticket: Ticket) => Partial<Ticket>): Story => ({ args: { ticketId: 'tk_ofThisStory' }, parameters: { fetch: holding(change) } });

/** How many wait for each kind of work, before one chooses. */
export const Choose: Story = {};

/** One kind of work: a phone number if one likes, and who goes first. */
export const OneQueue: Story = { args: { queueId: 'dezhou.enterprise-registration' } };

/** For a matter its papers come first, so that nobody waits for one that lacks. */
export const WithPapers: Story = { args: { queueId: 'dezhou.enterprise-registration', matterId: 'dz-food-business-licence' } };

/** Waiting: the number, how many are before it, how long, where. */
export const Waiting: Story = follow(() => ({}));

/** Next: nobody is before it. */
export const Next: Story = follow(() => ({ ahead: 0, wait: { low: 0, high: 5, basis: 'today', sampleSize: 20 } }));

/** Called: where to go is the largest thing on the screen. */
export const Called: Story = follow(() => ({ state: 'called', desk, ahead: null, wait: null, calledAt: now, actions: ['cancel'] }));

/** Being served. */
export const Serving: Story = follow(() => ({ state: 'serving', desk, ahead: null, wait: null, calledAt: now, servingAt: now, actions: [] }));

/** Called and not there: how to get back in line, and until when. */
export const NoShow: Story = follow(() => ({ state: 'no_show', ahead: null, wait: null, restoreUntil: later, actions: [] }));

/** Done. */
export const Completed: Story = follow(() => ({ state: 'completed', ahead: null, wait: null, finishedAt: now, actions: [] }));

/** Nobody has come yet. */
export const Quiet: Story = { parameters: { fetch: mockFetch({ queue: { waiting: false } }) } };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }) } };
