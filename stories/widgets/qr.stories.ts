import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/qr.js';

interface Args {
  value: string;
  label: string;
  withoutText: boolean;
  theme: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/QR code',
  component: 'hall-qr',
  args: { value: 'https://hall.example.gov.cn/guide/?matter=dz-food-business-licence', label: '', withoutText: false, theme: undefined },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk'] } },
  render: ({ value, label, withoutText, theme }) => html`<hall-qr value=${value} label=${label} ?without-text=${withoutText} .theme=${theme}></hall-qr>`,
};
export default meta;

type Story = StoryObj<Args>;

/** An address, with its text for those who cannot scan it. */
export const Address: Story = { args: { label: '用手机打开本指南' } };

/** The picture alone, where the page shows the address itself. */
export const WithoutText: Story = { args: { withoutText: true } };

/** As wide as `--hall-qr-size` says. */
export const Large: Story = { decorators: [(story) => html`<div style="--hall-qr-size: 320px">${story()}</div>`] };

/** Dark on white on a dark page too: many cameras fail on anything else. */
export const Dark: Story = { args: { theme: 'dark' }, decorators: [(story) => html`<div style="background: #151c26; padding: 16px; color-scheme: dark">${story()}</div>`] };

/** A text that is no address. */
export const PlainText: Story = { args: { value: 'A012' } };

/** More than a code can hold. */
export const TooLong: Story = { args: { value: '政务服务'.repeat(600) } };

/** Nothing to show. */
export const Empty: Story = { tags: ['shows-nothing'], args: { value: '' } };
