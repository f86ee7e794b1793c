// The long runs below test/: under load, and with faults. Each ends with an error where something was lost or repeated;
// figures are printed and written as JSON.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from './root.mjs';
import { setup } from './setup.mjs';
import { projectEnv, projectNode, run, SetupError } from './steps.mjs';
import { table } from './table.mjs';

const shown = ({ value, unit }) => `${Number(value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)).toLocaleString('en')} ${unit}`.trim();
const files = (folder) => join(root, 'test', folder, 'runs');

async function perform(folder, argv) {
  const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: { short: { type: 'boolean', default: false }, out: { type: 'string', default: join(root, `.hallkit/${folder}.json`) } } });
  const names = readdirSync(files(folder)).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3)).sort();
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new SetupError(`There is no run "${unknown.join(', ')}". Runs: ${names.join(', ')}.`);
  const rows = [];
  const broken = [];
  for (const name of positionals.length > 0 ? positionals : names) {
    const { default: work } = await import(pathToFileURL(join(files(folder), `${name}.ts`)).href);
    console.error(`• ${name} …`);
    const busy = Number(loadavg()[0].toFixed(1));
    try {
      const figures = await work({ short: values.short });
      if (typeof figures === 'string') console.error(`  left out: ${figures}`);
      else rows.push({ name: 'load of the machine at the beginning', value: busy, unit: '', group: name }, ...figures.map((figure) => ({ group: name, ...figure })));
    } catch (error) {
      console.error(error);
      broken.push(name);
    }
  }
  console.log(table(['what', 'is'], rows.map((row) => [`${row.group}: ${row.name}`, shown(row)])));
  const out = resolve(values.out);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify({ at: new Date().toISOString(), machine: { cpu: cpus()[0]?.model, cores: cpus().length, platform: process.platform, node: process.version }, short: values.short, broken, rows }, null, 2)}\n`);
  console.log(`\nWritten to ${out}`);
  if (broken.length > 0) throw new SetupError(`Not kept: ${broken.join(', ')}`);
}

/**
 * Runs what stands in `test/<folder>/runs`, or those named; on the project's Node, everything set up.
 *
 * @param {'load' | 'faults'} folder
 * @param {string[]} argv - Names of runs, `--short`, `--out file.json`.
 */
export async function runs(folder, argv) {
  if (process.env.HALLKIT_ON_PROJECT_NODE) return perform(folder, argv);
  await setup();
  const { ensureBrowser } = await import('./browser.mjs');
  const env = projectEnv({ HALLKIT_ON_PROJECT_NODE: '1', NODE_ENV: 'bench', CHROME_PATH: await ensureBrowser() });
  // It has said already what went wrong.
  await run(projectNode(), process.argv.slice(1), { env }).catch(() => process.exit(1));
}
