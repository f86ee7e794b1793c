import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Run } from './run.ts';

/** The runs of a folder as tests, each in short; one that cannot be done here says why. */
export function inShort(folder: string, names: readonly string[]): void {
  for (const name of names) {
    test(name, { timeout: 400_000 }, async (context) => {
      const { default: run } = (await import(pathToFileURL(join(folder, 'runs', `${name}.ts`)).href)) as { default: Run };
      const figures = await run({ short: true });
      if (typeof figures === 'string') context.skip(figures);
      else for (const { name: what, value, unit } of figures) context.diagnostic(`${what}: ${Number(value.toFixed(1))} ${unit}`);
    });
  }
}
