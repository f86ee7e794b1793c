/** Grade of each row of an answer, in its order; 2 exact, 1 acceptable, 0 neither. */
export type Grades = readonly number[];

/** 1 when one of the first `k` rows has a grade. */
export const success = (grades: Grades, k: number): number => (grades.slice(0, k).some((grade) => grade > 0) ? 1 : 0);

/** One over the rank of the first row with a grade; 0 without one. */
export const reciprocalRank = (grades: Grades): number => {
  const at = grades.findIndex((grade) => grade > 0);
  return at < 0 ? 0 : 1 / (at + 1);
};

/** Normalised discounted cumulative gain of the first `k` rows (Järvelin and Kekäläinen 2002). */
export const ndcg = (grades: Grades, ideal: Grades, k = 10): number => {
  const gain = (rows: Grades): number => rows.slice(0, k).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const best = gain([...ideal].sort((a, b) => b - a));
  return best === 0 ? 0 : gain(grades) / best;
};
