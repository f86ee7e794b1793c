import type { TimeLimit } from '@hallkit/contract';
import type { CommonStrings } from './common.texts.ts';

/**
 * A time limit in words; null where the hall has not published one. Days are working days unless the unit
 * says otherwise (Administrative Licensing Law art. 82).
 *
 * @example limitInWords({ value: 5, unit: 'workingDays', note: null }, strings) // '5 个工作日'
 */
export function limitInWords(limit: TimeLimit, strings: CommonStrings): string | null {
  if (limit === null) return null;
  if (limit.value === 0) return strings.onTheSpot;
  return strings[limit.unit](limit.value);
}
