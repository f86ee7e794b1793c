import { ComplaintsResource } from '@hallkit/client/resources';
import type { Complaint, ComplaintActionName, ComplaintActionRequest, ComplaintSummary } from '@hallkit/contract';
import { complaintActionTexts, complaintKindTexts, complaintNeedsOf, complaintTexts } from '@hallkit/domain';
import type { ComplaintNeed } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { Departments } from '../../../staff/desk/departments.ts';
import { staffDeskStrings } from '../../../staff/desk/desk.strings.ts';
import { dueLine } from '../../../staff/desk/due-line.ts';
import type { ActionField } from '../../../staff/desk/fields.ts';
import type { Typed } from '../../../staff/desk/open-record.ts';
import type { WorkKind } from '../../../staff/desk/work-tab.ts';
import { icon } from '../../../ui/icon.ts';
import type { AnswerHost } from './answer-host.ts';
import { complaintBody, complaintHead } from './complaint-view.ts';
import { Photos } from './photos.ts';
import type { ComplaintView } from './views.ts';

/** Complaints as work at a desk. */
export function complaintsKind(host: AnswerHost): WorkKind<ComplaintSummary, Complaint, ComplaintActionName, ComplaintView> & { readonly photos: Photos } {
  const { strings, locale, format, session } = host;
  const departments = new Departments(host);
  const photos = new Photos(host);
  const resource = (): ComplaintsResource => session.client.use(ComplaintsResource);

  function field(one: Complaint, action: ComplaintActionName, { field: name, kind, required, unlessAssigned, max }: ComplaintNeed, typed: Typed): ActionField[] {
    const words = strings();
    const at = { name, required: required && !(unlessAssigned === true && one.department !== null) };
    switch (kind) {
      case 'department': return [{ ...at, kind: 'choice', most: 0, label: words.field_department, options: departments.options(action === 'transfer' ? one.department?.id : undefined) }];
      // Colleagues are those of the department that has it: for another one, that one decides.
      case 'staff': return one.colleagues.length === 0 || (typed['departmentId'] && typed['departmentId'] !== one.department?.id) ? [] : [{ ...at, kind: 'choice', most: 0, label: words.field_staff, options: one.colleagues.map(({ id, staffNo, name: of }) => ({ id, name: `${plain(of, locale())} ${staffNo}` })) }];
      case 'choice': return [{ ...at, kind: 'choice', most: 0, label: words.field_finding, options: (['confirmed', 'unfounded'] as const).map((id) => ({ id, name: words[`finding_${id}`] })) }];
      case 'number': return [{ ...at, kind: 'text', most: 40, label: words.field_duplicateOf, advice: words.duplicateAdvice }];
      case 'days': return [{ ...at, kind: 'days', most: max ?? 30, label: words.field_days }];
      default: return [{ ...at, kind: 'area', most: 4000, label: words[`text_${action as 'answer'}`] ?? words.text_other }];
    }
  }

  function row({ kind, about, excerpt, due, number, state, assignedTo, anonymous, photos: count, oversight, reopened, department }: ComplaintSummary): TemplateResult {
    const words = strings();
    const level = oversight.level === 'none' ? nothing : html`<span class="mark">${icon('info')}${words[`oversight_${oversight.level}`]}</span>`;
    return html`<span class="row-top"><b>${localized(complaintKindTexts[kind], locale())} · ${localized(about.text, locale())}</b>${level}</span>
      <span class="excerpt">${excerpt}</span>
      ${dueLine(due, words.still, host.texts(staffDeskStrings), format())}
      <span class="quiet">${localized(complaintTexts[state].name, locale())} · ${number}${anonymous ? html` · ${words.anonymous}` : nothing}${count > 0 ? html` · ${words.photos(count)}` : nothing}${reopened > 0 ? html` · ${words.reopened(reopened)}` : nothing}${host.supervises() ? html` · ${department ? localized(department.name, locale()) : words.noDepartment}` : nothing}${assignedTo ? html` · ${localized(assignedTo.name, locale())}` : nothing}</span>`;
  }

  return {
    photos,
    first: 'open',
    views: () => (host.supervises() ? ['open', 'unassigned', 'mine', 'waiting', 'done'] : ['open', 'mine', 'waiting', 'done']),
    page: async (view, query, signal) => resource().list(await host.hallId(), { view, ...query, ...(host.departmentId() ? { department: host.departmentId() } : {}) }, { signal }),
    title: () => strings().tab_complaints,
    viewName: (view) => strings()[`complaints_${view}`],
    none: (view) => [strings()[`noComplaints_${view}`], strings().noneAdvice],
    row,
    read: (id, signal) => resource().get(id, { signal }),
    async act(one, action, typed) {
      const request: Record<string, unknown> = { version: one.version, action };
      for (const { name, kind } of this.fields(one, action, typed)) {
        const text = typed[name]?.trim() ?? '';
        if (text !== '') request[name] = kind === 'days' ? Number(text) : text;
      }
      return resource().act(one.id, request as ComplaintActionRequest);
    },
    actionsOf: ({ actions }) => actions,
    onward: () => ['accept', 'answer', 'start', 'assign'],
    aside: ['note', 'urge', 'supervise', 'escalate'],
    name: (action) => plain(complaintActionTexts[action], locale()),
    advice: (_, action) => strings()[`advice_${action as 'answer'}`],
    fields: (one, action, typed) => complaintNeedsOf(action).flatMap((need) => field(one, action, need, typed)),
    willDo: ({ number }, action) => (action === 'refuse' || action === 'markDuplicate' ? strings()[`will_${action}`](number) : undefined),
    head: (one) => complaintHead(one, host),
    body(one, press) {
      photos.show(one.id);
      return complaintBody(one, host, photos, press);
    },
    opened: (one) => {
      host.say(strings().opened(plain(complaintKindTexts[one.kind], locale()), one.number));
      host.opened('complaints', one);
    },
    acted: (one, action) => host.acted('complaints', one, action),
  };
}
