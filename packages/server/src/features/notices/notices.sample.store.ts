import { draftedNotice, sampleNotices, type SampleNotice } from '@hallkit/catalogue';
import type { DepartmentRef } from '@hallkit/contract';
import { hallDay, instantOf } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { secretId } from '../queue/queue.id.ts';
import { selectTimeZone } from '../cases/cases.store.ts';
import { endOf, searchOf } from './notices.check.ts';
import { appendLog, insertNotices, type NewNotice } from './notices.store.ts';
import type { NoticeLogRow, Shelf } from './notices.types.ts';

/** Who writes and who approves; of the hall as a whole its supervisor and any approver. */
interface Pair {
  readonly author: string;
  readonly approver: string;
}

async function pairsOf(db: Kysely<Database>, hallId: string): Promise<(departmentId: string | null) => Pair | undefined> {
  const staff = await db.selectFrom('staff').select(['id', 'department_id', 'roles']).where('hall_id', '=', hallId).where('left_at', 'is', null).orderBy('staff_no').execute();
  const supervisor = staff.find(({ roles }) => roles.includes('supervisor'));
  const anyApprover = staff.find(({ roles }) => roles.includes('approver'));
  return (departmentId) => {
    const own = staff.filter(({ department_id }) => department_id === departmentId);
    const author = departmentId === null ? supervisor : own.find(({ roles }) => !roles.includes('approver'));
    const approver = departmentId === null ? anyApprover : own.find(({ roles }) => roles.includes('approver'));
    return author && approver && { author: author.id, approver: approver.id };
  };
}

function shelfOf({ state }: SampleNotice, from: Date, endsAt: Date | null, now: Date): Shelf {
  if (state === 'withdrawn') return 'ended';
  if (state !== 'approved') return 'desk';
  return from > now ? 'coming' : endsAt && endsAt <= now ? 'ended' : 'public';
}

/** What has happened to a notice so far. */
function logOf({ state, reason }: SampleNotice, { author, approver }: Pair, from: Date, now: Date): NoticeLogRow[] {
  const minutes = (count: number): Date => new Date(Math.min(from.getTime(), now.getTime()) - count * 60_000);
  const submitted = { at: minutes(90), action: 'submit', staffId: author, reason: null };
  const approved = { at: minutes(30), action: 'approve', staffId: approver, reason: null };
  if (state === 'draft') return [];
  if (state === 'submitted') return [submitted];
  if (state === 'returned') return [submitted, { at: minutes(30), action: 'return', staffId: approver, reason }];
  return state === 'approved' ? [submitted, approved] : [submitted, approved, { at: minutes(0), action: 'withdraw', staffId: author, reason }];
}

/** Fills a hall with invented notices, in force, to come, over, and on the desks of those who write and approve. Departments that the hall has not, or that nobody works for, publish none. */
export async function seedSampleNotices(db: Kysely<Database>, hallId: string, { now = new Date() }: { readonly now?: Date } = {}): Promise<number> {
  const timeZone = await selectTimeZone(db, hallId);
  const departments = new Map((await db.selectFrom('departments').select(['id', 'name']).where('hall_id', '=', hallId).execute()).map((one): [string, DepartmentRef] => [one.id, one]));
  const pairOf = await pairsOf(db, hallId);
  const made = sampleNotices(hallDay(now, timeZone)).flatMap((sample): { notice: NewNotice; log: NoticeLogRow[] }[] => {
    const { departmentId, from: day, until, state } = sample;
    const [department, pair] = [departmentId === null ? null : departments.get(departmentId), pairOf(departmentId)];
    if (department === undefined || !pair) return [];
    const from = new Date(instantOf(day, '09:00', timeZone));
    const content = { ...sample.notice, ...(from > now ? { validFrom: from.toISOString() } : {}), ...(until === null ? {} : { validUntil: until }) };
    const [endsAt, log] = [endOf(content.validUntil, timeZone), logOf(sample, pair, from, now)];
    const shelf = shelfOf(sample, from, endsAt, now);
    return [{
      notice: {
        hallId, id: secretId('no'), department, authorId: pair.author, state, shelf, content, validFrom: from, endsAt, search: searchOf(content), provenance: draftedNotice, version: log.length,
        publishedAt: state === 'withdrawn' || shelf === 'public' || (state === 'approved' && shelf === 'ended') ? new Date(Math.min(from.getTime(), now.getTime())) : null, at: log.at(-1)?.at ?? now,
      },
      log,
    }];
  });
  await insertNotices(db, made.map(({ notice }) => notice));
  for (const { notice, log } of made) for (const row of log) await appendLog(db, notice, row);
  return made.length;
}
