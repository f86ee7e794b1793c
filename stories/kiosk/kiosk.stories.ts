import { createSimulatedDevices } from '@hallkit/kiosk';
import type { HallKiosk, SimulatedDevices } from '@hallkit/kiosk';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import '@hallkit/elements/define/matter-finder.js';
import '@hallkit/elements/define/matter-guide.js';
import '@hallkit/kiosk/define/kiosk.js';

interface Args {
  heading: string;
  idleSeconds: number;
  warnSeconds: number;
  withoutKeyboard: boolean;
  withoutReadAloud: boolean;
  content: TemplateResult;
  /** What the kiosk has been through when the story begins. */
  before: (kiosk: HallKiosk, devices: SimulatedDevices) => void;
}

const tiles = html`
  <style>
    .about { display: grid; gap: 16px; max-width: 560px; }
    .about p { margin: 0; }
    .about input { box-sizing: border-box; width: 100%; min-height: 64px; padding: 0 16px; border: 1px solid #76839a; border-radius: 6px; font: inherit; }
  </style>
  <hall-matter-finder data-title="查事项" data-title-en="Find a matter" data-text="材料、时间、地点、费用" data-text-en="Papers, hours, places, fees" data-icon="search"></hall-matter-finder>
  <hall-matter-guide matter-id="dz-food-business-licence" without-print data-title="开饭店" data-title-en="Open a restaurant" data-text="食品经营许可办事指南" data-text-en="Guide to the food business licence" data-icon="papers"></hall-matter-guide>
  <form class="about" data-title="我的信息" data-title-en="About you" data-text="刷身份证或用键盘填写" data-text-en="By card, or on the keyboard" data-icon="card" data-on-card>
    <p><label>姓名 <input name="name" autocomplete="off" /></label></p>
    <p><label>身份证号 <input name="idNumber" autocomplete="off" /></label></p>
    <p><label>手机号 <input type="tel" name="phone" autocomplete="off" /></label></p>
  </form>
`;

const meta: Meta<Args> = {
  title: 'Kiosk/Shell',
  component: 'hall-kiosk',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, iframeHeight: 720 } } },
  args: { heading: '', idleSeconds: 60, warnSeconds: 20, withoutKeyboard: false, withoutReadAloud: false, content: tiles, before: () => undefined },
  argTypes: { content: { control: false }, before: { control: false } },
  render: ({ heading, idleSeconds, warnSeconds, withoutKeyboard, withoutReadAloud, content }) => {
    const devices = createSimulatedDevices();
    return html`<hall-kiosk heading=${heading} idle-seconds=${idleSeconds} warn-seconds=${warnSeconds} ?without-keyboard=${withoutKeyboard} ?without-read-aloud=${withoutReadAloud} .devices=${devices}>${content}</hall-kiosk>`;
  },
  play: async ({ args, canvasElement }) => {
    const kiosk = canvasElement.querySelector('hall-kiosk') as HallKiosk;
    await kiosk.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    args.before(kiosk, kiosk.devices as SimulatedDevices);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The home screen: a tile for each element in the kiosk. */
export const Home: Story = {};

/** A tile that fills the screen. */
export const Opened: Story = { args: { before: (kiosk) => kiosk.openTile('查事项') } };

/** A card was held to the reader: what it is for opens by itself. */
export const CardPresented: Story = { args: { before: (_, { reader }) => reader.present() } };

/** Rubbish was held to it, and the printer has no paper: said, and everything else goes on. */
export const Troubles: Story = {
  tags: ['shows-failure'],
  args: {
    before: (_, { reader, printer }) => {
      reader.presentText('%%%%');
      printer.suffer('paperOut');
    },
  },
};

/** A call is heard, and seen at the same time. */
export const Speaking: Story = {
  args: { before: (_, { speaker }) => { Object.assign(speaker, { speak: () => new Promise(() => undefined) }); void speaker.say({ text: '请 A012 号到 3 号窗口', locale: 'zh-CN' }); } },
};

/** Nobody has touched it for a while. */
export const StillThere: Story = {
  args: { idleSeconds: 60, warnSeconds: 59, before: (kiosk) => { kiosk.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true })); } },
};

/** Nothing to offer: where to go instead. */
export const Empty: Story = { args: { content: html`` } };

/** The hall cannot be reached: the shell stands, its name is the one the page gives. */
export const Unreachable: Story = { args: { heading: '德州市政务服务中心', content: html`<p data-title="开放时间" data-title-en="Opening hours" data-icon="progress">周一至周五 9:00–17:00</p>` }, tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }) } };
