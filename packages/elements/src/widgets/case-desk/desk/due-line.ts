import type { CaseState, Due } from '@hallkit/contract';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import { dueLine as lineOf } from '../../../staff/desk/due-line.ts';
import type { CaseDeskStrings } from '../case-desk.texts.ts';

/** Why a limit does not count: a notice is with the applicant, a special procedure is under way, or it has yet to begin. */
const stillWords = (state: CaseState, strings: CaseDeskStrings): string => (state === 'supplementing' ? strings.dueSupplement : state === 'specialProcedure' ? strings.dueStill : strings.dueNotBegun);

/** A limit of a case in an icon, a word and working days. @param of - State of the case, for a limit that does not count now. */
export const dueLine = (due: Due, of: CaseState, strings: CaseDeskStrings, format: Format): TemplateResult => lineOf(due, stillWords(of, strings), strings, format);
