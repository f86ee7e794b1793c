// A score as a table for people and as figures for programs.

const columns = [['success1', 's@1'], ['success3', 's@3'], ['mrr', 'MRR'], ['ndcg10', 'nDCG@10']];
const rounded = (value) => (value === null ? null : Math.round(value * 1000) / 1000);
const cell = (value) => (value === null ? '    –' : value.toFixed(3)).padStart(8);

/** Figures rounded to three places, by kind, with what missed. */
export function figuresOf({ overall, kinds, misses }) {
  const plain = (row) => ({ ...row, ...Object.fromEntries(columns.map(([name]) => [name, rounded(row[name])])) });
  return { overall: plain(overall), kinds: kinds.map(plain), misses };
}

/** One row per kind; the last two are all kinds and the floor. */
export function tableOf({ title, figures, floor }) {
  const row = (label, { answerable, unanswerable, honest, ...values }) =>
    `${label.padEnd(24)}${String(answerable + unanswerable).padStart(4)}${columns.map(([name]) => cell(values[name])).join('')}   ${unanswerable === 0 ? '–' : `${honest} of ${unanswerable}`}`;
  const head = `${'kind'.padEnd(24)}   n${columns.map(([, label]) => label.padStart(8)).join('')}   no answer, said so`;
  const lines = [`\n${title}`, head, ...figures.kinds.map((kind) => row(kind.kind, kind)), row('all', figures.overall), row('floor: plain scan', floor.overall)];
  if (figures.overall.doubted > 0) lines.push(`${figures.overall.doubted} answerable questions were told that nothing surely fits.`);
  for (const { kind, q, got, expected } of figures.misses) lines.push(`missed  ${kind}: ${q} → ${got.join(' | ') || 'nothing'}${expected.length > 0 ? `   (wanted: ${expected.slice(0, 3).join(' | ')})` : '   (has no answer)'}`);
  return lines.join('\n');
}
