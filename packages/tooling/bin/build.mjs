#!/usr/bin/env node
// `npm run build`: generates, compiles and bundles, as far as something changed.
import { build } from '../src/setup.mjs';
import { fail } from '../src/steps.mjs';

await build().then(() => console.log('Built.'), fail);
