import type { StringTable } from '../../../locales/strings.ts';
import type { FormPartsStrings } from './parts.texts.ts';
import { chinese } from './parts.zh.ts';

/** The strings of {@link FormPartsStrings}. */
export const formPartsStrings: StringTable<FormPartsStrings> = { name: 'application-form', 'zh-CN': chinese, en: async () => (await import('./parts.en.ts')).english };
