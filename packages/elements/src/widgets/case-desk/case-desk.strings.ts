import type { StringTable } from '../../locales/strings.ts';
import type { CaseDeskStrings } from './case-desk.texts.ts';
import { chinese } from './case-desk.zh.ts';

/** The strings of {@link CaseDeskStrings}. */
export const caseDeskStrings: StringTable<CaseDeskStrings> = { name: 'case-desk', 'zh-CN': chinese, en: async () => (await import('./case-desk.en.ts')).english };
