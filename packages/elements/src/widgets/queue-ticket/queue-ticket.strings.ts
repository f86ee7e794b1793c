import type { StringTable } from '../../locales/strings.ts';

/** Texts of the first look of `<hall-queue-ticket>`. */
export interface QueueTicketStrings {
  choose: string;
  chooseAdvice: string;
}

/** The strings of {@link QueueTicketStrings}. */
export const queueTicketStrings: StringTable<QueueTicketStrings> = {
  name: 'queue-ticket',
  'zh-CN': { choose: '您要办什么业务', chooseAdvice: '先看等候人数，再取号。' },
  en: { choose: 'What are you here for?', chooseAdvice: 'See how many are waiting before you take a number.' },
};
