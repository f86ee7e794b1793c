import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MatterSummary } from '@hallkit/contract';
import { answerOf, ask, problemOf, request } from './calls.ts';
import type { Target } from './target.ts';

/** Some matters of every kind: evenly taken from the whole list. */
async function someMatters(target: Target, count: number): Promise<MatterSummary[]> {
  const rows: MatterSummary[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: { data: MatterSummary[]; nextCursor: string | null } = await ask(target, 'listMatters', `/matters?limit=100${cursor && `&cursor=${cursor}`}`);
    rows.push(...page.data);
    cursor = page.nextCursor;
  }
  const step = Math.max(1, Math.floor(rows.length / count));
  return rows.filter((_, at) => at % step === 0);
}

/** Guides, their versions and files; and that what names another record leads there. */
export function guideTests(target: Target): void {
  test('a row and the guide behind it say the same', async () => {
    for (const row of await someMatters(target, 40)) {
      const guide = await ask(target, 'getMatter', `/matters/${row.id}`);
      for (const field of ['id', 'hallId', 'name', 'everydayNames', 'type', 'department', 'region', 'audiences', 'topics', 'handlingItems', 'baseCode', 'immediate', 'promisedLimit', 'visits', 'agent', 'weekend', 'state', 'provenance'] as const) assert.deepEqual(guide[field], row[field], `${row.id} ${field}`);
      assert.equal(guide.fees.charged, row.charged);
    }
  });

  test('what a guide names is there: its hall, the same matter elsewhere, the guides of its handling items, what its materials and situations refer to', async () => {
    const halls = new Set((await ask(target, 'listHalls', '/halls?limit=100')).data.map(({ id }) => id));
    for (const { id } of await someMatters(target, 25)) {
      const guide = await ask(target, 'getMatter', `/matters/${id}`);
      assert.ok(halls.has(guide.hallId));
      for (const { hallId } of guide.places) assert.ok(hallId === null || halls.has(hallId), String(hallId));
      for (const { matterId } of guide.alsoIn.slice(0, 2)) assert.equal((await ask(target, 'getMatter', `/matters/${matterId}`)).id, matterId);
      for (const { matterId } of guide.handlingItems) assert.equal((await ask(target, 'getMatter', `/matters/${matterId}`)).id, matterId);
      const items = new Set(guide.handlingItems.map((item) => item.id));
      const situations = new Set(guide.situations.map((situation) => situation.id));
      const files = new Set(guide.attachments.map((attachment) => attachment.id));
      for (const material of guide.materials) {
        assert.ok(material.handlingItemIds.every((one) => items.has(one)) && material.situationIds.every((one) => situations.has(one)), material.id);
        assert.ok(material.attachments.every((one) => files.has(one.id)), material.id);
      }
    }
  });

  test('every file of a guide opens by its url, without a key, and is what it says', async () => {
    for (const { id } of await someMatters(target, 3)) {
      const { attachments } = await ask(target, 'getMatter', `/matters/${id}`);
      for (const { url, mediaType } of attachments) {
        const response = await target.send(url.replace(/^\/api\/v1/, ''));
        const bytes = (await answerOf('getAttachment', response)) as Uint8Array;
        const text = new TextDecoder('latin1').decode(bytes);
        assert.equal(response.headers.get('content-type'), mediaType);
        assert.match(text.slice(0, 8), /^%PDF-1\.\d/);
        assert.match(text.slice(-10), /%%EOF\s*$/);
        assert.match(response.headers.get('content-disposition') ?? '', /^inline; filename="[ -~]+"; filename\*=UTF-8''/);
        const saved = await target.send(`${url.replace(/^\/api\/v1/, '')}?download=true`);
        await saved.arrayBuffer();
        assert.match(saved.headers.get('content-disposition') ?? '', /^attachment; /);
      }
    }
  });

  test('versions are told, the newest first, and each opens', async () => {
    for (const { id } of await someMatters(target, 20)) {
      const { data } = await ask(target, 'listMatterVersions', `/matters/${id}/versions`);
      const current = await ask(target, 'getMatter', `/matters/${id}`);
      assert.equal(current.version, data[0]?.version);
      assert.deepEqual(data.map(({ version }) => version), data.map(({ version }) => version).sort((a, b) => b - a));
      for (const { version, validFrom, validTo } of data) {
        const guide = await ask(target, 'getMatter', `/matters/${id}?version=${version}`);
        assert.deepEqual([guide.version, guide.validFrom, guide.validTo], [version, validFrom, validTo]);
      }
      assert.equal((await problemOf('getMatter', await target.send(`/matters/${id}?version=999999`, request({})), 404)).code, 'matter.not-found');
    }
  });

  test('the matters that a scenario joins open', async () => {
    const { data } = await ask(target, 'listScenarios', '/scenarios?limit=100');
    for (const row of data.slice(0, 12)) {
      const scenario = await ask(target, 'getScenario', `/scenarios/${row.id}`);
      assert.equal(scenario.matters.length, row.matters);
      for (const { matterId } of scenario.matters) if (matterId !== null) assert.equal((await ask(target, 'getMatter', `/matters/${matterId}`)).id, matterId);
    }
  });

  test('a hall counts what its lists hold', async () => {
    const { data } = await ask(target, 'listHalls', '/halls?limit=100');
    for (const hall of data) {
      const departments: { id: string; matters: number }[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: { data: typeof departments; nextCursor: string | null } = await ask(target, 'listDepartments', `/halls/${hall.id}/departments?limit=100${cursor && `&cursor=${cursor}`}`);
        departments.push(...page.data);
        cursor = page.nextCursor;
      }
      assert.equal(hall.departments, departments.length, hall.id);
      assert.equal(hall.matters, departments.reduce((sum, { matters }) => sum + matters, 0), hall.id);
    }
  });
}
