import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/provider.js';

const meta: Meta = {
  title: 'Widgets/Provider',
  component: 'hall-provider',
};
export default meta;

/** A region in English with large type, on a page that is otherwise as the toolbar says. */
export const Region: StoryObj = {
  render: () => html`<hall-provider locale="en" theme="elder"><p>Hello</p></hall-provider>`,
};
