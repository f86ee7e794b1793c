import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the import command is told. */
export interface ImportArguments {
  readonly file: string | undefined;
  readonly everydayNames: string | undefined;
  readonly hallId: string | undefined;
  readonly dryRun: boolean;
  readonly allowClosing: boolean;
  readonly keepMissing: boolean;
  readonly reportFile: string | undefined;
  readonly encoding: string | undefined;
}

/** A command line that means nothing; the message says what would. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const importHelp: string = `Imports a hall's own list of matters, or its everyday names.

  npm run import -- <list.csv|list.json> [options]
  npm run import -- --everyday-names <names.csv|names.json>

Options
  --dry-run                 say what would happen, change nothing
  --hall <id>               the hall the list is of (needed where there are several)
  --keep-missing            the list is a part, as of one department: close nothing
  --allow-closing           close what is missing even where that is more than half
  --everyday-names <file>   what people call matters here; replaces the names handed in before
  --report <file.json>      write the whole report there
  --encoding <name>         instead of finding it out: utf-8, gb18030, utf-16le, big5, …
  --help                    this page

The list is CSV with a heading row (Excel: "CSV UTF-8"), JSON, or JSON lines. Only a column with the names
of matters (事项名称, name_zh, …) is needed. What is odd is kept with a warning, what cannot be kept is
refused with its row and the reason. All of it is imported, or nothing; run it again whenever the list
changes. It works while the server runs, which shows the new matters within seconds.

Settings: HALL_DATA (data folder) or DATABASE_URL, as for npm start.
Ends with 0 when it was imported, 1 when it was not (nothing is changed then), 2 for a wrong command line.`;

const options = {
  'dry-run': { type: 'boolean' }, hall: { type: 'string' }, 'keep-missing': { type: 'boolean' }, 'allow-closing': { type: 'boolean' }, 'everyday-names': { type: 'string' },
  report: { type: 'string' }, encoding: { type: 'string' }, help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the command line of an import.
 *
 * @param folder - The folder that file names are relative to.
 * @returns 'help' where help was asked for.
 * @throws {UsageError}
 */
export function readArguments(args: readonly string[], folder: string): ImportArguments | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const [file, more] = positionals;
  if (more !== undefined) throw new UsageError(`One list at a time; besides ${file} there is ${more}.`);
  const names = values['everyday-names'];
  if (file === undefined && names === undefined) throw new UsageError('Name the list to import: npm run import -- <list.csv|list.json>');
  if (values['keep-missing'] && values['allow-closing']) throw new UsageError('--keep-missing closes nothing, --allow-closing closes much; say one of them.');
  for (const name of ['hall', 'report', 'encoding', 'everyday-names'] as const) if (values[name] === '') throw new UsageError(`--${name} needs a value.`);
  if (values.hall !== undefined && !/^[a-z0-9][a-z0-9-]{0,39}$/.test(values.hall)) throw new UsageError(`"${values.hall.slice(0, 60)}" cannot be the id of a hall: up to 40 lower-case letters, digits and hyphens.`);
  const at = (path: string | undefined): string | undefined => (path === undefined ? undefined : resolve(folder, path));
  const reportFile = at(values.report);
  // Better now than after the import.
  if (reportFile !== undefined && !existsSync(dirname(reportFile))) throw new UsageError(`There is no folder ${dirname(reportFile)} for the report.`);
  if (reportFile !== undefined && existsSync(reportFile) && statSync(reportFile).isDirectory()) throw new UsageError(`${reportFile} is a folder; name a file for the report.`);
  if (reportFile !== undefined && [at(file), at(names)].includes(reportFile)) throw new UsageError('The report would overwrite the list; name another file.');
  return {
    file: at(file), everydayNames: at(names), hallId: values.hall, dryRun: values['dry-run'] ?? false, allowClosing: values['allow-closing'] ?? false, keepMissing: values['keep-missing'] ?? false,
    reportFile, encoding: values.encoding,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] ?? '');
  }
}
