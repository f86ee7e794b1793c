import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../random.fixtures.ts';
import { nextQuestions } from './questions.ts';
import { plan } from './plan.ts';
import { eatery, matter, question, randomAnswers, randomScenario, scenario } from './scenario.fixtures.ts';

const asked = (answers: object): string[] => nextQuestions(eatery, { ...answers }).map(({ id }) => id);
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

test('only questions that still matter are asked, in their order', () => {
  assert.deepEqual(asked({}), ['licensed', 'trade', 'area', 'sign']);
  assert.deepEqual(asked({ trade: 'hot', area: 200 }), ['licensed', 'raw', 'sign']);
  assert.deepEqual(asked({ trade: 'hot', area: 80 }), ['licensed', 'sign'], 'a small licence does not ask about raw food');
  assert.deepEqual(asked({ area: 80 }), ['licensed', 'sign'], 'nor then about the trade, which only leads to that');
  assert.deepEqual(asked({ licensed: true, trade: 'drinks', area: 200, sign: false }), []);
});

test('answers decide which matters, whatever order they come in', () => {
  const here = plan(eatery, { sign: true, area: 200, trade: 'hot', raw: true, licensed: false });
  assert.equal(here.complete, true);
  assert.deepEqual(ids(here.matters), ['registration', 'licence', 'commitment', 'signboard']);
  assert.deepEqual(here.alternatives.map(({ group, options, chosen, assumed }) => [group.id, options, chosen, assumed]), [['fire', ['commitment', 'ordinary'], null, 'commitment']]);
  assert.deepEqual(ids(plan(eatery, { area: 40 }).matters), ['smallLicence']);
  assert.deepEqual(ids(plan(eatery, { area: 40 }).possible), ['registration', 'signboard']);
  assert.deepEqual(ids(plan(eatery, {}).possible), ['registration', 'licence', 'smallLicence', 'commitment', 'ordinary', 'signboard']);
});

test('each paper once: the joint form in place of single ones, the licence from the matter that gives it', () => {
  const here = plan(eatery, { licensed: false, area: 200, trade: 'hot', raw: true, sign: true, fire: 'ordinary' });
  assert.deepEqual(here.materials.map(({ key, from, givenBy, matters }) => [key, from, givenBy, matters]), [
    ['joint', 'applicant', null, ['licence', 'ordinary']],
    ['registrationForm', 'applicant', null, ['registration']],
    ['premises', 'applicant', null, ['registration']],
    ['businessLicence', 'result', 'registration', ['licence', 'ordinary']],
    ['layout', 'applicant', null, ['licence', 'ordinary']],
    ['rawRoom', 'applicant', null, ['licence']],
    ['picture', 'applicant', null, ['signboard']],
  ]);
  assert.deepEqual(here.materials[0]?.replaces, ['foodForm', 'fireForm']);
  const licensed = plan(eatery, { licensed: true, area: 40, sign: false });
  assert.deepEqual(licensed.materials.map(({ key, from }) => [key, from]), [['joint', 'applicant'], ['businessLicence', 'lookup'], ['layout', 'applicant']]);
});

test('each field once, and none that a question has asked', () => {
  const here = plan(eatery, { licensed: false, area: 40, sign: true });
  assert.deepEqual(here.fields.map(({ key, matters, value }) => [key, matters, value]), [
    ['name', ['registration', 'smallLicence', 'signboard'], null],
    ['address', ['registration', 'smallLicence'], null],
    ['size', ['smallLicence'], 40],
    ['signSize', ['signboard'], null],
  ]);
});

test('the whole takes the longest of what goes side by side and what goes in order', () => {
  const here = plan(eatery, { licensed: false, area: 200, trade: 'drinks', sign: true, fire: 'ordinary' });
  assert.equal(here.schedule.workingDays, 2 + 10 + 3);
  assert.deepEqual(here.schedule.criticalPath, ['registration', 'licence', 'signboard']);
  assert.deepEqual(here.schedule.matters.map(({ id, waitsFor, startsAfter, endsAfter, critical }) => [id, waitsFor, startsAfter, endsAfter, critical]), [
    ['registration', [], 0, 2, true],
    ['licence', ['registration'], 2, 12, true],
    ['ordinary', ['registration'], 2, 12, false],
    ['signboard', ['licence'], 12, 15, true],
  ]);
});

test('an order goes through matters that are not needed; unknown days count as none and are told', () => {
  const chain = scenario({ questions: [question('middle', 'yesNo')], matters: [matter('first', { promisedDays: 4 }), matter('second', { after: ['first'], when: { var: 'middle' } }), matter('third', { after: ['second'], promisedDays: null })] });
  const { schedule } = plan(chain, { middle: false });
  assert.deepEqual(schedule.matters.map(({ id, waitsFor }) => [id, waitsFor]), [['first', []], ['third', ['first']]]);
  assert.deepEqual([schedule.workingDays, schedule.unknownDays], [4, ['third']]);
  assert.equal(plan(chain, { middle: true }).schedule.workingDays, 5);
});

test('the burden meter counts both ways', () => {
  const { burden } = plan(eatery, { licensed: false, area: 200, trade: 'drinks', sign: true, fire: 'ordinary' });
  assert.deepEqual(burden.oneByOne, { papers: 2 + 3 + 3 + 1, fields: 2 + 3 + 3 + 2, visits: 3, workingDays: 2 + 10 + 10 + 3 });
  assert.deepEqual(burden.joint, { papers: 5, fields: 3, visits: 1, workingDays: 15 });
  assert.deepEqual(burden.saved, { papers: 4, fields: 7, visits: 2, workingDays: 10 });
  assert.deepEqual(burden.unknownVisits, ['signboard']);
  const licensed = plan(eatery, { licensed: true, area: 40, sign: false }).burden;
  assert.deepEqual([licensed.oneByOne.papers, licensed.joint.papers], [3, 2], 'what a system looks up is not handed in');
});

test('a choice among alternatives is an answer like others; one that does not fit is not taken', () => {
  const here = plan(eatery, { licensed: true, area: 80, sign: false, fire: 'ordinary' });
  assert.deepEqual(ids(here.matters), ['smallLicence', 'ordinary']);
  assert.equal(here.alternatives[0]?.chosen, 'ordinary');
  const small = plan(eatery, { licensed: true, area: 40, sign: false, fire: 'ordinary' });
  assert.deepEqual([ids(small.matters), small.alternatives], [['smallLicence'], []]);
});

test('who renews a certificate hands in the old one', () => {
  const change = scenario({ matters: [matter('change', { materials: ['old'], gives: 'old' }), matter('tax', { materials: ['old'], after: ['change'] })], materials: { old: eatery.materials['premises'] as never } });
  assert.deepEqual(plan(change, {}).materials.map(({ from, givenBy }) => [from, givenBy]), [['applicant', null]]);
});

test('a notice that stops leaves nothing to ask or apply for', () => {
  const cafe = scenario({ questions: [question('metres', 'number'), question('sign', 'yesNo')], matters: [matter('licence'), matter('board', { when: { var: 'sign' } })], notices: [{ id: 'school', kind: 'stop', text: { zh: '学校周边', en: null }, when: { '<': [{ var: 'metres' }, 200] }, provenance: { kind: 'drafted', source: null } }] });
  const stopped = plan(cafe, { metres: 150 });
  assert.deepEqual([stopped.stopped, stopped.complete, ids(stopped.matters), ids(stopped.notices), ids(stopped.questions)], [true, true, [], ['school'], []]);
  assert.deepEqual([plan(cafe, { metres: 200 }).stopped, plan(cafe, {}).stopped], [false, false]);
});

test('whatever the scenario: answering what is asked completes it, and what was sure stays sure', () => {
  const random = seeded(7);
  for (let round = 0; round < 400; round++) {
    const definition = randomScenario(random);
    const wish = randomAnswers(definition, random);
    const answers: Record<string, unknown> = {};
    let before = plan(definition, answers);
    for (let step = 0; !before.complete; step++) {
      assert.ok(step <= definition.questions.length, 'it ends');
      const [next] = before.questions;
      answers[next?.id ?? ''] = wish[next?.id ?? ''];
      const after = plan(definition, answers);
      // Of alternatives another may be assumed; all else that is sure stays so, unless nothing can be applied for.
      if (!after.stopped) for (const { id } of before.matters) assert.ok(ids(after.matters).includes(id) || definition.alternatives.some(({ matters }) => matters.includes(id)), `round ${round}: ${id}`);
      before = after;
    }
    assert.deepEqual(before.possible, [], `round ${round}`);
    // Answers to questions that were not asked change nothing.
    const all = plan(definition, wish);
    assert.deepEqual(ids(all.matters), ids(before.matters), `round ${round}`);
    assert.deepEqual(all.materials, before.materials, `round ${round}`);
  }
});

test('whatever the scenario: nothing twice, and jointly never more than one by one', () => {
  const random = seeded(8);
  for (let round = 0; round < 400; round++) {
    const definition = randomScenario(random);
    const { materials, fields, burden, schedule, matters } = plan(definition, randomAnswers(definition, random));
    for (const list of [materials, fields]) assert.equal(new Set(list.map(({ key }) => key)).size, list.length);
    for (const part of ['papers', 'fields', 'visits', 'workingDays'] as const) assert.ok(burden.joint[part] <= burden.oneByOne[part], part);
    for (const { id, waitsFor, startsAfter } of schedule.matters) for (const earlier of waitsFor) assert.ok((schedule.matters.find((each) => each.id === earlier)?.endsAfter ?? Infinity) <= startsAfter, id);
    const days = schedule.criticalPath.map((id) => matters.find((each) => each.id === id)?.promisedDays ?? 0);
    assert.equal(days.reduce((sum, each) => sum + each, 0), schedule.workingDays, 'the critical path is as long as the whole');
  }
});
