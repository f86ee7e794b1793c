// Packages that a browser cannot import file by file, because they or what they need are CommonJS or JSON: bundled once, when first asked for.
import { build } from 'esbuild';
import { root } from '../root.mjs';

const prefix = '/__bundled/';

/**
 * Plugin for web-test-runner.
 *
 * @param {string[]} packages - Bare names; their subpaths are bundled too.
 */
export function prebundle(packages) {
  const bundles = new Map();
  const wanted = (source) => packages.some((name) => source === name || source.startsWith(`${name}/`));
  const bundle = async (specifier) => {
    const { outputFiles } = await build({
      // A default and names alike: whichever of them the module has.
      stdin: { contents: `export * from '${specifier}';\nimport * as all from '${specifier}';\nexport default all.default ?? all;`, resolveDir: root },
      bundle: true, write: false, format: 'esm', target: 'es2022', platform: 'browser', logLevel: 'error', logOverride: { 'import-is-undefined': 'silent' },
    });
    return outputFiles[0].text;
  };
  return {
    name: 'prebundle',
    resolveImport({ source }) {
      return wanted(source) ? `${prefix}${source}.js` : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(prefix)) return undefined;
      const specifier = path.slice(prefix.length, -'.js'.length);
      if (!bundles.has(specifier)) bundles.set(specifier, bundle(specifier));
      return { body: await bundles.get(specifier), type: 'js' };
    },
  };
}
