import { createApp } from './app.ts';
import { seedIfEmpty } from './features/matters/matters.seed.ts';
import { readConfig, type Config } from './platform/config.ts';
import { openDatabase, type OpenDatabase } from './platform/database/database.ts';
import { DatabaseStartError } from './platform/database/errors.ts';
import { logOptions } from './platform/http/logging.ts';
import { sweepIdempotency } from './platform/http/idempotency.ts';

/** Two signals within this time are one Ctrl-C that arrived twice. */
const samePress = 1000;
/** How long requests under way may take when the server stops, in milliseconds. */
const grace = 10_000;

async function start(config: Config): Promise<void> {
  const say = (message: string): void => console.log(`• ${message} …`);
  let opened: OpenDatabase | undefined;
  let stopping: number | undefined;
  let close = async (): Promise<void> => opened?.close();
  const stop = (): void => {
    if (stopping !== undefined) {
      if (Date.now() - stopping > samePress) process.exit(1);
      return;
    }
    stopping = Date.now();
    setTimeout(() => process.exit(1), grace + 20_000).unref();
    void close().then(() => process.exit(0), (error: Error) => (console.error(error.message), process.exit(1)));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

  const logger = logOptions(config.logLevel);
  opened = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, onProgress: say, onError: (error) => console.error(`The database connection was lost: ${error.message}`) });
  const database = opened;
  try {
    await seedIfEmpty(database.db, { catalogueFile: config.catalogueFile, onProgress: say });
    const app = await createApp({ database, config, logger });
    const sweep = setInterval(() => void sweepIdempotency(database.db).catch(() => undefined), 3_600_000).unref();
    close = async () => {
      clearInterval(sweep);
      await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, grace).unref())]);
      await database.close();
    };
    await listen(app, config);
    const address = app.server.address();
    announce(`http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${typeof address === 'object' && address ? address.port : config.port}`);
  } catch (error) {
    await close();
    throw error;
  }
}

/** A server that was killed a moment ago may still hold the port; it is tried for a short while before giving up. */
async function listen(app: Awaited<ReturnType<typeof createApp>>, { port, host }: Config): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await app.listen({ port, host });
      return;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && attempt < 10) await new Promise((resolve) => setTimeout(resolve, 300));
      else if (code === 'EADDRINUSE') throw new DatabaseStartError(`Port ${port} is taken by another program. Stop it, or choose another one: PORT=${port + 1} npm start`);
      else if (code === 'EACCES') throw new DatabaseStartError(`This account may not listen on port ${port}. Choose one above 1023: PORT=4000 npm start`);
      else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new DatabaseStartError(`This machine has no address ${host}. Choose another HOST.`);
      else throw new Error(message);
    }
  }
}

function announce(base: string): void {
  console.log(`
Hallkit is ready.

  ${base}/                           all examples
  ${base}/examples/department-site/  a department's page with two pasted lines
  ${base}/examples/portal/           the online hall
  ${base}/docs/                      API reference
  ${base}/storybook/                 every element (after npm run storybook:build)

  Site key of the sample hall:    pk_test_dezhou
  Device key of the sample kiosk: dk_test_dezhou

Ctrl-C stops it.
`);
}

try {
  await start(readConfig(process.env));
} catch (error) {
  console.error(`\n✗ ${error instanceof DatabaseStartError ? error.message : ((error as Error).stack ?? error)}\n`);
  process.exit(1);
}
