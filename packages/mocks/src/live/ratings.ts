import type { Due, Rating, RatingActionRequest, RatingReceipt, RatingRequest, TrackedRating } from '@hallkit/contract';
import { hallDay, isBadGrade, ratingActions, ratingShownOn, ratingStep, ratingTags, ratingTexts } from '@hallkit/domain';
import type { RatingRole } from '@hallkit/domain';
import type { StaffPerson } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import { departmentRef } from './document-uses.ts';
import { openDue } from './dues.ts';
import { toPhone } from './messages.ts';
import type { Ratable } from './rating-invitations.ts';
import { instant, newId } from './state.ts';
import type { Live } from './state.ts';
import { openSilently, openTracking } from './trackings.ts';
import type { GivenTracking } from './trackings.ts';
import type { RatingRecord, TrackingRecord } from './watch.ts';
import { dueByClock, ratingClock } from './working-days.ts';

/** When a bad one has to be verified, and answered. */
function duesOf(live: Live, { state, shownOn, verifiedAt, answeredAt }: RatingRecord): { verify: Due; answer: Due } {
  if (state === 'recorded') return { verify: openDue, answer: openDue };
  const { ratingVerifyDays, ratingAnswerDays } = live.watch.settings;
  return { verify: dueByClock(live, ratingClock(live, ratingVerifyDays, shownOn, verifiedAt)), answer: dueByClock(live, ratingClock(live, ratingAnswerDays, shownOn, answeredAt)) };
}

/** What is due next. */
export const ratingDue = (live: Live, record: RatingRecord): Due => duesOf(live, record)[record.state === 'open' ? 'verify' : 'answer'];

/** What is rated, once its invitation is open. */
export function addRating(live: Live, hallId: string, { kind, what, departmentId, day, key }: Pick<Ratable, 'kind' | 'what' | 'departmentId' | 'day' | 'key'>, { grade, tags = [], text, phone }: RatingRequest, given?: GivenTracking): { record: RatingRecord; tracking: TrackingRecord } {
  const [id, bad] = [newId('ra_'), isBadGrade(grade)];
  const tracking = bad ? openTracking(live, 'rating', id, given) : openSilently(live, 'rating', id);
  const record: RatingRecord = { id, hallId, trackingId: tracking.trackingId, kind, grade, tags: [...tags], text: text ?? null, what, departmentId, day, shownOn: ratingShownOn(hallDay(live.now(), live.timeZone)), at: live.now(), phone: phone ?? null, state: bad ? 'open' : 'recorded', finding: null, verification: null, correction: null, answer: null, verifiedAt: null, answeredAt: null, version: 0 };
  live.watch.ratings.set(id, record);
  live.watch.rated.set(key, grade);
  return { record, tracking };
}

/** Rates what somebody was invited to. @throws {MockProblem} rating.given, rating.closed, request.invalid. */
export function rate(live: Live, hallId: string, ratable: Ratable, request: RatingRequest): RatingReceipt {
  const unknown = (request.tags ?? []).findIndex((tag) => !ratingTags.some(({ id }) => id === tag));
  if (unknown >= 0) throw new MockProblem('request.invalid', [{ in: 'body', pointer: `/tags/${unknown}`, code: 'field.value', detail: 'is none of the tags' }]);
  if (ratable.closed !== null) throw new MockProblem(ratable.closed === 'given' ? 'rating.given' : 'rating.closed');
  const { record, tracking: { trackingId, number, queryCode } } = addRating(live, hallId, ratable, request);
  return { trackingId, number: number || null, queryCode: queryCode || null, grade: record.grade, shownOn: record.shownOn, answerDue: duesOf(live, record).answer };
}

const textsOf = (tags: readonly string[]): Rating['tags'] => ratingTags.filter(({ id }) => tags.includes(id)).map(({ text }) => text);

const common = ({ grade, tags, text, what, day, state, finding, correction, answer }: RatingRecord): Pick<Rating & TrackedRating, 'grade' | 'tags' | 'text' | 'what' | 'day' | 'state' | 'finding' | 'correction' | 'answer'> => ({ grade, tags: textsOf(tags), text, what, day, state, finding, correction, answer });

/** A rating as the one who gave it sees it. */
export const trackedRating = (live: Live, record: RatingRecord): TrackedRating => ({ trackingId: record.trackingId, ...common(record), shownOn: record.shownOn, stateText: ratingTexts[record.state], answerDue: duesOf(live, record).answer, readAt: instant(live.now()) });

/** What somebody of the staff is towards a rating. */
const rolesOf = ({ departmentId, supervises }: StaffPerson, record: RatingRecord): RatingRole[] => [...(record.departmentId !== null && departmentId === record.departmentId ? (['department'] as const) : []), ...(supervises ? (['supervisor'] as const) : [])];

/** A rating as staff see it: nothing of who gave it. */
export function ratingView(live: Live, record: RatingRecord, staff: StaffPerson): Rating {
  const { id, kind, departmentId, verification, version } = record;
  return { id, kind, ...common(record), department: departmentId === null ? null : departmentRef(departmentId), verification, due: ratingDue(live, record), actions: ratingActions(record, rolesOf(staff, record)), version };
}

/** Whether staff see it already: a list that grows while somebody leaves would tell whose it is. */
export const isShown = (live: Live, { shownOn }: RatingRecord): boolean => shownOn <= hallDay(live.now(), live.timeZone);

/** A rating by its id. @throws {MockProblem} rating.not-found, also for one of another department. */
export function ratingFor(live: Live, staff: StaffPerson, id: string): RatingRecord {
  const record = live.watch.ratings.get(id);
  if (!record || !isShown(live, record) || record.hallId !== staff.hallId || rolesOf(staff, record).length === 0) throw new MockProblem('rating.not-found');
  return record;
}

/** What staff do about a bad rating. @throws {MockProblem} rating.changed, rating.action, person.role, request.invalid. */
export function actOnRating(live: Live, staff: StaffPerson, record: RatingRecord, { version, action, finding, text }: RatingActionRequest): void {
  if (record.version !== version) throw new MockProblem('rating.changed', [{ in: 'body', pointer: '/version', code: 'field.value', detail: `is ${record.version} now` }]);
  const step = ratingStep(record, action, rolesOf(staff, record), { finding, text });
  if (!step.ok && step.fault === 'action.role') throw new MockProblem('person.role');
  if (!step.ok && step.fault === 'action.state') throw new MockProblem('rating.action', [{ in: 'body', pointer: '/action', code: 'field.value', detail: `can be: ${ratingActions(record, rolesOf(staff, record)).join(', ')}` }]);
  if (!step.ok) throw new MockProblem('request.invalid', [{ in: 'body', pointer: `/${step.fault.slice('needs.'.length)}`, code: 'field.missing', detail: 'is missing' }]);
  Object.assign(record, { state: step.to, version: version + 1 });
  if (action === 'verify') Object.assign(record, { finding, verification: text, verifiedAt: live.now() });
  if (action === 'correct') record.correction = text;
  if (action === 'answer' || action === 'exclude') Object.assign(record, { answer: text, answeredAt: record.answeredAt ?? live.now() });
  if ((action === 'answer' || action === 'exclude') && record.phone !== null) toPhone(live, 'dezhou', record.phone, { template: 'rating.answered', text: { zh: `您的评价已核实处理：${text}`, en: `What came of your rating: ${text}` }, url: `/examples/portal/?rating=${record.trackingId}`, locale: 'zh-CN' });
  if (record.departmentId !== null) live.events.record(`department.dezhou.${record.departmentId}`, 'rating.changed', { ratingId: record.id, state: record.state });
}

const views: Readonly<Record<'bad' | 'all' | 'done', (record: RatingRecord) => boolean>> = {
  bad: ({ state }) => ['open', 'verified', 'corrected'].includes(state),
  all: () => true,
  done: ({ state }) => ['answered', 'excluded'].includes(state),
};

/** Ratings in an order that says nothing of when they came: bad ones by the day on which they are due, the others by day, and then by chance. */
export function ratingsOf(live: Live, staff: StaffPerson, view: keyof typeof views, department: string | undefined): RatingRecord[] {
  const sortKey = (record: RatingRecord): string => `${view === 'bad' ? (ratingDue(live, record).day ?? '9999') : ''} ${record.id}`;
  const order = (a: RatingRecord, b: RatingRecord): number => (view === 'bad' ? 0 : a.day < b.day ? 1 : a.day > b.day ? -1 : 0) || (sortKey(a) < sortKey(b) ? -1 : 1);
  return [...live.watch.ratings.values()].filter((one) => one.hallId === staff.hallId && isShown(live, one) && rolesOf(staff, one).length > 0 && views[view](one) && (department === undefined || one.departmentId === department)).sort(order);
}
