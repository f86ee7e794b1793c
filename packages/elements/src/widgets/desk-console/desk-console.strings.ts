import type { StringTable } from '../../locales/strings.ts';
import type { DeskConsoleStrings } from './desk-console.texts.ts';
import { chinese } from './desk-console.zh.ts';

/** The strings of {@link DeskConsoleStrings}. */
export const deskConsoleStrings: StringTable<DeskConsoleStrings> = { name: 'desk-console', 'zh-CN': chinese, en: async () => (await import('./desk-console.en.ts')).english };
