import { html, nothing } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import type { StringTable } from '../../../locales/strings.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { say } from '../view.ts';
import type { GuideActions, GuideView } from '../view.ts';
import { about } from './about.ts';
import { choicesStyles } from './choices.styles.ts';
import { choices } from './choices.ts';
import { conditions, legalBasis, rights } from './conditions.ts';
import { materials } from './materials.ts';
import { isDrafted } from './part.ts';
import type { GuidePart, PartsView } from './part.ts';
import { partsStyles } from './parts.styles.ts';
import type { GuidePartStrings } from './parts.texts.ts';
import { printStyles } from './print.styles.ts';
import { fees, questions, results, steps } from './procedure.ts';
import { code, toolbar } from './tools.ts';
import { ways } from './ways.ts';

export { PrintController } from '../../../controllers/print.ts';

/** Styles of the parts; they come with them. */
export const styles: readonly CSSResult[] = [choicesStyles, partsStyles, printStyles];

/** What stands around the six answers. */
export interface GuideSurroundings {
  /** Which of several, and where. */
  readonly choices: TemplateResult | typeof nothing;
  readonly beneath: TemplateResult;
}

/**
 * Everything around the six answers, in the order in which people need it. A file of its own, fetched while the guide
 * itself is on its way.
 */
export function parts(view: GuideView, actions: GuideActions, table: StringTable<GuidePartStrings>): GuideSurroundings {
  const { guide } = view;
  const own: PartsView = { ...view, strings: { ...view.strings, ...view.texts(table) } };
  const all = [materials(own, actions), ways(own), conditions(own), steps(own), fees(own), results(own, actions), questions(own), legalBasis(own), rights(own), about(own, actions)].filter((part) => part !== null);
  const beneath = html`${code(own)} ${isDrafted(guide) ? html`<p class="origin">${icon('info')} <span>${say(own, guide.provenance.note)}</span></p>` : nothing} ${toolbar(own, actions)} ${contents(own, actions, all)}
    <div class="parts">${all.map((part) => section(own, part))}</div>`;
  return { choices: choices(own, actions), beneath };
}

function contents({ strings }: PartsView, { goTo }: GuideActions, parts: readonly GuidePart[]): TemplateResult {
  return html`<nav class="contents screen-only" aria-label=${strings.contents}>
    <ul>
      ${parts.map(({ id, title }) => html`<li><a href="#${id}" @click=${(event: Event) => goTo(id, event)}>${title}</a></li>`)}
    </ul>
  </nav>`;
}

const section = ({ level }: PartsView, { id, title, body }: GuidePart): TemplateResult => html`<section class="part" aria-labelledby=${id}>${heading(level + 1, title, id)} ${body}</section>`;
