// Builds what a page loads: hall.js (the loader), core.js, one entry per element, shared chunks by content, sdk.js (the SDK whole) and kiosk.js (devices), for scripts of a page;
// then the licences of what is bundled, the integrity manifest, the policy a page needs, and the same files once more under their exact version.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const out = join(here, 'dist/v1');

/** Each `<name>.define.js` registers `hall-<name>`; one whose source is gone is left over from before. */
function elementEntries() {
  const entries = {};
  for (const pkg of ['elements', 'kiosk']) {
    const dist = join(here, '..', pkg, 'dist');
    if (!existsSync(dist)) continue;
    for (const file of globSync('**/*.define.js', { cwd: dist })) if (existsSync(join(dist, '../src', file.replace(/\.js$/, '.ts')))) entries[`elements/hall-${basename(file, '.define.js')}`] = join(dist, file);
  }
  return entries;
}

/** Sheets are written to be read; the browser needs none of their line breaks. Templates of HTML are left alone: there a blank may be seen. */
const tightenStyles = () => ({
  name: 'tighten-styles',
  transform(code, id) {
    if (!id.endsWith('.styles.js')) return null;
    const tightened = code.replace(/\bcss ?`[^`]*`/g, (sheet) => sheet.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').replace(/: (?=[^{}]*[;}])/g, ':'));
    return { code: tightened, map: null };
  },
});
/** Uploads and QR codes share the helpers of packages of the other module format: in the words of browsers that we build for, they are half as long. */
const shortHelpers = () => ({
  name: 'short-helpers',
  transform: (code, id) => (id.endsWith('commonjsHelpers.js') ? { code: code.replace(/(commonjsGlobal = )[^;]+;/, '$1globalThis;').replace("Object.prototype.hasOwnProperty.call(x, 'default')", "'default' in x"), map: null } : null),
});
const compile = (options = {}) => esbuild({ target: 'es2022', charset: 'utf8', ...options });
const minify = () => terser({ ecma: 2022, module: true, compress: { passes: 2, pure_getters: true }, mangle: true, format: { comments: false } });
const warn = (warning, handler) => warning.code !== 'THIS_IS_UNDEFINED' && handler(warning);

/** What every element of the network stands on, in one file: cut by which element needs what, its pieces compress worse and are more requests; so are the two halves of what directives stand on. */
const ground = (id) => (/\/node_modules\/(lit|lit-html|lit-element|ky|@lit\/(reactive-element|context|task))\/(?!.*directives?)|\/packages\/client\/dist\/core\.js$|\/packages\/elements\/dist\/(base|config|theme)\/|\/ui\/(button|notice)\.styles\.js$|\/controllers\/(site|announcer|routing|connection)\.js$|\/locales\/localized\.js$/.test(id) ? 'ground' : /\/node_modules\/lit(-html)?\/directive(-helpers)?\.js$/.test(id) ? 'directive' : id.endsWith('commonjsHelpers.js') ? 'cjs' : undefined);

async function buildElements(entries) {
  const bundle = await rollup({
    // With the elements, not beside them: a second copy of Lit would ask for its trusted-types policy again and be refused.
    input: { core: join(here, 'src/core.ts'), kiosk: join(here, 'src/kiosk.ts'), ...entries },
    onwarn: warn,
    plugins: [nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'import', 'default'] }), commonjs(), shortHelpers(), tightenStyles(), compile(), minify()],
  });
  const { output } = await bundle.write({ dir: out, format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', manualChunks: ground, hoistTransitiveImports: true });
  await bundle.close();
  writeFileSync(join(out, 'licences.txt'), licencesOf(output.flatMap(({ moduleIds = [] }) => moduleIds)));
}

/** The licences of all bundled packages, whole: they go beside the files, so that no page fetches them. */
function licencesOf(moduleIds) {
  const folders = new Set(moduleIds.map((id) => /[^\0]*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0]).filter(Boolean));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : `Licensed under ${license}.`}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** By itself, so that what it holds beside the core changes no chunk of the elements; what uploads need is fetched by the first one. */
async function buildSdk() {
  const bundle = await rollup({ input: join(here, 'src/sdk.ts'), onwarn: warn, plugins: [nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'import', 'default'] }), commonjs(), compile(), minify()] });
  await bundle.write({ dir: out, format: 'es', entryFileNames: 'sdk.js', chunkFileNames: 'chunks/sdk-[name]-[hash].js' });
  await bundle.close();
}

async function buildLoader(tags) {
  const bundle = await rollup({
    input: join(here, 'src/loader.ts'),
    onwarn: warn,
    plugins: [compile({ define: { HALL_TAGS: JSON.stringify(tags), HALL_VERSION: JSON.stringify(version) } }), terser({ ecma: 2022, compress: { passes: 2 } })],
  });
  await bundle.write({ file: join(out, 'hall.js'), format: 'iife', inlineDynamicImports: false });
  await bundle.close();
}

/** Subresource Integrity (W3C SRI) of every file, by its path below the folder of the version. */
function integrity() {
  const files = globSync('**/*.js', { cwd: out }).sort();
  return Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), `sha384-${createHash('sha384').update(readFileSync(join(out, file))).digest('base64')}`]));
}

/** What a strict page must allow; HALL stands for the origin of the hall's server. */
export const policy = `Content-Security-Policy: default-src 'self'; script-src 'self' HALL; connect-src 'self' HALL; require-trusted-types-for 'script'; trusted-types lit-html
`;

rmSync(join(here, 'dist'), { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const entries = elementEntries();
const tags = Object.keys(entries).map((name) => basename(name)).sort();
await buildElements(entries);
await buildSdk();
await buildLoader(tags);
writeFileSync(join(out, 'integrity.json'), `${JSON.stringify({ version, files: integrity() }, null, 2)}\n`);
writeFileSync(join(out, 'csp.txt'), policy);
cpSync(out, join(here, 'dist', version), { recursive: true });
for (const file of readdirSync(out, { recursive: true })) {
  const path = join(out, String(file));
  if (statSync(path).isFile()) console.log(`${String(statSync(path).size).padStart(8)} ${relative(here, path)}`);
}
console.log(`\nA page with a strict policy must allow (HALL is the origin of the hall's server):\n${policy}`);
