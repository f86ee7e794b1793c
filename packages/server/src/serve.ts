import { createApp } from './app.ts';
import { equipHalls } from './features/desks/desks.equip.ts';
import { hasHalls } from './features/halls/halls.store.ts';
import { announcement } from './platform/announce.ts';
import { readConfig, type Config } from './platform/config.ts';
import { ensureDataFolder } from './platform/data-folder.ts';
import { lockSchema } from './features/matters/matters.import.store.ts';
import { openDatabase, type OpenDatabase } from './platform/database/database.ts';
import { logOptions } from './platform/http/logging.ts';
import { listen } from './platform/listen.ts';
import { runSeed } from './platform/run-seed.ts';
import { explain } from './platform/start-error.ts';

/** Two signals within this time are one Ctrl-C that arrived twice. */
const samePress = 1000;
/** How long requests under way may take when the server stops, in milliseconds. */
const grace = 10_000;

const say = (message: string): void => console.log(`• ${message} …`);
/** What is open, the last first; closed in this order. */
const closers: (() => Promise<unknown>)[] = [];
const stopping = new AbortController();

async function close(): Promise<void> {
  for (let next = closers.pop(); next; next = closers.pop()) await next();
}

function stopOnSignals(): void {
  let pressed: number | undefined;
  const stop = (): void => {
    if (pressed !== undefined) {
      if (Date.now() - pressed > samePress) process.exit(1);
      return;
    }
    pressed = Date.now();
    stopping.abort();
    setTimeout(() => process.exit(1), grace + 20_000).unref();
    close().then(() => process.exit(0), (error: unknown) => (console.error(explain(error)), process.exit(1)));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

async function start(config: Config): Promise<void> {
  const { databaseUrl, dataDir, catalogueFile, logLevel } = config;
  ensureDataFolder(dataDir, databaseUrl === undefined);
  const database = await openDatabase({ databaseUrl, dataDir, onProgress: say, onError: (error) => console.error(`The database connection was lost: ${error.message}`) });
  closers.push(() => database.close());
  await fill(database, catalogueFile);
  const app = await createApp({ database, config, logger: logOptions(logLevel) });
  closers.push(() => Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, grace).unref())]));
  const base = await listen(app, config);
  if (stopping.signal.aborted) return;
  console.log(announcement(base));
}

async function fill({ db }: OpenDatabase, catalogueFile: string | undefined): Promise<void> {
  if (!(await hasHalls(db))) await runSeed(stopping.signal);
  else if (catalogueFile !== undefined) console.log(`• HALL_CATALOGUE was not read: this data folder has a hall already. To bring its list up to date: npm run import -- ${catalogueFile}`);
  const equipped = await equipHalls(db, lockSchema);
  if (equipped.length > 0) say(`Queues, desks and sample staff for ${equipped.join(', ')}`);
}

stopOnSignals();
let dataDir: string | undefined;
try {
  const config = readConfig(process.env);
  dataDir = config.dataDir;
  await start(config);
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(`\n✗ ${explain(error, dataDir)}\n`);
    await close();
    process.exit(1);
  }
}
