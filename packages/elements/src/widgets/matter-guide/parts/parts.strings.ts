import type { HallLocale } from '../../../locales/locale.ts';
import type { StringTable } from '../../../locales/strings.ts';
import type { GuidePartStrings } from './parts.texts.ts';

/**
 * The texts of the parts in one language, fetched with them: nobody waits for a language they do not read. A page
 * overrides them under the name of the element, as those above.
 */
export async function partStrings(locale: HallLocale): Promise<StringTable<GuidePartStrings>> {
  const texts = locale === 'en' ? (await import('./parts.en.ts')).english : (await import('./parts.zh.ts')).chinese;
  return { name: 'matter-guide', 'zh-CN': texts, en: texts };
}
