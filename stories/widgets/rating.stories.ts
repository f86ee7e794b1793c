import { html } from 'lit';
import type { Grade, RatingInvitation } from '@hallkit/contract';
import { mockFetch } from '@hallkit/mocks';
import type { MockOptions } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HallRating } from '@hallkit/elements';
import '@hallkit/elements/define/rating.js';

interface Args {
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Rating',
  component: 'hall-rating',
  args: { theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ theme, locale }) => html`<hall-rating .theme=${theme} .locale=${locale}></hall-rating>`,
};
export default meta;

type Story = StoryObj<Args>;
type Play = Pick<Story, 'parameters' | 'play'>;
type Fetch = (request: Request) => Promise<Response>;

const desk = 'dezhou.desk-06';
const drawn = (element: HallRating, selector: string): Promise<HTMLElement> =>
  new Promise((found) => {
    const look = (): void => {
      const it = element.shadowRoot?.querySelector<HTMLElement>(selector);
      if (it) found(it);
      else setTimeout(look, 50);
    };
    look();
  });

/** A device of the hall, at whose desk a visit may have ended. */
function hall(options: MockOptions = {}): { readonly fetch: Fetch; visit(): Promise<string> } {
  const answer = mockFetch({ queue: { waiting: false }, ...options });
  const fetch: Fetch = (request) => {
    const headers = new Headers(request.headers);
    headers.set('hall-key', 'dk_test_dezhou');
    return answer(new Request(request, { headers }));
  };
  const act = async (path: string, body: object): Promise<{ ticket: { id: string } }> => (await fetch(new Request(new URL(`/api/v1${path}`, location.href), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }))).json() as Promise<{ ticket: { id: string } }>;
  return {
    fetch,
    async visit() {
      await act('/queues/dezhou.construction/tickets', {});
      const { ticket: { id } } = await act(`/desks/${desk}/call-next`, {});
      await act(`/desks/${desk}/serve`, { ticketId: id });
      await act(`/desks/${desk}/finish`, { ticketId: id });
      return id;
    },
  };
}

/** A visit that is over, and how far its visitor has come. */
function rating(grade?: Grade, submitted = false, options: MockOptions = {}, change?: Partial<RatingInvitation>): Play {
  const { fetch, visit } = hall(options);
  return {
    parameters: {
      fetch: async (request: Request) => {
        const response = await fetch(request);
        if (!change || !request.url.endsWith('/rating')) return response;
        return new Response(JSON.stringify({ ...((await response.json()) as RatingInvitation), ...change }), { headers: { 'content-type': 'application/json' } });
      },
    },
    async play({ canvasElement }) {
      const element = canvasElement.querySelector('hall-rating') as HallRating;
      element.ticketId = await visit();
      if (!grade) return;
      (await drawn(element, `input[value=${grade}]`)).click();
      (await drawn(element, '.chip input')).click();
      if (submitted) (await drawn(element, 'button[type=submit]')).click();
    },
  };
}

/** Five grades, on a page that a phone opened by its ticket. */
export const Asking: Story = rating();

/** A good one: words to choose, if one likes. */
export const Satisfied: Story = rating('verySatisfied');

/** A bad one: what went wrong, what will be done about it and by when, and where the answer goes. */
export const Dissatisfied: Story = rating('dissatisfied');

/** Thanks for a good one. */
export const Thanks: Story = rating('satisfied', true);

/** Of a bad one: by when it is answered, and what leads to the answer. */
export const ThanksForBad: Story = rating('veryDissatisfied', true);

/** What became of a bad one. */
export const Answered: Story = {
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('hall-rating') as HallRating;
    element.trackingId = 'tr_mockRatingAnswered0001';
    await element.updateComplete;
  },
};

/** Nothing is named: what became of a bad one is looked up by number and query code. */
export const LookUp: Story = {};

/** Not finished yet. */
export const NotYet: Story = rating(undefined, false, {}, { open: false, closed: 'notYet' });

/** Rated already. */
export const Given: Story = rating(undefined, false, {}, { open: false, closed: 'given' });

/** Too long ago. */
export const Expired: Story = rating(undefined, false, {}, { open: false, closed: 'expired' });

/** Sent without a network: what was chosen is still there. */
export const NotSent: Story = { tags: ['shows-failure'], ...rating('dissatisfied', true, { fail: (operation) => (operation === 'createTicketRating' ? 'network' : undefined) }) };

/** On the device at a desk, before anybody was served. */
export const DeskIdle: Story = { args: { theme: 'kiosk' }, parameters: { fetch: hall().fetch }, render: ({ theme, locale }) => html`<hall-rating desk-id=${desk} .theme=${theme} .locale=${locale}></hall-rating>` };

const after = hall();
/** On the device at a desk, when a visit has ended. */
export const DeskAsking: Story = {
  args: { theme: 'kiosk' },
  parameters: { fetch: after.fetch },
  render: ({ theme, locale }) => html`<hall-rating .theme=${theme} .locale=${locale}></hall-rating>`,
  async play({ canvasElement }) {
    await after.visit();
    (canvasElement.querySelector('hall-rating') as HallRating).deskId = desk;
  },
};

/** In English. */
export const English: Story = { args: { locale: 'en' }, ...rating('dissatisfied') };

/** Large type on a dark ground. */
export const ElderDark: Story = { args: { theme: 'elder dark' }, decorators: [(story) => html`<div style="background: #151c26; padding: 16px">${story()}</div>`], ...rating('dissatisfied') };

/** On a phone. */
export const Narrow: Story = { decorators: [(story) => html`<div style="inline-size: 328px">${story()}</div>`], ...rating('dissatisfied') };

/** While the hall takes its time. */
export const Loading: Story = { tags: ['shows-nothing'], parameters: { fetch: mockFetch({ delay: 3_600_000 }) }, render: ({ theme, locale }) => html`<hall-rating ticket-id="tk_0000000000000000000000" .theme=${theme} .locale=${locale}></hall-rating>` };
