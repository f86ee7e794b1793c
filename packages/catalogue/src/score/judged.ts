import { readFileSync } from 'node:fs';

/** A question and what answers it. */
export interface JudgedQuery {
  readonly q: string;
  /** What is hard about it: typo, pinyin-initials, long-question… */
  readonly kind: string;
  /** Name of a matter → 2 exactly what is needed, 1 acceptable. Empty: no matter of the list answers. */
  readonly grades: ReadonlyMap<string, number>;
}

/** A row in either of two shapes: graded names one by one, or the names of each grade together. */
interface Row {
  readonly q: string;
  readonly kind: string;
  readonly relevant?: readonly { readonly name_zh: string; readonly grade: number }[];
  readonly exact?: readonly string[];
  readonly near?: readonly string[];
}

const data = new URL('../../data/score/', import.meta.url);

/** Reads judged queries. @throws When the file is not there or is no JSON. */
export function readJudged(file: string | URL): JudgedQuery[] {
  const { queries } = JSON.parse(readFileSync(file, 'utf8')) as { queries: readonly Row[] };
  return queries.map(({ q, kind, relevant = [], exact = [], near = [] }) => ({
    q,
    kind,
    grades: new Map([...near.map((name) => [name, 1] as const), ...exact.map((name) => [name, 2] as const), ...relevant.map(({ name_zh, grade }) => [name_zh, grade] as const)]),
  }));
}

/**
 * Questions that nobody tuned the everyday names on: invented for this project, over the sample or over a real
 * county's list.
 */
export const heldOutQueries = (list: 'sample' | 'list'): JudgedQuery[] => readJudged(new URL(`held-out-${list}.json`, data));
