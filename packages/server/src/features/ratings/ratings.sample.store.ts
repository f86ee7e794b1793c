import { sampleRatings, type SampleBadRating } from '@hallkit/catalogue';
import type { DepartmentRef, LocalizedText } from '@hallkit/contract';
import { grades, hallDay, instantOf, isBadGrade, ratingShownOn, ratingTags, type Grade } from '@hallkit/domain';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { workingDayBefore } from '../cases/cases.sample.ts';
import { selectTimeZone } from '../cases/cases.store.ts';
import { openTracking } from '../complaints/complaints.tracking.ts';
import { secretId } from '../queue/queue.id.ts';
import { settingsOf } from '../supervision/supervision.settings.ts';
import { watchAll } from '../supervision/supervision.watch.ts';
import { keysOf } from './ratings.clock.ts';
import { insertRating } from './ratings.store.ts';
import type { RatingLogRow } from './ratings.types.ts';

/** Nobody is told the query codes of the sample: what is kept of them fits none. */
const nobodysCode = { digest: (): string => secretId('none') };

/** Working days over which the ratings of the sample lie. */
const span = 22;

/** What is rated: kinds of work of the hall, each with the first department whose work it does. */
async function worksOf(db: Kysely<Database>, hallId: string): Promise<{ readonly what: LocalizedText; readonly department: DepartmentRef }[]> {
  const rows = await db.selectFrom('queues').innerJoin('departments', (join) => join.onRef('departments.hall_id', '=', 'queues.hall_id').on(sql<boolean>`departments.id in (select jsonb_array_elements_text(queues.settings -> 'departmentIds'))`))
    .select(['queues.id as queueId', 'queues.name as what', 'departments.id', 'departments.name']).where('queues.hall_id', '=', hallId).orderBy('queues.position').orderBy('departments.id').execute();
  return rows.map(({ what, id, name }) => ({ what, department: { id, name } }));
}

/** When it was given, and shown from. */
const daysOf = (day: string): { readonly day: string; readonly shownOn: string } => ({ day, shownOn: ratingShownOn(day) });

/** What was done about a bad rating, a working day for each step. */
function logOf(bad: SampleBadRating, staffId: string, at: (step: number) => Date): RatingLogRow[] {
  const log: RatingLogRow[] = [];
  const add = (action: 'verify' | 'correct' | 'answer' | 'exclude', to: RatingLogRow['to']): void => {
    const text = bad[action];
    if (text !== undefined) log.push({ at: at(log.length + 1), action, to, staffId, finding: action === 'verify' ? (bad.finding ?? null) : null, text });
  };
  add('verify', 'verified');
  add('correct', 'corrected');
  add('answer', 'answered');
  add('exclude', 'excluded');
  return log;
}

/** Fills a hall with ratings of the last weeks, so that figures say something; a handful of bad ones at every stage. */
export async function seedSampleRatings(db: Kysely<Database>, hallId: string, { now = new Date() }: { readonly now?: Date } = {}): Promise<void> {
  const { grades: counts, good, bad } = sampleRatings();
  const works = await worksOf(db, hallId);
  const timeZone = await selectTimeZone(db, hallId);
  if (works.length === 0) return;
  const { ratingVerifyDays: verify, ratingAnswerDays: answer } = await settingsOf(db, hallId);
  const today = hallDay(now, timeZone);
  const dayBefore = (age: number): string => (age === 0 ? today : workingDayBefore(today, age));
  const goodTags = ratingTags.filter((tag) => tag.good).map(({ id }) => id);
  const plain = grades.flatMap((grade): Grade[] => (isBadGrade(grade) ? [] : Array.from({ length: counts[grade] }, () => grade)));
  for (const [n, grade] of plain.entries()) {
    const work = works[(n * 7) % works.length];
    if (!work) continue;
    const tags = n % 3 === 0 ? [] : [goodTags[n % goodTags.length] ?? '', ...(n % 5 === 0 ? [goodTags[(n + 2) % goodTags.length] ?? ''] : [])];
    await insertRating(db, { hallId, id: secretId('ra'), kind: 'visit', subjectKey: secretId('sample'), trackingId: secretId('tr'), number: null, grade, tags: [...new Set(tags)], text: good[(n * 5) % good.length] ?? null, phoneSealed: null, locale: 'zh-CN', ...work, ...daysOf(dayBefore((n * 11) % span)), state: 'recorded', keys: { due: new Date('9999-12-31T00:00:00Z'), dueSoon: new Date('9999-12-31T00:00:00Z') } });
  }
  const staff = await db.selectFrom('staff').select(['id', 'department_id as departmentId']).where('hall_id', '=', hallId).where('department_id', 'is not', null).where('left_at', 'is', null).orderBy('staff_no').execute();
  const staffed = works.filter(({ department }) => staff.some(({ departmentId }) => departmentId === department.id));
  for (const [n, one] of bad.entries()) {
    const work = staffed[n % staffed.length] ?? works[n % works.length];
    if (!work) continue;
    const day = dayBefore(one.age);
    const at = (step: number): Date => new Date(Math.min(now.getTime(), new Date(instantOf(dayBefore(Math.max(0, one.age - step)), `1${step}:20`, timeZone)).getTime()));
    const days = daysOf(day);
    const log = logOf(one, staff.find(({ departmentId }) => departmentId === work.department.id)?.id ?? '', at);
    const id = secretId('ra');
    const { trackingId, number } = await openTracking(db, nobodysCode, { hallId, kind: 'rating', subjectId: id, at: new Date(Math.min(now.getTime(), new Date(instantOf(day, '09:30', timeZone)).getTime())) });
    const { state, grade, tags, text, finding = null } = one;
    await insertRating(db, { hallId, id, kind: 'visit', subjectKey: secretId('sample'), trackingId, number, grade, tags, text, phoneSealed: null, locale: 'zh-CN', ...work, ...days, state, finding, log, keys: keysOf({ grade, shownOn: days.shownOn, state }, log, { verify, answer }, now, timeZone) });
    await watchAll(db, 'rating', [{ hallId, id }]);
  }
}
