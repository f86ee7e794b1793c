import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../random.fixtures.ts';
import { checkValues, tidyValue } from './check-values.ts';
import type { FormField, FormFieldKind } from './form-field.ts';
import { formSchema } from './form-schema.ts';
import { prefill, withPrefilled } from './prefill.ts';
import { sections } from './sections.ts';

const field = (key: string, kind: FormFieldKind = 'text', more: Partial<FormField> = {}): FormField => ({ key, label: { zh: key, en: key }, kind, ...more });
const kinds: readonly FormFieldKind[] = ['text', 'longText', 'number', 'date', 'yesNo', 'choice', 'name', 'idNumber', 'uscc', 'phone', 'address', 'bankAccount'];
const all = kinds.map((kind) => field(kind, kind, kind === 'choice' ? { options: [{ value: 'a', label: { zh: '甲', en: 'A' } }] } : {}));
const good = { text: '热食类', longText: '厨房\n餐厅', number: -1, date: '2026-02-28', yesNo: false, choice: 'a', name: '阿卜杜拉·买买提', idNumber: '371402190101019974', uscc: '91371402MA397398XG', phone: '0534-2687001', address: '德城区三八路 1 号', bankAccount: '德州银行 6222 0000 1234 5678' };
const today = '2026-03-02';
const codes = (values: Readonly<Record<string, unknown>>, strict = false): string[] => checkValues(all, values, { strict, today }).map(({ key, kind, code }) => `${key} ${kind} ${code}`);

test('what is right has no fault, drafts may be empty, what is handed in may not', () => {
  assert.deepEqual(codes(good, true), []);
  assert.deepEqual(codes({}), []);
  assert.deepEqual(codes({ ...good, text: '  ', number: null, yesNo: undefined }, true), ['text missing field.missing', 'number missing field.missing', 'yesNo missing field.missing']);
  assert.deepEqual(checkValues([field('a', 'text', { required: false })], {}, { strict: true }), []);
});

test('each kind says what is wrong, and whether a draft can keep it', () => {
  const table: readonly (readonly [FormFieldKind, unknown, string])[] = [
    ['text', 5, 'shape field.type'], ['text', 'x'.repeat(201), 'shape text.too-long'], ['longText', 'x'.repeat(4001), 'shape text.too-long'],
    ['number', '5', 'shape field.type'], ['number', NaN, 'shape field.type'], ['number', 1e13, 'shape number.maximum'], ['yesNo', 'true', 'shape field.type'],
    ['date', '2026-02-29', 'content field.format'], ['date', '02/03/2026', 'content field.format'], ['choice', 'b', 'content field.value'], ['name', '李4', 'content field.pattern'],
    ['idNumber', '371402190101019970', 'content idNumber.checkDigit'], ['idNumber', '371402190101', 'content idNumber.form'], ['idNumber', '371402190113019974', 'content idNumber.date'], ['idNumber', '1'.repeat(40), 'shape text.too-long'],
    ['uscc', '91371402MA397398XH', 'content uscc.checkDigit'], ['uscc', '9137', 'content uscc.form'], ['phone', '2687001', 'content telephone.invalid'], ['bankAccount', '德州银行', 'content field.pattern'], ['address', ['x'], 'shape field.type'],
  ];
  for (const [kind, value, fault] of table) assert.deepEqual(codes({ [kind]: value }), [`${kind} ${fault}`], `${kind} ${String(value).slice(0, 30)}`);
  assert.deepEqual(codes({ toString: 'x', text: 'a' }), ['toString shape field.unknown']);
  assert.deepEqual(checkValues(all, { choice: 'b' }), [{ key: 'choice', kind: 'content', code: 'field.value', expected: 'a' }]);
});

test('numbers as people type them are taken as meant, and kept uniform', () => {
  const typed = { idNumber: ' ３７１４０２ 19010101 9974', uscc: '91371402-ma397398xg', phone: '+86 138-0000-3210' };
  assert.deepEqual(codes(typed), []);
  const tidy = (kind: FormFieldKind, value: string): unknown => tidyValue(field(kind, kind), value);
  assert.deepEqual([tidy('idNumber', typed.idNumber), tidy('uscc', typed.uscc), tidy('phone', typed.phone), tidy('phone', '(0534) 2687001转12'), tidy('text', ' a '), tidy('text', ' ')], ['371402190101019974', '91371402MA397398XG', '13800003210', '0534-2687001转12', 'a', null]);
  for (const [key, value] of Object.entries(good)) assert.deepEqual(tidyValue(all.find((each) => each.key === key) ?? assert.fail(), value), value);
});

test('the schema takes what the check takes, in title and shape', () => {
  const schema = formSchema(all);
  assert.deepEqual(schema.required, kinds);
  assert.deepEqual(schema.properties.choice, { title: 'choice', type: 'string', oneOf: [{ const: 'a', title: '甲' }] });
  assert.deepEqual(schema.properties.date, { title: 'date', type: 'string', minLength: 1, maxLength: 10, pattern: '^(19|2[01])\\d{2}-\\d{2}-\\d{2}$', format: 'date' });
  for (const [key, value] of Object.entries(good)) {
    const { pattern, maxLength } = schema.properties[key] as { pattern?: string; maxLength?: number };
    if (typeof value !== 'string') continue;
    assert.ok(value.length <= (maxLength ?? Infinity), key);
    if (pattern !== undefined) assert.match(value, new RegExp(pattern, 'u'), key);
  }
  assert.equal(formSchema([field('a', 'text', { required: false, label: { zh: '甲', en: null } })], 'en').properties.a?.title, '甲');
});

test('whatever comes, the check says something or it can be kept, and never throws', () => {
  const random = seeded(9);
  const odd: readonly unknown[] = [null, undefined, 0, -0, 1e300, Infinity, '', ' ', '\u0000', '😀'.repeat(300), [], {}, true, '2026-13-01', '转', '+', '９'.repeat(18)];
  for (let round = 0; round < 300; round += 1) {
    const values = Object.fromEntries(kinds.map((kind) => [kind, odd[Math.floor(random() * odd.length)]]));
    for (const { key } of checkValues(all, values)) assert.ok(kinds.includes(key as FormFieldKind));
  }
});

test('what the hall knows is not typed again; nobody else’s number is filled in', () => {
  const keys: readonly (readonly [string, FormFieldKind])[] = [['name-of-the-firm', 'text'], ['unified-social-credit-code', 'uscc'], ['name-of-the-legal-representative', 'name'], ['identity-number-of-the-legal-representative', 'idNumber'], ['contact-person', 'name'], ['telephone', 'phone'], ['identity-number-of-the-mother', 'idNumber'], ['kind-of-business', 'text']];
  const fields = keys.map(([key, kind]) => field(key, kind));
  const firm = { name: '德州样例餐饮有限公司', uscc: '91371402MA397398XG', legalRepresentative: '李小敏' };
  const filled = prefill(fields, { name: '李小敏', idNumber: '371402190101019974', phone: '13800003210', firm });
  assert.deepEqual(Object.entries(filled).map(([key, { value, from }]) => `${key} ${value} ${from}`), [
    'name-of-the-firm 德州样例餐饮有限公司 firm', 'unified-social-credit-code 91371402MA397398XG firm', 'name-of-the-legal-representative 李小敏 firm',
    'identity-number-of-the-legal-representative 371402190101019974 person', 'contact-person 李小敏 person', 'telephone 13800003210 person',
  ]);
  const agent = prefill(fields, { name: '王强', idNumber: '371402190101019974', phone: '13800003211', firm });
  assert.equal(agent['identity-number-of-the-legal-representative'], undefined, 'an agent is not the representative');
  assert.equal(agent['contact-person']?.value, '王强');
  const mother = [field('name-of-the-applicant', 'name'), field('name-of-the-person-handling-it', 'name')];
  assert.deepEqual(Object.values(prefill(mother, { name: '王强', onBehalfOf: { name: '王老太' } })).map(({ value }) => value), ['王老太', '王强']);
  assert.deepEqual(prefill(fields, {}), {});
  assert.deepEqual(withPrefilled({ telephone: '1', 'contact-person': null }, filled).telephone, '1', 'what was typed stays');
  assert.equal(withPrefilled({ 'contact-person': null }, filled)['contact-person'], null, 'what was emptied too');
});

test('a merged form falls into a few sections, every field once', () => {
  const matters = Array.from({ length: 6 }, (_, at) => ({ id: `m${at}`, name: { zh: `事项${at}`, en: null } }));
  const own = matters.flatMap(({ id }, at) => Array.from({ length: at + 1 }, (_, nth) => field(`own-${id}-${nth}`, 'text', { matters: [id] })));
  const fields = [field('name-of-the-firm', 'text', { matters: ['m0', 'm1'] }), field('telephone', 'phone'), field('area-of-the-premises', 'number'), field('shared', 'text', { matters: ['m0', 'm1'] }), ...own];
  const found = sections(fields, matters);
  assert.deepEqual(found.map(({ id }) => id), ['applicant', 'firm', 'premises', 'common', 'matter:m0', 'matter:m5']);
  assert.deepEqual(found.slice(4).map(({ title }) => title.zh), ['事项0等 5 项', '事项5']);
  assert.deepEqual(sections(fields, matters.slice(0, 3))[4]?.title, { zh: '事项0、事项1', en: '事项0, 事项1' });
  assert.deepEqual(new Set(found.flatMap((section) => section.fields)), new Set(fields));
  assert.equal(found.flatMap((section) => section.fields).length, fields.length);
  assert.deepEqual(sections([field('own', 'text', { matters: ['gone'] })], matters).map(({ id }) => id), ['common']);
  assert.deepEqual(sections([], matters), []);
});
