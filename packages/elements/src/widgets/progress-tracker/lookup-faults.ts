import { parseApplicationNumber } from '@hallkit/domain';
import { isQueryCode, tidied } from '../../ui/lookup-form.ts';
import type { Lookup, LookupFaults } from '../../ui/lookup-form.ts';
import type { ProgressTrackerStrings } from './progress-tracker.strings.ts';

/** Shaped like a number of ours, that of a case included: then its check digit must be right. */
const ours = /^([A-Z]{2}\d{13})(-\d{2})?$/;

/** What can be told before the hall is asked: tries are counted there. */
export function lookupFaults(lookup: Lookup, strings: ProgressTrackerStrings): LookupFaults {
  const { number, queryCode } = tidied(lookup);
  const [, application] = ours.exec(number) ?? [];
  const wrong = number === '' ? strings.numberMissing : application !== undefined && !parseApplicationNumber(application) ? strings.numberWrong : undefined;
  return { ...(wrong ? { number: wrong } : {}), ...(isQueryCode(queryCode) ? {} : { queryCode: strings.codeWrong }) };
}
