#!/usr/bin/env node
// `npm run search:score`: how well judged questions find their matters, beside a plain scan of the names.
import { fail } from '../src/steps.mjs';
import { searchScore } from '../src/search-score/command.mjs';

await searchScore(process.argv.slice(2)).catch(fail);
