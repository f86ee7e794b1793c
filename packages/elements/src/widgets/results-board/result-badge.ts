import type { PublishedDecision } from '@hallkit/contract';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../ui/icon.ts';
import type { IconName } from '../../ui/icon.ts';
import type { ResultsBoardStrings } from './results-board.strings.ts';

const icons: Readonly<Record<PublishedDecision['result'], IconName>> = { granted: 'success', grantedToFollow: 'success', refused: 'danger', revoked: 'warning' };

/** How it was decided: an icon and the word. */
export const resultBadge = (result: PublishedDecision['result'], strings: ResultsBoardStrings): TemplateResult => html`<span class="result ${result}">${icon(icons[result])} ${strings[`result_${result}`]}</span>`;
