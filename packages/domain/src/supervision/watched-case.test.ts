import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseActionName } from '../cases/case-transitions.ts';
import type { CaseLogEntry } from '../cases/case-log.ts';
import type { CaseState } from '../cases/case-states.ts';
import { at, until2026 } from '../clock/clock.fixtures.ts';
import { defaultSupervision } from './supervision-rules.ts';
import { watchedCase } from './watched-case.ts';
import type { CaseEvidence } from './watched-case.ts';
import { cardsDue } from './watched.ts';

type Line = readonly [when: string, action: CaseActionName | 'submit', to: CaseState, data?: Readonly<Record<string, unknown>>];
const rows = (lines: readonly Line[]): CaseLogEntry[] => lines.map(([when, action, to, data = {}], index) => ({ at: at(when), action, from: lines[index - 1]?.[2] ?? null, to, by: { kind: action === 'deem' ? 'system' : 'staff', id: 'S007' }, reason: '材料复杂', data }));
const days = (value: number): { value: number; unit: 'workingDays' } => ({ value, unit: 'workingDays' });

const evidence = (lines: readonly Line[], promised = 10, more: Partial<CaseEvidence> = {}): CaseEvidence => ({ log: rows(lines), limits: { statutory: days(20), promised: days(promised) }, refusals: [], fees: [], publishedAt: null, ...more });
/** Cards by wall time of the hall, and when to look next. */
function told(given: CaseEvidence, now: string, dueSoonDays = 1): readonly string[] {
  const thing = watchedCase(given, { now: at(now), timeZone: 'Asia/Shanghai', dueSoonDays, calendar: until2026 });
  const wall = (moment: string): string => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  const { cards, nextAt } = cardsDue(thing, defaultSupervision, at(now));
  return [...cards.map(({ level, rule, step, at: when }) => `${level} ${rule} ${step} ${wall(when)}`), thing.over ? 'over' : nextAt === null ? 'waits' : `next ${wall(nextAt)}`];
}

const taken: readonly Line[] = [['2026-03-02 10:00', 'submit', 'received'], ['2026-03-03 10:00', 'accept', 'accepted'], ['2026-03-03 11:00', 'startProcessing', 'processing']];
const lateBefore = ['warning promiseDueSoon decision 2026-03-16 00:00', 'red promiseOverdue decision 2026-03-18 00:00'];

test('an ordinary week: a warning on the morning of the day before the last, a red card when the last day is over, to the millisecond', () => {
  assert.deepEqual(told(evidence(taken), '2026-03-03 12:00'), ['next 2026-03-16 00:00'], 'ten working days after Tuesday the third are Tuesday the seventeenth');
  assert.deepEqual(told(evidence(taken), '2026-03-16 00:00'), ['warning promiseDueSoon decision 2026-03-16 00:00', 'next 2026-03-18 00:00']);
  assert.deepEqual(told(evidence(taken), '2026-03-17 23:59'), ['warning promiseDueSoon decision 2026-03-16 00:00', 'next 2026-03-18 00:00']);
  assert.deepEqual(told(evidence(taken), '2026-03-18 00:00'), [...lateBefore, 'next 2026-04-01 00:00'], 'then the limit of the law');
  assert.deepEqual(told(evidence(taken), '2026-04-01 00:00'), [...lateBefore, 'red limitOverdue decision 2026-04-01 00:00', 'waits']);
});

test('whoever looks weeks later finds the same cards with the same times', () => {
  assert.deepEqual(told(evidence(taken), '2026-03-27 15:00').slice(0, 2), lateBefore);
  const done: readonly Line[] = [...taken, ['2026-03-18 00:00', 'grant', 'granted'], ['2026-03-18 09:00', 'deliver', 'granted']];
  assert.deepEqual(told(evidence(done, 10, { publishedAt: at('2026-03-19 09:00') }), '2026-05-01 10:00'), [...lateBefore, 'over'], 'decided in the first moment that was too late');
  const inTime: readonly Line[] = [...taken, ['2026-03-17 23:59', 'grant', 'granted'], ['2026-03-18 09:00', 'deliver', 'granted']];
  assert.deepEqual(told(evidence(inTime, 10, { publishedAt: at('2026-03-19 09:00') }), '2026-05-01 10:00'), ['warning promiseDueSoon decision 2026-03-16 00:00', 'over']);
});

const worked: readonly (readonly [name: string, received: string, accepted: string, days: number, warned: string, late: string])[] = [
  ['before New Year', '2025-12-29 16:00', '2025-12-30 09:00', 5, '2026-01-06 00:00', '2026-01-08 00:00'],
  ['before Spring Festival, with a Saturday that is worked', '2026-02-12 10:00', '2026-02-13 10:00', 2, '2026-02-14 00:00', '2026-02-25 00:00'],
  ['before National Day, with a Saturday that is worked', '2026-09-29 10:00', '2026-09-30 10:00', 5, '2026-10-12 00:00', '2026-10-14 00:00'],
  ['over a weekend', '2026-03-05 10:00', '2026-03-06 10:00', 2, '2026-03-09 00:00', '2026-03-11 00:00'],
];
for (const [name, received, accepted, promised, warned, late] of worked) {
  test(`${name}: a promise of ${promised} days from ${accepted} is near from ${warned} on and broken at ${late}`, () => {
    const lines: readonly Line[] = [[received, 'submit', 'received'], [accepted, 'accept', 'accepted'], [accepted, 'startProcessing', 'processing']];
    assert.deepEqual(told(evidence(lines, promised), late).slice(0, 2), [`warning promiseDueSoon decision ${warned}`, `red promiseOverdue decision ${late}`]);
  });
}

test('a promise of one day or for the spot has no warning: it would be near from the beginning', () => {
  assert.deepEqual(told(evidence(taken, 1), '2026-03-05 00:00'), ['red promiseOverdue decision 2026-03-05 00:00', 'next 2026-04-01 00:00']);
  assert.deepEqual(told(evidence(taken, 0), '2026-03-04 00:00'), ['red promiseOverdue decision 2026-03-04 00:00', 'next 2026-04-01 00:00']);
});

test('a promise no shorter than the law gives one card', () => {
  assert.deepEqual(told(evidence(taken, 20), '2026-04-01 00:00'), ['warning stepDueSoon decision 2026-03-30 00:00', 'red limitOverdue decision 2026-04-01 00:00', 'waits']);
});

test('a special procedure makes the clock stand still; its own days are watched', () => {
  const paused: readonly Line[] = [...taken, ['2026-03-05 10:00', 'startSpecialProcedure', 'specialProcedure', { kind: 'expertReview', days: 5 }]];
  assert.deepEqual(told(evidence(paused), '2026-03-11 10:00'), ['warning stepDueSoon specialProcedure 2026-03-11 00:00', 'next 2026-03-13 00:00']);
  assert.deepEqual(told(evidence(paused), '2026-03-30 10:00'), ['warning stepDueSoon specialProcedure 2026-03-11 00:00', 'yellow stepOverdue specialProcedure 2026-03-13 00:00', 'waits'], 'nothing is promised while it lasts');
  const on: readonly Line[] = [...paused, ['2026-03-12 10:00', 'endSpecialProcedure', 'specialProcedureEnded']];
  assert.deepEqual(told(evidence(on), '2026-03-12 11:00'), ['warning stepDueSoon specialProcedure 2026-03-11 00:00', 'next 2026-03-24 00:00'], 'six working days were left out');
  assert.deepEqual(told(evidence(on), '2026-03-26 00:00').slice(1), ['warning promiseDueSoon decision 2026-03-24 00:00', 'red promiseOverdue decision 2026-03-26 00:00', 'next 2026-04-10 00:00']);
});

test('an extension that was approved in time moves the date, one that came too late does not', () => {
  const asked: readonly Line[] = [...taken, ['2026-03-13 10:00', 'proposeExtension', 'processing', { days: 5 }]];
  assert.deepEqual(told(evidence(asked), '2026-03-18 00:00').slice(0, 2), lateBefore, 'asked for is not approved');
  const longer: readonly Line[] = [...asked, ['2026-03-17 23:00', 'approveExtension', 'processing']];
  assert.deepEqual(told(evidence(longer), '2026-03-25 00:00'), ['warning promiseDueSoon decision 2026-03-23 00:00', 'red promiseOverdue decision 2026-03-25 00:00', 'next 2026-04-09 00:00']);
  assert.deepEqual(told(evidence([...asked, ['2026-03-18 09:00', 'approveExtension', 'processing']]), '2026-03-25 00:00').slice(0, 2), lateBefore);
});

test('silence is acceptance, and the card is for the notice that was not given', () => {
  const silent: readonly Line[] = [['2026-03-02 10:00', 'submit', 'received']];
  assert.deepEqual(told(evidence(silent), '2026-03-06 00:00'), ['warning stepDueSoon acceptance 2026-03-06 00:00', 'next 2026-03-10 00:00']);
  const noticed = ['warning stepDueSoon acceptance 2026-03-06 00:00', 'yellow noticeMissing acceptance 2026-03-10 00:00'];
  assert.deepEqual(told(evidence(silent), '2026-03-10 00:00'), [...noticed, 'next 2026-03-13 00:00'], 'the promise runs from the receipt');
  assert.deepEqual(told(evidence(silent, 5), '2026-03-10 00:00'), ['warning stepDueSoon acceptance 2026-03-06 00:00', 'red promiseOverdue decision 2026-03-10 00:00', 'yellow noticeMissing acceptance 2026-03-10 00:00', 'next 2026-03-31 00:00'], 'and nobody is warned of what nobody could know');
  assert.deepEqual(told(evidence([...silent, ['2026-03-10 00:01', 'deem', 'accepted']]), '2026-03-10 10:00'), [...noticed, 'next 2026-03-13 00:00'], 'written or not');
});

test('papers that were completed have five days of their own, and no silence ends them', () => {
  const again: readonly Line[] = [['2026-03-02 10:00', 'submit', 'received'], ['2026-03-04 10:00', 'requestSupplement', 'supplementing'], ['2026-03-11 10:00', 'supply', 'supplemented']];
  assert.deepEqual(told(evidence(again.slice(0, 2)), '2026-04-20 10:00'), ['waits'], 'the applicant has it');
  assert.deepEqual(told(evidence(again), '2026-03-19 00:00'), ['warning stepDueSoon acceptance 2026-03-17 00:00', 'yellow stepOverdue acceptance 2026-03-19 00:00', 'waits']);
});

test('what was granted is handed over and published in time, or revoked', () => {
  const granted: readonly Line[] = [...taken, ['2026-03-09 10:00', 'grant', 'granted']];
  assert.deepEqual(told(evidence(granted), '2026-03-24 10:00'), ['warning stepDueSoon publicity 2026-03-17 00:00', 'yellow stepOverdue publicity 2026-03-19 00:00', 'warning stepDueSoon delivery 2026-03-20 00:00', 'yellow stepOverdue delivery 2026-03-24 00:00', 'waits']);
  assert.deepEqual(told(evidence(granted, 10, { publishedAt: at('2026-03-10 09:00') }), '2026-03-10 10:00'), ['next 2026-03-20 00:00']);
  assert.deepEqual(told(evidence([...granted, ['2026-03-11 10:00', 'revoke', 'revoked']]), '2026-06-01 10:00'), ['over']);
});

test('what was given up in time is nobody’s fault', () => {
  assert.deepEqual(told(evidence([...taken, ['2026-03-05 10:00', 'withdraw', 'withdrawn']]), '2026-06-01 10:00'), ['over']);
  assert.deepEqual(told(evidence([['2026-03-02 10:00', 'submit', 'waiting']]), '2026-06-01 10:00'), ['waits']);
});

test('a refusal says on what ground, why, by what law, and what can be done against it; decided straight from acceptance skips the review', () => {
  const refused: readonly Line[] = [...taken, ['2026-03-05 10:00', 'refuse', 'refused']];
  const refusal = { at: at('2026-03-05 10:00'), ofAcceptance: false, ground: 'conditionsNotMet' as const, reason: '场所布置不符合要求', legalBasis: '《消防法》第十五条', remedies: '可以申请复议', staffId: 'S001' };
  const cards = (more: Partial<typeof refusal> | { [Key in keyof typeof refusal]?: null }): readonly string[] => told(evidence(refused, 10, { refusals: [{ ...refusal, ...more } as CaseEvidence['refusals'][number]] }), '2026-03-06 10:00');
  assert.deepEqual(cards({}), ['over']);
  for (const more of [{ ground: null }, { reason: null }, { reason: ' 不符合 ' }, { legalBasis: ' ' }, { remedies: null }]) assert.deepEqual(cards(more), ['red refusalWithoutReason decision 2026-03-05 10:00', 'over'], JSON.stringify(more));
  assert.deepEqual(told(evidence(refused, 10, { refusals: [{ ...refusal, ground: 'unasked' }] }), '2026-03-06 10:00'), ['over'], 'written before a ground was asked for');
  const skipped: readonly Line[] = [...taken.slice(0, 2), ['2026-03-04 10:00', 'grant', 'granted'], ['2026-03-04 10:00', 'deliver', 'granted']];
  const published = { publishedAt: at('2026-03-05 09:00') };
  assert.deepEqual(told(evidence(skipped, 10, published), '2026-03-06 10:00'), ['yellow stepSkipped review 2026-03-04 10:00', 'over']);
  assert.deepEqual(told(evidence(skipped, 0, published), '2026-03-04 10:00').includes('yellow stepSkipped review 2026-03-04 10:00'), false, 'promised for the spot');
});

test('refused for papers without having named them once, and a fee that no basis names', () => {
  const lines: readonly Line[] = [['2026-03-02 10:00', 'submit', 'received'], ['2026-03-04 10:00', 'refuseAcceptance', 'acceptanceRefused']];
  const refusal = { at: at('2026-03-04 10:00'), ofAcceptance: true, ground: 'papersMissing' as const, reason: '请看窗口的告示后再来', legalBasis: '第三十二条', remedies: '可以申请复议', staffId: 'S007' };
  const cards = (of: readonly Line[], more: Partial<CaseEvidence['refusals'][number]> = {}): readonly string[] => told(evidence(of, 10, { refusals: [{ ...refusal, ...more }] }), '2026-03-05 10:00');
  assert.deepEqual(cards(lines), ['yellow noticeMissing acceptance 2026-03-04 10:00', 'over'], 'however it is worded');
  assert.deepEqual(cards(lines, { ground: 'conditionsNotMet', reason: '所交材料说明，场所不符合要求' }), ['over'], 'words about papers are not the ground');
  const asked: readonly Line[] = [['2026-03-02 10:00', 'submit', 'received'], ['2026-03-03 10:00', 'requestSupplement', 'supplementing'], ['2026-03-03 12:00', 'supply', 'supplemented'], ['2026-03-04 10:00', 'refuseAcceptance', 'acceptanceRefused']];
  assert.deepEqual(cards(asked), ['over']);
  const refused: readonly Line[] = [...taken, ['2026-03-04 10:00', 'refuse', 'refused']];
  assert.deepEqual(cards(refused, { ofAcceptance: false }), ['yellow noticeMissing decision 2026-03-04 10:00', 'over'], 'nor may papers be missing after acceptance, unless they were named');
  const fee = { id: 'fe_1', at: at('2026-03-02 10:00'), amount: 1000, basis: ' ' };
  assert.deepEqual(told(evidence(taken, 10, { fees: [fee] }), '2026-03-03 12:00')[0], 'red feeWithoutBasis acceptance 2026-03-02 10:00');
  assert.deepEqual([{ ...fee, amount: 0 }, { ...fee, basis: '发改价格〔2015〕1299号' }].map((one) => told(evidence(taken, 10, { fees: [one] }), '2026-03-03 12:00').length), [1, 1]);
});

test('beyond the last year whose holidays are published nothing is guessed', () => {
  const lines: readonly Line[] = [['2026-12-28 10:00', 'submit', 'received'], ['2026-12-29 10:00', 'accept', 'accepted'], ['2026-12-29 11:00', 'startProcessing', 'processing']];
  assert.deepEqual(told(evidence(lines, 5), '2027-02-01 10:00'), ['waits']);
});
