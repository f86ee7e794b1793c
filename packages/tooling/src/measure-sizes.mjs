// Every measure of sizes/: what it weighs and what it may.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/**
 * Runs all measures.
 *
 * @returns {Promise<{name: string, bytes: number, budget: number}[]>}
 */
export async function measureSizes() {
  const files = globSync('packages/tooling/src/sizes/*.mjs', { cwd: root }).filter((file) => !file.endsWith('.test.mjs')).sort();
  const measures = await Promise.all(files.map((file) => import(pathToFileURL(join(root, file)).href)));
  const rows = [];
  for (const { default: measure } of measures) rows.push(...(await measure()));
  return rows;
}
