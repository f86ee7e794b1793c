import { sampleCatalogue, sampleNumberPrefix } from '@hallkit/catalogue';
import { ListError } from '@hallkit/catalogue/import';
import type { Kysely } from 'kysely';
import { DatabaseStartError } from '../../platform/database/errors.ts';
import type { Database } from '../../platform/database/schema.ts';
import { seedKeys } from '../../platform/keys/keys.ts';
import { seedSampleCases, seedSamplePast, seedSampleRates } from '../cases/cases.sample.store.ts';
import { seedSampleComplaints } from '../complaints/complaints.sample.store.ts';
import { seedSampleConsultations } from '../consultations/consultations.sample.store.ts';
import { equipHalls } from '../desks/desks.equip.ts';
import { hasHalls } from '../halls/halls.store.ts';
import { seedSampleNotices } from '../notices/notices.sample.store.ts';
import { seedSampleRatings } from '../ratings/ratings.sample.store.ts';
import { firstDestination, ImportRefused } from './matters.import.halls.ts';
import { readFor, takenBackIf, writeList, type ImportOptions, type ImportReport } from './matters.import.ts';
import { dayIn } from './matters.import.plan.ts';
import { allowLongStatements, lockCatalogue, lockSchema, raiseRevision, writeDepartments, writeHalls, writeMatters, writeScenarios, type MatterWrite } from './matters.import.store.ts';
import { importSummary } from './matters.import.report.ts';
import { contentHash } from './matters.summary.ts';

/** The hall that outside parties know: the sample, or the list given in its place. */
const sampleHallId = 'dezhou';

export interface SeedOptions {
  /** A hall's own list to start with in place of the sample. */
  readonly catalogueFile: string | undefined;
  readonly onProgress?: (message: string) => void;
}

/**
 * Fills an empty database: with a hall's own list, else with the sample. Servers that start together do it once; a
 * database that is filled stays as it is, and a list named for it is not read.
 *
 * @throws {DatabaseStartError} When the list cannot be imported; the database then stays empty.
 */
export async function seedIfEmpty(db: Kysely<Database>, { catalogueFile, onProgress = () => undefined }: SeedOptions): Promise<boolean> {
  if (catalogueFile !== undefined) {
    const report = await fillWithList(db, catalogueFile, { onProgress: (step, done, of) => done === 0 && onProgress(`${step} ${of} rows of ${catalogueFile}`) }).catch((error: unknown) => {
      if (error instanceof ListError || error instanceof ImportRefused) throw new DatabaseStartError(`HALL_CATALOGUE cannot be used: ${error.message}`);
      throw error;
    });
    if (report) for (const line of importSummary(report)) onProgress(line);
    return report !== undefined;
  }
  return fillOnce(db, false, async (transaction) => {
    onProgress('Filling in the sample hall (about 4,000 matters)');
    const sample = sampleCatalogue();
    await writeHalls(transaction, sample.halls, sampleHallId, sampleNumberPrefix);
    await lockCatalogue(transaction, sampleHallId);
    await writeDepartments(transaction, sample.departments);
    await writeAll(transaction, sample.matters);
    await writeScenarios(transaction, sampleHallId, sample.scenarios);
    await seedKeys(transaction, sampleHallId);
    await equipHalls(transaction);
    await seedSampleRates(transaction, sampleHallId);
    await seedSamplePast(transaction, sampleHallId);
    await seedSampleCases(transaction, sampleHallId);
    await seedSampleNotices(transaction, sampleHallId);
    await seedSampleComplaints(transaction, sampleHallId);
    await seedSampleConsultations(transaction, sampleHallId);
    await seedSampleRatings(transaction, sampleHallId);
    await raiseRevision(transaction, sampleHallId);
    return true;
  }).then((done) => done ?? false);
}

/** Fills an empty database with a hall's own list; undefined where it is not empty. */
export async function fillWithList(db: Kysely<Database>, file: string, options: ImportOptions): Promise<ImportReport | undefined> {
  if (await hasHalls(db)) return undefined;
  const hallId = options.hallId ?? sampleHallId;
  const list = readFor(firstDestination(hallId), file, options);
  return fillOnce(db, options.dryRun ?? false, async (transaction) => {
    const report = await writeList(transaction, list, options);
    // Scenarios are national; in a hall of its own list their matters have no guide here yet.
    await writeScenarios(transaction, hallId, sampleCatalogue().scenarios.map(({ scenario, ...record }) => ({ ...record, scenario: { ...scenario, matters: scenario.matters.map((matter) => ({ ...matter, matterId: null })) } })));
    await seedKeys(transaction, hallId);
    return report;
  });
}

async function fillOnce<Result>(db: Kysely<Database>, dryRun: boolean, work: (transaction: Kysely<Database>) => Promise<Result>): Promise<Result | undefined> {
  if (await hasHalls(db)) return undefined;
  return takenBackIf(dryRun, db, async (transaction) => {
    await allowLongStatements(transaction);
    // The lock row of the migrations also keeps two first starts apart.
    await lockSchema(transaction);
    return (await hasHalls(transaction)) ? undefined : work(transaction);
  });
}

async function writeAll(db: Kysely<Database>, matters: ReturnType<typeof sampleCatalogue>['matters']): Promise<void> {
  const day = dayIn('Asia/Shanghai');
  let writes: MatterWrite[] = [];
  let position = 0;
  for (const record of matters) {
    writes.push({ record, hash: contentHash(record.content), version: 1, position: position++ });
    if (writes.length < 200) continue;
    await writeMatters(db, writes, { day, runId: null });
    writes = [];
  }
  if (writes.length > 0) await writeMatters(db, writes, { day, runId: null });
}
