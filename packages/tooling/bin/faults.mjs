#!/usr/bin/env node
// `npm run faults`: servers killed, PostgreSQL crashed, answers and lines cut, disks full. `-- <name>` runs only those, `--short` less, `--out file.json` says where the figures go.
import { runs } from '../src/runs.mjs';
import { fail } from '../src/steps.mjs';

await runs('faults', process.argv.slice(2)).catch(fail);
