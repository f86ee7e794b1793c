import type { StringTable } from '../../locales/strings.ts';
import type { NoticeDeskStrings } from './notice-desk.texts.ts';
import { chinese } from './notice-desk.zh.ts';

/** The strings of {@link NoticeDeskStrings}. */
export const noticeDeskStrings: StringTable<NoticeDeskStrings> = { name: 'notice-desk', 'zh-CN': chinese, en: async () => (await import('./notice-desk.en.ts')).english };
