#!/usr/bin/env node
// `npm run bench`: the figures the README promises, each measured beside its floor in the same run. Medians.
// `--short` measures less often; `--out file.json` says where the rows go; names (`-- page http`) run only those.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../src/root.mjs';
import { setup } from '../src/setup.mjs';
import { fail, projectEnv, projectNode, run, SetupError } from '../src/steps.mjs';

const measures = ['sizes', 'search', 'elements', 'finding', 'http', 'live', 'tickets', 'cases', 'memory'];

async function bench() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { short: { type: 'boolean', default: false }, out: { type: 'string', default: join(root, '.hallkit/bench.json') } } });
  const unknown = positionals.filter((name) => !measures.includes(name));
  if (unknown.length > 0) throw new SetupError(`There is no measure "${unknown.join(', ')}". Measures: ${measures.join(', ')}.`);
  const { ensureBrowser } = await import('../src/browser.mjs');
  const { table } = await import('../src/table.mjs');
  const context = { short: values.short, browser: await ensureBrowser() };
  const rows = [];
  for (const name of measures) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const { default: measure } = await import(`../src/bench/${name}.mjs`);
    console.error(`• ${name} …`);
    rows.push(...(await measure(context)).map((row) => ({ group: name, ...row, ratio: row.floor === null ? null : Number((row.value / row.floor).toFixed(3)) })));
  }
  const number = (value, unit) => (value === null ? '' : `${Number(value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)).toLocaleString('en')} ${unit}`);
  console.log(table(['what', 'is', 'floor', 'ratio', 'promised', ''], rows.map((row) => [row.name, number(row.value, row.unit), number(row.floor, row.unit), row.ratio === null ? '' : row.ratio.toFixed(2), row.promise, row.kept ? '✓' : '✗'])));
  const out = resolve(values.out);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify({ at: new Date().toISOString(), machine: { cpu: cpus()[0]?.model, cores: cpus().length, platform: process.platform, node: process.version }, short: values.short, rows }, null, 2)}\n`);
  console.log(`\nWritten to ${out}`);
}

if (process.env.HALLKIT_ON_PROJECT_NODE) await bench().catch(fail);
else {
  await setup().catch(fail);
  await run(projectNode(), process.argv.slice(1), { env: projectEnv({ HALLKIT_ON_PROJECT_NODE: '1', NODE_ENV: 'bench' }) }).catch(() => process.exit(1));
}
