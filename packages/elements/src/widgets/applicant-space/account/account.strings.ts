import type { StringTable } from '../../../locales/strings.ts';
import type { AccountStrings } from './account.texts.ts';
import { chinese } from './account.zh.ts';

/** The strings of {@link AccountStrings}. */
export const accountStrings: StringTable<AccountStrings> = { name: 'applicant-space', 'zh-CN': chinese, en: async () => (await import('./account.en.ts')).english };
