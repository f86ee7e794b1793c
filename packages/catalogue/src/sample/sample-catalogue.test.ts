import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalogue } from './sample-catalogue.ts';

const catalogue = sampleCatalogue();
const records = [...catalogue.matters];
const ids = new Map(records.map((record) => [record.content.id, record]));
const idForm = /^[A-Za-z0-9._-]{1,96}$/;

test('13 halls: the city and its 12 county-level divisions, each named a sample', () => {
  assert.equal(catalogue.halls.length, 13);
  const [city, ...counties] = catalogue.halls;
  assert.equal(city?.id, 'dezhou');
  assert.equal(city?.parentHallId, null);
  assert.equal(new Set(catalogue.halls.map(({ id }) => id)).size, 13);
  assert.equal(new Set(catalogue.halls.map(({ region }) => region.code)).size, 13);
  for (const hall of counties) assert.deepEqual([hall.parentHallId, hall.level], ['dezhou', 'county'], hall.id);
  for (const hall of catalogue.halls) {
    assert.match(hall.region.code, /^3714\d\d$/);
    assert.match(hall.address.zh, /虚构/);
    assert.equal(hall.staffedLine.number, '12345');
    assert.ok(hall.hours.length > 0 && hall.name.en !== null);
    assert.equal(hall.provenance.kind, 'generated');
    // No exchange begins with 000, so that nobody is called by mistake.
    for (const { number } of hall.phones) assert.match(number, /^(12345|0534-000\d{4})$/);
  }
});

test('about 4,000 matters with ids that are unique and fit into an address', () => {
  assert.ok(records.length >= 4000 && records.length < 4500, String(records.length));
  assert.equal(ids.size, records.length);
  const items = records.flatMap(({ content }) => content.handlingItems.map(({ id }) => id));
  assert.equal(new Set(items).size, items.length);
  for (const id of [...ids.keys(), ...items]) assert.match(id, idForm);
  for (const { content } of records) assert.ok(content.id.startsWith(`${content.hallId}.`));
});

test('every hall lists matters of departments that it has', () => {
  const departments = new Set(catalogue.departments.map(({ hallId, id }) => `${hallId} ${id}`));
  const used = new Set(records.map(({ content }) => `${content.hallId} ${content.department.id}`));
  assert.deepEqual([...used].sort(), [...departments].sort());
  for (const { id } of catalogue.halls) {
    const own = records.filter(({ content }) => content.hallId === id).length;
    assert.ok(id === 'dezhou' ? own > 600 : own > 250, `${id}: ${own}`);
  }
});

test('each guide has the elements a visitor needs, and says whom to ask', () => {
  for (const { content } of records) {
    const { id } = content;
    assert.ok(content.name.zh !== '' && content.name.en !== null && content.name.en !== '', id);
    assert.ok(content.audiences.length > 0 && content.topics.length > 0 && content.handlingItems.length > 0 && content.channels.length > 0, id);
    assert.ok(content.places.length > 0 && content.places.every(({ address, counter, hours }) => address && counter && hours.length > 0), id);
    assert.ok(content.consultationPhones.length > 0 && content.supervisionPhones.length > 0 && content.staffedLine.number === '12345', id);
    assert.ok(content.conditions.length > 1 && content.refusalGrounds.length > 1 && content.steps.length >= 4 && content.results.length > 0 && content.questions.length >= 3, id);
    assert.ok(content.rights.rightsAndDuties.length > 0 && content.visits !== null && content.fees.charged !== null, id);
    assert.ok(content.legalBasis.every(({ law }) => law.zh.length > 2), id);
    assert.ok(content.attachments.some(({ kind }) => kind === 'guideSheet'), id);
  }
  const without = records.filter(({ content }) => content.legalBasis.length === 0).length;
  assert.ok(without < records.length * 0.05, `${without} without legal basis`);
});

test('limits hold together: the promise is within the law, the steps add up to the promise', () => {
  for (const { content } of records) {
    const { id, legalLimit, promisedLimit, steps, immediate } = content;
    assert.ok(legalLimit && promisedLimit && promisedLimit.value <= legalLimit.value, id);
    assert.equal(steps.reduce((sum, { limit }) => sum + (limit?.value ?? 0), 0), promisedLimit.value, id);
    if (immediate === true) assert.ok(promisedLimit.value <= 1, `${id} is decided on the spot in ${promisedLimit.value} days`);
  }
});

test('what a material points at exists: handling items, situations, files', () => {
  for (const { content } of records) {
    const items = new Set(content.handlingItems.map(({ id }) => id));
    const situations = new Set(content.situations.map(({ id }) => id));
    const files = new Set(content.attachments.map(({ id }) => id));
    const materials = content.materials.map(({ id }) => id);
    assert.equal(new Set(materials).size, materials.length, content.id);
    for (const material of content.materials) {
      for (const id of material.handlingItemIds) assert.ok(items.has(id), `${content.id} ${material.id} ${id}`);
      for (const id of material.situationIds) assert.ok(situations.has(id), `${content.id} ${material.id} ${id}`);
      for (const { id } of material.attachments) assert.ok(files.has(id), `${content.id} ${id}`);
    }
  }
});

test('every record says where it comes from, and that it is a sample', () => {
  const kinds = new Map<string, number>();
  for (const { content } of records) {
    const { kind, source, note } = content.provenance;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    assert.match(note.zh, /样例数据.*12345/s, content.id);
    assert.match(note.en ?? '', /Sample data/);
    assert.equal(source !== null, kind === 'mixed', content.id);
    for (const { number } of [...content.consultationPhones, ...content.supervisionPhones]) assert.match(number, /^(12345|0534-000\d{4})$/, content.id);
  }
  assert.deepEqual([...kinds.keys()].sort(), ['drafted', 'mixed']);
});

test('one matter in all its regions is one family', () => {
  const families = new Map<string, Set<string>>();
  for (const { familyId, content } of records) {
    const slug = content.id.slice(content.hallId.length + 1);
    families.set(slug, (families.get(slug) ?? new Set()).add(familyId));
  }
  for (const [slug, found] of families) assert.equal(found.size, 1, slug);
  const family = (id: string): string | undefined => ids.get(id)?.familyId;
  assert.ok(family('dezhou.class-iii-device-distribution-licence-new'));
  assert.equal(family('dezhou.class-iii-device-distribution-licence-new'), family('dezhou.change-class-iii-device-distribution-licence'));
});

test('scenarios lead to matters that exist', () => {
  assert.ok(catalogue.scenarios.length >= 50, String(catalogue.scenarios.length));
  assert.equal(new Set(catalogue.scenarios.map(({ scenario }) => scenario.id)).size, catalogue.scenarios.length);
  let linked = 0;
  for (const { scenario } of catalogue.scenarios) {
    assert.ok(scenario.matters.length > 0 && scenario.name.en, scenario.id);
    for (const { matterId } of scenario.matters) {
      if (matterId === null) continue;
      linked += 1;
      assert.ok(ids.has(matterId), `${scenario.id} ${matterId}`);
    }
  }
  assert.ok(linked > 100, String(linked));
});

test('the sample is the same every time', () => {
  const again = sampleCatalogue();
  assert.deepEqual(again.halls, catalogue.halls);
  let at = 0;
  for (const record of again.matters) {
    if (at % 200 === 0) assert.deepEqual(record, records[at]);
    at += 1;
  }
  assert.equal(at, records.length);
});
