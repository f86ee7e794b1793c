import type { StringTable } from '../../../locales/strings.ts';
import type { ConsultationPartsStrings } from './parts.texts.ts';
import { chinese } from './parts.zh.ts';

/** The strings of {@link ConsultationPartsStrings}. */
export const consultationPartsStrings: StringTable<ConsultationPartsStrings> = { name: 'consultation', 'zh-CN': chinese, en: async () => (await import('./parts.en.ts')).english };
