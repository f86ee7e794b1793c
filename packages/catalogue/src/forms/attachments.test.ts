import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { paperKindOf } from './paper-kind.ts';
import { renderAttachment } from './render.ts';
import { printable } from './sheet/typefaces.ts';

test('the sample has at least 20,000 attachments, each of which can be made', () => {
  const counts = new Map<string, number>();
  for (const { content } of sampleCatalogue().matters) {
    const ids = content.attachments.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, content.id);
    for (const { id, kind, url, mediaType } of content.attachments) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      assert.equal(url, `/api/v1/matters/${content.id}/attachments/${id}`);
      assert.equal(mediaType, 'application/pdf');
      if (kind === 'blankForm' || kind === 'sampleForm') {
        const material = content.materials.find(({ attachments }) => attachments.some((one) => one.id === id));
        assert.ok(material && paperKindOf(material) !== null, `${content.id} ${id}`);
      } else if (kind === 'resultSample') assert.ok(content.results.some(({ sample }) => sample?.id === id), `${content.id} ${id}`);
      else assert.equal(id, 'guide');
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  assert.ok(total >= 20_000, String(total));
  assert.equal(counts.get('blankForm'), counts.get('sampleForm'));
  assert.ok((counts.get('guideSheet') ?? 0) >= 4000 && (counts.get('resultSample') ?? 0) >= 3000, JSON.stringify([...counts]));
});

test('every character of every text of the sample has a glyph in the typeface', () => {
  const characters = new Set<string>();
  for (const { content } of sampleCatalogue().matters) for (const one of JSON.stringify(content)) characters.add(one);
  for (const one of readFileSync(new URL('../../data/form-fields.json', import.meta.url), 'utf8')) if (one !== '\n') characters.add(one);
  assert.ok(characters.size > 1500);
  const all = [...characters].join('');
  assert.equal(printable(all), all);
});

test('files are small and made at once, over matters of all departments', async () => {
  const seen = new Set<string>();
  const sizes: number[] = [];
  for (const { content } of sampleCatalogue().matters) {
    if (seen.has(content.department.id)) continue;
    seen.add(content.department.id);
    for (const { id } of content.attachments.filter((_, at) => at % 3 === 0)) {
      const file = await renderAttachment(content, id);
      assert.equal(Buffer.from(file.subarray(0, 5)).toString(), '%PDF-', `${content.id} ${id}`);
      sizes.push(file.length);
    }
  }
  assert.ok(seen.size > 40 && sizes.length > 100, `${seen.size} departments, ${sizes.length} files`);
  sizes.sort((one, other) => one - other);
  assert.ok((sizes[Math.floor(sizes.length / 2)] ?? 0) < 90_000, `median ${sizes[Math.floor(sizes.length / 2)]}`);
  assert.ok((sizes.at(-1) ?? 0) < 200_000, `largest ${sizes.at(-1)}`);
});
