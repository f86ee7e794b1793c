import type { StringTable } from '../../../locales/strings.ts';
import type { ComplaintPartsStrings } from './parts.texts.ts';
import { chinese } from './parts.zh.ts';

/** The strings of {@link ComplaintPartsStrings}. */
export const complaintPartsStrings: StringTable<ComplaintPartsStrings> = { name: 'complaint-tracker', 'zh-CN': chinese, en: async () => (await import('./parts.en.ts')).english };
