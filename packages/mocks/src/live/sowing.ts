import type { ComplaintActionRequest, OwnComplaintActionRequest } from '@hallkit/contract';
import { dayBounds, hallDay } from '@hallkit/domain';
import { questionSeeds } from '../data/answers.ts';
import type { QuestionSeed } from '../data/answers.ts';
import { complaintSeeds } from '../data/complaints.ts';
import type { ComplaintSeed } from '../data/complaints.ts';
import { staffPlans } from '../data/floor.ts';
import { samplePicture } from '../data/picture.ts';
import { ratingSeeds } from '../data/ratings.ts';
import type { RatingSeed } from '../data/ratings.ts';
import type { MockOptions } from '../options.ts';
import type { StaffPerson } from '../platform/keys.ts';
import { sowAnswers } from './answers.ts';
import { actOnComplaint, actOnOwnComplaint, createComplaint } from './complaints.ts';
import { actOnConsultation, actOnOwnConsultation, createConsultation } from './consultations.ts';
import { sowMoves } from './moves.ts';
import { sowNotices } from './notices.ts';
import { addPhoto, pictureOf } from './photos.ts';
import { actOnRating, addRating } from './ratings.ts';
import { staffPerson } from './sessions.ts';
import { newId } from './state.ts';
import type { Live } from './state.ts';

/** Sets the clock of a hall back by so many milliseconds, for what happened before. */
export type Back = (ms: number) => void;

const hour = 3_600_000;

/** The code of whatever can be followed from the beginning. */
const knownCode = 'K7PM2X';

/** Somebody of the staff of the city's hall by their number. */
export const staffBy = (staffNo: string): StaffPerson => staffPerson(staffPlans.find((one) => one.hallId === 'dezhou' && one.staffNo === staffNo) ?? (staffPlans[0] as (typeof staffPlans)[number]));

function sowComplaint(live: Live, { hoursAgo, steps = [], photos = 0, trackingId, contact, ...request }: ComplaintSeed, back: Back): void {
  back(hoursAgo * hour);
  const { record } = createComplaint(live, 'dezhou', request, { queryCode: knownCode, ...(trackingId === undefined ? {} : { trackingId }) });
  const picture = photos > 0 ? pictureOf(samplePicture()) : null;
  for (const [ago, by, action] of steps) {
    back(ago * hour);
    const asked = { version: record.version, ...action };
    if (by === 'citizen') actOnOwnComplaint(live, record, asked as OwnComplaintActionRequest);
    else actOnComplaint(live, staffBy(by), record, asked as ComplaintActionRequest);
  }
  // Only now: what was told then lies not in the sandbox of today.
  Object.assign(record, { contact: contact ? { name: contact.name ?? null, phone: contact.phone ?? null } : null, photoIds: picture ? Array.from({ length: photos }, () => addPhoto(live, picture)) : [] });
  back(0);
}

function sowQuestion(live: Live, { text, department, hoursAgo, mayPublish, answer, followUp, trackingId }: QuestionSeed, back: Back): void {
  back(hoursAgo * hour);
  const { record } = createConsultation(live, 'dezhou', { text, mayPublish, ...(department === null ? {} : { departmentId: department }) }, { queryCode: knownCode, ...(trackingId === undefined ? {} : { trackingId }) });
  if (answer) {
    back(answer[0] * hour);
    actOnConsultation(live, staffBy(answer[1]), record, { version: record.version, action: 'answer', text: answer[2] });
  }
  if (followUp) {
    back(followUp[0] * hour);
    actOnOwnConsultation(live, record, { version: record.version, action: 'followUp', text: followUp[1] });
  }
  back(0);
}

function sowRating(live: Live, { department, kind, what: [zh, en], grade, hoursAgo, tags = [], text, steps = [], trackingId }: RatingSeed, back: Back): void {
  back(hoursAgo * hour);
  const ratable = { kind, what: { zh, en }, departmentId: department, day: hallDay(live.now(), live.timeZone), key: newId('') };
  const { record } = addRating(live, 'dezhou', ratable, { grade, tags: [...tags], ...(text === undefined ? {} : { text }) }, { queryCode: knownCode, ...(trackingId === undefined ? {} : { trackingId }) });
  back(0);
  // Nobody does anything about one that is not shown yet.
  const shown = Math.max(0, live.now() - dayBounds(record.shownOn, live.timeZone).from.getTime() - 9 * hour);
  for (const [ago, by, action] of steps) {
    back(Math.min(ago * hour, shown));
    actOnRating(live, staffBy(by), record, { version: record.version, ...action });
  }
  back(0);
}

/** Fills what is watched as it is on an ordinary day, or with nothing, or with more than a board shows at once. */
export function sowWatch(live: Live, watch: NonNullable<MockOptions['watch']>, back: Back): void {
  live.watch.history = watch !== 'empty';
  if (watch === 'empty') return;
  sowNotices(live, watch === 'busy' ? 40 : 0);
  sowMoves(live, watch === 'busy' ? 60 : 12);
  sowAnswers(live);
  for (const seed of complaintSeeds) sowComplaint(live, seed, back);
  for (const seed of questionSeeds) sowQuestion(live, seed, back);
  for (const seed of ratingSeeds) sowRating(live, seed, back);
}
