// What a page fetches to find matters while one types and without the network: the packed index of the sample's 4,000.
import { gzipSync } from 'node:zlib';
import { sampleDocuments } from '@hallkit/catalogue/score';
import { packSearchIndex } from '@hallkit/domain';

/** Bytes for titles and what they are found by. */
const budget = 40_000;

/**
 * Measures the index of the sample hall as the server sends it.
 *
 * @returns {Promise<{name: string, bytes: number, budget: number}[]>}
 */
export default async function measure() {
  const documents = sampleDocuments();
  return [{ name: `index of ${documents.length} matters`, bytes: gzipSync(JSON.stringify(packSearchIndex(documents)), { level: 9 }).length, budget }];
}
