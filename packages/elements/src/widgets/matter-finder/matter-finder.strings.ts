import type { StringTable } from '../../locales/strings.ts';

/** Texts of the box; those of the results come with them, under the same name for a page that replaces some. */
export interface MatterFinderStrings {
  label: string;
  hint: string;
  search: string;
  clear: string;
  /** @param names - What the finder is bound to, as `市场监督管理局`. */
  bound(names: string): string;
  loading: string;
}

/** The strings of {@link MatterFinderStrings}. */
export const matterFinderStrings: StringTable<MatterFinderStrings> = {
  name: 'matter-finder',
  'zh-CN': {
    label: '您要办什么事？',
    hint: '可以输入日常说法、事项名称、拼音首字母或事项编码',
    search: '查找',
    clear: '清空',
    bound: (names) => `仅查找：${names}的事项`,
    loading: '正在查找',
  },
  en: {
    label: 'What do you need to do?',
    hint: 'Use everyday words, the official name, pinyin initials or a matter code',
    search: 'Find',
    clear: 'Clear',
    bound: (names) => `Only matters of: ${names}`,
    loading: 'Searching',
  },
};
