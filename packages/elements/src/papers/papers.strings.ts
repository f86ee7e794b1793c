import type { StringTable } from '../locales/strings.ts';
import type { PapersStrings } from './papers.texts.ts';
import { chinese } from './papers.zh.ts';

/** The strings of {@link PapersStrings}. */
export const papersStrings: StringTable<PapersStrings> = { name: 'papers', 'zh-CN': chinese, en: async () => (await import('./papers.en.ts')).english };
