import type { Condition, ScenarioDefinition, ScenarioMatter, ScenarioQuestion } from './definition.ts';

const text = (zh: string): { zh: string; en: null } => ({ zh, en: null });
const drafted = { kind: 'drafted', source: null } as const;

/** A question with no more than a test needs. */
export const question = (id: string, kind: ScenarioQuestion['kind'], more: Partial<ScenarioQuestion> = {}): ScenarioQuestion => ({
  id, kind, text: text(id), why: { text: text('因为'), legalBasis: [{ law: text('某法'), article: '第一条' }], department: text('某局') }, provenance: drafted, ...more,
});

/** A matter with no more than a test needs. */
export const matter = (id: string, more: Partial<ScenarioMatter> = {}): ScenarioMatter => ({ id, name: text(id), department: text('某局'), promisedDays: 1, visits: 1, materials: [], fields: [], provenance: drafted, ...more });

/** A scenario with no more than a test needs. */
export const scenario = (more: Partial<ScenarioDefinition>): ScenarioDefinition => ({
  id: 'test', name: text('测试'), audience: 'legal', leadDepartment: null, questions: [], alternatives: [], matters: [], notices: [], materials: {}, fields: {}, provenance: drafted, ...more,
});

const paper = (name: string, more: object = {}): ScenarioDefinition['materials'][string] => ({ name: text(name), kind: 'other', source: 'applicant', necessity: 'required', provenance: drafted, ...more });
const field = (label: string, more: object = {}): ScenarioDefinition['fields'][string] => ({ label: text(label), kind: 'text', ...more });

/** An eating place in small: a licence first, one of two food licences by area, a fire check above 50 m² in one of two ways, a sign. */
export const eatery: ScenarioDefinition = scenario({
  id: 'eatery',
  questions: [
    question('licensed', 'yesNo'),
    question('trade', 'choice', { options: [{ id: 'hot', text: text('热食') }, { id: 'drinks', text: text('饮品') }] }),
    question('area', 'number', { max: 100_000 }),
    question('raw', 'yesNo', { when: { '==': [{ var: 'trade' }, 'hot'] } }),
    question('sign', 'yesNo'),
  ],
  alternatives: [
    { id: 'food', text: text('食品许可'), matters: ['licence', 'smallLicence'], chosenBy: 'answers' },
    { id: 'fire', text: text('消防检查'), matters: ['commitment', 'ordinary'], chosenBy: 'applicant', when: { '>': [{ var: 'area' }, 50] } },
  ],
  matters: [
    matter('registration', { when: { '==': [{ var: 'licensed' }, false] }, promisedDays: 2, materials: ['registrationForm', 'premises'], fields: ['name', 'address'], gives: 'businessLicence' }),
    matter('licence', { when: { '>': [{ var: 'area' }, 100] }, after: ['registration'], promisedDays: 10, materials: ['foodForm', 'businessLicence', 'layout', { key: 'rawRoom', when: { var: 'raw' } }], fields: ['name', 'address', 'size'] }),
    matter('smallLicence', { when: { '<=': [{ var: 'area' }, 100] }, after: ['registration'], promisedDays: 5, materials: ['smallFoodForm', 'businessLicence', 'layout'], fields: ['name', 'address', 'size'] }),
    matter('commitment', { after: ['registration'], promisedDays: 1, visits: 0, materials: ['fireCommitment', 'businessLicence', 'layout'], fields: ['name', 'address', 'size'] }),
    matter('ordinary', { after: ['registration'], promisedDays: 10, materials: ['fireForm', 'businessLicence', 'layout'], fields: ['name', 'address', 'size'] }),
    matter('signboard', { when: { var: 'sign' }, after: ['licence', 'smallLicence'], promisedDays: 3, visits: null, materials: ['picture'], fields: ['name', 'signSize'] }),
  ],
  materials: {
    joint: paper('一件事申请书', { kind: 'form', replaces: ['foodForm', 'smallFoodForm', 'fireForm'] }),
    registrationForm: paper('登记申请书'), premises: paper('场所证明'), foodForm: paper('食品申请书'), smallFoodForm: paper('小经营申请书'), fireForm: paper('申报表'), fireCommitment: paper('承诺书'),
    businessLicence: paper('营业执照', { waived: true }), layout: paper('平面图'), rawRoom: paper('专间说明'), picture: paper('效果图'),
  },
  fields: { name: field('名称'), address: field('地址'), size: field('面积', { answeredBy: 'area' }), signSize: field('招牌尺寸') },
});

const operators = ['<', '<=', '>', '>=', '=='] as const;

/** A scenario by chance, sound in its shape: for properties that hold whatever the data. */
export function randomScenario(random: () => number): ScenarioDefinition {
  const pick = <T,>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const questions: ScenarioQuestion[] = [];
  const condition = (depth: number): Condition => {
    if (depth > 0 && random() < 0.5) return { [pick(['and', 'or'])]: [condition(depth - 1), condition(depth - 1)] };
    if (random() < 0.2) return { '!': [condition(0)] };
    const { id, kind, options } = pick(questions);
    if (kind === 'number') return { [pick(operators)]: [{ var: id }, Math.floor(random() * 20)] };
    return kind === 'choice' ? { '==': [{ var: id }, pick(options ?? []).id] } : { '==': [{ var: id }, random() < 0.5] };
  };
  const count = 2 + Math.floor(random() * 4);
  for (let at = 0; at < count; at++) {
    const when = at > 0 && random() < 0.4 ? { when: condition(1) } : {};
    questions.push(question(`q${at}`, pick(['yesNo', 'choice', 'number'] as const), { options: ['a', 'b', 'c'].map((id) => ({ id, text: text(id) })), min: 1, max: 19, ...when }));
  }
  const matters = Array.from({ length: 6 }, (_, at) =>
    matter(`m${at}`, {
      ...(random() < 0.7 ? { when: condition(2) } : {}),
      after: Array.from({ length: at }, (_, earlier) => `m${earlier}`).filter(() => random() < 0.3),
      promisedDays: random() < 0.1 ? null : Math.floor(random() * 12),
      materials: ['p0', 'p1', 'p2', 'p3'].filter(() => random() < 0.5).map((key) => (random() < 0.3 ? { key, when: condition(1) } : key)),
      fields: ['f0', 'f1', 'f2'].filter(() => random() < 0.5),
    }),
  );
  const alternatives = random() < 0.5 ? [{ id: 'group', text: text('择一'), matters: ['m1', 'm4'], chosenBy: 'applicant' as const, ...(random() < 0.5 ? { when: condition(1) } : {}) }] : [];
  return scenario({
    questions, matters, alternatives,
    notices: random() < 0.3 ? [{ id: 'stop', kind: 'stop', text: text('不能办'), when: condition(1), provenance: drafted }] : [],
    materials: { p0: paper('甲'), p1: paper('乙', { waived: true }), p2: paper('丙', { replaces: ['p3'] }), p3: paper('丁') },
    fields: { f0: field('子'), f1: field('丑'), f2: field('寅') },
  });
}

/** Answers by chance to all questions, whether they apply or not. */
export const randomAnswers = ({ questions }: ScenarioDefinition, random: () => number): Record<string, boolean | string | number> =>
  Object.fromEntries(questions.map(({ id, kind }) => [id, kind === 'yesNo' ? random() < 0.5 : kind === 'choice' ? ['a', 'b', 'c'][Math.floor(random() * 3)] ?? 'a' : 1 + Math.floor(random() * 19)]));
