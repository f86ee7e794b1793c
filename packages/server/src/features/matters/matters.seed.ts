import { sampleCatalogue } from '@hallkit/catalogue';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { seedKeys } from '../../platform/keys/keys.ts';
import { dayIn, importList } from './matters.import.ts';
import { hasHalls, lockCatalogue, raiseRevision, writeDepartments, writeHalls, writeMatters, writeScenarios, type MatterWrite } from './matters.import.store.ts';
import { contentHash } from './matters.summary.ts';

/** The hall that outside parties know: the sample, or the list given in its place. */
const hallId = 'dezhou';

export interface SeedOptions {
  /** A hall's own list to start with in place of the sample. */
  readonly catalogueFile: string | undefined;
  readonly onProgress?: (message: string) => void;
}

/** Fills an empty database: with a hall's own list, else with the sample. Servers that start together do it once. */
export async function seedIfEmpty(db: Kysely<Database>, { catalogueFile, onProgress = () => undefined }: SeedOptions): Promise<boolean> {
  if (await hasHalls(db)) return false;
  return inTransaction(db, async (transaction) => {
    // The lock row of the migrations also keeps two first starts apart.
    await transaction.selectFrom('schema_lock' as 'halls').selectAll().forUpdate().execute();
    if (await hasHalls(transaction)) return false;
    const sample = sampleCatalogue();
    if (catalogueFile === undefined) {
      onProgress('Filling in the sample hall (about 4,000 matters)');
      await writeHalls(transaction, sample.halls, hallId);
      await lockCatalogue(transaction, hallId);
      await writeDepartments(transaction, sample.departments);
      await writeAll(transaction, sample.matters);
    } else {
      onProgress(`Importing ${catalogueFile}`);
      const report = await importList(transaction, catalogueFile, { hallId });
      onProgress(`Kept ${report.kept} of ${report.rows} rows, ${report.warnings.length} warnings, ${report.refused.length} refused`);
    }
    // Scenarios are national; in a hall of its own list their matters have no guide here yet.
    const scenarios = catalogueFile === undefined ? sample.scenarios : sample.scenarios.map(({ scenario, everydayNames }) => ({ everydayNames, scenario: { ...scenario, matters: scenario.matters.map((matter) => ({ ...matter, matterId: null })) } }));
    await writeScenarios(transaction, hallId, scenarios);
    await seedKeys(transaction, hallId);
    await raiseRevision(transaction, hallId);
    return true;
  });
}

async function writeAll(db: Kysely<Database>, matters: ReturnType<typeof sampleCatalogue>['matters']): Promise<void> {
  const day = dayIn('Asia/Shanghai');
  let writes: MatterWrite[] = [];
  let position = 0;
  for (const record of matters) {
    writes.push({ record, hash: contentHash(record.content, record.familyId), version: 1, position: position++ });
    if (writes.length < 200) continue;
    await writeMatters(db, writes, { day, runId: null });
    writes = [];
  }
  if (writes.length > 0) await writeMatters(db, writes, { day, runId: null });
}
