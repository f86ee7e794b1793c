#!/usr/bin/env node
// `npm run storybook:build`: every element in every state as pages, in stories/dist. `--if-changed` builds only when something it shows changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/root.mjs';
import { build, manifest } from '../src/setup.mjs';
import { fail, runNode, step } from '../src/steps.mjs';

const inputs = ['stories', 'packages/contract/src', 'packages/domain/src', 'packages/client/src', 'packages/elements/src', 'packages/kiosk/src', 'packages/mocks/src', 'package-lock.json'];

/** Stories show built packages. */
async function stories() {
  if (!process.argv.includes('--if-changed')) await build();
  await manifest();
  const work = () => runNode(['node_modules/storybook/dist/bin/dispatcher.js', 'build', '-c', 'stories/.storybook', '-o', 'stories/dist', '--quiet', '--loglevel', 'warn'], { quiet: true, env: { NODE_ENV: 'production' } });
  const done = await step({ name: 'stories', title: 'Building the stories', inputs, outputs: ['stories/dist/index.json'] }, work);
  if (!done && existsSync(join(root, 'stories/dist'))) console.log('The stories are up to date.');
}

await stories().catch(fail);
