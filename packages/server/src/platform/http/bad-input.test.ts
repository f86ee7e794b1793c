import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestHall, testKeys, type TestCall, type TestHall } from '../../fixtures/hall.fixture.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall()));
after(() => hall.close());

const api = '/api/v1';
const post = (payload: unknown, headers: Record<string, string> = {}): TestCall => ({ method: 'POST', payload: typeof payload === 'string' ? payload : JSON.stringify(payload), headers: { 'content-type': 'application/json', ...headers } });

/** What is sent, what comes back: status, code, the field by pointer and its code. */
type Row = readonly [name: string, url: string, status: number, code: string, field?: readonly [pointer: string, code: string] | undefined, options?: TestCall];

const rows: readonly Row[] = [
  ['unknown hall', `${api}/halls/nowhere`, 404, 'hall.not-found'],
  ['unknown hall, its departments', `${api}/halls/nowhere/departments`, 404, 'hall.not-found'],
  ['unknown matter', `${api}/matters/nothing`, 404, 'matter.not-found'],
  ['unknown matter, its versions', `${api}/matters/nothing/versions`, 404, 'matter.not-found'],
  ['a version that never was', `${api}/matters/dezhou-decheng.food-business-licence-new?version=999`, 404, 'matter.not-found'],
  ['unknown attachment', `${api}/matters/dezhou-decheng.food-business-licence-new/attachments/nothing`, 404, 'attachment.not-found'],
  ['attachment of an unknown matter', `${api}/matters/nothing/attachments/m1-blank`, 404, 'matter.not-found'],
  ['unknown scenario', `${api}/scenarios/nothing`, 404, 'scenario.not-found'],
  ['unknown path', `${api}/nothing`, 404, 'route.not-found'],
  ['the API itself', `${api}/`, 404, 'route.not-found'],
  ['an id with a letter no id has', `${api}/matters/${encodeURIComponent('食品')}`, 400, 'request.invalid', ['/matterId', 'field.pattern']],
  ['an id that climbs', `${api}/halls/${encodeURIComponent('../../etc/passwd')}`, 400, 'request.invalid', ['/hallId', 'field.pattern']],
  ['an id with NUL', `${api}/halls/a%00b`, 400, 'request.invalid', ['/hallId', 'field.pattern']],
  ['an id with a quote', `${api}/matters/${encodeURIComponent("x'; drop table matters; --")}`, 400, 'request.invalid', ['/matterId', 'field.pattern']],
  ['an id too long', `${api}/matters/${'a'.repeat(97)}`, 400, 'request.invalid', ['/matterId', 'text.too-long']],
  ['an id far too long', `${api}/matters/${'a'.repeat(5000)}`, 404, 'route.not-found'],
  ['a path that is not UTF-8', `${api}/halls/%E5%BE`, 400, 'request.malformed'],
  ['a path with half an escape', `${api}/halls/%`, 400, 'request.malformed'],
  ['a query of 10 kB', `${api}/matters?q=${'a'.repeat(10_000)}`, 400, 'request.invalid', ['/q', 'text.too-long']],
  ['a query of 201 characters', `${api}/matters?q=${encodeURIComponent('证'.repeat(201))}`, 400, 'request.invalid', ['/q', 'text.too-long']],
  ['NUL in a query', `${api}/matters?q=a%00b`, 400, 'request.invalid', ['/q', 'field.pattern']],
  ['NUL in a query for scenarios', `${api}/scenarios?q=%00`, 400, 'request.invalid', ['/q', 'field.pattern']],
  ['a lone surrogate in a query', `${api}/matters?q=%ED%A0%80`, 400, 'request.malformed', ['/q', 'text.malformed']],
  ['half an escape in a query', `${api}/matters?q=%E9%A4`, 400, 'request.malformed', ['/q', 'text.malformed']],
  ['a bare percent in a query', `${api}/matters?limit=3&q=100%`, 400, 'request.malformed', ['/q', 'text.malformed']],
  ['an unknown field', `${api}/matters?colour=red`, 400, 'request.invalid', ['/colour', 'field.unknown']],
  ['an unknown field where none is taken', `${api}/site?x=1`, 400, 'request.invalid', ['/x', 'field.unknown']],
  ['a field named like a property of objects', `${api}/matters?__proto__=1`, 400, 'request.invalid', ['/__proto__', 'field.unknown']],
  ['a field twice', `${api}/matters?q=a&q=b`, 400, 'request.invalid', ['/q', 'field.type']],
  ['a limit of 0', `${api}/matters?limit=0`, 400, 'request.invalid', ['/limit', 'number.minimum']],
  ['a limit of 101', `${api}/matters?limit=101`, 400, 'request.invalid', ['/limit', 'number.maximum']],
  ['a limit in words', `${api}/halls?limit=ten`, 400, 'request.invalid', ['/limit', 'field.type']],
  ['a limit of a half', `${api}/halls?limit=1.5`, 400, 'request.invalid', ['/limit', 'field.type']],
  ['an empty limit', `${api}/halls?limit=`, 400, 'request.invalid', ['/limit', 'field.type']],
  ['a version of 0', `${api}/matters/dezhou-decheng.food-business-licence-new?version=0`, 400, 'request.invalid', ['/version', 'number.minimum']],
  ['a yes that is none', `${api}/matters?online=perhaps`, 400, 'request.invalid', ['/online', 'field.type']],
  ['an audience that is none', `${api}/matters?audience=martians`, 400, 'request.invalid', ['/audience', 'field.value']],
  ['a region in words', `${api}/matters?region=dezhou`, 400, 'request.invalid', ['/region', 'field.pattern']],
  ['a cursor that is none', `${api}/matters?cursor=abc`, 400, 'cursor.malformed', ['/cursor', 'cursor.foreign']],
  ['a cursor with odd characters', `${api}/matters?cursor=${encodeURIComponent('{"offset":-1}')}`, 400, 'request.invalid', ['/cursor', 'field.pattern']],
  ['an empty cursor', `${api}/matters?cursor=`, 400, 'request.invalid', ['/cursor', 'field.pattern']],
  ['a cursor too long', `${api}/matters?cursor=${'a'.repeat(600)}`, 400, 'request.invalid', ['/cursor', 'text.too-long']],
  ['a header too long', `${api}/halls`, 400, 'request.invalid', ['/accept-language', 'text.too-long'], { headers: { 'accept-language': 'en,'.repeat(200) } }],
  ['no key', `${api}/halls`, 401, 'key.missing', ['/Hall-Key', 'field.missing'], { key: null }],
  ['an unknown key', `${api}/halls`, 401, 'key.unknown', ['/Hall-Key', 'key.foreign'], { key: 'pk_test_nobody' }],
  ['a key of 8 kB', `${api}/halls`, 401, 'key.unknown', ['/Hall-Key', 'key.foreign'], { key: 'k'.repeat(8000) }],
  ['a revoked key', `${api}/halls`, 401, 'key.unknown', undefined, { key: testKeys.revoked }],
  ['a foreign origin', `${api}/halls`, 403, 'key.origin', ['/Origin', 'origin.foreign'], { headers: { origin: 'https://elsewhere.example' } }],
  ['an opaque origin', `${api}/halls`, 403, 'key.origin', undefined, { headers: { origin: 'null' } }],
  ['an origin that is no address', `${api}/halls`, 403, 'key.origin', undefined, { headers: { origin: 'http://[' } }],
  ['bad key before bad input', `${api}/matters?limit=0`, 401, 'key.unknown', undefined, { key: 'x' }],
  ['a write with a key that may only read', `${api}/search-feedback`, 403, 'key.scope', undefined, { key: testKeys.readOnly, ...post({ kind: 'notFound', query: 'x' }) }],
  ['a method not taken', `${api}/halls`, 405, 'method.not-allowed', undefined, { method: 'DELETE' }],
  ['a method not taken, on a template', `${api}/matters/some-matter`, 405, 'method.not-allowed', undefined, { method: 'PUT' }],
  ['reading what can only be written', `${api}/search-feedback`, 405, 'method.not-allowed'],
  ['no body', `${api}/search-feedback`, 400, 'request.malformed', ['', 'json.malformed'], { method: 'POST', headers: { 'content-type': 'application/json' } }],
  ['a body of nothing, unnamed', `${api}/search-feedback`, 400, 'request.invalid', ['', 'field.type'], { method: 'POST' }],
  ['a body that is not JSON', `${api}/search-feedback`, 400, 'request.malformed', ['', 'json.malformed'], post('{"kind":')],
  ['a body that is a list', `${api}/search-feedback`, 400, 'request.invalid', ['', 'field.type'], post([])],
  ['a form that has no such name', `${api}/person-sessions`, 400, 'request.invalid', ['/method', 'field.value'], post({ method: 'fingerprint', phone: '13800003210', code: '123456' })],
  ['a form that lacks what it needs', `${api}/person-sessions`, 400, 'request.invalid', ['/phone', 'field.missing'], post({ method: 'code', code: '123456' })],
  ['a body that is null', `${api}/search-feedback`, 400, 'request.invalid', ['', 'field.type'], post('null')],
  ['a body with a poisoned prototype', `${api}/search-feedback`, 400, 'request.malformed', undefined, post('{"__proto__":{"a":1},"kind":"notFound","query":"x"}')],
  ['a missing field', `${api}/search-feedback`, 400, 'request.invalid', ['/query', 'field.missing'], post({ kind: 'notFound' })],
  ['an unknown field of the body', `${api}/search-feedback`, 400, 'request.invalid', ['/mood', 'field.unknown'], post({ kind: 'notFound', query: 'x', mood: 'bad' })],
  ['a number for a text', `${api}/search-feedback`, 400, 'request.invalid', ['/query', 'field.type'], post({ kind: 'notFound', query: 7 })],
  ['a value that is none', `${api}/search-feedback`, 400, 'request.invalid', ['/kind', 'field.value'], post({ kind: 'angry', query: 'x' })],
  ['an empty text', `${api}/search-feedback`, 400, 'request.invalid', ['/query', 'text.too-short'], post({ kind: 'notFound', query: '' })],
  ['a long text', `${api}/search-feedback`, 400, 'request.invalid', ['/comment', 'text.too-long'], post({ kind: 'notFound', query: 'x', comment: 'c'.repeat(501) })],
  ['NUL in a body', `${api}/search-feedback`, 400, 'request.invalid', ['/query', 'field.pattern'], post({ kind: 'notFound', query: 'a\0b' })],
  ['a lone surrogate in a body', `${api}/search-feedback`, 400, 'request.malformed', ['/query', 'text.malformed'], post('{"kind":"notFound","query":"\\ud83c"}')],
  ['a body too large', `${api}/search-feedback`, 413, 'body.too-large', undefined, post({ kind: 'notFound', query: 'x'.repeat(70_000) })],
  ['a form', `${api}/search-feedback`, 415, 'body.media-type', undefined, post('kind=notFound', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['plain text', `${api}/search-feedback`, 415, 'body.media-type', undefined, post('hello', { 'content-type': 'text/plain' })],
  ['XML', `${api}/search-feedback`, 415, 'body.media-type', undefined, post('<a/>', { 'content-type': 'application/xml' })],
  ['a media type that is none', `${api}/search-feedback`, 415, 'body.media-type', undefined, post('{}', { 'content-type': 'nonsense' })],
  ['an idempotency key too short', `${api}/search-feedback`, 400, 'request.invalid', ['/idempotency-key', 'text.too-short'], post({ kind: 'notFound', query: 'x' }, { 'idempotency-key': 'short' })],
];

for (const [name, url, status, code, field, options] of rows) {
  test(`${name}: ${status} ${code}`, async () => {
    const problem = await hall.refused(url, status, code, options);
    if (field) assert.deepEqual(problem.errors.map(({ pointer, code: fault }) => [pointer, fault]), [field]);
    assert.equal(problem.type, `/docs/problems#${code.replaceAll('.', '-')}`);
  });
}

test('a wrong method is answered with the right ones', async () => {
  assert.equal((await hall.call(`${api}/halls`, { method: 'DELETE' })).headers['allow'], 'GET, HEAD');
  assert.equal((await hall.call(`${api}/search-feedback`)).headers['allow'], 'POST');
});

test('every wrong field is told at once', async () => {
  const { errors } = await hall.refused(`${api}/matters?limit=0&online=x&colour=red`, 400, 'request.invalid');
  assert.deepEqual(errors.map(({ in: part, pointer }) => `${part} ${pointer}`).sort(), ['query /colour', 'query /limit', 'query /online']);
});

test('a problem speaks the language of its caller, Chinese where none is named', async () => {
  const url = `${api}/matters?limit=500`;
  const tell = async (language?: string) => hall.refused(url, 400, 'request.invalid', language === undefined ? {} : { headers: { 'accept-language': language } });
  const chinese = await tell();
  assert.deepEqual([chinese.title, chinese.errors[0]?.detail], ['请求有误', '不能大于 100']);
  for (const language of ['en', 'en-GB,zh;q=0.5', 'fr;q=0.9, en;q=0.8']) {
    const english = await tell(language);
    assert.deepEqual([english.title, english.errors[0]?.detail], ['The request is not valid', 'must be at most 100']);
  }
  assert.equal((await tell('zh-TW')).title, '请求有误');
  assert.equal((await tell(';;;q=,')).title, '请求有误');
});

test('odd but whole queries are answered', async () => {
  for (const query of ['😀', '"\'`;--', '%', '\\', '<script>alert(1)</script>', '\u202e倒', ' ', '　', 'ﾃｽﾄ', '\n\t', '().*+?[', '𠮷'.repeat(50), '0'.repeat(200), 'ａ'.repeat(200), '证'.repeat(200), 'zh'.repeat(100)]) {
    for (const list of ['matters', 'scenarios']) {
      const response = await hall.call(`${api}/${list}?q=${encodeURIComponent(query)}`);
      assert.equal(response.statusCode, 200, `${list} ${query}`);
    }
  }
});
