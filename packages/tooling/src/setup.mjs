// What a clone needs before anything of it runs: packages, the generated contract, compiled packages, bundles.
import { existsSync, readdirSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run, runNode, SetupError, step } from './steps.mjs';

const workspaces = ['packages', 'examples'];

/** The manifests that decide what is installed. */
function manifests() {
  const nested = workspaces.flatMap((dir) =>
    readdirSync(join(root, dir)).map((name) => `${dir}/${name}/package.json`).filter((path) => existsSync(join(root, path))),
  );
  return ['package.json', 'package-lock.json', '.npmrc', ...nested];
}

/** Installs what the lock file says, once per lock file. */
export async function install() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new SetupError(`Hallkit needs Node 20 or later to set itself up; this is ${process.version}.`);
  await step(
    { name: 'install', title: 'Installing packages (first time: one to three minutes)', inputs: manifests(), outputs: ['node_modules/typescript'] },
    async () => {
      const space = statfsSync(root);
      if (space.bavail * space.bsize < 2 * 2 ** 30) throw new SetupError('Less than 2 GB of disk are free here; installing needs about 1.5 GB.');
      await run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
        advice: 'Is the package registry reachable? `npm ping` tells. Then start again: nothing is half done.',
      });
    },
  );
}

/** Contract → TypeScript → bundles; each only when its sources changed. */
export async function build() {
  await step(
    { name: 'generate', title: 'Generating types from the contract', inputs: ['openapi', 'packages/tooling/bin/generate.mjs'], outputs: ['packages/contract/src/generated/openapi.json'] },
    () => runNode(['packages/tooling/bin/generate.mjs'], { quiet: true }),
  );
  const sources = readdirSync(join(root, 'packages')).filter((name) => name !== 'tooling').map((name) => `packages/${name}/src`);
  await step(
    { name: 'compile', title: 'Compiling packages', inputs: [...sources, 'tsconfig.json', 'packages/tooling/tsconfig', 'package-lock.json'], outputs: ['packages/server/dist/main.js'] },
    () => runNode(['node_modules/typescript/bin/tsc', '-b'], { quiet: true }),
  );
  await step(
    {
      name: 'bundle',
      title: 'Bundling the elements and the loader',
      inputs: ['packages/contract/src', 'packages/domain/src', 'packages/client/src', 'packages/elements/src', 'packages/kiosk/src', 'packages/embed', 'package-lock.json'],
      outputs: ['packages/embed/dist/v1/hall.js'],
    },
    () => runNode(['packages/embed/build.mjs'], { quiet: true }),
  );
  await manifest();
}

/** The manifests of the elements (custom-elements.json), which editors and Storybook read. */
export async function manifest() {
  const config = 'packages/tooling/custom-elements.config.mjs';
  for (const name of ['elements', 'kiosk']) {
    await step({ name: `manifest-${name}`, title: `Describing the elements of ${name}`, inputs: [`packages/${name}/src`, config], outputs: [`packages/${name}/dist/custom-elements.json`] }, () =>
      runNode([join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js'), 'analyze', '--config', '../tooling/custom-elements.config.mjs', '--quiet'], { quiet: true, cwd: join(root, 'packages', name) }),
    );
  }
}

/** Everything `npm start` needs. */
export async function setup() {
  await install();
  await build();
}

/** Version of this checkout. */
export function version() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}
