import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, problemOf, request } from './calls.ts';
import { keys } from './target.ts';
import type { Target } from './target.ts';

const as = (key: string): Record<string, string> => ({ 'hall-key': key });

/** What a narrower key sees, and where a key may be used from. */
export function keyTests(target: Target): void {
  test('a key of a department sees that department and nothing else', async () => {
    const { department, region } = await ask(target, 'getSite', '/site', as(keys.department));
    assert.deepEqual([department?.id, region], ['market-regulation', null]);
    const own = await ask(target, 'listMatters', '/matters?limit=100', as(keys.department));
    const all = await ask(target, 'listMatters', '/matters?limit=1&department=market-regulation');
    assert.ok(own.total > 0 && own.data.every((row) => row.department.id === 'market-regulation'));
    assert.equal(own.total, all.total);
    const foreign = await ask(target, 'listMatters', '/matters?department=public-security&limit=1', as(keys.department));
    assert.equal(foreign.total, 0);
    const { data } = await ask(target, 'listMatters', '/matters?department=public-security&limit=1');
    const hidden = await target.send(`/matters/${data[0]?.id}`, request({}, as(keys.department)));
    assert.equal((await problemOf('getMatter', hidden, 404)).code, 'matter.not-found');
    const { data: departments } = await ask(target, 'listDepartments', '/halls/dezhou/departments?limit=100', as(keys.department));
    assert.deepEqual(departments.map(({ id }) => id), ['market-regulation']);
  });

  test('a key of a region sees that region and nothing else', async () => {
    const { region, hall } = await ask(target, 'getSite', '/site', as(keys.region));
    assert.deepEqual([region?.code, hall.region.code], ['371402', '371402']);
    const own = await ask(target, 'listMatters', '/matters?limit=100', as(keys.region));
    assert.ok(own.total > 0 && own.data.every((row) => row.region.code === '371402'));
    const { data: halls } = await ask(target, 'listHalls', '/halls?limit=100', as(keys.region));
    assert.deepEqual(halls.map((one) => one.region.code), ['371402']);
    assert.equal((await problemOf('getHall', await target.send('/halls/dezhou', request({}, as(keys.region))), 404)).code, 'hall.not-found');
    const { data } = await ask(target, 'listMatters', '/matters?region=371400&limit=1');
    assert.equal((await problemOf('getMatter', await target.send(`/matters/${data[0]?.id}`, request({}, as(keys.region))), 404)).code, 'matter.not-found');
  });

  test('a key without the scope is told so, and its site says what it may do', async () => {
    const { scopes } = await ask(target, 'getSite', '/site', as(keys.readOnly));
    assert.deepEqual(scopes, ['catalogue:read']);
    const refused = await target.send('/search-feedback', request({ body: { kind: 'notFound', query: 'x' } }, as(keys.readOnly)));
    assert.equal((await problemOf('createSearchFeedback', refused, 403)).code, 'key.scope');
  });

  test('pages of the machine itself may use a test key, others not', async () => {
    for (const origin of ['http://localhost', 'http://localhost:5173', 'http://127.0.0.1:8080', 'http://[::1]:3000']) await ask(target, 'getSite', '/site', { origin });
    for (const origin of ['https://localhost.example', 'http://127.0.0.1.example', 'https://hall.example', 'null', 'http://10.0.0.1']) {
      assert.equal((await problemOf('getSite', await target.send('/site', request({}, { origin })), 403)).code, 'key.origin', origin);
    }
  });

  test('security comes before validation: who may not ask learns nothing about what is asked', async () => {
    const response = await target.send('/matters?limit=abc', { headers: as('pk_test_nobody') });
    assert.equal((await problemOf('listMatters', response, 401)).code, 'key.unknown');
  });
}
