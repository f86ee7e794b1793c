import { html, nothing } from 'lit';
import type { HallMatterFinder } from '@hallkit/elements';
import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@hallkit/elements/define/matter-finder.js';

interface Args {
  query: string | undefined;
  matter: string | undefined;
  department: string | undefined;
  region: string | undefined;
  audience: string | undefined;
  topic: string | undefined;
  label: string | undefined;
  placeholder: string | undefined;
  withoutFilters: boolean;
  withoutGuide: boolean;
  headingLevel: number;
  theme: string | undefined;
  locale: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Matter finder',
  component: 'hall-matter-finder',
  args: { query: undefined, matter: undefined, department: undefined, region: undefined, audience: undefined, topic: undefined, label: undefined, placeholder: undefined, withoutFilters: false, withoutGuide: false, headingLevel: 2, theme: undefined, locale: undefined },
  argTypes: {
    theme: { control: 'select', options: ['light', 'dark', 'auto', 'elder', 'kiosk', 'elder dark'] },
    locale: { control: 'select', options: ['zh-CN', 'en'] },
    audience: { control: 'select', options: ['natural', 'enterprise', 'unincorporatedEnterprise', 'institution', 'socialOrganisation'] },
  },
  render: ({ query, matter, department, region, audience, topic, label, placeholder, withoutFilters, withoutGuide, headingLevel, theme, locale }) =>
    html`<hall-matter-finder
      query=${query ?? nothing} matter=${matter ?? nothing} department=${department ?? nothing} region=${region ?? nothing} audience=${audience ?? nothing} topic=${topic ?? nothing}
      label=${label ?? nothing} placeholder=${placeholder ?? nothing} ?without-filters=${withoutFilters} ?without-guide=${withoutGuide} heading-level=${headingLevel} theme=${theme ?? nothing} locale=${locale ?? nothing}
    ></hall-matter-finder>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Types into the box of the finder, as a visitor does. */
async function type(canvas: HTMLElement, text: string): Promise<void> {
  const finder = canvas.querySelector<HallMatterFinder>('hall-matter-finder');
  await finder?.updateComplete;
  const input = finder?.shadowRoot?.querySelector<HTMLInputElement>('#query');
  if (!input) return;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Topics for people and for businesses, then everything the hall has. */
export const Start: Story = {};

/** What is offered while one types: the reason stands beside a name that does not show it. */
export const Typing: Story = { play: async ({ canvasElement }) => type(canvasElement, '登记') };

/** Rows with what decides: who, how long, how often one has to come, what it costs. */
export const Results: Story = { args: { query: '登记' } };

/** Bound to one department: its list at once, and no filter by department. */
export const OneDepartment: Story = { args: { department: 'market-regulation', headingLevel: 3 } };

/** Bound to people: their matters and their topics only. */
export const OneAudience: Story = { args: { audience: 'natural' } };

/** Thousands of matters: a page of twenty, whatever matches. */
export const VeryMany: Story = { parameters: { fetch: mockFetch({ matters: 4000 }) } };

/** A name as long as they come wraps and is never cut. */
export const LongNames: Story = { args: { query: '户外广告' } };

/** Nothing fits: said honestly, with a person to call, what comes near, the departments, and a word to the hall. */
export const NothingFits: Story = { args: { query: '恐龙饲养许可' } };

/** The guide of a matter, in place of the results. */
export const GuideInPlace: Story = { args: { query: '登记', matter: 'dz-company-registration' } };

/** The box and the rows, and nothing else. */
export const WithoutFilters: Story = { args: { withoutFilters: true, department: 'civil-affairs', label: '民政局办什么事？', placeholder: '例如：婚姻登记' } };

/** Large type and large targets. */
export const Elder: Story = { args: { theme: 'elder', query: '登记' } };

/** As it stands on a kiosk. */
export const Kiosk: Story = { args: { theme: 'kiosk' } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark', query: '登记' }, globals: { theme: 'dark' } };

/** In English, on a page in another language. */
export const English: Story = { args: { locale: 'en', query: 'registration' } };

/** On the smallest phone. */
export const Phone: Story = { args: { query: '登记' }, globals: { viewport: { value: 'mobile1' } } };

/** The answer takes a while: the shape of what comes. */
export const Loading: Story = { parameters: { fetch: mockFetch({ fail: 'silence' }) } };

const well = mockFetch();
const gone = mockFetch({ fail: 'network' });
let isGone = false;

/** The network goes while one types: the catalogue kept in the page answers on, and says so. */
export const Offline: Story = {
  parameters: { fetch: (request: Request) => (isGone ? gone : well)(request) },
  play: async ({ canvasElement }) => {
    isGone = false;
    await type(canvasElement, '登记');
    const root = canvasElement.querySelector('hall-matter-finder')?.shadowRoot;
    const isOffered = (): boolean => root?.querySelector('[role=option]') !== null;
    for (let wait = 0; wait < 50 && !isOffered(); wait += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    isGone = true;
    root?.querySelector('form')?.requestSubmit();
  },
};

/** No network and nothing kept: what to do now, whom to call. */
export const Unreachable: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'network' }) } };

/** The hall has a problem. */
export const ServerProblem: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'server.error' }) } };

/** A key that the hall does not know. */
export const WrongKey: Story = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'key.unknown' }) } };
