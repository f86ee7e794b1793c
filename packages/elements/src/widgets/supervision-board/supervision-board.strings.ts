import type { StringTable } from '../../locales/strings.ts';
import type { SupervisionBoardStrings } from './supervision-board.texts.ts';
import { chinese } from './supervision-board.zh.ts';

/** The strings of {@link SupervisionBoardStrings}. */
export const supervisionBoardStrings: StringTable<SupervisionBoardStrings> = {
  name: 'supervision-board',
  'zh-CN': chinese,
  en: async () => (await import('./supervision-board.en.ts')).english,
};
