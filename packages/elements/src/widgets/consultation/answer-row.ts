import type { PublishedAnswer } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../locales/format.ts';
import type { HallLocale } from '../../locales/locale.ts';
import { localized, plain } from '../../locales/localized.ts';
import type { ConsultationStrings } from './consultation.texts.ts';
import type { Votes } from './parts/votes.ts';

/** What an answer is drawn with. */
export interface AnswerContext {
  readonly strings: ConsultationStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  /** Says that it helped; fetched once an answer is open. */
  readonly votes: Votes | undefined;
  readonly opened: () => void;
}

/** A question that was answered before; its answer opens in its place. What people wrote is in Chinese, whatever the page speaks. */
export function answerRow(row: PublishedAnswer, { strings, locale, format, votes, opened }: AnswerContext): TemplateResult {
  const { question, answer, department, matter, answeredOn, helpful, provenance } = row;
  const day = format.date(answeredOn);
  return html`<li>
    <details class="answer" part="answer" @toggle=${opened}>
      <summary lang="zh-CN">${question}</summary>
      <div>
        <p class="said" lang="zh-CN">${answer}</p>
        <p class="quiet">${department === null ? strings.answeredOn(day) : strings.answeredBy(plain(department.name, locale), day)}${helpful > 0 ? html` · ${strings.helpful(format.number(helpful))}` : nothing}</p>
        ${matter === null ? nothing : html`<p class="quiet">${strings.about(plain(matter.name, locale))}</p>`}
        <p class="quiet">${localized(provenance.note, locale)}</p>
        ${votes?.render(row)}
      </div>
    </details>
  </li>`;
}
