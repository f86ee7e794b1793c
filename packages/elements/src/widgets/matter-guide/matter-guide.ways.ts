import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../ui/icon.ts';
import { say } from './guide-view.ts';
import type { Content, GuidePart, GuideView } from './guide-view.ts';

/** In which ways a matter can be done: yes, no, or not published, in an icon and a word. */
export function ways(view: GuideView): GuidePart {
  const { guide, strings } = view;
  const { channels, crossRegionScope } = guide;
  const rows: (readonly [name: string, can: boolean | null, words?: string | undefined])[] = [
    [strings.inHall, guide.inHall],
    [strings.online, channels.includes('online') || guide.onlineUrl !== null],
    [strings.kiosk, guide.kiosk],
    [strings.agent, guide.agent],
    [strings.crossRegion, crossRegionScope === null ? null : crossRegionScope !== 'none', crossRegionScope === null ? undefined : strings[`scope_${crossRegionScope}`]],
    [strings.bookable, guide.bookable],
    [strings.commitment, guide.commitment],
    [strings.mail, guide.mailing],
    // Nobody asks how to pay for what is free.
    ...(guide.fees.charged === false ? [] : [[strings.onlinePayment, guide.onlinePayment] as const]),
  ];
  return {
    id: 'ways',
    title: strings.ways,
    body: html`<dl class="ways">
      ${visits(view)} ${rows.map(([name, can, words]) => way(name, mark(can), can === null ? strings.unknown : (words ?? (can ? strings.yes : strings.no))))}
    </dl>`,
  };
}

type Mark = 'yes' | 'no' | 'none';

const mark = (can: boolean | null): Mark => (can === null ? 'none' : can ? 'yes' : 'no');

const icons = { yes: 'success', no: 'clear', none: 'question' } as const;

const way = (name: string, mark: Mark, words: Content, more: Content | typeof nothing = nothing): TemplateResult =>
  html`<div class=${mark}><dt>${name}</dt><dd>${icon(icons[mark])} <span>${words}${more}</span></dd></div>`;

function visits(view: GuideView): TemplateResult {
  const { guide, strings } = view;
  const { visits, visitReason } = guide;
  const words = visits === null ? strings.unknown : visits === 0 ? strings.noVisit : strings.visitCount(visits);
  return way(strings.visits, visits === null ? 'none' : 'yes', words, visitReason ? html`<span class="under">${say(view, visitReason)}</span>` : nothing);
}
