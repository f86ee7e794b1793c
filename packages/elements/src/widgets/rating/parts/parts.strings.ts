import type { StringTable } from '../../../locales/strings.ts';
import type { RatingPartsStrings } from './parts.texts.ts';
import { chinese } from './parts.zh.ts';

/** The strings of {@link RatingPartsStrings}. */
export const ratingPartsStrings: StringTable<RatingPartsStrings> = { name: 'rating', 'zh-CN': chinese, en: async () => (await import('./parts.en.ts')).english };
