import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Looks of a part of a bar: filled, outlined or dashed, so that parts differ where colours do not; `red` and `yellow` are those of cards (`cardMarkStyles`). */
export type BarTone = 'plain' | 'pale' | 'soon' | 'late' | 'red' | 'yellow';

/** A part of a bar; the parts of one stand one after the other. */
export interface BarPart {
  readonly amount: number;
  readonly tone: BarTone;
}

/** A bar with its name and its values in words: what it tells is read without seeing it. */
export interface Bar {
  readonly key: string;
  readonly label: string | TemplateResult;
  readonly parts: readonly BarPart[];
  /** A line across it, such as what was promised. */
  readonly mark?: number | null | undefined;
  readonly value: string | TemplateResult;
}

/** What a chart is drawn from. */
export interface BarChart {
  /** What it shows, for whoever does not see it. */
  readonly label: string;
  readonly bars: readonly Bar[];
  /** What a bar of the whole length is; the longest one without it. */
  readonly most?: number;
  /** Upright and side by side where there is room, as days are. */
  readonly columns?: boolean;
}

const lengthOf = ({ parts, mark }: Bar): number => Math.max(mark ?? 0, parts.reduce((sum, { amount }) => sum + amount, 0));

/** Drawn in a square of one by one that the style sheet stretches: no inline style, which the policy of a page may forbid. */
function drawing({ parts, mark }: Bar, most: number): TemplateResult {
  const share = (amount: number): string => String(Math.round(Math.min(1, amount / most) * 10_000) / 10_000);
  let sum = 0;
  const rows = parts.filter(({ amount }) => amount > 0).map(({ amount, tone }) => {
    const from = sum;
    sum += amount;
    return svg`<rect class=${tone} x=${share(from)} y="0" width=${share(amount)} height="1"></rect>`;
  });
  return html`<svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">${svg`<g>${rows}${mark === undefined || mark === null ? nothing : svg`<line class="mark" x1=${share(mark)} x2=${share(mark)} y1="0" y2="1"></line>`}</g>`}</svg>`;
}

/**
 * Bars with their names and values as a list. Put a table of the same numbers behind it (`dataTable`), and say what the tones mean (`barLegend`).
 *
 * @example barChart({ label: '各部门在办', bars: [{ key: 'fire', label: '消防', parts: [{ amount: 3, tone: 'late' }, { amount: 9, tone: 'plain' }], value: '12 件，超期 3 件' }] })
 */
export function barChart({ label, bars, most = Math.max(1, ...bars.map(lengthOf)), columns = false }: BarChart): TemplateResult {
  return html`<ul class="bars ${columns ? 'columns' : ''}" aria-label=${label}>${bars.map((bar) => html`<li><span class="bar-label">${bar.label}</span>${drawing(bar, most)}<span class="bar-value">${bar.value}</span></li>`)}</ul>`;
}

/** What the tones of a chart mean. */
export const barLegend = (rows: readonly (readonly [BarTone, string])[]): TemplateResult =>
  html`<p class="bar-legend">${rows.map(([tone, text]) => html`<span><svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">${svg`<rect class=${tone} x="0" y="0" width="1" height="1"></rect>`}</svg>${text}</span>`)}</p>`;
