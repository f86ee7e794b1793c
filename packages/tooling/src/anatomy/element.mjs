// An element: class, styles, strings in both languages, registration, test in a real browser, story of each state.
// What is written asks the hall its name and greets with it, so that loading, failing and answering are there to build on.
import { camel, pascal, words } from './names.mjs';

const sentence = (name) => words(name).replace(/^./, (letter) => letter.toUpperCase());

const classText = (name) => `import { Task } from '@lit/task';
import { html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { plain } from '../../locales/localized.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { ${camel(name)}Strings } from './${name}.strings.ts';
import { ${camel(name)}Styles } from './${name}.styles.ts';

/**
 * ${sentence(name)}: a visitor sees which hall this page belongs to.
 *
 * @summary ${sentence(name)}.
 * @tag hall-${name}
 * @csspart base - The ground of the element.
 * @csspart title - The greeting.
 * @example <hall-${name}></hall-${name}>
 */
export class Hall${pascal(name)} extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, ${camel(name)}Styles];

  readonly #site = new Task(this, {
    task: (_, { signal }) => this.client.site.get({ signal }),
    args: () => [this.configuration.siteKey, this.configuration.baseUrl],
  });

  protected override content(): TemplateResult {
    const strings = this.texts(${camel(name)}Strings);
    const wait = (): TemplateResult => html\`<p class="wait" role="status">\${this.common.loading}</p>\`;
    return (
      this.#site.render({
        initial: wait,
        pending: wait,
        complete: ({ hall }) => html\`<h2 class="title" part="title">\${strings.greeting(plain(hall.name, this.hallLocale))}</h2>\`,
        error: (error) => this.failed(error, () => void this.#site.run()),
      }) ?? wait()
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-${name}': Hall${pascal(name)};
  }
}
`;

const styles = (name) => `import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of \`<hall-${name}>\`. */
export const ${camel(name)}Styles: CSSResult = css\`
  .title {
    font-size: var(--_title);
  }
  .wait {
    color: var(--_quiet);
  }
\`;
`;

const strings = (name) => `import type { StringTable } from '../../locales/strings.ts';

/** Texts of \`<hall-${name}>\`. */
export interface ${pascal(name)}Strings {
  /** @param hall - Name of the hall. */
  greeting(hall: string): string;
}

/** The strings of {@link ${pascal(name)}Strings}. */
export const ${camel(name)}Strings: StringTable<${pascal(name)}Strings> = {
  name: '${name}',
  'zh-CN': {
    greeting: (hall) => \`欢迎来到\${hall}\`,
  },
  en: {
    greeting: (hall) => \`Welcome to \${hall}\`,
  },
};
`;

const define = (name) => `import { defineElement } from '../../base/define.ts';
import { Hall${pascal(name)} } from './${name}.ts';

defineElement('hall-${name}', Hall${pascal(name)});
`;

const test = (name) => `import { examples } from '@hallkit/contract';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Hall${pascal(name)} } from './${name}.ts';
import type { HallProvider } from '../provider/provider.ts';
import '../provider/provider.define.ts';
import './${name}.define.ts';

const { hall } = examples.getSiteExample;
const found = (): Response => Response.json(examples.getSiteExample);
const refused = (): Response => new Response(JSON.stringify({ type: 'about:blank', title: 'x', status: 401, code: 'key.unknown', detail: 'x', requestId: 'r-1', errors: [] }), { status: 401, headers: { 'content-type': 'application/problem+json' } });

/** The element in a page whose hall answers so. */
async function open(answer: () => Response, locale: string): Promise<{ page: HallProvider; element: Hall${pascal(name)}; seen: () => string }> {
  const page = await fixture<HallProvider>(html\`<hall-provider site-key="pk_test_${name}" base-url="https://hall.example" locale=\${locale} .fetch=\${async () => answer()}></hall-provider>\`);
  const element = document.createElement('hall-${name}');
  page.append(element);
  return { page, element, seen: () => element.shadowRoot?.querySelector('[part=base]')?.textContent?.trim() ?? '' };
}

describe('hall-${name}', () => {
  it('greets with the name of the hall, in the language of the page, also when that changes', async () => {
    const { page, element, seen } = await open(found, 'zh-CN');
    await waitUntil(() => seen().includes(hall.name.zh), 'Chinese');
    await expect(element).to.be.accessible();
    page.locale = 'en';
    await waitUntil(() => seen().includes(hall.name.en ?? ''), 'English');
    await expect(element).to.be.accessible();
  });

  it('says what went wrong and whom to call, and tells the page', async () => {
    const { page, element, seen } = await open(refused, 'zh-CN');
    const { detail } = (await oneEvent(page, 'hall-failed')) as HTMLElementEventMap['hall-failed'];
    expect(detail.kind).to.equal('refused');
    expect(seen()).to.contain('12345');
    await expect(element).to.be.accessible();
  });
});
`;

const story = (name) => `import { mockFetch } from '@hallkit/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@hallkit/elements/define/${name}.js';

const meta: Meta = {
  title: 'Widgets/${sentence(name)}',
  component: 'hall-${name}',
  render: () => html\`<hall-${name}></hall-${name}>\`,
};
export default meta;

/** With the hall's answer. */
export const Answered: StoryObj = {};

/** While the hall takes its time. */
export const Loading: StoryObj = { parameters: { fetch: mockFetch({ delay: 3_600_000 }) } };

/** The hall does not know the page's key. */
export const Refused: StoryObj = { tags: ['shows-failure'], parameters: { fetch: mockFetch({ fail: 'key.unknown' }) } };
`;

/**
 * Files of an element, by path.
 *
 * @param {string} name - Without `hall-`.
 * @returns {Record<string, string>}
 */
export function element(name) {
  const path = (ending) => `packages/elements/src/widgets/${name}/${name}${ending}.ts`;
  return {
    [path('')]: classText(name),
    [path('.styles')]: styles(name),
    [path('.strings')]: strings(name),
    [path('.define')]: define(name),
    [path('.test')]: test(name),
    [`stories/widgets/${name}.stories.ts`]: story(name),
  };
}
