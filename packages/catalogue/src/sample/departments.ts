import type { DepartmentRef, LocalizedText, Phone } from '@hallkit/contract';
import { readData, text } from './data.ts';
import type { SampleRegion } from './regions.ts';

/** A department of the sample, the same in the city and in its counties. */
export interface SampleDepartment {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: 'organ' | 'institution' | 'massOrganisation' | 'enterprise';
  readonly floor: number;
  readonly area: string;
  /** National topics of matters whose own words say nothing. */
  readonly topics: { readonly natural: string; readonly legal: string };
  /** Names under which the drafted catalogue has it. */
  readonly drafts: readonly string[];
  /** Where the regional body is not called "region + department". */
  readonly agencyName?: Partial<Record<SampleRegion['kind'], string>>;
}

/** All departments, in the order of the hall's directory. */
export function sampleDepartments(): readonly SampleDepartment[] {
  return readData<{ departments: SampleDepartment[] }>('departments.json').departments;
}

let byDraft: Map<string, SampleDepartment> | undefined;

/** The department of a draft by the name the draft gives it. */
export function departmentOf(draftName: string): SampleDepartment {
  byDraft ??= new Map(sampleDepartments().flatMap((department) => department.drafts.map((name) => [name, department] as const)));
  const found = byDraft.get(draftName);
  if (!found) throw new Error(`data/departments.json lacks ${draftName}; add it to a department.`);
  return found;
}

/** What a matter says of its department. */
export const departmentRef = ({ id, zh, en }: SampleDepartment): DepartmentRef => ({ id, name: text(zh, en) });

/** The body that holds the power in a region (德城区 → 德州市公安局德城分局). */
export function agencyName(department: SampleDepartment, region: SampleRegion): LocalizedText {
  const pattern = department.agencyName?.[region.kind] ?? '{region}{department}';
  const zh = pattern
    .replace('{city}', '德州市')
    .replace('{region}', region.region.name.zh)
    .replace('{short}', region.short)
    .replace('{department}', department.zh);
  return text(zh, `${region.region.name.en ?? ''} ${department.en}`);
}

const ordinals = [
  ['一楼', 'ground floor'],
  ['二楼', 'second floor'],
  ['三楼', 'third floor'],
  ['四楼', 'fourth floor'],
] as const;

/** Where in the hall; county halls have two floors. */
export function counterOf(department: SampleDepartment, region: SampleRegion): LocalizedText {
  const floor = region.level === 'city' ? department.floor : Math.min(department.floor, 2);
  const [zh, en] = ordinals[floor - 1] ?? ordinals[0];
  const first = 1 + ((numberOf(department) * 3) % 45);
  return text(`${zh} ${department.area} 区 ${first}—${first + 2} 号窗口（${department.zh}）`, `${capital(en)}, area ${department.area}, counters ${first} to ${first + 2} (${department.en})`);
}

/** An invented number: no exchange starts with 000. */
export function departmentPhone(department: SampleDepartment, region: SampleRegion): Phone {
  const number = `0534-000${twoDigits(region.position)}${twoDigits(numberOf(department))}`;
  return { number, label: text(`${department.zh}窗口（样例号码）`, `${department.en}, counter (sample number)`) };
}

const numberOf = (department: SampleDepartment): number => sampleDepartments().indexOf(department) + 1;
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
