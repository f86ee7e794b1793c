import type { Due } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProgressViewState } from './view.ts';

/** How a date stands, beyond the day itself. */
function standing({ kind, remaining, late }: Due, { strings }: ProgressViewState): string | null {
  if (kind === 'met') return late ? strings.metLate : strings.met;
  if (kind !== 'known' || remaining === null) return null;
  if (remaining < 0) return strings.overdue(-remaining);
  return remaining === 0 ? strings.lastDay : strings.remaining(remaining);
}

/** A date of the one clock in words: by which day, how many working days are left, or why there is none. */
export function dueInWords(due: Due, view: ProgressViewState): TemplateResult {
  const { strings, format } = view;
  if (due.kind === 'open') return html`${strings.notBegun}`;
  if (due.kind === 'unknown') return html`${strings.unknownYear((due.unknownFrom ?? '').slice(0, 4))}`;
  if (due.kind === 'unpublished') return html`${strings.unpublished}`;
  const day = due.day === null ? nothing : html`<time datetime=${due.day}>${due.kind === 'met' ? format.date(due.day) : strings.by(format.date(due.day))}</time>`;
  const rest = standing(due, view);
  return html`${day}${rest === null ? nothing : html` <span class=${due.late ? 'late' : due.state === 'due_soon' ? 'soon' : 'calm'}>${rest}</span>`}`;
}
