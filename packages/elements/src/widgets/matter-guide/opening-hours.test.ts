import type { Hours } from '@hallkit/contract';
import { expect } from '@open-wc/testing';
import { openingNow, openingRows, seasonal } from './opening-hours.ts';

const week = [1, 2, 3, 4, 5];
const hours: Hours = [
  { days: week, season: 'summer', from: '14:00', to: '17:30' },
  { days: week, season: 'winter', from: '13:30', to: '17:00' },
  { days: week, season: 'all', from: '08:30', to: '12:00' },
  { days: [6], season: 'all', from: '09:00', to: '12:00' },
];
const zone = 'Asia/Shanghai';
const at = (instant: string, timeZone = zone): string => openingNow(hours, new Date(instant), timeZone).state;

describe('opening hours', () => {
  it('puts days with the same hours together, times in the order of the day', () => {
    expect(openingRows(hours, 'winter')).to.deep.equal([
      { days: week, times: [{ from: '08:30', to: '12:00' }, { from: '13:30', to: '17:00' }] },
      { days: [6], times: [{ from: '09:00', to: '12:00' }] },
    ]);
    expect(openingRows([], 'winter')).to.deep.equal([]);
    expect([seasonal(hours), seasonal(hours.slice(2))]).to.deep.equal([true, false]);
  });

  it('says where the clock of the hall stands', () => {
    // Friday 5 June 2026: summer hours. Shanghai is eight hours ahead.
    expect(at('2026-06-05T00:29:00Z')).to.equal('before');
    expect(at('2026-06-05T00:30:00Z')).to.equal('open');
    expect(at('2026-06-05T04:00:00Z')).to.equal('between');
    expect(at('2026-06-05T05:30:00Z'), 'half past one is still lunch in summer').to.equal('between');
    expect(at('2026-06-05T09:29:00Z')).to.equal('open');
    expect(at('2026-06-05T09:30:00Z')).to.equal('after');
    expect(at('2026-06-07T03:00:00Z'), 'a Sunday').to.equal('closed');
    expect(at('2026-12-04T05:30:00Z'), 'half past one in winter').to.equal('open');
  });

  it('asks the clock of the hall, not that of the visitor', () => {
    expect(at('2026-06-05T00:30:00Z', 'Europe/Berlin')).to.equal('before');
    expect(openingNow(hours, new Date('2026-06-05T17:00:00Z'), zone).day, 'one in the morning on Saturday').to.equal(6);
  });

  it('ends summer with September', () => {
    expect(openingNow(hours, new Date('2026-09-30T15:59:00Z'), zone).season).to.equal('summer');
    expect(openingNow(hours, new Date('2026-09-30T16:00:00Z'), zone).season).to.equal('winter');
    expect(openingNow(hours, new Date('2026-05-31T16:00:00Z'), zone).season).to.equal('summer');
  });
});
