import { html } from 'lit';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/appointment-booking.js';

interface Args {
  queueId: string | undefined;
  matterId: string | undefined;
  appointmentId: string | undefined;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Appointment booking',
  component: 'hall-appointment-booking',
  args: { queueId: undefined, matterId: undefined, appointmentId: undefined, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ queueId, matterId, appointmentId, theme, locale }) => html`<hall-appointment-booking .queueId=${queueId} .matterId=${matterId} .appointmentId=${appointmentId} .theme=${theme} .locale=${locale}></hall-appointment-booking>`,
};
export default meta;

type Story = StoryObj<Args>;

const headers = { 'hall-key': 'pk_test_dezhou', 'content-type': 'application/json' };
const queue = 'dezhou.enterprise-registration';

/** A hall in which a time is booked already; whatever appointment is asked for, it is this one. */
function booked(change: Record<string, unknown> = {}): (request: Request) => Promise<Response> {
  const answer = mockFetch();
  let made: Promise<object> | undefined;
  const book = async (origin: string): Promise<object> => {
    const call = async (path: string, body?: object): Promise<Record<string, unknown>> => (await answer(new Request(`${origin}/api/v1${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }))).json() as Promise<Record<string, unknown>>;
    const { data } = (await call(`/queues/${queue}/slots`)) as { data: { id: string; left: number; fill: string }[] };
    const free = data.find(({ left, fill }) => left > 0 && fill !== 'past');
    const { id } = await call('/holds', { slotId: free?.id });
    return call('/appointments', { holdId: id, name: '李小敏', phone: '13800003210' });
  };
  return async (request) => {
    const { pathname, origin } = new URL(request.url);
    if (!/\/appointments\/[^/]+$/.test(pathname)) return answer(request);
    return new Response(JSON.stringify({ ...(await (made ??= book(origin))), ...change }), { headers: { 'content-type': 'application/json' } });
  };
}

/** What can be booked. */
export const ChooseWork: Story = {};

/** Days with what is left, and why others offer nothing; then times with how full they are. */
export const ChooseTime: Story = { args: { queueId: queue } };

/** Booked: when, where, the code, what to bring. */
export const Booked: Story = { args: { appointmentId: 'ap_ofThisStory' }, parameters: { fetch: booked() } };

/** A place on the waiting list has become free. */
export const Offered: Story = { args: { appointmentId: 'ap_ofThisStory' }, parameters: { fetch: booked({ state: 'offered', offerUntil: new Date(Date.now() + 1_800_000).toISOString(), actions: ['accept', 'cancel'] }) } };

/** On the waiting list. */
export const Waitlisted: Story = { args: { appointmentId: 'ap_ofThisStory' }, parameters: { fetch: booked({ state: 'waitlisted', actions: ['cancel'] }) } };

/** Cancelled. */
export const Cancelled: Story = { args: { appointmentId: 'ap_ofThisStory' }, parameters: { fetch: booked({ state: 'cancelled', actions: [] }) } };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }) } };
