import type { Consultation, ConsultationActionRequest, DepartmentRef, OwnConsultationActionRequest, Provenance, TrackedConsultation } from '@hallkit/contract';
import { consultationActions, consultationStep, hallDay, type ConsultationActionName, type ConsultationRole } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record as recordEvents } from '../../platform/events/record.store.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectTimeZone } from '../cases/cases.store.ts';
import { secretId } from '../queue/queue.id.ts';
import { staffConsultation, trackedConsultation } from './consultations.access.ts';
import { demandAnonymous } from './consultations.answers.ts';
import { countHelpful, publishAnswers, selectPublicTexts, withdrawAnswer } from './consultations.answers.store.ts';
import { firstAnswer, keysOf } from './consultations.clock.ts';
import { pieceSet } from './consultations.search.ts';
import { readForStaff, readTracked } from './consultations.service.ts';
import { selectColleagues, selectConsultation, selectConsultationLogs, selectDepartment, selectDepartmentLines, selectMatterOf, writeConsultation, type ConsultationChange } from './consultations.store.ts';
import { eventsOf, tellAnswer } from './consultations.tell.ts';
import type { ConsultationContext, ConsultationLogRow, ConsultationRecord } from './consultations.types.ts';
import { factsOf } from './consultations.view.ts';

const invalid = (pointer: string, code = 'field.value', expected?: string): HttpProblem => new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer, code, ...(expected === undefined ? {} : { expected }) }] });
const published: Provenance = { kind: 'real', source: null, note: { zh: '由答复部门公开，已隐去提问人。', en: 'Made public by the department that answered, without who asked.' } };

/** Who does what, and what comes with it. */
export interface ConsultationStepTaken {
  readonly action: ConsultationActionName;
  readonly by: ConsultationLogRow['by'];
  readonly roles: readonly ConsultationRole[];
  readonly version: number;
  readonly given: Omit<ConsultationActionRequest, 'version' | 'action'>;
}

/** Where a question goes. @throws {HttpProblem} request.invalid for a department or person that there is not. */
async function assignment(db: Kysely<Database>, record: ConsultationRecord, { departmentId, staffId }: ConsultationStepTaken['given']): Promise<Pick<ConsultationChange, 'department' | 'assignedStaffId'>> {
  if (departmentId === undefined && staffId === undefined) throw invalid('/departmentId', 'action.needs');
  const department: DepartmentRef | null | undefined = departmentId === undefined ? record.department : await selectDepartment(db, record.hallId, departmentId);
  if (!department) throw invalid('/departmentId', 'field.value', 'GET /halls/{hallId}/departments');
  const colleagues = staffId === undefined ? [] : await selectColleagues(db, record.hallId, [department.id]);
  if (staffId !== undefined && !colleagues.some(({ id }) => id === staffId)) throw invalid('/staffId', 'field.value', colleagues.map(({ id }) => id).join(', '));
  return { department, assignedStaffId: staffId ?? (department.id === record.department?.id ? record.assignedStaffId : null) };
}

/** Makes an answer public, with what it is found by. @throws {HttpProblem} consultation.personal-data. */
async function publish(db: Kysely<Database>, context: ConsultationContext, hallIds: readonly string[], record: ConsultationRecord, { question = '', answer = '' }: ConsultationStepTaken['given'], day: string): Promise<void> {
  demandAnonymous({ question, answer }, record.phoneSealed === null ? null : context.seal.open(record.phoneSealed), await selectDepartmentLines(db, record.hallId));
  const matter = record.matter ? await selectMatterOf(db, hallIds, record.matter.id) : undefined;
  const words = [record.matter?.name.zh, record.matter?.name.en, record.department?.name.zh, ...(matter?.everydayNames ?? [])].filter((word) => word !== undefined && word !== null).join('\n');
  await publishAnswers(db, record.hallId, [{
    id: secretId('an'), consultationId: record.id, question, answer, department: record.department, matter: record.matter, answeredOn: day, helpful: record.helpful === true ? 1 : 0, provenance: published, publishedAt: context.now(), words, pieces: pieceSet(question, answer, words),
  }]);
}

/** Takes a step with a question that is locked. @param hallIds - Whose matters it may be about. @throws {HttpProblem} consultation.changed, consultation.action with what is possible, person.role, request.invalid. */
export async function takeStep(db: Kysely<Database>, context: ConsultationContext, hallIds: readonly string[], record: ConsultationRecord, { action, by, roles, version, given }: ConsultationStepTaken): Promise<void> {
  if (version !== record.version) throw new HttpProblem('consultation.changed', { errors: [{ in: 'body', pointer: '/version', code: 'field.value', expected: String(record.version) }] });
  const log = (await selectConsultationLogs(db, record.hallId, [record.id])).get(record.id) ?? [];
  const isPublished = (await selectPublicTexts(db, record.hallId, [record.id])).has(record.id);
  const facts = factsOf(record, log, isPublished);
  const next = consultationStep(facts, action, roles, given);
  if (!next.ok && next.fault === 'action.role') throw new HttpProblem('person.role');
  if (!next.ok && next.fault === 'action.state') throw new HttpProblem('consultation.action', { errors: [{ in: 'body', pointer: '/action', code: 'field.value', expected: consultationActions(facts, roles).join(', ') }] });
  if (!next.ok) throw invalid(`/${next.fault.slice('needs.'.length)}`, 'action.needs');
  const timeZone = await selectTimeZone(db, record.hallId);
  const now = context.now();
  // Never before the line above, however the clocks of two servers differ.
  const at = new Date(Math.max(now.getTime(), log.at(-1)?.at.getTime() ?? 0));
  const change: Pick<ConsultationChange, 'department' | 'assignedStaffId'> = action === 'assign' ? await assignment(db, record, given) : action === 'answer' && record.assignedStaffId === null ? { assignedStaffId: by.id } : {};
  const department = change.department ?? record.department;
  const row: ConsultationLogRow = { at, action, from: record.state, to: next.to, by, department, text: given.text ?? null, data: action === 'followUp' ? { days: await context.answerDays(db, record.hallId) } : action === 'answer' ? { closeDays: await context.closeDays(db, record.hallId) } : action === 'assign' ? { staffId: change.assignedStaffId ?? null } : {} };
  const after = [...log, row];
  const helpful = action === 'helpful' ? true : action === 'notHelpful' ? false : action === 'answer' ? null : undefined;
  await writeConsultation(db, record, after.length, row, { keys: keysOf(after, at, timeZone), ...change, ...(helpful === undefined ? {} : { helpful }), ...(action === 'answer' && record.answeredAt === null ? { answered: firstAnswer(after, timeZone) } : {}) });
  if (action === 'publish') await publish(db, context, hallIds, record, given, hallDay(at, timeZone));
  if (action === 'unpublish') await withdrawAnswer(db, record.hallId, record.id);
  if (helpful !== undefined) await countHelpful(db, record.hallId, record.id, Number(helpful === true) - Number(record.helpful === true));
  if (action === 'answer') await tellAnswer(db, context, record, department, after.length);
  await context.watch(db, record.hallId, record.id);
  await recordEvents(db, ...eventsOf({ hallId: record.hallId, trackingId: record.trackingId, number: record.number, state: next.to, departments: [record.department, department] }));
}

/** What staff do with a question. @throws {HttpProblem} consultation.not-found and what the step refuses. */
export async function actOnConsultation(db: Kysely<Database>, context: ConsultationContext, principal: Principal, id: string, { version, action, ...given }: ConsultationActionRequest): Promise<Consultation> {
  const { record, person, roles } = await staffConsultation(db, principal, id);
  await takeStep(db, context, principal.hallIds, record, { action, by: { kind: 'staff', id: person.id }, roles, version, given });
  const after = (await selectConsultation(db, principal.hallIds, { id })) ?? record;
  const [view] = await readForStaff(db, context, person, record.hallId, [after]);
  if (!view) throw new HttpProblem('consultation.not-found');
  return view;
}

/** What the one who asked does. @throws {HttpProblem} tracking.not-found and what the step refuses. */
export async function actOnTracked(db: Kysely<Database>, context: ConsultationContext, principal: Principal, trackingId: string, { version, action, text }: OwnConsultationActionRequest): Promise<TrackedConsultation> {
  const record = await trackedConsultation(db, principal, trackingId, { lock: true });
  await takeStep(db, context, principal.hallIds, record, { action, by: { kind: 'citizen', id: null }, roles: ['citizen'], version, given: action === 'followUp' && text !== undefined ? { text } : {} });
  return readTracked(db, context, principal, trackingId);
}
