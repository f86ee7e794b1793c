import type { CaseState, Due } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import { icon } from '../../../ui/icon.ts';
import type { IconName } from '../../../ui/icon.ts';
import type { CaseDeskStrings } from '../case-desk.strings.ts';

/** A limit in an icon, a word and working days. */
export interface DueWords {
  readonly tone: 'calm' | 'soon' | 'late' | 'still';
  readonly icon: IconName;
  readonly text: string;
}

/** Why a limit does not count: a notice is with the applicant, a special procedure is under way, or it has yet to begin. */
const stillWords = (state: CaseState, strings: CaseDeskStrings): string => (state === 'supplementing' ? strings.dueSupplement : state === 'specialProcedure' ? strings.dueStill : strings.dueNotBegun);

/**
 * How a limit stands, as somebody reads it at a glance.
 *
 * @param of - State of the case, for a limit that does not count now.
 * @example dueWords({ kind: 'known', state: 'overdue', remaining: -2, … }, 'processing', strings, format).text // '已超期 2 个工作日'
 */
export function dueWords({ kind, state, remaining, late, unknownFrom }: Due, of: CaseState, strings: CaseDeskStrings, format: Format): DueWords {
  switch (kind) {
    case 'open':
      return { tone: 'still', icon: 'clock', text: stillWords(of, strings) };
    case 'unknown':
      return { tone: 'still', icon: 'question', text: strings.dueUnknown(unknownFrom === null ? '' : format.fullDate(unknownFrom)) };
    case 'unpublished':
      return { tone: 'still', icon: 'question', text: strings.dueUnpublished };
    case 'met':
      return late ? { tone: 'late', icon: 'danger', text: strings.dueMetLate } : { tone: 'calm', icon: 'success', text: strings.dueMet };
    default: {
      const days = Math.abs(remaining ?? 0);
      if (state === 'overdue' || state === 'long_overdue' || late) return { tone: 'late', icon: 'danger', text: (state === 'long_overdue' ? strings.dueLongOver : strings.dueOver)(days) };
      const text = remaining === null ? strings.dueOnTime : days === 0 ? strings.dueToday : strings.dueLeft(days);
      return state === 'due_soon' ? { tone: 'soon', icon: 'warning', text: strings.dueSoon(text) } : { tone: 'calm', icon: 'clock', text };
    }
  }
}

/** The same with its last day. */
export function dueLine(due: Due, of: CaseState, strings: CaseDeskStrings, format: Format): TemplateResult {
  const { tone, icon: name, text } = dueWords(due, of, strings, format);
  return html`<span class="due ${tone}">${icon(name)}<span>${text}${due.day && due.kind === 'known' ? html` · <time datetime=${due.day}>${format.date(due.day)}</time>` : nothing}</span></span>`;
}
