import type { StringTable } from '../../locales/strings.ts';
import type { MatterGuideStrings } from './matter-guide.texts.ts';
import { chinese } from './matter-guide.zh.ts';

/** The strings of {@link MatterGuideStrings}. */
export const matterGuideStrings: StringTable<MatterGuideStrings> = { name: 'matter-guide', 'zh-CN': chinese, en: async () => (await import('./matter-guide.en.ts')).english };
