import type { LocalizedText } from '@hallkit/contract';

/**
 * A rule in JSON Logic (jsonlogic.com) over the answers, `{ ">": [{ "var": "area" }, 300] }`. A question is named by
 * its id; what is not answered, or not asked, makes no comparison true. The operators are those of `conditionOperators`.
 */
export type Condition = boolean | { readonly [operator: string]: unknown };

/** A provision that makes somebody ask for something; the article is null where only the law is known. */
export interface ScenarioBasis {
  readonly law: LocalizedText;
  readonly article: string | null;
}

/**
 * Where a part of a scenario comes from.
 *
 * @property kind - `real`: from a published list; `mixed`: what `drafted` names is ours; `drafted`: put together from general knowledge.
 * @property source - The published list; null for a part: that of the scenario, or none where it is drafted.
 * @property place - The city or province whose own rule it is, where a threshold or exemption holds only there.
 * @property drafted - Names of properties that nobody has published so.
 */
export interface ScenarioProvenance {
  readonly kind: 'real' | 'mixed' | 'drafted';
  readonly source: string | null;
  readonly place?: LocalizedText;
  readonly drafted?: readonly string[];
}

/** Why a question is asked: the provision, and the department that asks. */
export interface WhyAsked {
  readonly text: LocalizedText;
  readonly legalBasis: readonly ScenarioBasis[];
  readonly department: LocalizedText;
}

/**
 * A question of the wizard.
 *
 * @property options - Of a `choice`, at least two.
 * @property min - Least number, inclusive; 0 without.
 * @property max - Greatest number, inclusive; without limit otherwise.
 * @property step - Numbers are whole multiples of it; 1 without.
 * @property when - Asked only then; may name earlier questions only.
 */
export interface ScenarioQuestion {
  readonly id: string;
  readonly kind: 'yesNo' | 'choice' | 'number';
  readonly text: LocalizedText;
  readonly help?: LocalizedText;
  readonly why: WhyAsked;
  readonly options?: readonly { readonly id: string; readonly text: LocalizedText; readonly help?: LocalizedText }[];
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly unit?: LocalizedText;
  readonly when?: Condition;
  readonly provenance: ScenarioProvenance;
}

/**
 * A paper, under a key that is the same in every matter and every scenario.
 *
 * @property waived - A system looks it up (免提交): nobody hands it in with the joint application.
 * @property replaces - Keys of papers that this one of the joint application stands for, as one joint form does for the forms of all matters.
 */
export interface ScenarioMaterial {
  readonly name: LocalizedText;
  readonly kind: 'form' | 'certificate' | 'other';
  readonly source: 'applicant' | 'government' | 'other';
  readonly necessity: 'required' | 'toFollow';
  readonly waived?: boolean;
  readonly replaces?: readonly string[];
  readonly provenance: ScenarioProvenance;
}

/**
 * A field of a form, under a key that is the same in every matter and every scenario.
 *
 * @property unit - What a number counts, as in square metres; what the label counts already has none.
 * @property answeredBy - The question that has asked it already: the form takes the answer over.
 */
export interface ScenarioField {
  readonly label: LocalizedText;
  readonly kind: 'text' | 'longText' | 'number' | 'date' | 'yesNo' | 'choice' | 'name' | 'idNumber' | 'uscc' | 'phone' | 'address' | 'bankAccount';
  readonly unit?: LocalizedText;
  readonly answeredBy?: string;
}

/** A paper or field that a matter asks for: by its key, or only under a condition. */
export type Use = string | { readonly key: string; readonly when: Condition };

/**
 * A matter that the scenario joins.
 *
 * @property when - Needed only then; always without.
 * @property after - Ids of matters whose result it waits for; those that are not needed are passed over.
 * @property promisedDays - Working days, null where nobody has published any; 0 is at once.
 * @property visits - How often one must come when it is done alone; null where unknown.
 * @property gives - Key of the paper that its result is: later matters take it from there.
 */
export interface ScenarioMatter {
  readonly id: string;
  readonly name: LocalizedText;
  readonly department: LocalizedText;
  readonly note?: LocalizedText;
  readonly when?: Condition;
  readonly after?: readonly string[];
  readonly promisedDays: number | null;
  readonly visits: number | null;
  readonly materials: readonly Use[];
  readonly fields: readonly Use[];
  readonly result?: LocalizedText;
  readonly gives?: string;
  readonly provenance: ScenarioProvenance;
}

/**
 * Matters of which one is done (食品经营许可 or 食品小经营许可; commitment or ordinary procedure).
 *
 * @property chosenBy - `answers`: the conditions of the matters decide, exactly one must fit; `applicant`: of those that fit one is chosen.
 * @property when - Needed only then; holds for all its matters.
 */
export interface AlternativeGroup {
  readonly id: string;
  readonly text: LocalizedText;
  readonly help?: LocalizedText;
  readonly matters: readonly string[];
  readonly chosenBy: 'answers' | 'applicant';
  readonly when?: Condition;
}

/** What a person must know on a path; with `stop` nothing can be applied for (an internet café beside a school), with `info` it goes on. */
export interface ScenarioNotice {
  readonly id: string;
  readonly kind: 'stop' | 'info';
  readonly text: LocalizedText;
  readonly when: Condition;
  readonly provenance: ScenarioProvenance;
}

/** A life or business event that takes several matters, as a file of data. */
export interface ScenarioDefinition {
  readonly id: string;
  readonly name: LocalizedText;
  readonly audience: 'natural' | 'legal' | 'both';
  readonly leadDepartment: LocalizedText | null;
  readonly questions: readonly ScenarioQuestion[];
  readonly alternatives: readonly AlternativeGroup[];
  readonly matters: readonly ScenarioMatter[];
  readonly notices: readonly ScenarioNotice[];
  readonly materials: Readonly<Record<string, ScenarioMaterial>>;
  readonly fields: Readonly<Record<string, ScenarioField>>;
  readonly provenance: ScenarioProvenance;
}

/** `true` or `false` to a yes-no question, the id of an option, or a number. */
export type Answer = boolean | string | number;

/** Answers by id of their question; the choice of an alternative stands under the id of its group, as the id of a matter. */
export type Answers = Readonly<Record<string, Answer>>;
