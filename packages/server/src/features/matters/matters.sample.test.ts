import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { HallList, MatterGuide, MatterList, ScenarioList } from '@hallkit/contract';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../app.ts';
import { readConfig } from '../../platform/config.ts';
import { openDatabase, type OpenDatabase } from '../../platform/database/database.ts';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing.ts';
import { seedIfEmpty } from './matters.seed.ts';

let own: TestDatabase;
let database: OpenDatabase;
let app: FastifyInstance;
let dataDir = '';

// The server of a test checks each answer against the contract: one that does not keep it is a 500.
before(async () => {
  own = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'hallkit-sample-'));
  database = await openDatabase({ databaseUrl: own.url, dataDir, connections: 4 });
  assert.equal(await seedIfEmpty(database.db, { catalogueFile: undefined }), true);
  assert.equal(await seedIfEmpty(database.db, { catalogueFile: undefined }), false);
  app = await createApp({ database, config: readConfig({ HALL_DATA: dataDir, RATE_LIMIT_READS: '1000000' }) });
});
after(async () => {
  await app.close();
  await database.close();
  await own.drop();
  await rm(dataDir, { recursive: true, force: true });
});

async function read<Body>(url: string): Promise<Body> {
  const response = await app.inject({ url, headers: { 'hall-key': 'pk_test_dezhou' } });
  assert.equal(response.statusCode, 200, `${url} ${response.body.slice(0, 300)}`);
  return response.json<Body>();
}

test('the sample: a city and its twelve counties, about 4,000 matters, 57 scenarios', async () => {
  const { data } = await read<HallList>('/api/v1/halls?limit=100');
  assert.deepEqual([data.length, data[0]?.id], [13, 'dezhou']);
  const { total } = await read<MatterList>('/api/v1/matters?limit=1');
  assert.ok(total >= 4000, String(total));
  assert.equal((await read<ScenarioList>('/api/v1/scenarios?limit=1')).total, 57);
});

test('every page of the list keeps the contract, and each id is there once', async () => {
  const ids = new Set<string>();
  let cursor: string | null = '';
  while (cursor !== null) {
    const { data, nextCursor }: MatterList = await read<MatterList>(`/api/v1/matters?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`);
    for (const { id } of data) ids.add(id);
    cursor = nextCursor;
  }
  assert.equal(ids.size, (await read<MatterList>('/api/v1/matters?limit=1')).total);
});

test('guides from all over the sample keep the contract; every attachment stands under its own guide', async () => {
  const rows = await database.db.selectFrom('matters').select('id').orderBy('id').execute();
  const chosen = rows.filter((_, at) => at % 12 === 0);
  assert.ok(chosen.length >= 300);
  for (const { id } of chosen) {
    const guide = await read<MatterGuide>(`/api/v1/matters/${id}`);
    assert.equal(guide.id, id);
    for (const { url, id: attachmentId } of guide.attachments) assert.equal(url, `/api/v1/matters/${id}/attachments/${attachmentId}`);
  }
});

test('at least 20,000 attachments; any of them opens', async () => {
  const rows = await database.db.selectFrom('matter_versions').select(({ fn, ref }) => ['matter_id as id', fn<number>('jsonb_array_length', [ref('content', '->').key('attachments')]).as('count')]).orderBy('matter_id').execute();
  assert.ok(rows.reduce((sum, { count }) => sum + count, 0) >= 20_000);
  for (const { id } of rows.filter((_, at) => at % 500 === 7)) {
    const { attachments } = await read<MatterGuide>(`/api/v1/matters/${id}`);
    const last = attachments.at(-1);
    const response = await app.inject({ url: last?.url ?? '' });
    assert.deepEqual([response.statusCode, response.rawPayload.subarray(0, 5).toString()], [200, '%PDF-'], `${id} ${last?.id}`);
  }
});

test('a stranger finds the way: from an everyday word to a guide with its six answers', async () => {
  for (const query of ['开饭店', 'spjyxk']) {
    const { data, confident } = await read<MatterList>(`/api/v1/matters?q=${encodeURIComponent(query)}`);
    assert.ok(confident && data[0], query);
    const guide = await read<MatterGuide>(`/api/v1/matters/${data[0].id}`);
    assert.ok(guide.materials.length > 0 && guide.department.name.zh !== '');
  }
});
