import type { StringTable } from '../../locales/strings.ts';
import type { AnswerDeskStrings } from './answer-desk.texts.ts';
import { chinese } from './answer-desk.zh.ts';

/** The strings of {@link AnswerDeskStrings}. */
export const answerDeskStrings: StringTable<AnswerDeskStrings> = { name: 'answer-desk', 'zh-CN': chinese, en: async () => (await import('./answer-desk.en.ts')).english };
