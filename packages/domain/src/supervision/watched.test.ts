import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, clockFrom, extension, pause } from '../clock/clock.fixtures.ts';
import { seeded } from '../random.fixtures.ts';
import { cardActionsOf, nextCardState } from './card-actions.ts';
import { escalationAt, urgeAgainOn } from './oversight-times.ts';
import { cardRules, defaultSupervision, levelOf, ruleBasis, ruleText, watchedStepTexts } from './supervision-rules.ts';
import { cardsDue, standingOf, termOf } from './watched.ts';
import type { WatchedTerm, WatchedThing } from './watched.ts';

const term = (more: Partial<WatchedTerm> = {}): WatchedTerm => ({ step: 'decision', kind: 'promise', due: '2026-03-17T16:00:00Z', dueDay: '2026-03-17', dueSoonAt: '2026-03-15T16:00:00Z', doneAt: null, anchor: '2', ...more });
const thing = (...terms: readonly WatchedTerm[]): WatchedThing => ({ terms, breaks: [], over: false });
const keys = (of: WatchedThing, now: string): readonly string[] => cardsDue(of, defaultSupervision, now).cards.map(({ key }) => key);

test('a card has one key for one run of a step and one date', () => {
  assert.deepEqual(keys(thing(term(), term({ kind: 'limit', due: '2026-03-31T16:00:00Z', dueSoonAt: null })), '2026-05-01T00:00:00Z'), ['promiseDueSoon decision 2 2026-03-17T16:00:00Z', 'promiseOverdue decision 2 2026-03-17T16:00:00Z', 'limitOverdue decision 2 2026-03-31T16:00:00Z']);
  assert.deepEqual(keys({ terms: [], breaks: [{ rule: 'stepSkipped', step: 'review', at: '2026-03-02T00:00:00Z', anchor: '4', staffId: 'S001' }], over: true }, '2026-05-01T00:00:00Z'), ['stepSkipped review 4']);
});

test('cards only become more with time, and what was found stays as it was', () => {
  const random = seeded(5);
  const day = (n: number): string => new Date(Date.UTC(2026, 2, 1 + n)).toISOString();
  for (let round = 0; round < 200; round += 1) {
    const terms = Array.from({ length: 4 }, (_, index) => {
      const due = Math.floor(random() * 60);
      const doneAt = random() < 0.5 ? day(Math.floor(random() * 60)) : null;
      return term({ anchor: String(index), kind: (['step', 'promise', 'limit'] as const)[Math.floor(random() * 3)] ?? 'step', due: day(due), dueSoonAt: random() < 0.8 ? day(due - 2) : null, doneAt });
    });
    let before: ReturnType<typeof cardsDue>['cards'] = [];
    for (let now = -3; now < 62; now += 1) {
      const seen = { ...thing(...terms.map((one) => (one.doneAt !== null && one.doneAt > day(now) ? { ...one, doneAt: null } : one))) };
      const { cards, nextAt } = cardsDue(seen, defaultSupervision, day(now));
      for (const { key, at: moment, level } of before) assert.ok(cards.some((card) => card.key === key && card.at === moment && card.level === level), `${key} is there on day ${now}`);
      for (const card of cards) assert.ok(card.at <= day(now) && (before.some(({ key }) => key === card.key) || card.at.slice(0, 10) === day(now).slice(0, 10)), 'found on its day');
      if (nextAt) assert.ok(Date.parse(nextAt) > Date.parse(day(now)));
      before = cards;
    }
  }
});

test('settings hold for what becomes due from then on', () => {
  const stricter = { ...defaultSupervision, version: 1, rules: defaultSupervision.rules.map((row) => (row.rule === 'promiseOverdue' ? { ...row, level: 'yellow' as const } : row.rule === 'promiseDueSoon' ? { ...row, level: 'off' as const } : row)) };
  const levels = (until: string): readonly string[] => cardsDue(thing(term()), stricter, '2026-05-01T00:00:00Z', [{ until, settings: defaultSupervision }]).cards.map(({ rule, level }) => `${rule} ${level}`);
  assert.deepEqual(levels('2026-03-01T00:00:00Z'), ['promiseOverdue yellow']);
  assert.deepEqual(levels('2026-03-17T16:00:00Z'), ['promiseDueSoon warning', 'promiseOverdue yellow']);
  assert.deepEqual(levels('2026-03-17T16:00:01Z'), ['promiseDueSoon warning', 'promiseOverdue red']);
  assert.equal(levelOf('stepSkipped', { rules: [] }), 'yellow', 'what a hall has not said is as the defaults say');
});

test('a warning lapses when the thing was done in time or the date was moved; a late card does not', () => {
  const warning = { rule: 'promiseDueSoon', step: 'decision', anchor: '2', due: '2026-03-17T16:00:00Z' } as const;
  const red = { ...warning, rule: 'promiseOverdue' } as const;
  const standing = (more: Partial<WatchedTerm>, card: typeof warning | typeof red = warning): unknown => standingOf(thing(term(more)), card);
  assert.deepEqual(standing({}), { settledAt: null, lapsed: false });
  assert.deepEqual(standing({ doneAt: '2026-03-17T15:59:59Z' }), { settledAt: '2026-03-17T15:59:59Z', lapsed: true });
  assert.deepEqual(standing({ doneAt: '2026-03-17T16:00:00Z' }), { settledAt: '2026-03-17T16:00:00Z', lapsed: false }, 'the first moment that is too late');
  assert.deepEqual(standing({ due: '2026-03-24T16:00:00Z' }), { settledAt: null, lapsed: true });
  assert.deepEqual(standing({ due: null }), { settledAt: null, lapsed: false }, 'it stands still: nobody knows yet');
  assert.deepEqual(standing({ doneAt: '2026-03-20T00:00:00Z' }, red), { settledAt: '2026-03-20T00:00:00Z', lapsed: false });
  assert.equal(standing({ anchor: '7' }), null, 'of another run');
  assert.equal(standingOf(thing(term()), { rule: 'stepSkipped', step: 'review', anchor: '4', due: null }), null);
});

test('a term is read from the clock, with pauses and extensions', () => {
  const limits = { statutory: { value: 15, unit: 'workingDays' }, promised: { value: 5, unit: 'workingDays' } } as const;
  const options = { step: 'answer', kind: 'promise', anchor: '1', now: at('2026-03-05 10:00'), dueSoonDays: 1 } as const;
  const said = (...args: Parameters<typeof termOf>): unknown => { const found = termOf(...args); return found && [found.dueDay, found.dueSoonAt, found.doneAt]; };
  assert.deepEqual(said(clockFrom('2026-03-02 10:00', limits), options), ['2026-03-09', '2026-03-05T16:00:00Z', null]);
  assert.deepEqual(said(clockFrom('2026-03-02 10:00', limits), { ...options, dueSoonDays: 2 }), ['2026-03-09', '2026-03-04T16:00:00Z', null]);
  assert.deepEqual(said(clockFrom('2026-03-02 10:00', { ...limits, pauses: [pause('2026-03-03 10:00', '2026-03-04 10:00')] }), options), ['2026-03-11', '2026-03-09T16:00:00Z', null]);
  assert.deepEqual(said(clockFrom('2026-03-02 10:00', { ...limits, pauses: [pause('2026-03-03 10:00', null)] }), options), [null, null, null]);
  assert.deepEqual(said(clockFrom('2026-03-02 10:00', { ...limits, extensions: [extension(3, '2026-03-04 10:00')] }), options), ['2026-03-12', '2026-03-10T16:00:00Z', null]);
  assert.deepEqual(said(clockFrom('2026-03-02 10:00', { ...limits, stoppedAt: at('2026-03-04 10:00') }), options), ['2026-03-09', '2026-03-05T16:00:00Z', '2026-03-04T02:00:00Z']);
  assert.deepEqual(said(clockFrom('2026-03-02 10:00', limits), { ...options, kind: 'limit' }), ['2026-03-23', '2026-03-19T16:00:00Z', null]);
  assert.deepEqual([termOf(clockFrom(null, limits), options), termOf(clockFrom('2026-03-06 10:00', limits), options), termOf(clockFrom('2026-03-02 10:00'), options)], [null, null, null], 'not begun, or no limit');
});

test('an unanswered red card is escalated when so many working days have ended; an applicant may urge again after some', () => {
  assert.equal(escalationAt(at('2026-03-18 00:00'), 3, 'Asia/Shanghai'), '2026-03-23T16:00:00Z', 'Thursday, Friday, Monday');
  assert.equal(escalationAt(at('2026-09-30 09:00'), 1, 'Asia/Shanghai'), '2026-10-08T16:00:00Z', 'after the holiday');
  assert.equal(urgeAgainOn(at('2026-03-06 15:00'), 3, 'Asia/Shanghai'), '2026-03-11');
  assert.equal(escalationAt(at('2031-03-06 15:00'), 3, 'Asia/Shanghai'), null);
});

test('who may do what with a card, and when', () => {
  assert.deepEqual((['open', 'answered', 'upheld', 'cancelled', 'lapsed'] as const).map((state) => cardActionsOf(state, ['answering', 'supervising'])), [['reply', 'uphold', 'cancel'], ['uphold', 'cancel'], [], [], []]);
  assert.deepEqual([cardActionsOf('open', ['answering']), cardActionsOf('open', ['supervising']), cardActionsOf('open', [])], [['reply'], ['uphold', 'cancel'], []]);
  assert.deepEqual(nextCardState('open', 'uphold', ['answering']), { ok: false, fault: 'action.role' });
  assert.deepEqual(nextCardState('answered', 'reply', ['answering']), { ok: false, fault: 'action.state' });
  assert.deepEqual(nextCardState('answered', 'cancel', ['supervising']), { ok: true, to: 'cancelled' });
});

test('every rule has a text and every step a name; the law is named where there is one', () => {
  for (const rule of cardRules) for (const step of Object.keys(watchedStepTexts) as (keyof typeof watchedStepTexts)[]) {
    const { zh, en } = ruleText(rule, step);
    assert.ok(zh.length > 5 && (en ?? '').length > 10, rule);
  }
  assert.deepEqual(defaultSupervision.rules.map(({ rule }) => rule), cardRules);
  assert.equal(ruleText('promiseOverdue', 'decision').zh, '超过承诺的办结日期');
  assert.deepEqual([ruleBasis('promiseOverdue', 'decision', 'case'), ruleBasis('limitOverdue', 'decision', 'case'), ruleBasis('stepOverdue', 'answer', 'complaint')], [null, '《行政许可法》第四十二条', 'GB/T 36113-2018']);
});
