// Runs in the browser: puts elements on a page and takes them away again, against a hall that the page itself holds.
import { init } from '@hallkit/elements';
import { createSimulatedDevices } from '@hallkit/kiosk';
import { mockFetch, mockTokens, mockTrackings } from '@hallkit/mocks';

/** What one way of using an element says on it. */
type Attributes = Readonly<Record<string, string>>;

const baseUrl = location.origin;
const key = 'dk_test_dezhou';
const desk = 'dezhou.desk-06';
const tokens = [mockTokens.citizen, mockTokens.supervisor];

let hall: ReturnType<typeof mockFetch>;
let token: string = mockTokens.citizen;
let known: Attributes = {};
/** Calls under way; streams that stay open are none. */
let open = 0;
/** What was mounted, by its tag: whatever is still there after the rubbish was collected is held by something. */
const mounted = new Map<string, WeakRef<Element>[]>();

const turn = (): Promise<void> => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    done();
  };
  port2.postMessage(null);
});
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** One for the life of the page, whatever hall stands behind it: elements share a client by it. */
async function send(request: Request): Promise<Response> {
  open += 1;
  try {
    return await hall(request);
  } finally {
    open -= 1;
  }
}

async function call<Answer>(path: string, body?: object, by: string = mockTokens.citizen): Promise<Answer> {
  const headers = { 'hall-key': key, authorization: `Bearer ${by}`, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  return (await hall(new Request(baseUrl + path, { headers, ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}) }))).json() as Promise<Answer>;
}

/** A new hall in place of the one before, with all that it has gathered; and what there is in it to be shown. */
async function renew(): Promise<void> {
  hall = mockFetch({ situation: 'underWay' });
  const { data: [application] } = await call<{ data: { id: string; progressId: string }[] }>('/api/v1/applications');
  const { lanes: [lane] } = await call<{ lanes: { caseId: string }[] }>(`/api/v1/progress/${application?.progressId}`);
  const { data: [notice] } = await call<{ data: { id: string }[] }>('/api/v1/halls/dezhou/notices');
  const { data: [scenario] } = await call<{ data: { id: string }[] }>('/api/v1/scenarios');
  await call('/api/v1/queues/dezhou.construction/tickets', {});
  const { ticket } = await call<{ ticket: { id: string } | null }>(`/api/v1/desks/${desk}/call-next`, {}, '');
  known = {
    'hall-id': 'dezhou', 'matter-id': 'dz-food-business-licence', 'queue-id': 'dezhou.construction', 'desk-id': desk, 'department-id': 'market-regulation', 'application-id': application?.id ?? '', 'progress-id': application?.progressId ?? '',
    'case-id': lane?.caseId ?? '', 'notice-id': notice?.id ?? '', 'scenario-id': scenario?.id ?? '', 'ticket-id': ticket?.id ?? '', value: 'https://hall.example.gov.cn/t/1', layout: 'led', query: '食品',
  };
}

const trackingOf = (tag: string): string => (tag.includes('rating') ? mockTrackings.rating : tag.includes('consultation') ? mockTrackings.consultation : mockTrackings.complaint);

/** The ways of using an element that its attributes tell: without any, and with each by itself; a case goes with its progress. */
function waysOf(tag: string): Attributes[] {
  const { observedAttributes = [] } = customElements.get(tag) as unknown as { readonly observedAttributes?: readonly string[] };
  const own = observedAttributes.filter((name) => name in known && !(name === 'case-id' && observedAttributes.includes('progress-id')));
  const ways = own.map((name): Attributes => ({ [name]: known[name] ?? '', ...(name === 'progress-id' && observedAttributes.includes('case-id') ? { 'case-id': known['case-id'] ?? '' } : {}) }));
  return [{}, ...ways, ...(observedAttributes.includes('tracking-id') ? [{ 'tracking-id': trackingOf(tag) }] : [])];
}

/** What stands between the tags of those that show others. */
const within = '<hall-qr value="a" data-title="A" data-title-en="A"></hall-qr><form data-title="B" data-title-en="B"><input name="name" /></form>';

interface Drawn extends HTMLElement {
  readonly isUpdatePending?: boolean;
  devices?: unknown;
}

/** Nothing is asked any more and nothing waits to be drawn, for some turns. */
async function settled(element: Drawn): Promise<void> {
  for (let quiet = 0, turns = 0; quiet < 4 && turns < 2000; turns += 1) {
    await turn();
    quiet = open === 0 && element.isUpdatePending !== true ? quiet + 1 : 0;
  }
}

/** Opens what can be opened without leaving or sending anything. */
async function unfold(element: Drawn): Promise<void> {
  const [one] = element.shadowRoot?.querySelectorAll<HTMLElement>('summary, button[aria-expanded="false"], [role="tab"][aria-selected="false"]') ?? [];
  one?.click();
  await settled(element);
}

/** Puts an element up and takes it away: most when all is drawn, some after they were used, some in the midst of their work. */
async function mount(tag: string, at: number, patient: boolean): Promise<void> {
  const ways = waysOf(tag);
  const way = ways[at % ways.length] ?? {};
  const round = Math.floor(at / ways.length);
  token = tokens[round % 2] ?? mockTokens.citizen;
  const element = document.createElement(tag) as Drawn;
  for (const [name, value] of Object.entries(way)) element.setAttribute(name, value);
  if ('devices' in element) element.devices = createSimulatedDevices();
  if (tag === 'hall-provider' || tag === 'hall-kiosk') element.innerHTML = within;
  mounted.set(tag, [...(mounted.get(tag) ?? []).filter((one) => one.deref()), new WeakRef(element)]);
  document.querySelector('#place')?.append(element);
  if (round % 4 !== 3) await settled(element);
  else for (let turns = at % 5; turns > 0; turns -= 1) await turn();
  if (patient) await pause(30).then(() => settled(element));
  if (round % 3 === 1) await unfold(element);
  element.remove();
  if (round % 4 === 3 || patient) await settled(element);
}

Object.assign(window, {
  mounts: {
    renew,
    ways: (tag: string) => waysOf(tag).length,
    async run(tag: string, from: number, count: number, patient = false) {
      for (let at = from; at < from + count; at += 1) await mount(tag, at, patient);
    },
    left: () => [...mounted].flatMap(([tag, all]) => {
      const count = all.filter((one) => one.deref()).length;
      return count === 0 ? [] : [[tag, count]];
    }),
    /** Until timers that outlive an element have run out, as far as a page waits for them. */
    rest: () => pause(400),
  },
});
// A console keeps what it was told, and what that holds. Half of the uses are by somebody who may not: that is told there.
for (const level of ['warn', 'error', 'info', 'log', 'debug'] as const) console[level] = () => undefined;
init({ siteKey: key, baseUrl, fetch: send, getToken: () => token });
