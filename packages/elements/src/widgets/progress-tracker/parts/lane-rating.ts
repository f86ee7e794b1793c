import type { Lane } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plain } from '../../../locales/localized.ts';
import type { ProgressViewState } from './view.ts';

/** Cases that were rated on this page: the thanks stay in sight, though nothing is left to rate. */
const rated = new Set<string>();

/** The way to rate a case that is decided; what it takes is fetched when somebody opens it. */
export function laneRating({ caseId, matter, mayRate }: Lane, { progress, strings, locale, level }: ProgressViewState): TemplateResult | typeof nothing {
  if (!mayRate && !rated.has(caseId)) return nothing;
  const open = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open) void import('../../rating/rating.define.ts');
  };
  return html`<details class="rate" @toggle=${open}>
    <summary aria-label="${strings.rate}: ${plain(matter.name, locale)}">${strings.rate}</summary>
    <hall-rating progress-id=${progress.id} case-id=${caseId} heading-level=${level + 3} @hall-rated=${() => rated.add(caseId)}></hall-rating>
  </details>`;
}
