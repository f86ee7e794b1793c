#!/usr/bin/env node
// `npm run load`: many callers, desks and screens at once. `-- <name>` runs only those, `--short` less, `--out file.json` says where the figures go.
import { runs } from '../src/runs.mjs';
import { fail } from '../src/steps.mjs';

await runs('load', process.argv.slice(2)).catch(fail);
