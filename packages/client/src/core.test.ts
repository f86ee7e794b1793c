import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createHall } from './core.ts';
import type { HallCore } from './core.ts';
import { createHall as createWholeHall } from './hall.ts';
import * as resources from './resources.ts';
import { Resource } from './resources/resource.ts';
import { json, localServer } from './testing/local-server.ts';

const key = 'pk_test_dezhou';

/** A resource that the SDK does not have. */
class WeatherResource extends Resource {
  today(): Promise<{ sky: string }> {
    return this.transport.send(['weather', 'today'], {});
  }
}

test('a resource is made once for each hall and sends as the hall does', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => json(response, { sky: 'clear' }));
  const hall = createHall({ key, baseUrl, locale: 'zh-CN' });
  assert.equal(hall.use(WeatherResource), hall.use(WeatherResource));
  assert.deepEqual(await hall.use(WeatherResource).today(), { sky: 'clear' });
  const english = hall.withOptions({ locale: 'en' });
  assert.notEqual(english.use(WeatherResource), hall.use(WeatherResource));
  await english.use(WeatherResource).today();
  assert.deepEqual(seen.map((one) => [one.path, one.headers['hall-key'], one.headers['accept-language']]), [['/api/v1/weather/today', key, 'zh-CN'], ['/api/v1/weather/today', key, 'en']]);
});

test('what a hall has by name is the same as by its class', () => {
  const options = { key, baseUrl: 'https://hall.example' };
  for (const hall of [createHall(options), createWholeHall(options)]) {
    assert.equal(hall.use(resources.SiteResource), hall.site);
    assert.equal(hall.use(resources.HallsResource), hall.halls);
    assert.equal(hall.use(resources.MattersResource), hall.matters);
    assert.equal(hall.use(resources.ScenariosResource), hall.scenarios);
  }
});

test('the whole hall has every resource by name, stands in where a core is wanted, and stays whole with other options', () => {
  const whole: HallCore = createWholeHall({ key, baseUrl: 'https://hall.example' });
  for (const hall of [whole, whole.withOptions({ locale: 'en' })]) {
    const named = new Set(Object.values(hall));
    for (const [name, made] of Object.entries(resources)) assert.ok(named.has(hall.use<Resource>(made)), `${name} has no name in hall.ts`);
  }
});

test('a page that names no further resource is sent none', async () => {
  const contents = "export { createHall } from './core.ts'; export { SiteResource } from './resources.ts';";
  const { metafile } = await build({ stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) }, bundle: true, write: false, format: 'esm', metafile: true });
  const sent = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs)).filter(([path, { bytesInOutput }]) => path.includes('/resources/') && bytesInOutput > 0);
  assert.deepEqual(sent.map(([path]) => basename(path)).sort(), ['halls.ts', 'matters.ts', 'resource.ts', 'scenarios.ts', 'site.ts']);
});
