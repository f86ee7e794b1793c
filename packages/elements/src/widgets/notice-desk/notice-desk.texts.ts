import type { LinkFault } from '@hallkit/domain';
import type { NoticeDeskView, NoticeStepName } from './desk/views.ts';

/** Fields of the form. */
type Field = 'kind' | 'titleZh' | 'titleEn' | 'summaryZh' | 'summaryEn' | 'bodyZh' | 'bodyEn' | 'audience' | 'topics' | 'validFrom' | 'validUntil' | 'important' | 'onBoard' | 'boardZh' | 'boardEn' | 'creditKind' | 'party' | 'uscc' | 'number' | 'authority' | 'decidedOn' | 'content';

/** Texts with one key for each value of something. */
interface Words
  extends Record<`view_${NoticeDeskView}` | `none_${NoticeDeskView}` | `noneAdvice_${NoticeDeskView}`, string>,
    Record<`field_${Field}`, string>,
    Record<`link_${LinkFault}`, string>,
    Record<`advice_${NoticeStepName}`, string>,
    Record<`audience_${'everyone' | 'natural' | 'legal'}` | `credit_${'licence' | 'penalty'}`, string> {}

/** Texts of `<hall-notice-desk>`; those that desks share are a table of their own. */
export interface NoticeDeskStrings extends Words {
  title: string;
  /** Approved, and not public before. */
  upcoming(day: string): string;
  write: string;
  writing: string;
  editing: string;
  edit: string;
  save: string;
  saved: string;
  saveAdvice: string;
  opened(title: string): string;
  wholeHall: string;
  important: string;
  ownAdvice: string;
  asPublic: string;
  onBoard: string;
  boardPreview: string;
  previewNote: string;
  log: string;
  reason_return: string;
  reason_withdraw: string;
  will_approve(title: string): string;
  will_withdraw(title: string): string;
  partText: string;
  partCredit: string;
  partEnglish: string;
  partWhom: string;
  partShown: string;
  partLinks: string;
  bodyAdvice: string;
  boardAdvice: string;
  topicsAdvice: string;
  topicsWrong: string;
  fromAdvice: string;
  untilAdvice: string;
  untilBefore: string;
  usccAdvice: string;
  usccWrong: string;
  zhMissing: string;
  linkText: string;
  linkTextEn: string;
  linkUrl: string;
  linkAdvice: string;
  addLink: string;
  removeLink(nth: number): string;
}
