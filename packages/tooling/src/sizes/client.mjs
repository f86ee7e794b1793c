// The SDK alone: what it adds to ky, its only dependency.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';
import { root } from '../root.mjs';

/** Bytes that the core may add to ky, minified and gzipped: every page with an element has it. */
const core = 2000;
/** Bytes that live events may add to the core. */
const events = 1600;
/**
 * Bytes that the SDK may add to ky with every resource; what sends files is fetched at the first one. Each of the 150 operations is a
 * path and a name, some 16 bytes that nothing shares any more; the 49 of the watched hall took it from 6,000 to 6,500. No page pays
 * this: those of ours take the core and name their resources.
 */
const every = 6500;
/** Bytes that are fetched at the first upload: tus. */
const uploads = 20_000;

/**
 * Bytes of what a page loads, minified and gzipped; what is fetched at the first upload is none of it.
 *
 * @param {string} contents - Module that names what is used.
 */
async function bytesOf(contents) {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: join(root, 'packages/client') }, bundle: true, external: ['*/send-bytes.js'], write: false, format: 'esm', target: 'es2022', legalComments: 'none' });
  const { code = '' } = await minify(outputFiles[0].text, { module: true, ecma: 2020, compress: { passes: 3 } });
  return gzipSync(code, { level: 9 }).length;
}

/**
 * Measures the built SDK.
 *
 * @returns {Promise<{name: string, bytes: number, budget: number}[]>}
 */
export default async function measure() {
  const ky = await bytesOf("export { default } from 'ky';");
  const least = await bytesOf("export { createHall, isHallError } from '@hallkit/client/core';");
  const live = await bytesOf("export { createHall, isHallError } from '@hallkit/client/core'; export { EventsResource } from '@hallkit/client/resources';");
  const all = await bytesOf("export { createHall, isHallError } from '@hallkit/client';");
  const sending = await bytesOf("export { Upload, defaultOptions } from 'tus-js-client';");
  return [
    { name: 'SDK core with ky', bytes: least, budget: ky + core },
    { name: 'SDK core without ky', bytes: least - ky, budget: core },
    { name: 'live events beside the SDK core', bytes: live - least, budget: events },
    { name: 'SDK with every resource, without ky', bytes: all - ky, budget: every },
    { name: 'tus, fetched at the first upload', bytes: sending, budget: uploads },
  ];
}
