import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseOutcome, dayAfter, hallDay, isWorkday } from '@hallkit/domain';
import { entryOf } from './cases.clock.ts';
import { samplePast } from './cases.sample.past.ts';
import type { SamplePlace } from './cases.sample.ts';
import type { Actor, CaseWrite } from './cases.types.ts';

const timeZone = 'Asia/Shanghai';
const departments = ['market-regulation', 'health', 'fire-rescue', 'urban-management'];
const actor = (id: string): Actor => ({ kind: 'staff', id, name: { zh: id, en: null } });
const placeAt = (now: string): SamplePlace => ({
  hallId: 'dezhou', timeZone, now: new Date(now), departments: new Map(departments.map((id) => [id, { zh: id, en: null }])), staff: new Map(departments.map((id) => [id, { clerk: actor(`${id}.clerk`), approver: actor(`${id}.head`) }])),
});

// A Wednesday at noon, a Sunday, the first morning after a week of holidays, just after midnight.
for (const now of ['2026-11-25T04:00:00Z', '2026-11-22T06:00:00Z', '2026-02-24T01:10:00Z', '2026-06-30T16:10:00Z']) {
  test(`at ${now} a hall looks back on two months of decisions, most in half the time that was promised`, () => {
    const place = placeAt(now);
    const cases: readonly CaseWrite[] = samplePast(place).flatMap((one) => one.cases);
    const outcomes = cases.map(({ log, limits }) => caseOutcome(log.map(entryOf), limits, timeZone) ?? assert.fail('one is open'));
    assert.ok(cases.length > 120 && cases.length < 200, `${cases.length} cases`);
    assert.equal(new Set(cases.map(({ caseNo }) => caseNo)).size, cases.length);
    for (const { log } of cases) assert.ok(log.every((row, at) => row.at < place.now && (at === 0 || row.at > (log[at - 1]?.at ?? row.at) || row.at.getTime() === place.now.getTime() - 60_000)), 'each thing after the one before, nothing in the future');
    const days = new Set(outcomes.map(({ endedAt }) => hallDay(endedAt, timeZone)));
    const today = hallDay(now, timeZone);
    for (const day of days) assert.notEqual(isWorkday(day), false, `decided on ${day}`);
    for (let day = dayAfter(today, -1); day > dayAfter(today, -50); day = dayAfter(day, -1)) if (isWorkday(day)) assert.ok(days.has(day), `nothing on ${day}`);
    const late = outcomes.filter((one) => one.late).length;
    assert.ok(late >= 1 && late <= 5, `${late} late`);
    const used = outcomes.reduce((sum, { days: some }) => sum + (some ?? 0), 0) / outcomes.reduce((sum, { promisedDays }) => sum + (promisedDays ?? 0), 0);
    assert.ok(used > 0.35 && used < 0.7, `${used} of what was promised`);
    assert.deepEqual([...new Set(cases.map(({ department }) => department.id))].sort(), [...departments].sort());
  });
}
