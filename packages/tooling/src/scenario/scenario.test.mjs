import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { SetupError } from '../steps.mjs';
import { checkFiles, checkText } from './check.mjs';
import { scenarioCommand } from './command.mjs';
import { allFiles, fileOf, textOf } from './files.mjs';

const aside = mkdtempSync(join(tmpdir(), 'hallkit-scenario-'));
after(() => rmSync(aside, { recursive: true }));
const restaurant = textOf(fileOf('restaurant'));
/** What a change of the restaurant is told, as `line says`. */
const told = (from, to) => {
  const text = restaurant.replace(from, to);
  assert.notEqual(text, restaurant, 'the change is one');
  return checkText(text, 'restaurant.json').findings.map(({ line, says }) => `${line} ${says}`);
};
const lineOf = (needle) => restaurant.slice(0, restaurant.indexOf(needle)).split('\n').length;
const printed = async (...args) => {
  const lines = [];
  const code = await scenarioCommand(args, (text) => lines.push(text));
  return { code, text: lines.join('\n') };
};

test('all scenarios of the project are clean', () => {
  assert.equal(allFiles().length, 57);
  assert.deepEqual(checkFiles(allFiles()), []);
});

test('a slip is told in words, at its line', () => {
  assert.deepEqual(told('"chosenBy": "applicant"', '"chosenBy": "dice"'), [`${lineOf('"chosenBy": "applicant"')} /alternatives/1/chosenBy: This must be one of "answers", "applicant".`]);
  const when = '{ "==": [{ "var": "small" }, "full"] }';
  assert.deepEqual(told(when, when.replace('full', 'large')), [`${lineOf(when)} /matters/2/when: "large" is not an option of "small". There are: small, full.`]);
  assert.deepEqual(told(when, when.replace('"small"', '"size"')), [`${lineOf(when)} /matters/2/when: The condition names the question "size", which does not exist. There are: small, gatheringPlace, signboard, openFood, staffCertified, fireTest, agent.`]);
  assert.match(told('"promisedDays": 10', '"promisedDays": "ten"').join('\n'), /promisedDays: This must be integer or null\.$/);
  assert.match(told('"visits": 0', '"vists": 0').join('\n'), /"visits" is missing\.\n.*"vists" is no property here\./);
  assert.match(told('"id": "restaurant"', '"id": "diner"').join('\n'), /^3 \/id: The id "diner" is not the name of the file\.$/);
});

test('what is no JSON, or says a key twice, is told at its place', () => {
  assert.match(told('"audience": "legal",', '"audience": "legal"').join('\n'), /^\d+ This is no JSON: /);
  assert.match(told('"audience": "legal",', '"audience": "legal",\n  "audience": "both",').join('\n'), /^6 This key is already there/);
  assert.deepEqual(checkText('', 'x.json').findings.length, 1);
  assert.match(checkText('[]', 'x.json').findings[0].says, /must be object/);
});

test('a key means one paper in all files', () => {
  const [one, other] = ['one.json', 'other.json'].map((name) => join(aside, name));
  writeFileSync(one, restaurant.replace('"id": "restaurant"', '"id": "one"'));
  writeFileSync(other, restaurant.replace('"id": "restaurant"', '"id": "other"').replace('"zh": "招牌效果图"', '"zh": "别的图"'));
  assert.deepEqual(checkFiles([one, other]).map(({ file, says }) => [file, says]), [[other, '/materials/picture-of-the-signboard: The key is "别的图" here and "招牌效果图" in one.json; one key is one paper everywhere.']]);
});

test('the command checks, and ends with 1 when there is something', async () => {
  assert.deepEqual(await printed('check', 'restaurant', 'newborn'), { code: 0, text: '✓ 2 scenarios clean' });
  const broken = join(aside, 'broken.json');
  writeFileSync(broken, restaurant);
  const { code, text } = await printed('check', broken);
  assert.equal(code, 1);
  assert.match(text, /broken\.json:3:\d+ \/id: .*\n✗ 1 finding in 1 of 1 files$/);
  await assert.rejects(printed('paths', broken), /Mend this first/);
  await assert.rejects(printed('check', 'no-such'), SetupError);
  await assert.rejects(printed('dance'), /no command/);
});

test('paths and tree are drawn with what they lead to', async () => {
  const { text: ways } = await printed('paths', 'transport');
  assert.match(ways, /^我要开运输公司 \(transport\): \d+ paths/);
  assert.match(ways, /general yes, tonnes up to 4\.5\n {2}→ no matter\n.*\n {4}ℹ 总质量 4\.5 吨及以下/);
  const { text: tree } = await printed('tree', 'internet-cafe');
  assert.match(tree, /\? 离最近的中小学多少米？ \(schoolDistance\)\n├─ up to 199 .*✗ 中小学校园周围 200 米内不得设立。\n└─ 200 and more\n {3}\? 经营场所有多大/);
  assert.match((await printed('tree', 'restaurant')).text, /有员工接触直接入口的食品吗？ \(openFood\)\n.*─ yes {2}¶health-certificates-of-the-staff/);
});
