// Packages that a browser does not import file by file: because they or what they need are CommonJS or JSON, or because they are
// hundreds of files that every page of tests would ask for. Bundled once, when first asked for.
import { build } from 'esbuild';
import { root } from '../root.mjs';

const prefix = '/__bundled/';
const common = { bundle: true, write: false, format: 'esm', target: 'es2022', platform: 'browser', logLevel: 'error', logOverride: { 'import-is-undefined': 'silent' } };

/** A package by itself. @returns Its text. */
async function alone(specifier) {
  // A default and names alike: whichever of them the module has.
  const { outputFiles } = await build({ ...common, stdin: { contents: `export * from '${specifier}';\nimport * as all from '${specifier}';\nexport default all.default ?? all;`, resolveDir: root } });
  return outputFiles[0].text;
}

/** Several that share modules, each module once. @returns Texts by path. */
async function together(specifiers) {
  const { outputFiles } = await build({ ...common, absWorkingDir: root, entryPoints: specifiers.map((specifier) => ({ in: specifier, out: specifier })), outdir: prefix, splitting: true, conditions: ['development'] });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

/**
 * Plugin for web-test-runner.
 *
 * @param {string[]} packages - Bare names; each is bundled with what it needs, its subpaths too.
 * @param {string[]} shared - Whole specifiers; they are bundled with one another, and a module that two of them need stays one.
 */
export function prebundle(packages, shared) {
  const bundles = new Map();
  const wanted = (source) => shared.includes(source) || packages.some((name) => source === name || source.startsWith(`${name}/`));
  const kept = (key, make) => bundles.get(key) ?? (bundles.set(key, make()), bundles.get(key));
  return {
    name: 'prebundle',
    resolveImport({ source }) {
      return wanted(source) ? `${prefix}${source}.js` : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(prefix)) return undefined;
      const specifier = path.slice(prefix.length, -'.js'.length);
      const body = wanted(specifier) && !shared.includes(specifier) ? await kept(specifier, () => alone(specifier)) : (await kept('', () => together(shared))).get(path);
      return { body, type: 'js' };
    },
  };
}
