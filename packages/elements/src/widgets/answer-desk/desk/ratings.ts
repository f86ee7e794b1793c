import { RatingsResource } from '@hallkit/client/resources';
import type { Rating, RatingActionName, RatingActionRequest } from '@hallkit/contract';
import { gradeTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { staffDeskStrings } from '../../../staff/desk/desk.strings.ts';
import { dueClock, dueLine } from '../../../staff/desk/due-line.ts';
import type { ActionField } from '../../../staff/desk/fields.ts';
import type { WorkKind } from '../../../staff/desk/work-tab.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import type { AnswerHost } from './answer-host.ts';
import { findIn } from './find-in.ts';
import { section } from './parts.ts';
import type { Part } from './parts.ts';
import type { RatingView } from './views.ts';

const views: readonly RatingView[] = ['bad', 'done', 'all'];

function head({ grade, what, department, day, state, due }: Rating, { strings, locale, format, level, texts }: AnswerHost): TemplateResult {
  const words = strings();
  return html`<header class="record-head">
      <p class="quiet">${localized(what, locale())}${department ? html` · ${localized(department.name, locale())}` : nothing} · <time datetime=${day}>${format().date(day)}</time></p>
      ${heading(level(), localized(gradeTexts[grade], locale()), 'record')}
      <p><span class="state">${words[`rating_${state}`]}</span></p>
    </header>
    ${due.kind === 'open' ? nothing : html`<dl class="clocks">${dueClock(state === 'open' ? words.verifyDue : words.answerDue, due, words.still, texts(staffDeskStrings), format())}</dl>`}`;
}

function body({ tags, text, finding, verification, correction, answer }: Rating, host: AnswerHost): TemplateResult {
  const { strings, locale } = host;
  const words = strings();
  const said = (id: string, title: string, value: string | null, above: Part = nothing): Part => section(host, id, title, value === null ? nothing : html`${above}<p class="words">${value}</p>`);
  return html`<section class="written" aria-labelledby="written">
      ${heading(host.level() + 1, words.written, 'written')}
      ${tags.length > 0 ? html`<ul class="tags">${tags.map((tag) => html`<li>${localized(tag, locale())}</li>`)}</ul>` : nothing}
      ${text === null ? html`<p class="quiet">${words.noWords}</p>` : html`<p class="words large">${text}</p>`}
      <p class="quiet">${icon('info')} ${words.raterAdvice}</p>
    </section>
    ${said('verification', words.verification, verification, finding === null ? nothing : html`<p><b>${words[`rated_${finding}`]}</b></p>`)} ${said('correction', words.correction, correction)} ${said('answer', words.answerGiven, answer)}`;
}

/** Bad ratings as work at a desk; who gave one is nowhere. */
export function ratingsKind(host: AnswerHost): WorkKind<Rating, Rating, RatingActionName, RatingView> {
  const { strings, locale, format, session } = host;
  const resource = (): RatingsResource => session.client.use(RatingsResource);
  const filter = (): { department?: string | undefined } => (host.departmentId() ? { department: host.departmentId() } : {});

  function fields(_: Rating, action: RatingActionName): ActionField[] {
    const words = strings();
    const text: ActionField = { name: 'text', kind: 'area', required: true, most: 2000, label: words[`rating_text_${action}`] };
    return action === 'verify' ? [{ name: 'finding', kind: 'choice', required: true, most: 0, label: words.field_finding, options: (['justified', 'mistaken', 'malicious'] as const).map((id) => ({ id, name: words[`rated_${id}`] })) }, text] : [text];
  }

  return {
    first: 'bad',
    views: () => ['bad', 'done', 'all'],
    page: async (view, query, signal) => resource().list(await host.hallId(), { view, ...query, ...filter() }, { signal }),
    title: () => strings().tab_ratings,
    viewName: (view) => strings()[`ratings_${view}`],
    none: (view) => [strings()[`noRatings_${view}`], strings().noneAdvice],
    row({ grade, tags, text, what, day, state, due, department }) {
      const words = strings();
      return html`<span class="row-top"><b>${localized(gradeTexts[grade], locale())}</b></span>
        ${text === null ? nothing : html`<span class="excerpt">${text}</span>`} ${tags.length > 0 ? html`<span>${tags.map((tag) => plain(tag, locale())).join(words.comma)}</span>` : nothing}
        ${due.kind === 'open' ? nothing : dueLine(due, words.still, host.texts(staffDeskStrings), format())}
        <span class="quiet">${words[`rating_${state}`]} · ${localized(what, locale())} · <time datetime=${day}>${format().date(day)}</time>${host.supervises() && department ? html` · ${localized(department.name, locale())}` : nothing}</span>`;
    },
    read: async (id, signal) => findIn(id, views, async (view, query) => resource().list(await host.hallId(), { view, ...query, ...filter() }, { signal })),
    async act(one, action, typed) {
      const given = fields(one, action).flatMap(({ name }) => (typed[name]?.trim() ? [[name, typed[name].trim()] as const] : []));
      return resource().act(one.id, { version: one.version, action, ...Object.fromEntries(given) } as RatingActionRequest);
    },
    actionsOf: ({ actions }) => actions,
    onward: () => ['verify', 'correct', 'answer'],
    aside: [],
    name: (action) => strings()[`rating_do_${action}`],
    advice: (_, action) => strings()[`rating_advice_${action}`],
    fields,
    willDo: (_, action) => (action === 'exclude' ? strings().will_exclude : undefined),
    head: (one) => head(one, host),
    body: (one) => body(one, host),
    opened: (one) => {
      host.say(strings().openedRating(plain(gradeTexts[one.grade], locale())));
      host.opened('ratings', { id: one.id, number: null });
    },
    acted: ({ id, state }, action) => host.acted('ratings', { id, number: null, state }, action),
  };
}
