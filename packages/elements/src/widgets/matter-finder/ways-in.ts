import type { Facet } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized } from '../../locales/localized.ts';
import { icon } from '../../ui/icon.ts';
import { grouped } from './filter-panel.ts';
import type { FilterPanel } from './filter-panel.ts';

/** Topics in view before one asks for more. */
const few = 8;

type Value = Facet['values'][number];

/** Ways in for those who would rather look than type: topics for people, topics for businesses. */
export function waysIn(panel: FilterPanel, level: number): TemplateResult | typeof nothing {
  const topics = panel.bound.topic === undefined ? (panel.facets.find(({ name }) => name === 'topic')?.values ?? []) : [];
  if (topics.length < 2) return nothing;
  const groups = grouped('topic', topics, panel);
  return html`<div class="ways" part="ways-in">
    ${groups.map(
      ([title, values]) => html`<div class="way">
        <div role="heading" aria-level=${level} class="way-title">${title || panel.strings.waysTopics}</div>
        <ul class="links">${values.slice(0, few).map((value) => topicLink(value, panel))}</ul>
        ${values.length > few
          ? html`<details>
              <summary>${icon('next')}${panel.strings.moreTopics(values.length - few)}</summary>
              <ul class="links">${values.slice(few).map((value) => topicLink(value, panel))}</ul>
            </details>`
          : nothing}
      </div>`,
    )}
  </div>`;
}

const topicLink = ({ value, label, count }: Value, { browse, format, locale }: FilterPanel): TemplateResult => html`<li><button type="button" class="link" @click=${() => browse('topic', value)}>${localized(label, locale)} <small>${format.number(count)}</small></button></li>`;

/** Departments to look through where no words led anywhere. */
export function departmentsIn(panel: FilterPanel, level: number): TemplateResult | typeof nothing {
  const departments = panel.bound.department === undefined ? (panel.facets.find(({ name }) => name === 'department')?.values ?? []) : [];
  if (departments.length < 2) return nothing;
  const { strings, locale, format, browse } = panel;
  return html`<div class="way" part="ways-in">
    <div role="heading" aria-level=${level} class="way-title">${strings.browse}</div>
    <ul class="links">${departments.map(({ value, label, count }) => html`<li><button type="button" class="link" @click=${() => browse('department', value)}>${localized(label, locale)} <small>${format.number(count)}</small></button></li>`)}</ul>
  </div>`;
}
