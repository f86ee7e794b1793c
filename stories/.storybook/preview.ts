import { mockFetch, mockTokens } from '@hallkit/mocks';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@hallkit/elements/define/provider.js';
import elements from '../../packages/elements/dist/custom-elements.json';
import kiosk from '../../packages/kiosk/dist/custom-elements.json';
import './preview.css';

setCustomElementsManifest({ ...elements, modules: [...elements.modules, ...kiosk.modules] });

/** The hall that every story talks to unless its `parameters.fetch` is another; no server, answers made from the sample. */
const sample = mockFetch();

const citizen = (): string => mockTokens.citizen;

/** The page around a story speaks the language and wears the theme of the toolbar. A provider each, since a page of documentation shows many stories. */
const hallPage: Decorator = (story, { globals, parameters }) => {
  const theme = String(globals['theme']);
  const page = document.documentElement;
  const scheme = theme === 'dark' || theme === 'auto' ? theme : 'light';
  page.lang = String(globals['locale']);
  page.dataset['scheme'] = scheme;
  page.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
  const fetch = (parameters['fetch'] as typeof sample | undefined) ?? sample;
  // A page that has signed a person in of its own: 李小敏 of the sample.
  const getToken = parameters['signedIn'] === true ? citizen : undefined;
  return html`<hall-provider site-key="pk_test_dezhou" base-url=${location.origin} theme=${theme} .fetch=${fetch} .getToken=${getToken} .wechatOpenId=${parameters['wechatOpenId'] as string | undefined}>${story()}</hall-provider>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [hallPage],
  parameters: {
    layout: 'padded',
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Welcome', 'Decisions', 'Widgets', 'Kiosk'] } },
    a11y: { test: 'error', options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
    docs: { toc: true },
  },
  initialGlobals: { theme: 'light', locale: 'zh-CN' },
  globalTypes: {
    theme: {
      description: 'Theme of the page',
      toolbar: { title: 'Theme', icon: 'paintbrush', dynamicTitle: true, items: ['light', 'dark', 'elder', 'kiosk', 'auto'].map((value) => ({ value, title: value })) },
    },
    locale: {
      description: 'Language of the page',
      toolbar: { title: 'Language', icon: 'globe', dynamicTitle: true, items: [{ value: 'zh-CN', title: '简体中文' }, { value: 'en', title: 'English' }] },
    },
  },
};

export default preview;
