import type { StringTable } from '../../../locales/strings.ts';
import type { OwnCaseStrings } from './own.texts.ts';
import { chinese } from './own.zh.ts';

/** The strings of {@link OwnCaseStrings}. */
export const ownCaseStrings: StringTable<OwnCaseStrings> = { name: 'progress-tracker', 'zh-CN': chinese, en: async () => (await import('./own.en.ts')).english };
