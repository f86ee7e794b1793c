/** Languages every element speaks. */
export type HallLocale = 'zh-CN' | 'en';

/** What is spoken where nothing else decides. */
export const defaultLocale: HallLocale = 'zh-CN';

/**
 * The language of ours that serves a BCP 47 tag; undefined for another language.
 *
 * @example supportedLocale('en-GB') // 'en'
 */
export function supportedLocale(tag: string | null | undefined): HallLocale | undefined {
  const language = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return language === 'zh' ? 'zh-CN' : language === 'en' ? 'en' : undefined;
}
