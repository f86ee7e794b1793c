import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, problemOf, request } from './calls.ts';
import type { Ids } from './calls.ts';
import type { Target } from './target.ts';

/** Whatever is sent, the answer is a 4xx problem or an honest list: never a 5xx, a stack or a hang. */
export function badInputTests(target: Target, known: () => Ids): void {
  test('odd questions are questions', async () => {
    const odd = ["'; drop table matters; --", '"', '\\', '%', '_', '👨‍👩‍👧‍👦', '\u202e', '\ufeff', '<script>', '${1}', '((((', '[a-z]+$', '０１２', '﷽', 'e\u0301', '㍿', '\u{1F1E8}\u{1F1F3}', ' ', '　', '\t\n', 'a'.repeat(200), '证'.repeat(200), '👍'.repeat(200)];
    for (const q of odd) for (const path of ['/matters', '/scenarios']) {
      const answer = await ask(target, path === '/matters' ? 'listMatters' : 'listScenarios', `${path}?q=${encodeURIComponent(q)}`);
      assert.ok(Array.isArray(answer.data), q);
    }
  });

  test('questions that are too long, or hold NUL, are refused by name', async () => {
    for (const [q, code] of [['a'.repeat(201), 'text.too-long'], ['证'.repeat(1_500), 'text.too-long'], ['a\u0000b', 'field.pattern']] as const) {
      const problem = await problemOf('listMatters', await target.send(`/matters?q=${encodeURIComponent(q)}`, request({})), 400);
      assert.deepEqual([problem.code, problem.errors[0]?.pointer, problem.errors[0]?.code], ['request.invalid', '/q', code]);
    }
    const longer = await target.send(`/matters?q=${encodeURIComponent('证'.repeat(10_000))}`, request({}));
    assert.ok([400, 414, 431].includes(longer.status), String(longer.status));
    assert.ok(((await longer.json()) as { code: string }).code);
  });

  test('filters of the wrong kind are refused by name', async () => {
    const wrong = [['online', 'yes', 'field.type'], ['online', '', 'field.type'], ['type', 'license', 'field.value'], ['audience', 'dog', 'field.value'], ['region', '37', 'field.pattern'], ['department', 'a b', 'field.pattern'], ['department', '开', 'field.pattern'], ['topic', 'x'.repeat(97), 'text.too-long'], ['group', 'all', 'field.value'], ['Q', 'x', 'field.unknown'], ['__proto__', 'x', 'field.unknown'], ['constructor', 'x', 'field.unknown']];
    for (const [name = '', value = '', code] of wrong) {
      const problem = await problemOf('listMatters', await target.send(`/matters?${name}=${encodeURIComponent(value)}`, request({})), 400);
      assert.deepEqual([problem.code, problem.errors[0]?.in, problem.errors[0]?.pointer, problem.errors[0]?.code], ['request.invalid', 'query', `/${name}`, code], `${name}=${value}`);
    }
  });

  test('all fields that are wrong are named at once', async () => {
    const problem = await problemOf('listMatters', await target.send('/matters?limit=0&online=maybe&nonsense=1', request({})), 400);
    assert.deepEqual(problem.errors.map(({ pointer }) => pointer).sort(), ['/limit', '/nonsense', '/online']);
  });

  test('ids that are none are a 4xx', async () => {
    const { matter } = known();
    for (const id of ['%00', '%20', 'a%2Fb', '%F0%9F%91%8D', 'x'.repeat(97), 'x'.repeat(5_000), '-', '...', '%E5%BC%80', "'", 'null', 'undefined', '%25']) {
      for (const path of [`/matters/${id}`, `/halls/${id}`, `/halls/${id}/departments`, `/scenarios/${id}`, `/matters/${id}/versions`, `/matters/${matter}/attachments/${id}`]) {
        const response = await target.send(path, request({}));
        const problem = (await response.json()) as { code: string; requestId: string };
        assert.ok(response.status === 400 || response.status === 404 || response.status === 414, `${path} ${response.status}`);
        assert.ok(problem.code && problem.requestId, path);
        assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
      }
    }
  });

  test('an address that is none is a problem too', async () => {
    for (const path of ['/nothing', '/matters/a/b/c', '/Matters', '/', '/matters/', '/%E0%A4%A', '//site']) {
      const response = await target.send(path, request({}));
      const problem = (await response.json()) as { code: string };
      assert.ok(response.status >= 400 && response.status < 500, `${path} ${response.status}`);
      assert.ok(problem.code, path);
    }
  });

  test('a version that is none is refused by name', async () => {
    for (const [version, code] of [['0', 'number.minimum'], ['-1', 'number.minimum'], ['1000001', 'number.maximum'], ['latest', 'field.type'], ['1.5', 'field.type']]) {
      const problem = await problemOf('getMatter', await target.send(`/matters/${known().matter}?version=${version}`, request({})), 400);
      assert.deepEqual([problem.errors[0]?.pointer, problem.errors[0]?.code], ['/version', code], version);
    }
  });

  test('problems speak the language of the caller, and the best of several', async () => {
    const titleIn = async (language: string | undefined): Promise<string> => (await problemOf('getHall', await target.send('/halls/not-there', request({}, language === undefined ? {} : { 'accept-language': language })), 404)).title;
    const [chinese, english] = [await titleIn('zh-CN'), await titleIn('en')];
    assert.match(chinese, /大厅/);
    assert.match(english, /hall/i);
    for (const language of [undefined, 'zh', 'zh-TW', 'fr', 'en;q=0.2, zh;q=0.9', '*', '', ';;q=', 'x'.repeat(200)]) assert.equal(await titleIn(language), chinese, language);
    for (const language of ['en-GB', 'en-US,en;q=0.9', 'fr, en;q=0.5', 'zh;q=0.1,en']) assert.equal(await titleIn(language), english, language);
    const field = await target.send('/matters?limit=0', request({}, { 'accept-language': 'zh-CN' }));
    assert.match((await problemOf('listMatters', field, 400)).errors[0]?.detail ?? '', /[\u4e00-\u9fff]/);
  });

  test('headers of an odd form are no reason to fail', async () => {
    for (const headers of [{ 'if-none-match': '*' }, { 'if-none-match': ',,"' }, { accept: 'text/html' }, { accept: 'nonsense' }, { range: 'bytes=0-1' }, { 'accept-encoding': 'x' }] as Record<string, string>[]) {
      const response = await target.send('/site', request({}, headers));
      await response.arrayBuffer();
      assert.ok([200, 304].includes(response.status), `${JSON.stringify(headers)} ${response.status}`);
    }
    assert.equal((await target.send('/site', request({}, { 'if-none-match': 'x'.repeat(257) }))).status, 400);
  });
}
