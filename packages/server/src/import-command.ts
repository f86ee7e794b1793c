// `npm run import`: a hall's own list, or its everyday names, into the database that the server uses or will use.
import { writeFileSync } from 'node:fs';
import { createProgress, ListError, openList, readEverydayNames, type EverydayEdits } from '@hallkit/catalogue/import';
import { importHelp, readArguments, UsageError, type ImportArguments } from './features/matters/matters.import.arguments.ts';
import { ImportRefused } from './features/matters/matters.import.halls.ts';
import { importEverydayNames, importList, type ImportOptions, type ImportReport } from './features/matters/matters.import.ts';
import { importReportText, namesReportText } from './features/matters/matters.import.report.ts';
import { fillWithList } from './features/matters/matters.seed.ts';
import { readConfig } from './platform/config.ts';
import { openDatabase, type OpenDatabase } from './platform/database/database.ts';
import { explain } from './platform/start-error.ts';

/** Two signals within this time are one Ctrl-C that arrived twice. */
const samePress = 1000;

/** Codes of a connection that is gone: of the system, and of PostgreSQL when it is stopped or ends a session. */
const lost = new Set(['ECONNRESET', 'EPIPE', 'ECONNREFUSED', '57P01', '57P02', '57P03', '25P03', '08003', '08006']);

/** Aborts at the first signal; ends at once at a second one: what is not committed is rolled back by the database. */
function stoppedBySignals(): AbortSignal {
  const controller = new AbortController();
  let stopping: number | undefined;
  const stop = (): void => {
    if (stopping !== undefined) {
      if (Date.now() - stopping > samePress) process.exit(1);
      return;
    }
    stopping = Date.now();
    console.error('\nStopping …');
    controller.abort(new ImportRefused('Stopped before the end; nothing was changed.'));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  return controller.signal;
}

async function importFile({ db }: OpenDatabase, file: string, options: ImportOptions): Promise<ImportReport> {
  // An empty database is filled: the list then stands in place of the sample.
  return (await fillWithList(db, file, options)) ?? (await importList(db, file, options));
}

async function run(asked: ImportArguments, signal: AbortSignal): Promise<void> {
  const { file, everydayNames, reportFile, encoding, ...options } = asked;
  const names: EverydayEdits | undefined = everydayNames === undefined ? undefined : readEverydayNames(everydayNames, { encoding });
  // A wrong file is told before a database is started for it.
  if (file !== undefined) openList(file, encoding);
  const { databaseUrl, dataDir } = readConfig({ ...process.env, HALL_CATALOGUE: undefined });
  const progress = createProgress(process.stdout);
  const database = await openDatabase({ databaseUrl, dataDir, connections: 2, onProgress: (message) => console.log(`• ${message} …`), onError: (error) => console.error(`The database connection was lost: ${error.message}`) });
  try {
    signal.throwIfAborted();
    const report = file === undefined ? undefined : await importFile(database, file, { ...options, encoding, everydayNames: names, signal, onProgress: progress.update }).finally(progress.stop);
    const outcome = report ?? (names && (await importEverydayNames(database.db, names, options)));
    if (reportFile !== undefined) writeFileSync(reportFile, `${JSON.stringify({ ...outcome, everydayNames: names && { file: names.sourceName, rows: names.rows, refused: names.refused } }, null, 2)}\n`);
    console.log(`\n${[report && importReportText(report), names && outcome && namesReportText(names, outcome, asked.dryRun)].filter(Boolean).join('\n\n')}\n`);
  } catch (error) {
    if (lost.has((error as { code?: string }).code ?? '') || /Connection terminated/.test((error as Error).message)) throw new ImportRefused('The database went away before it confirmed the import. Run it again when it is back: an import is whole or not there, and nothing is doubled.');
    throw error;
  } finally {
    await database.close();
  }
}

try {
  const asked = readArguments(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (asked === 'help') console.log(importHelp);
  else await run(asked, stoppedBySignals());
} catch (error) {
  const isUsage = error instanceof UsageError;
  // What is wrong with a list, or with importing it, is said in words of its own.
  const isTold = error instanceof ListError || error instanceof ImportRefused;
  console.error(`\n✗ ${isUsage ? `${error.message}\n\nnpm run import -- --help tells how.` : isTold ? error.message : explain(error, process.env['HALL_DATA'])}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
// The relays and timers of a library must not hold a command that is done.
process.exit();
