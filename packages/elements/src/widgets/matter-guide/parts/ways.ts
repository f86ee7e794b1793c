import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import { telephone } from '../../../ui/staffed-line.ts';
import { inLine, pair, say } from '../view.ts';
import type { Content } from '../view.ts';
import type { GuidePart, PartsView } from './part.ts';

/** A way to do it: possible, not possible, or not published. */
interface Way {
  readonly name: string;
  readonly can: boolean | null;
  readonly words?: Content;
}

/** In which ways a matter can be done, each in an icon and a word; what is not published in one line, with whom to ask. */
export function ways(view: PartsView): GuidePart {
  const { strings } = view;
  const all = waysOf(view);
  const open = all.filter(({ can }) => can === null).map(({ name }) => name);
  return {
    id: 'ways',
    title: strings.ways,
    body: html`<p><b>${pair(view, strings.identity, strings[`identity_${view.guide.identityLevel}`])}</b></p>
      <dl class="ways">${all.map(({ name, can, words }) => (can === null ? nothing : html`<div class=${can ? 'yes' : 'no'}><dt>${name}</dt><dd>${icon(can ? 'success' : 'clear')} <span>${words ?? (can ? strings.yes : strings.no)}</span></dd></div>`))}</dl>
      ${open.length > 0 ? html`<p class="quiet">${pair(view, strings.unknown, inLine(view, open))}<br />${ask(view)}</p>` : nothing}`,
  };
}

const ask = ({ guide, strings }: PartsView): TemplateResult => html`<a href=${telephone(guide.staffedLine.number)}>${strings.ask(guide.staffedLine.number)}</a>`;

function waysOf(view: PartsView): Way[] {
  const { guide, strings } = view;
  const { channels, crossRegionScope, visits, visitReason, onlineUrl } = guide;
  return [
    { name: strings.visits, can: visits === null ? null : true, words: html`${visits === 0 ? strings.noVisit : strings.visitCount(visits ?? 0)}${visitReason ? html`<span class="under">${say(view, visitReason)}</span>` : nothing}` },
    { name: strings.inHall, can: guide.inHall },
    { name: strings.online, can: onlineUrl !== null || channels.includes('online') || (channels.length === 0 ? null : false) },
    { name: strings.kiosk, can: guide.kiosk },
    { name: strings.agent, can: guide.agent },
    { name: strings.crossRegion, can: crossRegionScope && crossRegionScope !== 'none', words: strings[`scope_${crossRegionScope ?? 'none'}`] },
    { name: strings.bookable, can: guide.bookable },
    { name: strings.commitment, can: guide.commitment },
    { name: strings.mail, can: guide.mailing },
    // Nobody asks how to pay for what is free.
    ...(guide.fees.charged === false ? [] : [{ name: strings.onlinePayment, can: guide.onlinePayment }]),
  ];
}
