import { ConsultationsResource } from '@hallkit/client/resources';
import type { Consultation, ConsultationActionName, ConsultationActionRequest, PublishedAnswer } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { Departments } from '../../../staff/desk/departments.ts';
import { staffDeskStrings } from '../../../staff/desk/desk.strings.ts';
import { dueClock, dueLine } from '../../../staff/desk/due-line.ts';
import type { ActionField } from '../../../staff/desk/fields.ts';
import type { Typed } from '../../../staff/desk/open-record.ts';
import type { WorkKind } from '../../../staff/desk/work-tab.ts';
import { heading } from '../../../ui/heading.ts';
import type { AnswerHost } from './answer-host.ts';
import { findIn } from './find-in.ts';
import { closes, moment, section } from './parts.ts';
import type { QuestionView } from './views.ts';

const views: readonly QuestionView[] = ['open', 'mine', 'done'];

const first = ({ messages }: Consultation): string => messages[0]?.text ?? '';

function head(one: Consultation, host: AnswerHost): TemplateResult {
  const { strings, locale, format, level, texts } = host;
  const words = strings();
  const { number, submittedAt, state, department, matter, assignedTo, due, closing, mayPublish, helpful } = one;
  return html`<header class="record-head">
      <p class="quiet">${number} · ${moment(host, submittedAt)}</p>
      ${heading(level(), matter ? localized(matter.name, locale()) : words.question, 'record')}
      <p><span class="state">${words[`question_${state}`]}</span> <span class="quiet">${department ? localized(department.name, locale()) : words.noDepartment}${assignedTo ? html` · ${words.assignedTo(plain(assignedTo.name, locale()))}` : nothing}</span></p>
      <p class="quiet">${mayPublish ? words.mayPublish : words.mayNotPublish}${helpful === null ? nothing : html` · ${helpful ? words.wasHelpful : words.wasNotHelpful}`}</p>
    </header>
    <dl class="clocks">${dueClock(words.answerDue, due, words.still, texts(staffDeskStrings), format())}</dl>
    ${closes(host, closing)}`;
}

function published(one: PublishedAnswer, host: AnswerHost, takeOver: (() => void) | undefined): TemplateResult {
  const { strings, locale, format } = host;
  const words = strings();
  return html`<li>
    <b class="words">${one.question}</b>
    <span class="words">${one.answer}</span>
    <span class="quiet">${one.department ? html`${localized(one.department.name, locale())} · ` : nothing}<time datetime=${one.answeredOn}>${format().date(one.answeredOn)}</time> · ${words.helpful(one.helpful)} · ${localized(one.provenance.note, locale())}</span>
    ${takeOver ? html`<button class="button" type="button" @click=${takeOver}>${words.takeOver}</button>` : nothing}
  </li>`;
}

function body(one: Consultation, host: AnswerHost, press: (action: ConsultationActionName, given: Typed) => void): TemplateResult {
  const { strings, locale } = host;
  const words = strings();
  const { messages, similar, published: made, actions } = one;
  return html`<div class="beside">
    <div class="side">
      ${section(host, 'thread-of', words.thread, html`<ol class="thread">${messages.map(({ text, at, from, department }) => html`<li class=${from}><p class="quiet">${from === 'citizen' ? words.from_citizen : department ? localized(department.name, locale()) : words.from_hall} · ${moment(host, at)}</p><p class="words">${text}</p></li>`)}</ol>`)}
      ${section(host, 'published', words.published, made === null ? nothing : html`<p><b class="words">${made.question}</b></p><p class="words">${made.answer}</p>`)}
    </div>
    <div class="side">
      ${section(host, 'like', words.similarAnswers, similar.length === 0 ? nothing : html`<ul class="similar">${similar.map((each) => published(each, host, actions.includes('answer') ? () => press('answer', { text: each.answer }) : undefined))}</ul>`)}
    </div>
  </div>`;
}

/** Questions as work at a desk. */
export function questionsKind(host: AnswerHost): WorkKind<Consultation, Consultation, ConsultationActionName, QuestionView> {
  const { strings, locale, format, session } = host;
  const departments = new Departments(host);
  const resource = (): ConsultationsResource => session.client.use(ConsultationsResource);
  const filter = (): { department?: string | undefined } => (host.departmentId() ? { department: host.departmentId() } : {});

  function fields(one: Consultation, action: ConsultationActionName, typed: Typed): ActionField[] {
    const words = strings();
    const colleagues: ActionField[] = one.colleagues.length === 0 || (typed['departmentId'] && typed['departmentId'] !== one.department?.id) ? [] : [{ name: 'staffId', kind: 'choice', required: false, most: 0, label: words.field_staff, options: one.colleagues.map(({ id, staffNo, name }) => ({ id, name: `${plain(name, locale())} ${staffNo}` })) }];
    switch (action) {
      case 'assign': return [{ name: 'departmentId', kind: 'choice', required: one.department === null, most: 0, label: words.field_department, options: departments.options() }, ...colleagues];
      case 'answer': return [{ name: 'text', kind: 'area', required: true, most: 4000, label: words.text_answer }];
      case 'publish': {
        // What was asked and answered stands there already, to be freed of names and numbers.
        typed['question'] ??= first(one).slice(0, 500);
        typed['answer'] ??= one.messages.findLast(({ from }) => from === 'department')?.text ?? '';
        return [{ name: 'question', kind: 'area', required: true, most: 500, label: words.field_question }, { name: 'answer', kind: 'area', required: true, most: 4000, label: words.field_answer }];
      }
      default: return [];
    }
  }

  return {
    first: 'open',
    views: () => views,
    page: async (view, query, signal) => resource().list(await host.hallId(), { view, ...query, ...filter() }, { signal }),
    title: () => strings().tab_questions,
    viewName: (view) => strings()[`questions_${view}`],
    none: (view) => [strings()[`noQuestions_${view}`], strings().noneAdvice],
    row(one) {
      const words = strings();
      return html`<span class="excerpt"><b>${first(one)}</b></span>
        ${dueLine(one.due, words.still, host.texts(staffDeskStrings), format())}
        <span class="quiet">${words[`question_${one.state}`]} · ${one.number}${one.matter ? html` · ${localized(one.matter.name, locale())}` : nothing}${one.department ? nothing : html` · ${words.noDepartment}`}${one.assignedTo ? html` · ${localized(one.assignedTo.name, locale())}` : nothing}</span>`;
    },
    read: async (id, signal) => findIn(id, views, async (view, query) => resource().list(await host.hallId(), { view, ...query, ...filter() }, { signal })),
    async act(one, action, typed) {
      const given = fields(one, action, typed).flatMap(({ name }) => (typed[name]?.trim() ? [[name, typed[name].trim()] as const] : []));
      return resource().act(one.id, { version: one.version, action, ...Object.fromEntries(given) } as ConsultationActionRequest);
    },
    actionsOf: ({ actions }) => actions,
    // What was answered may be answered again; that is not what comes next.
    onward: ({ state }) => (state === 'answered' || state === 'closed' ? ['publish'] : ['answer', 'assign']),
    aside: ['close', 'unpublish'],
    name: (action) => strings()[`do_${action}`],
    advice: (_, action) => (action === 'publish' ? strings().advice_publish : undefined),
    fields,
    willDo: () => undefined,
    head: (one) => head(one, host),
    body: (one, press) => body(one, host, press),
    opened: (one) => {
      host.say(strings().opened(strings().question, one.number));
      host.opened('questions', one);
    },
    acted: (one, action) => host.acted('questions', one, action),
  };
}
