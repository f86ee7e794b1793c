import type { JudgedQuery } from './judged.ts';
import { ndcg, reciprocalRank, success } from './measures.ts';

/** What a way of finding answers: names in their order, and whether it claims to have found. */
export interface Answer {
  readonly names: readonly string[];
  readonly confident: boolean;
}

/** Means over the questions of one kind; `null` where it has no question of that sort. */
export interface KindScore {
  readonly kind: string;
  /** Questions that some matter answers. */
  readonly answerable: number;
  readonly success1: number | null;
  readonly success3: number | null;
  readonly mrr: number | null;
  readonly ndcg10: number | null;
  /** Questions that nothing answers, and how many of them were told so. */
  readonly unanswerable: number;
  readonly honest: number;
  /** Answerable questions that were told that nothing fits. */
  readonly doubted: number;
}

/** A question that was not answered in the first three rows, or that got rows it should not have. */
export interface Miss {
  readonly kind: string;
  readonly q: string;
  readonly got: readonly string[];
  readonly expected: readonly string[];
}

export interface Score {
  readonly overall: KindScore;
  readonly kinds: readonly KindScore[];
  readonly misses: readonly Miss[];
}

interface Asked {
  readonly query: JudgedQuery;
  readonly answer: Answer;
  readonly grades: readonly number[];
  readonly ideal: readonly number[];
}

/**
 * Asks every question and measures the answers.
 *
 * @param familyOf - Family of a matter by its name. Where `ask` answers one row per family, the best answer there can
 * be is one row for each family with a grade, at its highest; give `(name) => name` for one row per matter.
 * @example await score(heldOutQueries('sample'), asker(documents), familyFinder(documents))
 */
export async function score(queries: readonly JudgedQuery[], ask: (query: string) => Answer | Promise<Answer>, familyOf: (name: string) => string): Promise<Score> {
  const asked: Asked[] = [];
  for (const query of queries) {
    const answer = await ask(query.q);
    const best = new Map<string, number>();
    for (const [name, grade] of query.grades) best.set(familyOf(name), Math.max(grade, best.get(familyOf(name)) ?? 0));
    asked.push({ query, answer, grades: answer.names.map((name) => query.grades.get(name) ?? 0), ideal: [...best.values()] });
  }
  const kinds = [...new Set(queries.map(({ kind }) => kind))].sort();
  return {
    overall: means('overall', asked),
    kinds: kinds.map((kind) => means(kind, asked.filter(({ query }) => query.kind === kind))),
    misses: asked.flatMap(({ query, answer, grades }) => {
      const isMiss = query.grades.size === 0 ? answer.confident : success(grades, 3) === 0;
      return isMiss ? [{ kind: query.kind, q: query.q, got: answer.names.slice(0, 3), expected: [...query.grades.keys()] }] : [];
    }),
  };
}

function means(kind: string, asked: readonly Asked[]): KindScore {
  const answerable = asked.filter(({ query }) => query.grades.size > 0);
  const unanswerable = asked.filter(({ query }) => query.grades.size === 0);
  const mean = (measure: (one: Asked) => number): number | null => (answerable.length === 0 ? null : answerable.reduce((sum, one) => sum + measure(one), 0) / answerable.length);
  return {
    kind,
    answerable: answerable.length,
    success1: mean(({ grades }) => success(grades, 1)),
    success3: mean(({ grades }) => success(grades, 3)),
    mrr: mean(({ grades }) => reciprocalRank(grades)),
    ndcg10: mean(({ grades, ideal }) => ndcg(grades, ideal)),
    unanswerable: unanswerable.length,
    honest: unanswerable.filter(({ answer }) => !answer.confident).length,
    doubted: answerable.filter(({ answer }) => !answer.confident).length,
  };
}
