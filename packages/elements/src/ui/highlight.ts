import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A text with its matched parts marked; `ranges` as start and end in UTF-16 units, in any order, overlapping or beyond the end. */
export function highlight(text: string, ranges: readonly (readonly number[])[]): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [start = 0, end = 0] of [...ranges].sort(([one = 0], [other = 0]) => one - other)) {
    const from = Math.max(start, at);
    if (end <= from || from >= text.length) continue;
    parts.push(text.slice(at, from), html`<mark>${text.slice(from, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}
