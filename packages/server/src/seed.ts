// Fills an empty database and ends. A process of its own: what it takes to make thousands of guides does not stay with the server.
import { seedIfEmpty } from './features/matters/matters.seed.ts';
import { readConfig } from './platform/config.ts';
import { openDatabase } from './platform/database/database.ts';
import { explain } from './platform/start-error.ts';

const { databaseUrl, dataDir, catalogueFile } = readConfig(process.env);
try {
  const database = await openDatabase({ databaseUrl, dataDir, connections: 2 });
  try {
    await seedIfEmpty(database.db, { catalogueFile, onProgress: (message) => console.log(`• ${message} …`) });
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(explain(error, dataDir));
  process.exitCode = 1;
}
