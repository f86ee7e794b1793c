import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../ui/heading.ts';
import { notice } from '../../ui/notice.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import { chineseOnly, inLine, pair, say } from './view.ts';
import type { GuideActions, GuideView } from './view.ts';

/** So many everyday names tell a person that it is the right matter; a long list would push the answers off the screen. */
const namesShown = 6;

/** What the matter is called, whose it is, and whether it holds today. */
export function head(view: GuideView, actions: GuideActions, offline: boolean): TemplateResult {
  const { guide, strings, level } = view;
  return html`<header part="header">
    <p class="department">${say(view, guide.department.name)} · ${say(view, guide.region.name)}</p>
    ${heading(level, [say(view, guide.name)], 'name')}
    ${guide.everydayNames.length > 0 ? html`<p class="everyday">${pair(view, strings.everyday, inLine(view, guide.everydayNames.slice(0, namesShown).map((name) => chineseOnly(view, name))))}</p>` : nothing}
    ${state(view, actions)} ${offline ? notice({ tone: 'warning', icon: 'offline', title: strings.offline, body: strings.offlineAdvice }) : nothing}
  </header>`;
}

/** Nothing for a guide in force. */
function state({ guide, strings, common, format, timeZone }: GuideView, { chooseMatter }: GuideActions): TemplateResult | typeof nothing {
  const { state, validTo, updatedAt, version, staffedLine } = guide;
  const call = staffedLineLink(common.staffedLine, staffedLine);
  const since = format.fullDate(validTo ?? updatedAt, timeZone);
  if (state === 'suspended') return notice({ tone: 'warning', title: strings.suspended(format.fullDate(updatedAt, timeZone)), body: strings.stateAdvice, actions: call });
  if (state === 'cancelled') return notice({ tone: 'danger', title: strings.cancelled(since), body: strings.stateAdvice, actions: call });
  if (state === 'draft') return notice({ tone: 'warning', title: strings.draft, body: strings.stateAdvice, actions: call });
  if (validTo === null) return nothing;
  return notice({ tone: 'warning', title: strings.oldVersion(version, since), actions: html`<button class="button" type="button" @click=${() => chooseMatter(guide.id)}>${strings.toCurrent}</button>` });
}
