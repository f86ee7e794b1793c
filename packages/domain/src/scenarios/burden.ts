import type { Answers, ScenarioDefinition, ScenarioMatter } from './definition.ts';
import type { MergedField, MergedMaterial } from './merging.ts';
import { usedKeys } from './merging.ts';

/** What a way of applying asks of a person. */
export interface Burden {
  /** Papers to hand in. */
  readonly papers: number;
  /** Fields to fill in. */
  readonly fields: number;
  /** Times one must come. */
  readonly visits: number;
  /** Working days until the last result. */
  readonly workingDays: number;
}

/**
 * The burden meter: one application against doing the matters one by one.
 *
 * @property saved - What the joint application spares; never less than 0.
 * @property unknownVisits - Ids of matters whose visits nobody has published: none is counted for them.
 */
export interface BurdenMeter {
  readonly joint: Burden;
  readonly oneByOne: Burden;
  readonly saved: Burden;
  readonly unknownVisits: readonly string[];
}

/**
 * Counts the burden. One by one: each matter with all its papers, fields and visits, one after the other. Jointly:
 * what is left to hand in and fill in after merging, as many visits as the matter that needs most, and the days of the
 * critical path.
 */
export function burdenMeter(
  definition: ScenarioDefinition,
  answers: Answers,
  matters: readonly ScenarioMatter[],
  merged: { readonly materials: readonly MergedMaterial[]; readonly fields: readonly MergedField[]; readonly workingDays: number },
): BurdenMeter {
  const sum = (count: (matter: ScenarioMatter) => number): number => matters.reduce((total, matter) => total + count(matter), 0);
  const joint: Burden = {
    papers: merged.materials.filter(({ from }) => from === 'applicant').length,
    fields: merged.fields.filter(({ value }) => value === null).length,
    visits: Math.max(0, ...matters.map(({ visits }) => visits ?? 0)),
    workingDays: merged.workingDays,
  };
  const oneByOne: Burden = {
    papers: sum(({ materials }) => new Set(usedKeys(definition, answers, materials)).size),
    fields: sum(({ fields }) => new Set(usedKeys(definition, answers, fields)).size),
    visits: sum(({ visits }) => visits ?? 0),
    workingDays: sum(({ promisedDays }) => promisedDays ?? 0),
  };
  const spared = (part: keyof Burden): number => Math.max(0, oneByOne[part] - joint[part]);
  return {
    joint,
    oneByOne,
    saved: { papers: spared('papers'), fields: spared('fields'), visits: spared('visits'), workingDays: spared('workingDays') },
    unknownVisits: matters.filter(({ visits }) => visits === null).map(({ id }) => id),
  };
}
