import type { StringTable } from '../../../locales/strings.ts';
import type { MaterialPartsStrings } from './parts.texts.ts';
import { chinese } from './parts.zh.ts';

/** The strings of {@link MaterialPartsStrings}. */
export const materialPartsStrings: StringTable<MaterialPartsStrings> = { name: 'material-list', 'zh-CN': chinese, en: async () => (await import('./parts.en.ts')).english };
