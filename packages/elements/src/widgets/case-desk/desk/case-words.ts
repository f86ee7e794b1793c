import { caseActionTexts, caseEventTexts } from '@hallkit/domain';
import type { CaseActionName } from '@hallkit/domain';
import type { HallLocale } from '../../../locales/locale.ts';
import { plain } from '../../../locales/localized.ts';
import type { CaseDeskStrings } from '../case-desk.texts.ts';

/** Name of a row of the log; one that a later server may write has its own. */
export function actionName(action: string, strings: CaseDeskStrings, locale: HallLocale): string {
  if (action === 'submit') return strings.submitted;
  const texts: Partial<typeof caseActionTexts & typeof caseEventTexts> = { ...caseActionTexts, ...caseEventTexts };
  const text = texts[action as CaseActionName];
  return text ? plain(text, locale) : action;
}
