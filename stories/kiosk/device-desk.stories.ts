import { createSimulatedDevices, ticketSlip } from '@hallkit/kiosk';
import type { HallDeviceDesk, SimulatedDevices, SlipContent } from '@hallkit/kiosk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@hallkit/kiosk/define/device-desk.js';

interface Args {
  before: (devices: SimulatedDevices, locale: 'zh-CN' | 'en') => unknown;
}

const slip: SlipContent = {
  hall: { zh: '德州市政务服务中心', en: 'Dezhou Government Service Centre' },
  number: 'A012',
  work: { zh: '企业登记', en: 'Company registration' },
  matter: { zh: '有限责任公司设立登记', en: 'Registering a limited company' },
  counters: ['03', '04', '05'],
  ahead: 6,
  wait: { low: 15, high: 25 },
  issuedAt: '2026-06-05T01:30:00Z',
  timeZone: 'Asia/Shanghai',
  papers: [{ zh: '法定代表人身份证原件', en: 'Identity card of the legal representative' }, { zh: '住所使用证明', en: 'Proof that the premises may be used' }],
  followUrl: 'https://hall.example.gov.cn/t/tk_4fJq0Zc2Xb9nLw7RtYh3Ke',
  staffedLine: '12345',
};

const meta: Meta<Args> = {
  title: 'Kiosk/Device desk',
  component: 'hall-device-desk',
  args: { before: () => undefined },
  argTypes: { before: { control: false } },
  render: () => html`<hall-device-desk></hall-device-desk>`,
  play: async ({ args, canvasElement, globals }) => {
    const devices = createSimulatedDevices();
    await devices.open();
    await args.before(devices, globals['locale'] === 'en' ? 'en' : 'zh-CN');
    (canvasElement.querySelector('hall-device-desk') as HallDeviceDesk).devices = devices;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing has happened yet. */
export const AtRest: Story = {};

/** A ticket was printed and called. */
export const Used: Story = {
  args: {
    before: async ({ printer, speaker }, locale) => {
      await printer.print(ticketSlip(slip, locale));
      await speaker.say([{ text: '请 A012 号到 3 号窗口', locale: 'zh-CN' }, { text: 'A012, counter 3, please', locale: 'en' }], { chime: true });
    },
  },
};

/** The same slip, taken while there was no network. */
export const WithoutNetwork: Story = { args: { before: ({ printer }, locale) => printer.print(ticketSlip({ ...slip, ahead: null, wait: null, followUrl: null, offline: true }, locale)) } };

/** Nobody gave it devices. */
export const Empty: Story = { play: () => undefined };
