import type { StringTable } from '../../../locales/strings.ts';
import type { ProgressPartsStrings } from './parts.texts.ts';
import { chinese } from './parts.zh.ts';

/** The strings of {@link ProgressPartsStrings}. */
export const progressPartsStrings: StringTable<ProgressPartsStrings> = { name: 'progress-tracker', 'zh-CN': chinese, en: async () => (await import('./parts.en.ts')).english };
