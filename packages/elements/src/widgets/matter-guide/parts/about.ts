import type { MatterVersionList } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chineseOnly, definitions, disclosure, inLine, say } from '../view.ts';
import { isDrafted } from './part.ts';
import type { GuidePart, PartsView } from './part.ts';
import type { Content, GuideActions } from '../view.ts';

/** Who answers for the guide, its codes, its versions and where it comes from. */
export function about(view: PartsView, actions: GuideActions): GuidePart {
  const { guide, strings, format, timeZone } = view;
  return {
    id: 'about',
    title: strings.about,
    body: html`${definitions([
      [strings.version, html`${strings.versionNumber(guide.version)}${view.locale === 'en' ? ', ' : '，'}${strings.inForce(format.fullDate(guide.validFrom), guide.validTo && format.fullDate(guide.validTo))}`],
      [strings.updated, format.fullDate(guide.updatedAt, timeZone)],
      // Of a drafted guide it stands at the top.
      [strings.source, isDrafted(guide) ? null : say(view, guide.provenance.note)],
    ])}
    ${disclosure(strings.aboutOpen, details(view))} ${disclosure(strings.versions, html`${view.versions((list) => versionList(view, actions, list))}`, actions.loadVersions)}`,
  };
}

function details(view: PartsView): TemplateResult {
  const { guide, strings, item } = view;
  const { agency } = guide;
  const text = (value: { zh: string; en: string | null } | null): Content | null => (value ? say(view, value) : null);
  const code = (value: string | null | undefined): Content | null => (value ? html`<code>${value}</code>` : null);
  return definitions([
    [strings.agency, html`${say(view, agency.name)}${agency.nature ? html`<span class="under">${say(view, agency.nature)}</span>` : nothing}${agency.code ? html`<span class="under"><code>${agency.code}</code></span>` : nothing}`],
    [strings.power, agency.powerSource && strings[`power_${agency.powerSource}`]],
    [strings.delegate, text(agency.delegate)],
    [strings.participants, agency.participants.length > 0 ? inLine(view, agency.participants.map((name) => say(view, name))) : null],
    [strings.level, strings[`level_${guide.level}`]],
    [strings.type, strings[`type_${guide.type}`]],
    [strings.parent, text(guide.parentMatter?.name ?? null)],
    [strings.audience, guide.audiences.length > 0 ? inLine(view, guide.audiences.map((audience) => strings[`audience_${audience}`])) : null],
    [strings.topics, guide.topics.length > 0 ? inLine(view, guide.topics.map(({ name }) => say(view, name))) : null],
    [strings.quota, text(guide.quota)],
    [strings.intermediary, text(guide.intermediary)],
    [strings.annualReview, text(guide.annualReview)],
    [strings.baseCode, code(guide.baseCode)],
    [strings.implementingCode, code(guide.implementingCode)],
    [strings.itemCode, code(guide.handlingItems.find(({ id }) => id === item)?.code)],
    [strings.source, guide.provenance.source && chineseOnly(view, guide.provenance.source)],
  ]);
}

/** Every version with its days in force; those not shown can be. */
function versionList(view: PartsView, { chooseMatter }: GuideActions, { data }: MatterVersionList): TemplateResult {
  const { guide, strings, format } = view;
  return html`<ul class="versions">
    ${data.map(({ version, validFrom, validTo }) => html`<li>
      <span>${strings.versionNumber(version)} · ${strings.inForce(format.fullDate(validFrom), validTo && format.fullDate(validTo))}</span>
      ${version === guide.version ? nothing : html`<button class="button plain" type="button" @click=${() => chooseMatter(guide.id, validTo === null ? undefined : version)}>${strings.showVersion}<span class="hidden-visually"> ${strings.versionNumber(version)}</span></button>`}
    </li>`)}
  </ul>`;
}
