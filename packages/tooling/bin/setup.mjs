#!/usr/bin/env node
// `npm run setup`: installs, generates, compiles and bundles, as far as something changed.
import { setup } from '../src/setup.mjs';
import { fail } from '../src/steps.mjs';

await setup().then(() => console.log('Ready.'), fail);
