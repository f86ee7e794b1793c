import type { StringTable } from '../../locales/strings.ts';

/** Texts of the first look of `<hall-application-form>`; those of the form itself come with it. */
export interface ApplicationFormStrings {
  none: string;
  noneAdvice: string;
}

/** The strings of {@link ApplicationFormStrings}. */
export const applicationFormStrings: StringTable<ApplicationFormStrings> = {
  name: 'application-form',
  'zh-CN': { none: '还没有选定要办的事', noneAdvice: '请先查找事项或场景，再开始填写。' },
  en: { none: 'Nothing to apply for yet', noneAdvice: 'Find a matter or an event first, then begin.' },
};
