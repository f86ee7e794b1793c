import type { CardLevel, CardRule, LocalizedText, SubjectKind, SupervisionSettings, WatchedStep } from '@hallkit/contract';

/** Every rule that a card can be about, in the order of settings and pages. */
export const cardRules: readonly CardRule[] = ['stepDueSoon', 'promiseDueSoon', 'stepOverdue', 'promiseOverdue', 'limitOverdue', 'refusalWithoutReason', 'noticeMissing', 'feeWithoutBasis', 'stepSkipped'];

/** From mild to grave. */
export const cardLevels: readonly CardLevel[] = ['warning', 'yellow', 'red'];

/** What a hall begins with, as electronic supervision mostly has it: warned before, yellow for a step, red for a promise or the law. */
export const defaultSupervision: SupervisionSettings = {
  version: 0,
  rules: [
    { rule: 'stepDueSoon', level: 'warning' }, { rule: 'promiseDueSoon', level: 'warning' }, { rule: 'stepOverdue', level: 'yellow' }, { rule: 'promiseOverdue', level: 'red' }, { rule: 'limitOverdue', level: 'red' },
    { rule: 'refusalWithoutReason', level: 'red' }, { rule: 'noticeMissing', level: 'yellow' }, { rule: 'feeWithoutBasis', level: 'red' }, { rule: 'stepSkipped', level: 'yellow' },
  ],
  dueSoonDays: 1, urgeEveryDays: 3, escalateAfterDays: 3, complaintAcceptDays: 5, complaintAnswerDays: 15, complaintReopenDays: 10, consultationAnswerDays: 3, consultationCloseDays: 10, ratingVerifyDays: 1, ratingAnswerDays: 5,
};

/** What breaking a rule is in a hall; null where the hall does not watch it. */
export function levelOf(rule: CardRule, { rules }: Pick<SupervisionSettings, 'rules'>): CardLevel | null {
  const found = (rules.find((row) => row.rule === rule) ?? defaultSupervision.rules.find((row) => row.rule === rule))?.level ?? 'off';
  return found === 'off' ? null : found;
}

/** Whether a rule warns of a date that is still to come. */
export const isWarningRule = (rule: CardRule): boolean => rule === 'stepDueSoon' || rule === 'promiseDueSoon';

/** Whether a rule is about a date that has passed. */
export const isOverdueRule = (rule: CardRule): boolean => rule === 'stepOverdue' || rule === 'promiseOverdue' || rule === 'limitOverdue';

/** The steps that are timed, as pages name them. */
export const watchedStepTexts: Readonly<Record<WatchedStep, LocalizedText>> = {
  acceptance: { zh: '受理', en: 'acceptance' },
  review: { zh: '审查', en: 'review' },
  specialProcedure: { zh: '特别程序', en: 'special procedure' },
  decision: { zh: '决定', en: 'decision' },
  delivery: { zh: '送达', en: 'delivery' },
  publicity: { zh: '公示', en: 'publication' },
  answer: { zh: '答复', en: 'answer' },
  verification: { zh: '核实', en: 'verification' },
  correction: { zh: '整改', en: 'correction' },
};

/**
 * A rule in plain words.
 *
 * @example ruleText('stepOverdue', 'acceptance').zh // '“受理”环节超过期限'
 */
export function ruleText(rule: CardRule, step: WatchedStep): LocalizedText {
  const { zh, en } = watchedStepTexts[step];
  switch (rule) {
    case 'stepDueSoon': return { zh: `“${zh}”环节期限临近`, en: `The limit of a step is near: ${en}` };
    case 'stepOverdue': return { zh: `“${zh}”环节超过期限`, en: `A step has passed its limit: ${en}` };
    case 'promiseDueSoon': return step === 'decision' ? { zh: '承诺的办结日期临近', en: 'The promised date is near' } : { zh: `承诺的${zh}日期临近`, en: `The promised date is near: ${en}` };
    case 'promiseOverdue': return step === 'decision' ? { zh: '超过承诺的办结日期', en: 'Past the promised date' } : { zh: `超过承诺的${zh}日期`, en: `Past the promised date: ${en}` };
    case 'limitOverdue': return step === 'decision' ? { zh: '超过法定办结期限', en: 'Past the limit of the law' } : { zh: `超过法定${zh}期限`, en: `Past the limit of the law: ${en}` };
    case 'refusalWithoutReason': return { zh: '不予办理，未说明情形、理由、依据或救济途径', en: 'Refused without ground, reason, legal basis or remedies' };
    case 'noticeMissing': return step === 'decision' ? { zh: '以材料为由不予许可，此前没有一次性告知', en: 'Refused for papers, and no one-time notice had been given' } : { zh: '未在五个工作日内一次性告知', en: 'No one-time notice within five working days' };
    case 'feeWithoutBasis': return { zh: '收费没有公布的依据', en: 'A fee that no published basis names' };
    case 'stepSkipped': return { zh: '未经审查即作出决定', en: 'Decided without review' };
  }
}

/** What the law says of a step of a case. */
const stepLaw: Readonly<Partial<Record<WatchedStep, string>>> = {
  acceptance: '《行政许可法》第三十二条', review: '《行政许可法》第三十四条', specialProcedure: '《行政许可法》第四十五条', decision: '《行政许可法》第四十二条', delivery: '《行政许可法》第四十四条', publicity: '发改办财金〔2018〕424号',
};

const otherLaw: Readonly<Record<Exclude<SubjectKind, 'case'>, string | null>> = { complaint: 'GB/T 36113-2018', consultation: null, rating: '国办发〔2019〕51号' };

/** Where the rule is written; null for what the hall has promised by itself. */
export function ruleBasis(rule: CardRule, step: WatchedStep, kind: SubjectKind): string | null {
  if (rule === 'promiseDueSoon' || rule === 'promiseOverdue') return null;
  if (kind !== 'case') return otherLaw[kind];
  switch (rule) {
    case 'refusalWithoutReason': return step === 'acceptance' ? '《行政许可法》第三十二条' : '《行政许可法》第三十八条';
    case 'noticeMissing': return '《行政许可法》第三十二条';
    case 'feeWithoutBasis': return '《行政许可法》第五十八条';
    case 'stepSkipped': return '《行政许可法》第三十四条';
    default: return stepLaw[step] ?? null;
  }
}
