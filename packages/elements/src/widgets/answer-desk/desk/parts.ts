import type { Due } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.ts';
import type { AnswerHost } from './answer-host.ts';

/** Something that may be empty. */
export type Part = TemplateResult | typeof nothing;

/** A part with a heading; nothing where it is empty. */
export const section = ({ level }: AnswerHost, id: string, title: string, part: Part): Part => (part === nothing ? nothing : html`<section class=${id} aria-labelledby=${id}>${heading(level() + 1, title, id)} ${part}</section>`);

/** A moment as people read it. */
export const moment = ({ format }: AnswerHost, at: string): TemplateResult => html`<time datetime=${at}>${format().dateTime(at)}</time>`;

/** When silence closes what was answered, or that nobody can know it yet. */
export function closes({ strings, format }: AnswerHost, { kind, day, unknownFrom }: Due): Part {
  if (kind === 'unknown') return html`<p class="quiet">${strings().closesUnknown((unknownFrom ?? '').slice(0, 4))}</p>`;
  return kind === 'known' && day !== null ? html`<p class="quiet"><time datetime=${day}>${strings().closesAfter(format().date(day))}</time></p>` : nothing;
}
