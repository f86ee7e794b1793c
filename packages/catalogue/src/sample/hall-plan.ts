import type { DepartmentRef, LocalizedText, Provenance } from '@hallkit/contract';
import type { DeskRecord, HallPlan, HallRecord, QueueRecord, StaffRecord, ZoneRecord } from '../records.ts';
import { readData, text } from './data.ts';

interface Named {
  readonly slug: string;
  readonly zh: string;
  readonly en: string;
}
interface Kind extends Named {
  readonly zone: string;
  readonly does: LocalizedText;
  readonly departments: readonly string[];
  /** By which a department of another list is known. */
  readonly words: readonly string[];
  /** Takes numbers within bands of the day only. */
  readonly limited?: boolean;
}
interface Zone extends Named {
  readonly floor: LocalizedText | null;
}
interface PlanData {
  readonly settings: object;
  readonly limited: object;
  readonly zones: readonly Zone[];
  readonly hallZone: Zone;
  readonly kinds: readonly Kind[];
  readonly generalAlone: { readonly zh: string; readonly en: string; readonly does: LocalizedText };
  readonly small: readonly (Named & { readonly does: LocalizedText; readonly kinds: readonly string[]; readonly desks: number })[];
  readonly desks: readonly { readonly counter: string; readonly kinds: readonly string[] }[];
  readonly posts: Readonly<Record<string, LocalizedText>>;
  readonly surnames: readonly (readonly [zh: string, en: string])[];
  readonly givenNames: readonly (readonly [zh: string, en: string])[];
}

/** The password of all sample staff; published, so it opens sample staff with a test key on the machine itself, nothing else. */
export const samplePassword = 'hallkit-dezhou';

const data = (): PlanData => readData<PlanData>('queues.json');

const sampleNote: Provenance = { kind: 'generated', source: null, note: text('样例数据：队列、柜台与工作人员均为虚构。', 'Sample data: queues, counters and staff are invented.') };
const defaultNote: Provenance = {
  kind: 'generated',
  source: null,
  note: text('默认设置：队列按本大厅的部门自动生成，柜台与工作人员为样例，请由大厅更换。', 'Defaults: queues follow from the departments of this hall; counters and staff are samples for the hall to replace.'),
};

/** A line of the plan before letters and desks. */
interface Line {
  readonly slug: string;
  readonly zone: Zone;
  readonly name: LocalizedText;
  readonly does: LocalizedText;
  readonly departments: readonly DepartmentRef[];
  readonly limited: boolean;
  readonly post: LocalizedText;
}

const generalSlug = 'general';

/** The kind of work of a department: by its id, else by words of its name, else the general one. */
function kindOf({ id, name }: DepartmentRef): Kind {
  const { kinds } = data();
  const found = kinds.find(({ departments }) => departments.includes(id)) ?? kinds.find(({ words }) => words.some((word) => name.zh.includes(word))) ?? kinds.find(({ slug }) => slug === generalSlug);
  if (!found) throw new Error('data/queues.json lacks the general kind of work.');
  return found;
}

const postOf = (slug: string): LocalizedText => data().posts[slug] ?? text('受理员', 'Clerk');

/** The line that takes what no other does; a department that comes later is added to it. */
export const generalQueueId = (hallId: string): string => `${hallId}.${generalSlug}`;

/**
 * What a hall works with: zones, queues by kind of work, desks and the people at them. The city of the sample as it is
 * drafted, its counties a small set, every other hall by its own departments.
 *
 * @param position - Place of the hall among the halls; staff numbers of one network do not repeat.
 */
export function hallPlan(hall: Pick<HallRecord, 'id' | 'parentHallId' | 'provenance'>, departments: readonly DepartmentRef[], position: number): HallPlan {
  // The drafted halls are those of the sample; a list of a hall's own may have taken their ids.
  const isSample = hall.provenance.kind === 'generated';
  if (!isSample) return planOf(hall.id, position, byKind(departments, [data().hallZone]), undefined, defaultNote);
  if (hall.parentHallId !== null) return planOf(hall.id, position, small(departments), undefined, sampleNote);
  return planOf(hall.id, position, byKind(departments, data().zones), data().desks, sampleNote);
}

function byKind(departments: readonly DepartmentRef[], zones: readonly Zone[]): Line[] {
  const { kinds, generalAlone } = data();
  const lines = kinds
    .map((kind): Line => ({
      slug: kind.slug, zone: zones.find(({ slug }) => slug === kind.zone) ?? zones[0] ?? data().hallZone, name: text(kind.zh, kind.en), does: kind.does,
      departments: departments.filter((department) => kindOf(department) === kind), limited: kind.limited ?? false, post: postOf(kind.slug),
    }))
    // The general line is there for whatever comes; the others where the hall has such work.
    .filter((line) => line.departments.length > 0 || line.slug === generalSlug);
  return lines.length > 1 ? lines : lines.map((line) => ({ ...line, name: text(generalAlone.zh, generalAlone.en), does: generalAlone.does }));
}

function small(departments: readonly DepartmentRef[]): Line[] {
  const { small: merged, hallZone } = data();
  return merged.map(({ slug, zh, en, does, kinds }) => ({
    slug: slug === 'business' ? generalSlug : slug, zone: hallZone, name: text(zh, en), does, limited: false, post: postOf(generalSlug),
    departments: departments.filter((department) => kinds.includes(kindOf(department).slug)),
  }));
}

interface Place {
  readonly counter: string;
  readonly lines: readonly Line[];
}

function planOf(hallId: string, position: number, lines: readonly Line[], drafted: PlanData['desks'] | undefined, provenance: Provenance): HallPlan {
  const { settings, limited } = data();
  const zones = [...new Set(lines.map(({ zone }) => zone))].map(({ slug, zh, en, floor }): ZoneRecord => ({ id: `${hallId}.${slug}`, hallId, name: text(zh, en), floor }));
  const queues = lines.map((line, at): QueueRecord => ({
    id: `${hallId}.${line.slug}`, hallId, zoneId: `${hallId}.${line.zone.slug}`, letter: String.fromCharCode(65 + at), name: line.name, description: line.does,
    settings: { ...settings, ...(line.limited && drafted ? { taking: limited } : {}), departmentIds: line.departments.map(({ id }) => id) }, provenance,
  }));
  const places = drafted ? draftedPlaces(drafted, lines) : lines.flatMap((line) => [line, line]).map((line, at): Place => ({ counter: String(at + 1), lines: [line] }));
  const staff = places.map(({ lines: [first] }, at) => clerk(hallId, position, at, first));
  const desks = places.map(({ counter, lines: served }, at): DeskRecord => ({
    id: `${hallId}.desk-${counter.padStart(2, '0')}`, hallId, zoneId: `${hallId}.${(served[0] ?? lines[0])?.zone.slug ?? ''}`, counter, name: text(`${counter} 号柜台`, `Counter ${counter}`),
    queueIds: served.map(({ slug }) => `${hallId}.${slug}`), matterIds: [], staffId: staff[at]?.id ?? null, provenance,
  }));
  const supervisor: StaffRecord = { ...person(hallId, position, 900, places.length), post: postOf('supervisor'), departmentId: null, roles: ['clerk', 'supervisor'], approves: false };
  return { zones, queues, desks, staff: [...staff, ...caseStaff(hallId, position, lines.flatMap(({ departments }) => departments), places.length + 1), supervisor] };
}

/** Departments that decide about the sample's first scenario; they have the first numbers. */
const firstDepartments: readonly string[] = ['market-regulation', 'health', 'fire-rescue', 'urban-management'];

/** Behind the counters: for each department somebody who deals with its cases (numbers from 101) and somebody who decides them (from 201). */
function caseStaff(hallId: string, position: number, departments: readonly DepartmentRef[], at: number): StaffRecord[] {
  const rank = ({ id }: DepartmentRef): number => (firstDepartments.includes(id) ? firstDepartments.indexOf(id) : firstDepartments.length);
  // By id: what the hall adds later does not change who has which number; there are numbers for ninety-nine.
  const ordered = [...departments].sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1)).slice(0, 99);
  const of = (kind: 'caseClerk' | 'approver', first: number, from: number): StaffRecord[] =>
    ordered.map(({ id }, nth) => ({ ...person(hallId, position, first + nth, from + nth), post: postOf(kind), departmentId: id, roles: ['clerk'], approves: kind === 'approver' }));
  return [...of('caseClerk', 101, at), ...of('approver', 201, at + ordered.length)];
}

/** Desks as drafted, without lines that the hall has not. */
const draftedPlaces = (drafted: PlanData['desks'], lines: readonly Line[]): Place[] =>
  drafted.map(({ counter, kinds }) => ({ counter, lines: lines.filter(({ slug }) => kinds.includes(slug)) })).filter(({ lines: served }) => served.length > 0);

const clerk = (hallId: string, position: number, at: number, line: Line | undefined): StaffRecord => ({
  ...person(hallId, position, at + 1, at), post: line?.post ?? null, departmentId: line?.departments[0]?.id ?? null, roles: ['clerk'], approves: false,
});

/** Somebody invented; the same every time. */
function person(hallId: string, position: number, n: number, at: number): Pick<StaffRecord, 'id' | 'hallId' | 'staffNo' | 'name' | 'photoUrl'> {
  const { surnames, givenNames } = data();
  const staffNo = String((position + 1) * 1000 + n);
  const seed = position * 5 + at;
  const [[familyZh, familyEn], [givenZh, givenEn]] = [surnames[seed % surnames.length] ?? ['陈', 'Chen'], givenNames[seed % givenNames.length] ?? ['立', 'Li']];
  return { id: `${hallId}.${staffNo}`, hallId, staffNo, name: text(familyZh + givenZh, `${familyEn} ${givenEn}`), photoUrl: null };
}
