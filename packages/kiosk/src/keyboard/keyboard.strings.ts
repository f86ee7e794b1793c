import type { StringTable } from '@hallkit/elements';
import type { Action } from './layouts.ts';

/** Texts of `<hall-keyboard>`. */
export interface KeyboardStrings extends Readonly<Record<Action, string>> {
  label: string;
  search: string;
  newLine: string;
  candidates: string;
  previous: string;
  next: string;
}

/** The strings of {@link KeyboardStrings}. */
export const keyboardStrings: StringTable<KeyboardStrings> = {
  name: 'keyboard',
  'zh-CN': { label: '屏幕键盘', search: '搜索', newLine: '换行', candidates: '候选字', previous: '上一页', next: '下一页', backspace: '删除', shift: '大写', space: '空格', enter: '完成', pinyin: '拼音', latin: 'ABC', symbols: '符号', close: '收起' },
  en: { label: 'On-screen keyboard', search: 'Search', newLine: 'New line', candidates: 'Characters to choose', previous: 'Previous page', next: 'Next page', backspace: 'Delete', shift: 'Capitals', space: 'Space', enter: 'Done', pinyin: '拼音', latin: 'ABC', symbols: 'Symbols', close: 'Hide' },
};
