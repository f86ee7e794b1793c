import { html } from 'lit';
import { mockFetch, mockTokens } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/applicant-space.js';

interface Args {
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Applicant space',
  component: 'hall-applicant-space',
  args: { theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ theme, locale }) => html`<hall-applicant-space .theme=${theme} .locale=${locale}></hall-applicant-space>`,
};
export default meta;

type Story = StoryObj<Args>;

/** All was granted: the certificates have come in by themselves, each use has its receipt. */
export const Granted: Story = { parameters: { fetch: mockFetch({ situation: 'granted' }), signedIn: true } };

/** Handed in just now: no department has accepted yet, so consents can be taken back. */
export const Submitted: Story = { parameters: { fetch: mockFetch({ situation: 'submitted' }), signedIn: true } };

/** One case waits for the applicant. */
export const UnderWay: Story = { parameters: { fetch: mockFetch({ situation: 'underWay' }), signedIn: true } };

/** A draft to go on with, and a few papers. */
export const Draft: Story = { parameters: { fetch: mockFetch({ situation: 'draft' }), signedIn: true } };

/** Papers that may be removed again. */
export const Papers: Story = { parameters: { fetch: mockFetch({ situation: 'papers' }), signedIn: true } };

const acting = mockFetch({ situation: 'nothing' });

/** 李小敏 lets 王晓明 act, and he her; she is signed in at the hall too. */
async function letAct(): Promise<void> {
  const [li, wang] = [{ name: '李小敏', idNumber: '37149919900612002X' }, { name: '王晓明', idNumber: '371499198803050015' }];
  const validUntil = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  const post = (path: string, body: object, token?: string): Promise<Response> =>
    acting(new Request(new URL(`/api/v1${path}`, location.origin), { method: 'POST', headers: { 'hall-key': token ? 'pk_test_dezhou' : 'dk_test_dezhou', 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }, body: JSON.stringify(body) }));
  await post('/mandates', { agent: { ...wang, phone: '13900001234' }, scenarioIds: ['restaurant'], validUntil }, mockTokens.citizen);
  await post('/mandates', { agent: { ...li, phone: '13800003210' }, validUntil }, mockTokens.agent);
  await post('/person-sessions', { method: 'card', card: li });
}

/** Done once, however often the story is drawn. */
let letting: Promise<void> | undefined;

/** Unfolds what is folded away at first. */
async function unfold(canvas: HTMLElement): Promise<void> {
  const root = (): ShadowRoot | null | undefined => canvas.querySelector('hall-applicant-space')?.shadowRoot;
  const there = async (selector: string): Promise<HTMLElement> => {
    for (let tries = 0; tries < 100 && !root()?.querySelector(selector); tries += 1) await new Promise((done) => setTimeout(done, 50));
    return root()?.querySelector(selector) as HTMLElement;
  };
  for (const [part, shown] of [['#acting', '.mandate'], ['#sessions', '.session']] as const) {
    (await there(part)).click();
    await there(shown);
  }
}

/** Who acts for whom, and where one is signed in, unfolded. */
export const Acting: Story = { parameters: { fetch: acting, signedIn: true }, loaders: [() => (letting ??= letAct())], play: async ({ canvasElement }) => unfold(canvasElement) };

/** Nobody is signed in. */
export const SignIn: Story = { tags: ['own-page'], parameters: { fetch: mockFetch() } };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }), signedIn: true } };
