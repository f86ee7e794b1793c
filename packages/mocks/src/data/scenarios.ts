import { examples } from '@hallkit/contract';
import type { LocalizedText, Scenario } from '@hallkit/contract';
import { departments } from './words.ts';
import type { DepartmentId } from './words.ts';

/** A scenario and what people call it. */
export interface ScenarioRecord {
  readonly scenario: Scenario;
  readonly everydayNames: readonly string[];
}

const steps = (ids: readonly string[], nameOf: (id: string) => LocalizedText): Scenario['matters'] =>
  ids.map((slug) => ({ matterId: `dz-${slug}`, name: nameOf(`dz-${slug}`), department: departments['market-regulation'], note: null, promisedLimit: { value: 5, unit: 'workingDays', note: null }, result: null }));

/** Scenarios: the contract's example and some invented ones on its pattern. */
export function scenariosOf(nameOf: (matterId: string) => LocalizedText): ScenarioRecord[] {
  const invented = (id: string, name: LocalizedText, audience: Scenario['audience'], lead: DepartmentId, matters: readonly string[], everydayNames: readonly string[]): ScenarioRecord => ({
    scenario: {
      ...examples.getScenarioExample,
      id,
      name,
      audience,
      department: { id: lead, name: departments[lead] },
      participants: [],
      matters: steps(matters, nameOf),
      materials: [{ zh: `${name.zh}申请书`, en: name.en && `Application: ${name.en}` }],
      questions: [],
      source: null,
      provenance: { kind: 'generated', source: null, note: { zh: '演示数据：虚构。', en: 'Demonstration data: invented.' } },
    },
    everydayNames,
  });
  const [row] = examples.listScenariosExample.data;
  return [
    // The row of the example counts six matters: those the example of the scenario leaves out are invented here.
    { scenario: { ...examples.getScenarioExample, matters: [...examples.getScenarioExample.matters, ...steps(['company-registration', 'public-place-hygiene', 'shop-sign', 'road-occupation', 'employment-registration'], nameOf)].slice(0, row?.matters ?? 1) }, everydayNames: examples.getMatterExample.everydayNames },
    invented('new-company', { zh: '企业开办', en: 'Start a company' }, 'legal', 'market-regulation', ['company-registration', 'employment-registration', 'social-security-card'], ['创办公司全流程']),
    invented('close-company', { zh: '企业注销', en: 'Close a company' }, 'legal', 'market-regulation', ['company-cancellation'], ['公司关门怎么收尾']),
    invented('newborn', { zh: '新生儿出生', en: 'A child is born' }, 'natural', 'health', ['social-security-card'], ['宝宝出生以后']),
    invented('new-home', { zh: '购置新居', en: 'Buy a home' }, 'natural', 'natural-resources', ['property-registration'], ['买房过户']),
    invented('first-job', { zh: '毕业就业', en: 'The first job' }, 'natural', 'human-resources', ['employment-registration', 'social-security-card'], ['大学毕业找工作']),
    invented('freight-business', { zh: '从事货运', en: 'Go into road freight' }, 'legal', 'transport', ['freight-licence', 'sole-trader'], ['买车跑运输']),
  ];
}
