import type { Due } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../locales/format.ts';
import { icon } from '../../ui/icon.ts';
import type { IconName } from '../../ui/icon.ts';

/** Words for a limit. */
export interface DueStrings {
  dueUnknown(day: string): string;
  dueUnpublished: string;
  dueMet: string;
  dueMetLate: string;
  dueOnTime: string;
  dueToday: string;
  dueLeft(days: number): string;
  /** @param text - How much is left. */
  dueSoon(text: string): string;
  dueOver(days: number): string;
  dueLongOver(days: number): string;
}

/** A limit in an icon, a word and working days. */
export interface DueWords {
  readonly tone: 'calm' | 'soon' | 'late' | 'still';
  readonly icon: IconName;
  readonly text: string;
}

/**
 * How a limit stands, as somebody reads it at a glance.
 *
 * @param still - Why it does not count, for a limit that does not count now.
 * @example dueWords({ kind: 'known', state: 'overdue', remaining: -2, … }, strings.dueStill, strings, format).text // '已超期 2 个工作日'
 */
export function dueWords({ kind, state, remaining, late, unknownFrom }: Due, still: string, strings: DueStrings, format: Format): DueWords {
  switch (kind) {
    case 'open':
      return { tone: 'still', icon: 'clock', text: still };
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
export function dueLine(due: Due, still: string, strings: DueStrings, format: Format): TemplateResult {
  const { tone, icon: name, text } = dueWords(due, still, strings, format);
  return html`<span class="due ${tone}">${icon(name)}<span>${text}${due.day && due.kind === 'known' ? html` · <time datetime=${due.day}>${format.date(due.day)}</time>` : nothing}</span></span>`;
}

/** A limit as a clock: what it is, its last day large, how it stands. */
export function dueClock(name: string, due: Due, still: string, strings: DueStrings, format: Format): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${due.day && due.kind !== 'open' ? html`<time class="day" datetime=${due.day}>${format.date(due.day)}</time>` : html`<span class="day">—</span>`} ${dueLine({ ...due, day: null }, still, strings, format)}</dd>
  </div>`;
}
