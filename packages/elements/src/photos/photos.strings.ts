import type { StringTable } from '../locales/strings.ts';
import type { PhotosStrings } from './photos.texts.ts';
import { chinese } from './photos.zh.ts';

/** The strings of {@link PhotosStrings}. */
export const photosStrings: StringTable<PhotosStrings> = { name: 'photos', 'zh-CN': chinese, en: async () => (await import('./photos.en.ts')).english };
