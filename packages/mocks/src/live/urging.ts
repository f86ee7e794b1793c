import type { Oversight, OversightRequest } from '@hallkit/contract';
import { caseStates, hallDay, isAbove, urgeAgainOn } from '@hallkit/domain';
import type { StaffPerson } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import { oversightOf, raise } from './oversight.ts';
import type { Raising } from './oversight.ts';
import type { CaseRecord } from './space.ts';
import { stateOf } from './space.ts';
import type { Live } from './state.ts';

/** First day on which a case may be urged again; null where it may be now. */
function urgedUntil(live: Live, { id }: CaseRecord): string | null {
  const last = live.watch.urged.get(id);
  const day = last === undefined ? null : urgeAgainOn(last, live.watch.settings.urgeEveryDays, live.timeZone);
  return day !== null && hallDay(live.now(), live.timeZone) < day ? day : null;
}

const isWithDepartment = (record: CaseRecord): boolean => caseStates[stateOf(record)].whoHasIt === 'department' && !caseStates[stateOf(record)].isFinal;

/** Whether who follows a case may urge now. */
export const mayUrge = (live: Live, record: CaseRecord): boolean => isWithDepartment(record) && urgedUntil(live, record) === null;

function say(live: Live, record: CaseRecord, raising: Omit<Raising, 'departmentId'>): Oversight {
  raise(live, 'case', record.id, { ...raising, departmentId: record.departmentId });
  const now = oversightOf(live, 'case', record.id);
  const progressId = live.space.applications.get(record.applicationId)?.progressId;
  for (const topic of [`department.dezhou.${record.departmentId}`, `progress.${progressId}`]) live.events.record(topic, 'oversight.changed', { kind: 'case', level: now.level });
  return now;
}

/** An applicant urges. @throws {MockProblem} urge.not-needed, urge.too-soon with the day. */
export function urgeCase(live: Live, record: CaseRecord, text: string | undefined): Oversight {
  if (!isWithDepartment(record)) throw new MockProblem('urge.not-needed');
  const day = urgedUntil(live, record);
  if (day !== null) throw new MockProblem('urge.too-soon', [{ in: 'path', pointer: '/caseId', code: 'field.value', detail: day }]);
  live.watch.urged.set(record.id, live.now());
  return say(live, record, { level: 'urged', by: 'applicant', reason: text === undefined ? { zh: '申请人催办', en: 'The applicant urges' } : { zh: text, en: null } });
}

/** A supervisor has a case looked after more closely. @throws {MockProblem} person.role, urge.not-needed, oversight.lower. */
export function superviseCase(live: Live, staff: StaffPerson, record: CaseRecord, { level, reason }: OversightRequest): Oversight {
  if (!staff.supervises) throw new MockProblem('person.role');
  if (caseStates[stateOf(record)].isFinal) throw new MockProblem('urge.not-needed');
  const held = oversightOf(live, 'case', record.id).level;
  if (isAbove(held, level)) throw new MockProblem('oversight.lower', [{ in: 'body', pointer: '/level', code: 'field.value', detail: held }]);
  return say(live, record, { level, by: 'supervisor', reason: { zh: reason, en: null } });
}
