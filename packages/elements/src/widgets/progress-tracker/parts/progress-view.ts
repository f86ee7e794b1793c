import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { liveLine } from '../../../ui/live-line.ts';
import { notice } from '../../../ui/notice.ts';
import { staffedLineLink } from '../../../ui/staffed-line.ts';
import { dueInWords } from './due.ts';
import { action, lane } from './lane.ts';
import type { ProgressViewState } from './view.ts';
import { complainLink, isLateLane } from './watched-lane.ts';

/** The one next thing, the largest on the screen: what, who, by when, and the way to do it. */
function next(view: ProgressViewState): TemplateResult {
  const { progress, strings, locale, format, level } = view;
  const { who, name, text, caseNo, by } = progress.next;
  const concerned = progress.lanes.find((one) => one.caseNo === caseNo);
  const label = who === 'applicant' ? strings.nextYou : who === 'department' ? strings.nextOther(plain(name, locale)) : strings.nextNobody;
  const where = concerned ? html`<p class="quiet">${localized(concerned.matter.name, locale)}${who === 'department' ? nothing : html` · ${localized(concerned.department.name, locale)}`}</p>` : nothing;
  const until = by === null ? nothing : html`<p class="by">${icon('calendar')} <time datetime=${by}>${strings.by(format.date(by))}</time></p>`;
  return html`<section class="next ${who}" part="next" aria-labelledby="next">
    <p class="who">${label}</p>
    ${heading(level + 1, localized(text, locale), 'next')} ${until} ${where} ${action(progress.next, view, true)}
  </section>`;
}

/** Where an application stands: the next thing, the whole, and a lane for each department. */
export function progressView(view: ProgressViewState): TemplateResult {
  const { progress, contact, strings, common, line, locale, format, level, timeZone, complaintUrl, others } = view;
  const { name, number, applicant, submittedAt, state, due, criticalPath, lanes, late } = progress;
  const nameOf = (caseNo: string): string => plain(lanes.find((one) => one.caseNo === caseNo)?.matter.name ?? { zh: caseNo, en: null }, locale);
  // One that is complained of already is followed, not complained of once more.
  const tardy = lanes.find((one) => isLateLane(one) && one.complaint === null);
  const complaint = html`${complaintUrl === undefined || !tardy ? nothing : complainLink(tardy, { ...view, complaintUrl }, false)}${staffedLineLink(common.staffedLine, line)}`;
  return html`<div class="top">
      <div>
        ${heading(level, localized(name, locale), 'title')}
        <p class="quiet">${applicant.name} · ${strings.application(number)} · <time datetime=${submittedAt}>${strings.submitted(format.dateTime(submittedAt, timeZone))}</time></p>
      </div>
      <p class="overall ${state}">${strings[`state_${state}`]}</p>
    </div>
    ${liveLine(contact, strings, (value) => format.dateTime(value))} ${next(view)} ${view.own}
    ${late ? notice({ tone: 'danger', title: strings.late, body: strings.lateAdvice, actions: complaint }) : nothing}
    <section class="whole" aria-label=${strings.whole}>
      <p><b>${strings.whole}</b> ${dueInWords(due, view)}</p>
      ${criticalPath.length > 1 && due.kind === 'known' ? html`<p class="quiet">${strings.path(criticalPath.map(nameOf).join(strings.pathThen))}</p>` : nothing}
    </section>
    <section class="ways" aria-labelledby="lanes">
      ${heading(level + 1, strings.lanes(lanes.length), 'lanes')}
      <ul class="lanes">${lanes.map((one, at) => lane(one, at, view))}</ul>
    </section>
    ${others ? html`<div><button class="button plain" type="button" @click=${others}>${strings.others}</button></div>` : nothing}`;
}
