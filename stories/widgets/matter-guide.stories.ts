import { html } from 'lit';
import type { MatterGuide } from '@hallkit/contract';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/matter-guide.js';

interface Args {
  matterId: string;
  version: number | undefined;
  headingLevel: number;
  withoutQr: boolean;
  withoutPrint: boolean;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Matter guide',
  component: 'hall-matter-guide',
  args: { matterId: 'dz-food-business-licence', version: undefined, headingLevel: 2, withoutQr: false, withoutPrint: false, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk', 'elder dark'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ matterId, version, headingLevel, withoutQr, withoutPrint, theme, locale }) =>
    html`<hall-matter-guide matter-id=${matterId} .version=${version} heading-level=${headingLevel} ?without-qr=${withoutQr} ?without-print=${withoutPrint} .theme=${theme} .locale=${locale}></hall-matter-guide>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A hall in which the guide is a little different. */
function changed(change: (guide: MatterGuide) => Partial<MatterGuide>): (request: Request) => Promise<Response> {
  const answer = mockFetch();
  return async (request) => {
    const response = await answer(request);
    if (!response.ok || !/\/matters\/[^/]+$/.test(new URL(request.url).pathname)) return response;
    const guide = (await response.json()) as MatterGuide;
    return new Response(JSON.stringify({ ...guide, ...change(guide) }), { headers: { 'content-type': 'application/json' } });
  };
}

const applies = [
  { id: 's1', name: { zh: '委托他人办理', en: 'Somebody else applies for you' } },
  { id: 's2', name: { zh: '场所是租来的', en: 'The premises are rented' } },
];

/** The six answers first, then everything else a guide must say. */
export const Complete: Story = {};

/** New, change and renewal ask for different papers; the same matter can be done elsewhere too. */
export const Choices: Story = { args: { matterId: 'dz-sole-trader' } };

/** Ticking what applies makes the list of papers one's own. */
export const Situations: Story = {
  parameters: { fetch: changed(({ materials }) => ({ situations: applies, materials: materials.map((material, at) => (at === 0 ? material : { ...material, situationIds: [applies[(at - 1) % 2]?.id ?? ''] })) })) },
};

/** A matter that can be applied for on the web: the one primary button. */
export const Online: Story = { parameters: { fetch: changed(() => ({ onlineUrl: 'https://hall.example.gov.cn/apply' })) } };

/** Fees with their basis. */
export const Charged: Story = { args: { matterId: 'nj-property-registration' } };

/** A hall has published little more than the name: said so each time, with whom to ask. */
export const LittlePublished: Story = { args: { matterId: 'nj-community-hall-use' } };

/** The longest official name, whole. */
export const LongName: Story = { args: { matterId: 'dz-shop-sign' } };

/** Not accepted at the moment. */
export const Suspended: Story = { args: { matterId: 'dz-ride-hailing-driver' } };

/** No longer done at all. */
export const Withdrawn: Story = { parameters: { fetch: changed(() => ({ state: 'cancelled', validTo: '2026-05-31' })) } };

/** A version that has been replaced, with the way to the one in force. */
export const OldVersion: Story = { args: { matterId: 'dz-sole-trader', version: 1 } };

/** In English; what nobody has translated is Chinese and marked so. */
export const English: Story = { args: { locale: 'en' } };

/** Large type, on a dark ground. */
export const ElderDark: Story = { args: { theme: 'elder dark' }, decorators: [(story) => html`<div style="background: #151c26; padding: 16px">${story()}</div>`] };

/** For a touch screen in the hall. */
export const Kiosk: Story = { args: { theme: 'kiosk', withoutPrint: true } };

/** In a narrow column of a page. */
export const Narrow: Story = { decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`] };

/** Nothing chosen yet. */
export const Empty: Story = { args: { matterId: '' } };

/** The shape of what comes, after 300 ms. */
export const Loading: Story = { parameters: { fetch: mockFetch({ fail: (operation) => (operation === 'getMatter' ? 'silence' : undefined) }) } };

/** An id that nobody knows. */
export const Unknown: Story = { tags: ['shows-failure'], args: { matterId: 'unheard-of' } };

/** The server has a problem; trying again may help. */
export const Failing: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: (operation) => (operation === 'getMatter' ? 'server.unavailable' : undefined) }) } };

/** The hall cannot be reached. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }) } };
