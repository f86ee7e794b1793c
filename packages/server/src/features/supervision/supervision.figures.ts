import type { DepartmentFigures, Figures, LocalizedText, Provenance } from '@hallkit/contract';
import { dayAfter, dayBounds, figureRow, hallDay, isEmpty, type FigureCounts } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectCardFigures, selectDepartmentNames, selectFigureHall, type FigureHall } from './supervision.figures.store.ts';
import type { FiguresContext } from './supervision.figures.types.ts';

/** Longest time of the figures, in days. */
const mostDays = 366;

const method: LocalizedText = {
  zh: '按办结之日计入；准予、准予（容缺）与不予许可计为办结。工作日按国务院放假安排，特别程序不计，经批准的延期计入期限；没有承诺的按法定期限。与申请人看到的日期出自同一时钟。黄牌、红牌按规则被违反之日计入，经查撤销的不计。',
  en: 'Counted on the day of the decision: granted, granted with papers to follow, refused. In working days by the holiday table of the State Council, special procedures left out, approved extensions added to the limit; without a promise the limit of the law counts. By the same clock as the dates that applicants see. Cards count on the day the rule was broken, cancelled ones do not.',
};

const sampleNote: LocalizedText = { zh: '由样例办件计算：人员、企业与证照均为虚构。', en: 'Computed from sample cases: people, firms and certificates are invented.' };
const ownNote: LocalizedText = { zh: '由本大厅的办件记录自动计算，没有人工填报。', en: 'Computed from the records of the cases of this hall; nothing is filled in by hand.' };
const provenanceOf = ({ isSample }: FigureHall): Provenance => ({ kind: 'generated', source: null, note: isSample ? sampleNote : ownNote });

/** Days that are asked for. */
export interface FigureQuery {
  readonly from?: string;
  readonly to?: string;
}

const wrong = (pointer: string, code: string, expected: string): HttpProblem => new HttpProblem('request.invalid', { errors: [{ in: 'query', pointer, code, expected }] });

/** The days of the figures: without them this month up to today. @throws {HttpProblem} request.invalid where they are the wrong way round or too many. */
export function daysOf({ from, to }: FigureQuery, today: string): { readonly from: string; readonly to: string } {
  const last = to ?? today;
  const first = from ?? `${last.slice(0, 7)}-01`;
  if (last < first) throw wrong('/to', 'day.before', first);
  if (first < dayAfter(last, 1 - mostDays)) throw wrong('/from', 'day.before', dayAfter(last, 1 - mostDays));
  return { from: first, to: last };
}

/** Those that decide most come first, then those with most to decide. */
const byWork = (one: DepartmentFigures, other: DepartmentFigures): number => other.figures.decided - one.figures.decided || other.figures.open - one.figures.open || (one.department.id < other.department.id ? -1 : 1);

/**
 * The figures of a hall for a time, as of its end or, where that is still to come, of now.
 *
 * @param departmentId - The only department that is counted; null for all.
 */
export async function figuresOf(db: Kysely<Database>, { sources }: Pick<FiguresContext, 'sources'>, hallId: string, { from, to }: Required<FigureQuery>, now: Date, departmentId: string | null = null): Promise<Figures> {
  const hall = await selectFigureHall(db, hallId);
  if (!hall) throw new HttpProblem('hall.not-found');
  const { timeZone } = hall;
  const [begin, end] = [dayBounds(from, timeZone).from, dayBounds(to, timeZone).to];
  const asOf = now < end ? now : end;
  const parts: ReadonlyMap<string, Partial<FigureCounts>>[] = [];
  for (const source of sources) parts.push(await source.figuresOf(db, hallId, { from, to, timeZone, asOf }));
  parts.push(await selectCardFigures(db, hallId, begin, asOf));
  const names = await selectDepartmentNames(db, hallId);
  const ids = [...new Set(parts.flatMap((part) => [...part.keys()]))].filter((id) => departmentId === null || id === departmentId);
  const counted = (id: string): Partial<FigureCounts>[] => parts.flatMap((part) => part.get(id) ?? []);
  const departments = ids.filter((id) => id !== '').map((id) => ({ department: { id, name: names.get(id) ?? { zh: id, en: null } }, figures: figureRow(counted(id)) })).filter(({ figures }) => !isEmpty(figures)).sort(byWork);
  const readAt = asOf < end ? asOf : new Date(end.getTime() - 1);
  return { hallId, hall: hall.name, from, to, readAt: readAt.toISOString(), total: figureRow(ids.flatMap(counted)), departments, method, provenance: provenanceOf(hall) };
}

/** Figures of a hall that are being read just now: who asks for the same meanwhile gets them too, so that a crowd is one reader. */
export type FiguresReader = (db: Kysely<Database>, principal: Principal, hallId: string, query: FigureQuery) => Promise<Figures>;

/** Reads the public figures. The reader throws {HttpProblem} hall.not-found, request.invalid. */
export function createFiguresReader(context: Pick<FiguresContext, 'now' | 'sources'>): FiguresReader {
  const underWay = new Map<string, Promise<Figures>>();
  return async (db, { hallIds, departmentId }, hallId, query) => {
    if (!hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
    const now = context.now();
    const key = [hallId, departmentId, query.from, query.to].join(' ');
    const known = underWay.get(key);
    if (known) return known;
    const read = selectFigureHall(db, hallId).then((hall) => {
      if (!hall) throw new HttpProblem('hall.not-found');
      return figuresOf(db, context, hallId, daysOf(query, hallDay(now, hall.timeZone)), now, departmentId);
    }).finally(() => underWay.delete(key));
    underWay.set(key, read);
    return read;
  };
}
