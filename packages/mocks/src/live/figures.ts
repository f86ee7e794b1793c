import type { DepartmentFigures, FigureRow, Figures, SupervisionDay } from '@hallkit/contract';
import { caseStates, dayAfter, dayBounds, hallDay, isBadGrade, isLate, readComplaint } from '@hallkit/domain';
import { historyOf, noTally, watchedDepartments } from '../data/history.ts';
import type { DayTally, WatchedDepartment } from '../data/history.ts';
import { invented } from '../data/people.ts';
import { MockProblem } from '../platform/problem.ts';
import { departmentRef } from './document-uses.ts';
import { readingOf } from './dues.ts';
import { isLateNow } from './progress.ts';
import { stateOf } from './space.ts';
import { instant } from './state.ts';
import type { Live } from './state.ts';
import { clockOfDays, dueByClock } from './working-days.ts';

/** Most days of one answer. */
const mostDays = 366;

const method = { zh: '按办结之日计入；工作日按国务院放假安排，特别程序不计；与申请人看到的日期出自同一时钟。', en: 'Counted on the day of the decision, in working days by the holiday table of the State Council, special procedures left out; by the same clock as the dates that applicants see.' };

interface Row extends DayTally {
  open: number;
  lateOpen: number;
}

/** Days of which figures are told. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
const mean = (sum: number, count: number): number | null => (count === 0 ? null : round(sum / count, 1));

function figureRow({ days, promisedDays, legalDays, ...row }: Row): FigureRow {
  return { ...row, onTime: row.decided - row.late, averageDays: mean(days, row.decided), averagePromisedDays: mean(promisedDays, row.decided), averageLegalDays: mean(legalDays, row.decided), share: promisedDays === 0 ? null : round(days / promisedDays, 2) };
}

const add = (into: Row, more: Partial<Row>): void => {
  for (const [name, value] of Object.entries(more)) into[name as keyof Row] += value;
};

/** What the cases of the hall add, by department: decided in the days, and open at their end. */
function* ofCases(live: Live, { from, to }: Span, asOf: number): Generator<readonly [string, Partial<Row>]> {
  for (const record of live.space.cases.values()) {
    const { departmentId, decision } = record;
    const decidedAt = decision === null ? null : Date.parse(decision.at);
    const over = caseStates[stateOf(record)].isFinal;
    if (decidedAt === null || decidedAt > asOf) {
      const handedIn = record.log[0]?.at ?? asOf;
      if (!over && handedIn <= asOf) yield [departmentId, { open: 1, lateOpen: Number(isLateNow(live, record)) }];
      continue;
    }
    const day = hallDay(decidedAt, live.timeZone);
    if (day < from || day > to) continue;
    const { clock, promised, legal } = readingOf(live, record);
    const [days, late] = [clock.kind === 'reading' ? (clock.elapsed ?? 0) : 0, [promised, legal].some((limit) => limit?.kind === 'limit' && isLate(limit.state))];
    yield [departmentId, { decided: 1, late: Number(late), days, promisedDays: promised?.kind === 'limit' ? promised.total : days, legalDays: legal?.kind === 'limit' ? legal.total : days }];
  }
}

/** What cards, complaints, questions and ratings add. */
function* ofWatch(live: Live, { from, to }: Span, asOf: number): Generator<readonly [string, Partial<Row>]> {
  const { cards, complaints, consultations, ratings } = live.watch;
  const within = (at: number): boolean => at <= asOf && hallDay(at, live.timeZone) >= from && hallDay(at, live.timeZone) <= to;
  for (const { level, state, at, department } of cards.values()) if (level !== 'warning' && !['cancelled', 'lapsed'].includes(state) && within(at)) yield [department.id, { [level]: 1 }];
  for (const one of complaints.values()) {
    const departmentId = one.departmentId ?? one.about.department?.id;
    if (departmentId === undefined || !within(one.log[0]?.at ?? 0)) continue;
    const { answeredAt, answers } = readComplaint(one.log, live.watch.settings, asOf, live.timeZone);
    const late = answers[0] && dueByClock(live, answers[0].clock).late;
    yield [departmentId, { complaints: 1, complaintsAnswered: Number(answeredAt !== null), complaintsInTime: Number(answeredAt !== null && !late) }];
  }
  for (const { departmentId, runs: [run] } of consultations.values()) {
    if (departmentId === null || run?.to == null || !within(run.to)) continue;
    yield [departmentId, { consultations: 1, consultationsInTime: Number(!dueByClock(live, clockOfDays(live, live.watch.settings.consultationAnswerDays, run.from, run.to)).late) }];
  }
  for (const { departmentId, at, shownOn, state, grade } of ratings.values()) if (departmentId !== null && state !== 'excluded' && within(at) && shownOn <= hallDay(asOf, live.timeZone)) yield [departmentId, { ratings: 1, satisfied: Number(!isBadGrade(grade)) }];
}

function rowsOf(live: Live, span: Span, asOf: number): Map<string, Row> {
  const rows = new Map<string, Row>(watchedDepartments.map((id) => [id, { ...noTally(), open: 0, lateOpen: 0 }]));
  const today = hallDay(live.now(), live.timeZone);
  for (const [id, row] of rows) {
    // What the hall of the mocks does itself begins today; the days before are history.
    for (let day = span.from; live.watch.history && day <= span.to && day < today; day = dayAfter(day, 1)) add(row, historyOf(id as WatchedDepartment, day));
  }
  for (const [id, more] of [...ofCases(live, span, asOf), ...ofWatch(live, span, asOf)]) {
    const row = rows.get(id) ?? { ...noTally(), open: 0, lateOpen: 0 };
    rows.set(id, row);
    add(row, more);
  }
  return rows;
}

/** The days that are asked for: this month until today unless told. @throws {MockProblem} request.invalid. */
export function spanOf(live: Live, { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): Span {
  const last = to ?? hallDay(live.now(), live.timeZone);
  const first = from ?? `${last.slice(0, 7)}-01`;
  const wrong = (pointer: string, code: string, detail: string): MockProblem => new MockProblem('request.invalid', [{ in: 'query', pointer, code, detail }]);
  if (last < first) throw wrong('/to', 'day.before', `is before ${first}`);
  if (Date.parse(last) - Date.parse(first) >= mostDays * 86_400_000) throw wrong('/from', 'day.before', `is more than ${mostDays} days before ${last}`);
  return { from: first, to: last };
}

/** Public figures of a hall. */
export function figuresOf(live: Live, hallId: string, span: Span): Figures {
  const asOf = Math.min(dayBounds(span.to, live.timeZone).to.getTime(), live.now());
  const rows = hallId === 'dezhou' ? rowsOf(live, span, asOf) : new Map<string, Row>();
  const total: Row = { ...noTally(), open: 0, lateOpen: 0 };
  for (const row of rows.values()) add(total, row);
  const departments = [...rows].map(([id, row]): DepartmentFigures => ({ department: departmentRef(id), figures: figureRow(row) }));
  const { name = { zh: hallId, en: null } } = live.catalogue.halls.find(({ id }) => id === hallId) ?? {};
  return { hallId, hall: name, ...span, readAt: instant(live.now()), total: figureRow(total), departments: departments.filter(({ figures }) => figures.decided + figures.open > 0), method, provenance: invented };
}

/** The last fourteen days, the newest last. */
export function lastDays(live: Live, departmentId: string | null): SupervisionDay[] {
  const today = hallDay(live.now(), live.timeZone);
  return Array.from({ length: 14 }, (_, nth): SupervisionDay => {
    const day = dayAfter(today, nth - 13);
    const rows = rowsOf(live, { from: day, to: day }, Math.min(dayBounds(day, live.timeZone).to.getTime(), live.now()));
    const sum = (name: keyof Row): number => [...rows].reduce((all, [id, row]) => all + (departmentId === null || id === departmentId ? row[name] : 0), 0);
    return { day, decided: sum('decided'), late: sum('late'), yellow: sum('yellow'), red: sum('red'), complaints: sum('complaints') };
  });
}
