import { warningTexts, type EverydayEdits } from '@hallkit/catalogue/import';
import type { NamesOutcome } from './matters.import.names.ts';
import type { ImportReport } from './matters.import.ts';

const n = (count: number): string => count.toLocaleString('en-GB');
const some = (count: number, word: string): string => `${n(count)} ${word}${count === 1 ? '' : 's'}`;

/** An import in a few lines, for a log. */
export function importSummary(report: ImportReport): string[] {
  const { file, rows, kept, added, changed, unchanged, closed, spared, renamed, warnings, refused, dryRun, newHalls } = report;
  return [
    `${dryRun ? 'Dry run, nothing was changed. ' : ''}${file}: ${some(rows, 'row')}, ${n(kept)} kept, ${n(refused.length)} refused, ${some(warnings.length, 'warning')}`,
    `${n(added)} added, ${n(changed)} changed (new version), ${n(unchanged)} unchanged, ${n(closed)} closed${spared > 0 ? `, ${n(spared)} left as they were (row refused)` : ''}${renamed > 0 ? `, ${n(renamed)} called otherwise` : ''}`,
    ...(newHalls.length > 0 ? [`New halls: ${newHalls.map(({ name, areaCode, id }) => `${name} (${areaCode}, id ${id})`).join(', ')}`] : []),
    ...refused.slice(0, 3).map(({ row, name, reason }) => `Refused row ${row}${name && ` (${name})`}: ${reason}`),
  ];
}

/** An import as a page of text: counts, warnings by kind with examples, every refused row (the first 50). */
export function importReportText(report: ImportReport): string {
  const { format, encoding, areas, warnings, refused, unusedColumns, seconds, hallId } = report;
  const [first = '', ...rest] = importSummary({ ...report, refused: [] });
  const lines = [first.replace(/, 0 refused/, `, ${n(refused.length)} refused`), ...rest, `Read as ${format.toUpperCase()}, ${encoding}; hall ${hallId}; areas ${areas.join(', ')}; ${seconds.toFixed(1)} s`];
  if (unusedColumns.length > 0) lines.push(`Columns that are not known, nothing was taken from them: ${unusedColumns.slice(0, 20).join(', ')}${unusedColumns.length > 20 ? ', …' : ''}`);
  if (warnings.length > 0) lines.push('', 'Warnings (these rows are kept)', ...warningLines(report));
  if (refused.length > 0) {
    lines.push('', 'Refused rows', ...refused.slice(0, 50).map(({ row, name, reason }) => `  row ${row}${name && `  ${name}`}\n      ${reason}`));
    if (refused.length > 50) lines.push(`  … and ${n(refused.length - 50)} more; --report <file.json> holds them all`);
  }
  return lines.join('\n');
}

function warningLines({ warnings }: ImportReport): string[] {
  const kinds = new Map<keyof typeof warningTexts, { row: number; value: string }[]>();
  for (const { kind, row, value } of warnings) kinds.set(kind, [...(kinds.get(kind) ?? []), { row, value }].slice(0, 3));
  const counts = new Map<string, number>();
  for (const { kind } of warnings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...kinds]
    .sort(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .map(([kind, examples]) => `${n(counts.get(kind) ?? 0).padStart(7)}  ${warningTexts[kind]}\n         e.g. ${examples.map(({ row, value }) => `row ${row}${value && ` "${value}"`}`).join(', ')}`);
}

/** An import of everyday names as a page of text. */
export function namesReportText({ sourceName, rows, edits, refused }: EverydayEdits, { renamed, unmatched }: NamesOutcome, dryRun: boolean): string {
  const lines = [`${dryRun ? 'Dry run, nothing was changed. ' : ''}${sourceName}: ${some(rows, 'row')}, ${n(edits.length)} kept, ${n(refused.length)} refused; ${some(renamed, 'matter')} called otherwise`];
  if (unmatched.length > 0) {
    lines.push('', 'Names for matters that are not here (kept for when they are)', ...unmatched.slice(0, 50).map(({ row, matter, nearest }) => `  row ${row}  ${matter}${nearest === null ? '' : `  (did you mean ${nearest}?)`}`));
    if (unmatched.length > 50) lines.push(`  … and ${n(unmatched.length - 50)} more`);
  }
  if (refused.length > 0) lines.push('', 'Refused rows', ...refused.slice(0, 50).map(({ row, name, reason }) => `  row ${row}${name && `  ${name}`}\n      ${reason}`));
  return lines.join('\n');
}
