import type { DepartmentRef, LocalizedText, Provenance, Scenario } from '@hallkit/contract';
import type { ScenarioRecord } from '../records.ts';
import { englishOf, readData, text } from './data.ts';
import { departmentRef, sampleDepartments } from './departments.ts';
import type { Draft } from './drafts.ts';
import type { ScenarioLinks } from './scenario-links.ts';
import { scenarioDefinitions } from './scenario-definitions.ts';
import { workingDays } from './steps.ts';

interface ScenarioData {
  readonly id: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly audience: 'natural' | 'legal' | 'both';
  readonly matters: readonly { readonly name_zh: string; readonly department_zh: string; readonly note: string; readonly promised_days?: number; readonly result_zh?: string }[];
  readonly source: string;
  readonly provenance: 'real' | 'mixed' | 'drafted';
  readonly lead_department_zh?: string;
  readonly materials?: readonly string[];
  readonly materials_provenance?: string;
  readonly faq?: readonly { readonly q: string; readonly a: string }[];
}
interface ScenarioEnglish {
  readonly departments: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, string>>;
  readonly everyday: Readonly<Record<string, readonly string[]>>;
}

/** Scenarios as listed, before their matters have ids. */
export const scenarioData = (): readonly ScenarioData[] => readData<ScenarioData[]>('scenarios.json');

/** Drafts that a scenario joins. */
export function draftsInScenarios(links: ScenarioLinks): Set<Draft> {
  return new Set(scenarioData().flatMap(({ matters }) => matters.map(({ name_zh }) => links.draftOf(name_zh)).filter((draft) => draft !== undefined)));
}

const english = (): ScenarioEnglish => readData<ScenarioEnglish>('scenario-english.json');
const departmentByName = (name: string): DepartmentRef | undefined => {
  const found = sampleDepartments().find(({ zh, drafts }) => zh === name || drafts.includes(name));
  return found && departmentRef(found);
};
const departmentText = (zh: string): LocalizedText => text(zh, departmentByName(zh)?.name.en ?? english().departments[zh] ?? null);

/**
 * The scenarios of the sample.
 *
 * @param idOf - The matter of a draft to send people to, or null where no hall of the sample lists it.
 */
export function scenarioRecords(links: ScenarioLinks, idOf: (draft: Draft) => string | null): ScenarioRecord[] {
  const definitions = new Map(scenarioDefinitions().map((definition) => [definition.id, definition]));
  return scenarioData().map((data) => {
    const linked = data.matters.map(({ name_zh }) => links.draftOf(name_zh));
    const materials = data.materials ?? mergedMaterials(linked);
    const scenario: Scenario = {
      id: data.id,
      name: text(data.title_zh, data.title_en),
      audience: data.audience === 'natural' ? 'natural' : 'legal',
      department: data.lead_department_zh === undefined ? null : (departmentByName(data.lead_department_zh) ?? null),
      participants: [...new Set(data.matters.map(({ department_zh }) => department_zh))].map(departmentText),
      matters: data.matters.map((matter, at) => {
        const draft = linked[at];
        const note = noteOf(matter.note);
        return {
          matterId: draft ? idOf(draft) : null,
          name: text(matter.name_zh, draft?.name_en ?? null),
          department: departmentText(matter.department_zh),
          note,
          promisedLimit: matter.promised_days === undefined ? null : workingDays(matter.promised_days),
          result: matter.result_zh === undefined ? null : text(matter.result_zh, englishOf('results', matter.result_zh)),
        };
      }),
      materials: materials.map((name) => text(name, englishOf('materials', name))),
      questions: (data.faq ?? []).map(({ q, a }) => ({ question: text(q, english().questions[q] ?? null), answer: text(a, english().questions[a] ?? null) })),
      source: data.source,
      provenance: provenanceOf(data),
    };
    return { scenario, definition: definitions.get(data.id) ?? null, everydayNames: everydayOf(data) };
  });
}

/** Materials of all linked matters, each once: one application asks for nothing twice. */
function mergedMaterials(linked: readonly (Draft | undefined)[]): string[] {
  return [...new Set(linked.flatMap((draft) => draft?.materials.filter(({ necessity }) => necessity === '必要').map(({ name_zh }) => name_zh) ?? []))];
}

/** Remarks in English are about the source, not for visitors. */
const noteOf = (note: string): LocalizedText | null => (/[\u4e00-\u9fff]/.test(note) ? text(note, english().notes[note] ?? null) : null);

const everydayOf = ({ id, title_zh }: ScenarioData): string[] => {
  const bare = title_zh.replace(/^我要/, '');
  return [...new Set([...(bare === title_zh ? [] : [bare]), ...(english().everyday[id] ?? [])])];
};

function provenanceOf({ provenance, source, materials, materials_provenance }: ScenarioData): Provenance {
  const merged = materials === undefined;
  const drafted = materials_provenance === 'drafted';
  const zh = {
    real: '事项、部门与承诺时限摘自公开清单（外地）',
    mixed: '部分事项摘自公开清单（外地），其余为起草',
    drafted: '事项组合依据常识起草，未经核对',
  }[provenance];
  const en = {
    real: 'matters, departments and limits are from a published list of another place',
    mixed: 'some matters are from a published list of another place, the rest is drafted',
    drafted: 'the matters were put together from general knowledge, unchecked',
  }[provenance];
  return {
    kind: provenance === 'real' && (merged || drafted) ? 'mixed' : provenance,
    source,
    note: text(
      `样例数据：${zh}；${merged ? '材料由关联事项合并生成；' : drafted ? '材料为起草；' : ''}英文为起草。`,
      `Sample data: ${en}; ${merged ? 'materials are merged from the linked matters; ' : drafted ? 'materials are drafted; ' : ''}English is drafted.`,
    ),
  };
}
