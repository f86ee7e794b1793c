import { html } from 'lit';
import type { Desk } from '@hallkit/contract';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/desk-nameplate.js';
import './screens.css';

interface Args {
  deskId: string | undefined;
  withoutQr: boolean;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Desk nameplate',
  component: 'hall-desk-nameplate',
  args: { deskId: 'dezhou.desk-01', withoutQr: false, theme: undefined, locale: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto'] }, locale: { control: 'select', options: ['zh-CN', 'en'] } },
  render: ({ deskId, withoutQr, theme, locale }) => html`<div class="panel small"><hall-desk-nameplate .deskId=${deskId} ?without-qr=${withoutQr} .theme=${theme} .locale=${locale}></hall-desk-nameplate></div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A hall in which the desk is a little different. */
function changed(change: (desk: Desk) => Partial<Desk>): (request: Request) => Promise<Response> {
  const answer = mockFetch();
  return async (request) => {
    const response = await answer(request);
    if (!response.ok || !/\/desks\/[^/]+$/.test(new URL(request.url).pathname)) return response;
    const desk = (await response.json()) as Desk;
    return new Response(JSON.stringify({ ...desk, ...change(desk) }), { headers: { 'content-type': 'application/json' } });
  };
}

/** Who sits there, what is done, the number served, and a code for everything else. */
export const AtWork: Story = {};

/** Back in a moment, and why. */
export const Paused: Story = { parameters: { fetch: changed(() => ({ state: 'paused', current: null, reason: { zh: '暂离 5 分钟', en: 'Back in 5 minutes' } })) } };

/** Nobody sits there. */
export const Closed: Story = { parameters: { fetch: changed(() => ({ state: 'closed', staff: null, current: null })) } };

/** Names and posts that need room wrap; none is cut. */
export const LongNames: Story = {
  parameters: {
    fetch: changed(({ staff }) => ({
      staff: staff && { ...staff, name: { zh: '古丽努尔·阿卜杜热合曼', en: 'Gulnur Abdurahman-Konstantinopolitanskaya' }, post: { zh: '企业设立登记与变更综合受理岗（首席代表）', en: 'Chief representative for registration and changes of enterprises' } },
    })),
  },
};

/** No desk was named. */
export const NoDesk: Story = { args: { deskId: undefined } };

/** A desk that the hall does not have. */
export const Unknown: Story = { tags: ['shows-failure'], args: { deskId: 'dezhou.desk-99' } };
