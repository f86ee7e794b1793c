// Reads what is asked, has the lists scored, prints tables or JSON.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../root.mjs';
import { SetupError } from '../steps.mjs';
import { hallAsker } from './ask-hall.mjs';
import { figuresOf, tableOf } from './table.mjs';

const usage = `npm run search:score [-- [<list> <queries.json>] [--json] [--url <address> [--key <site key>]]]

Without files: the judged questions over the real list where both are there (HALL_SHARED), then the project's own
questions over that list and over the sample hall.
--url asks a running server in place of the index; its hall must hold the list.`;

/**
 * @param {string[]} args - Of the command line.
 * @throws {SetupError} When a file is not there.
 */
export async function searchScore(args) {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true, options: { json: { type: 'boolean' }, help: { type: 'boolean' }, url: { type: 'string' }, key: { type: 'string', default: 'pk_test_dezhou' } },
  });
  if (values.help) return console.log(usage);
  await setUpAside();
  const catalogue = await import('@hallkit/catalogue/score');
  const results = [];
  for (const { title, documents, queries } of wanted(positionals, catalogue)) {
    const familyOf = catalogue.familyFinder(documents);
    const ask = values.url ? hallAsker(values.url, values.key) : catalogue.asker(documents);
    const figures = await catalogue.score(queries, ask, familyOf);
    const floor = await catalogue.score(queries, catalogue.bigramScan(documents), (name) => name);
    results.push({ title, figures, floor });
  }
  if (values.json) process.stdout.write(`${JSON.stringify(results.map(({ title, figures, floor }) => ({ title, ...figuresOf(figures), floor: figuresOf(floor) })), null, 1)}\n`);
  else for (const result of results) console.log(tableOf(result));
}

/** Sets up what is missing; what that says must not stand in the JSON. */
async function setUpAside() {
  const child = spawn(process.execPath, [join(root, 'packages/tooling/bin/setup.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new SetupError('Nothing was scored: see above what is missing.');
}

/** The lists to score, with their questions. */
function* wanted([list, queries], { heldOutQueries, listDocuments, readJudged, sampleDocuments }) {
  if (list !== undefined) {
    if (queries === undefined) throw new SetupError(`Which questions?\n\n${usage}`);
    for (const file of [list, queries]) if (!existsSync(resolve(file))) throw new SetupError(`${file} is not there.`);
    return yield { title: `${queries} over ${list}`, documents: listDocuments(resolve(list)), queries: readJudged(resolve(queries)) };
  }
  const shared = process.env.HALL_SHARED ?? join(root, '../shared/data');
  const real = join(shared, 'matters-guangan.json');
  const judged = join(shared, 'search-queries.json');
  if (existsSync(real)) {
    const documents = listDocuments(real);
    if (existsSync(judged)) yield { title: 'Judged questions over a real list', documents, queries: readJudged(judged) };
    yield { title: 'Own questions over the real list', documents, queries: heldOutQueries('list') };
  } else console.error(`(The real list is not in ${shared}: only the sample hall is scored.)`);
  yield { title: 'Own questions over the sample hall', documents: sampleDocuments(), queries: heldOutQueries('sample') };
}
