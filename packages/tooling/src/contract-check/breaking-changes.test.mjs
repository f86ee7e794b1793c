import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../root.mjs';
import { breakingChanges } from './breaking-changes.mjs';

const contract = JSON.parse(readFileSync(join(root, 'openapi/released/1.0.0.json'), 'utf8'));
const matters = (spec) => spec.paths['/matters'].get;
const schema = (spec, name) => spec.components.schemas[name];
const body = (spec) => schema(spec, 'SearchFeedbackRequest');
const parameter = (spec, name) => matters(spec).parameters.find((one) => one.name === name);

/** The contract with a change planted. */
function planted(change) {
  const spec = structuredClone(contract);
  change(spec);
  return spec;
}

/** Each break, and the only place that has to be named. */
const breaks = {
  'a path goes': [(spec) => delete spec.paths['/site'], '#/paths/~1site', /path is gone/],
  'a method goes': [(spec) => delete spec.paths['/search-feedback'].post, '#/paths/~1search-feedback/post', /operation is gone/],
  'an operation is renamed': [(spec) => (matters(spec).operationId = 'findMatters'), '#/paths/~1matters/get/operationId', /findMatters/],
  'the server moves': [(spec) => (spec.servers[0].url = '/api/v2'), '#/servers/0/url', /\/api\/v1 is gone/],
  'a key is needed where none was': [(spec) => delete spec.paths['/matters/{matterId}/attachments/{attachmentId}'].get.security, '#/paths/~1matters~1{matterId}~1attachments~1{attachmentId}/get/security', /key is needed/],
  'the header of the key is renamed': [(spec) => (spec.components.securitySchemes.hallKey.name = 'X-Key'), '#/components/securitySchemes/hallKey/name', /X-Key/],

  'a response goes': [(spec) => delete matters(spec).responses['304'], '#/paths/~1matters/get/responses/304', /response is gone/],
  'a success is new': [(spec) => (matters(spec).responses['206'] = { description: 'x' }), '#/paths/~1matters/get/responses/206', /do not know/],
  'a response header goes': [(spec) => delete spec.components.responses.TooManyRequests.headers['Retry-After'], '#/components/responses/TooManyRequests/headers/Retry-After', /header is gone/],
  'a media type goes': [(spec) => (matters(spec).responses['200'].content = { 'text/csv': {} }), '#/paths/~1matters/get/responses/200/content/application~1json', /is gone/],

  'a parameter goes': [(spec) => (matters(spec).parameters = matters(spec).parameters.filter(({ name }) => name !== 'online')), /#\/paths\/~1matters\/get\/parameters\/\d+/, /query parameter "online" is gone/],
  'a parameter becomes required': [(spec) => (parameter(spec, 'region').required = true), /#\/paths\/~1matters\/get\/parameters\/\d+\/required/, /required now/],
  'a new parameter is required': [(spec) => matters(spec).parameters.push({ name: 'city', in: 'query', required: true, schema: {} }), /#\/paths\/~1matters\/get\/parameters\/\d+/, /"city" is demanded/],
  'a parameter takes less': [(spec) => (spec.components.parameters.Limit.schema.maximum = 50), '#/components/parameters/Limit/schema/maximum', /100 became 50/],
  'a parameter takes more at least': [(spec) => (spec.components.parameters.Limit.schema.minimum = 5), '#/components/parameters/Limit/schema/minimum', /1 became 5/],
  'a default changes': [(spec) => (spec.components.parameters.Limit.schema.default = 50), '#/components/parameters/Limit/schema/default', /20 became 50/],
  'a parameter changes its type': [(spec) => (parameter(spec, 'online').schema.type = 'string'), /#\/paths\/~1matters\/get\/parameters\/\d+\/schema/, /"boolean" is no longer taken/],
  'a pattern changes': [(spec) => (parameter(spec, 'region').schema.pattern = '^[0-9]{6}$'), /\/schema\/pattern$/, /became/],
  'a pattern is new': [(spec) => (spec.components.parameters.IfNoneMatch.schema.pattern = '^W'), '#/components/parameters/IfNoneMatch/schema/pattern', /none became/],
  'a value is no longer taken': [(spec) => parameter(spec, 'group').schema.enum.pop(), /\/schema\/enum$/, /"none" is gone/],

  'a body loses a property': [(spec) => delete body(spec).properties.comment, '#/components/schemas/SearchFeedbackRequest/properties/comment', /request: .*gone/],
  'a body needs one more': [(spec) => body(spec).required.push('matterId'), '#/components/schemas/SearchFeedbackRequest/required', /"matterId" is required/],
  'a body needs a new one': [(spec) => { body(spec).properties.city = { type: 'string' }; body(spec).required.push('city'); }, '#/components/schemas/SearchFeedbackRequest/required', /"city" is required/],
  'a text must be shorter': [(spec) => (body(spec).properties.query.maxLength = 100), '#/components/schemas/SearchFeedbackRequest/properties/query/maxLength', /200 became 100/],

  'an answer loses a property': [(spec) => delete schema(spec, 'Hall').properties.level, '#/components/schemas/Hall/properties/level', /response: .*gone/],
  'an answer may leave one out': [(spec) => (schema(spec, 'Hall').required = schema(spec, 'Hall').required.filter((name) => name !== 'phones')), '#/components/schemas/Hall/required', /"phones" may be missing/],
  'an answer may be null': [(spec) => (schema(spec, 'Hall').properties.timeZone.type = ['string', 'null']), '#/components/schemas/Hall/properties/timeZone', /"null" is new/],
  'an answer changes its type': [(spec) => (schema(spec, 'MatterGuide').properties.version.type = 'string'), '#/components/schemas/MatterGuide/properties/version', /"string" is new/],
  'a whole number may have a fraction': [(spec) => (schema(spec, 'MatterList').properties.total.type = 'number'), '#/components/schemas/MatterList/properties/total', /"number" is new/],
  'an answer has a new value': [(spec) => schema(spec, 'Site').properties.mode.enum.push('demo'), '#/components/schemas/Site/properties/mode/enum', /"demo" is new/],
  'an answer has any value': [(spec) => delete schema(spec, 'Site').properties.mode.enum, '#/components/schemas/Site/properties/mode/enum', /any value/],
  'an answer loses a value': [(spec) => schema(spec, 'Provenance').properties.kind.enum.shift(), '#/components/schemas/Provenance/properties/kind/enum', /"real" is gone/],
  'an answer is longer': [(spec) => (schema(spec, 'HandlingItem').properties.code.maxLength = 128), '#/components/schemas/HandlingItem/properties/code/maxLength', /64 became 128/],
  'an answer loses its format': [(spec) => delete schema(spec, 'MatterGuide').properties.validFrom.format, '#/components/schemas/MatterGuide/properties/validFrom/format', /"date" became none/],
  'a choice has one more side': [(spec) => schema(spec, 'Department').properties.phone.oneOf.push({ type: 'string' }), '#/components/schemas/Department/properties/phone', /"string" is new/],
  'items change deep inside': [(spec) => (schema(spec, 'MatterGuide').properties.steps.items.properties.name = { type: 'string' }), '#/components/schemas/LocalizedText', /"string" is new/],
};

for (const [name, [change, pointer, message]] of Object.entries(breaks)) {
  test(`a break: ${name}`, () => {
    const found = breakingChanges(contract, planted(change));
    assert.ok(found.length > 0, 'not noticed');
    assert.deepEqual([...new Set(found.map((one) => one.pointer))].length, 1, JSON.stringify(found));
    if (typeof pointer === 'string') assert.equal(found[0].pointer, pointer);
    else assert.match(found[0].pointer, pointer);
    assert.ok(found.some((one) => message.test(one.message)), JSON.stringify(found));
  });
}

/** What callers do not lose anything by. */
const harmless = {
  'nothing changes': () => {},
  'a path is new': (spec) => (spec.paths['/notices'] = spec.paths['/site']),
  'an optional parameter is new': (spec) => matters(spec).parameters.push({ name: 'city', in: 'query', schema: { type: 'string' } }),
  'a parameter takes more': (spec) => (spec.components.parameters.Limit.schema.maximum = 200),
  'a parameter takes one more value': (spec) => parameter(spec, 'group').schema.enum.push('department'),
  'a pattern is given up': (spec) => delete parameter(spec, 'region').schema.pattern,
  'a body takes an optional property': (spec) => (body(spec).properties.locale = { type: 'string' }),
  'a body needs one less': (spec) => (body(spec).required = ['query']),
  'an answer has a new property': (spec) => { schema(spec, 'Hall').properties.photo = { type: 'string' }; schema(spec, 'Hall').required.push('photo'); },
  'an answer is never null any more': (spec) => (schema(spec, 'HandlingItem').properties.code.type = 'string'),
  'an answer keeps to closer bounds': (spec) => (schema(spec, 'HandlingItem').properties.code.maxLength = 40),
  'an error is new': (spec) => (matters(spec).responses['410'] = { description: 'x' }),
  'no key is needed any more': (spec) => (matters(spec).security = []),
  'words change': (spec) => { spec.info.title = 'x'; matters(spec).description = 'y'; schema(spec, 'Hall').description = 'z'; },
  'a choice is written as a list of types': (spec) => (schema(spec, 'TimeLimit').oneOf = [{ ...schema(spec, 'TimeLimit'), type: 'object' }, { type: 'null' }]),
  'a component moves': (spec) => { spec.components.schemas.Place2 = schema(spec, 'Place'); schema(spec, 'MatterGuide').properties.places.items.$ref = '#/components/schemas/Place2'; },
};
for (const [name, change] of Object.entries(harmless)) {
  test(`no break: ${name}`, () => assert.deepEqual(breakingChanges(contract, planted(change)), []));
}

test('a schema that contains itself is compared to its end', () => {
  const tree = (type) => ({
    paths: { '/tree': { get: { responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Node' } } } } } } } },
    components: { schemas: { Node: { type: 'object', properties: { name: { type }, children: { type: 'array', items: { $ref: '#/components/schemas/Node' } } } } } },
  });
  assert.deepEqual(breakingChanges(tree('string'), tree('string')), []);
  assert.deepEqual(breakingChanges(tree('string'), tree('integer')).map((one) => one.pointer), ['#/components/schemas/Node/properties/name']);
});

test('the command fails on a break and passes when the major version is raised', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'hallkit-contract-check-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const run = (change) => {
    const [before, after] = ['before.json', 'after.json'].map((name) => join(dir, name));
    writeFileSync(before, JSON.stringify(contract));
    writeFileSync(after, JSON.stringify(planted(change)));
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'packages/tooling/bin/contract-check.mjs'), before, after], { encoding: 'utf8' });
    return { status, text: stdout + stderr };
  };
  assert.equal(run(() => {}).status, 0);
  const broken = run((spec) => { spec.info.version = '1.9.0'; delete spec.paths['/site']; });
  assert.equal(broken.status, 1);
  assert.match(broken.text, /#\/paths\/~1site: the path is gone[\s\S]*raise the major version/);
  const raised = run((spec) => { spec.info.version = '2.0.0'; delete spec.paths['/site']; });
  assert.equal(raised.status, 0);
  assert.match(raised.text, /#\/paths\/~1site: the path is gone/);
  assert.match(run((spec) => (spec.info.version = '0.9.0')).text, /older than the released 1\.0\.0/);
});
