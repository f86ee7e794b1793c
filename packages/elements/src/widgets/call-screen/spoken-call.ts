import type { HallLocale } from '../../locales/locale.ts';

/** What is said when a number is called. */
export interface SpokenCall {
  readonly number: string;
  readonly counter: string;
}

const digits: Readonly<Record<HallLocale, readonly string[]>> = {
  'zh-CN': ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

/** One by one, as numbers are read out in a hall: nobody looks for “twelve” on a slip that says 012. */
const spelled = (text: string, locale: HallLocale): string => [...text].map((sign) => (/\d/.test(sign) ? digits[locale][Number(sign)] : sign)).join(' ');

/**
 * The sentence in which a number is called.
 *
 * @example spokenCall({ number: 'A012', counter: '3' }, 'zh-CN') // '请 A 零 一 二 号，到 3 号柜台'
 */
export function spokenCall({ number, counter }: SpokenCall, locale: HallLocale): string {
  return locale === 'en' ? `Number ${spelled(number, locale)}, please go to counter ${counter}.` : `请 ${spelled(number, locale)} 号，到 ${counter} 号柜台。`;
}
