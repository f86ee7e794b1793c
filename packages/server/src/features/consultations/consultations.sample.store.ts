import { draftedAnswerNote, sampleConsultations } from '@hallkit/catalogue';
import type { DepartmentRef } from '@hallkit/contract';
import { hallDay, instantOf } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { workingDayBefore } from '../cases/cases.sample.ts';
import { selectTimeZone } from '../cases/cases.store.ts';
import { openTracking } from '../complaints/complaints.tracking.ts';
import { secretId } from '../queue/queue.id.ts';
import { settingsOf } from '../supervision/supervision.settings.ts';
import { watchAll } from '../supervision/supervision.watch.ts';
import { publishAnswers } from './consultations.answers.store.ts';
import { firstAnswer, keysOf } from './consultations.clock.ts';
import { pieceSet } from './consultations.search.ts';
import { insertConsultations, selectColleagues } from './consultations.store.ts';
import type { ConsultationLogRow, MatterRef } from './consultations.types.ts';

/** Matters of the sample by their Chinese name, the hall's own before those of the halls below it. */
async function mattersOf(db: Kysely<Database>, hallId: string, names: readonly string[]): Promise<Map<string, MatterRef & { readonly everyday: readonly string[] }>> {
  const rows = await db.selectFrom('matters').select(['hall_id', 'id', 'name_zh', 'name_en', 'everyday_names']).where('name_zh', 'in', [...names]).orderBy('position').execute();
  const found = new Map<string, MatterRef & { readonly everyday: readonly string[] }>();
  for (const row of [...rows.filter((one) => one.hall_id === hallId), ...rows]) if (!found.has(row.name_zh)) found.set(row.name_zh, { id: row.id, name: { zh: row.name_zh, en: row.name_en }, everyday: row.everyday_names });
  return found;
}

/** Nobody is told the query codes of the sample: what is kept of them fits none. */
const nobodysCode = { digest: (): string => secretId('none') };

/** A working day so many before today, at some time of it, and never after now. */
function moment(now: Date, timeZone: string, age: number, n: number): Date {
  const today = hallDay(now, timeZone);
  const found = new Date(instantOf(age === 0 ? today : workingDayBefore(today, age), `${String(9 + (n % 7)).padStart(2, '0')}:${String((n * 13) % 60).padStart(2, '0')}`, timeZone));
  return found < now ? found : new Date(now.getTime() - (n + 1) * 60_000);
}

/** Fills a hall with drafted answers, and with questions on their way. */
export async function seedSampleConsultations(db: Kysely<Database>, hallId: string, { now = new Date() }: { readonly now?: Date } = {}): Promise<void> {
  const { answers, questions } = sampleConsultations();
  const timeZone = await selectTimeZone(db, hallId);
  const departments = new Map((await db.selectFrom('departments').select(['id', 'name']).where('hall_id', '=', hallId).execute()).map((one): [string, DepartmentRef] => [one.id, one]));
  const matters = await mattersOf(db, hallId, [...answers, ...questions].flatMap(({ matter }) => matter ?? []));
  const of = ({ department, matter }: { readonly department: string | null; readonly matter: string | null }) => ({ department: (department === null ? undefined : departments.get(department)) ?? null, matter: (matter === null ? undefined : matters.get(matter)) ?? null });
  await publishAnswers(db, hallId, answers.map((draft, n) => {
    const { department, matter } = of(draft);
    const words = [matter?.name.zh, matter?.name.en, department?.name.zh, ...(matter?.everyday ?? [])].filter((word) => word !== undefined && word !== null).join('\n');
    return {
      id: secretId('an'), consultationId: null, question: draft.question, answer: draft.answer, department, matter: matter && { id: matter.id, name: matter.name }, answeredOn: hallDay(moment(now, timeZone, 3 + ((n * 7) % 60), n), timeZone), helpful: draft.helpful,
      provenance: draftedAnswerNote, publishedAt: now, words, pieces: pieceSet(draft.question, draft.answer, words),
    };
  }));
  const { consultationAnswerDays: days } = await settingsOf(db, hallId);
  const staff = await selectColleagues(db, hallId, [...departments.keys()]);
  for (const [n, draft] of questions.entries()) {
    const { department, matter } = of(draft);
    if (draft.department !== null && !department) continue;
    const at = moment(now, timeZone, draft.age, n);
    const clerk = staff.find(({ departmentId }) => departmentId === department?.id)?.id ?? null;
    const log: ConsultationLogRow[] = [{ at, action: 'submit', from: null, to: department ? 'assigned' : 'submitted', by: { kind: 'citizen', id: null }, department, text: draft.text, data: { days } }];
    const add = (action: string, to: ConsultationLogRow['to'], by: 'citizen' | 'staff', text: string | null = null): void => void log.push({ at: new Date(Math.max((log.at(-1) as ConsultationLogRow).at.getTime() + 60_000, moment(now, timeZone, Math.max(0, draft.age - (draft.after ?? 0)), n + 1).getTime())), action, from: log.at(-1)?.to ?? null, to, by: { kind: by, id: by === 'staff' ? clerk : null }, department, text, data: {} });
    if (draft.answer !== undefined) add('answer', 'answered', 'staff', draft.answer);
    if (draft.helpful === true || draft.helpful === false) add(draft.helpful ? 'helpful' : 'notHelpful', 'answered', 'citizen');
    if (draft.state === 'closed') add('close', 'closed', 'staff');
    const id = secretId('cn');
    const { trackingId, number } = await openTracking(db, nobodysCode, { hallId, kind: 'consultation', subjectId: id, at });
    await insertConsultations(db, [{
      hallId, id, number, trackingId, state: log.at(-1)?.to ?? 'submitted', department, matter: matter && { id: matter.id, name: matter.name }, assignedStaffId: draft.answer === undefined ? null : clerk, mayPublish: draft.mayPublish, phoneSealed: null, locale: 'zh-CN', helpful: draft.helpful ?? null, createdAt: at, log,
      keys: keysOf(log, now, timeZone), answered: firstAnswer(log, timeZone),
    }]);
    await watchAll(db, 'consultation', [{ hallId, id }]);
  }
}
