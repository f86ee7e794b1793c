import type { StringTable } from '@hallkit/elements';

/** Words with which a control is described. */
export interface ReadAloudStrings {
  link: string;
  button: string;
  choice: string;
  list: string;
  field: string;
  empty: string;
  filled: string;
  ticked: string;
  unticked: string;
  disabled: string;
  on: string;
  off: string;
  opened: string;
  folded: string;
}

/** The strings of {@link ReadAloudStrings}. */
export const readAloudStrings: StringTable<ReadAloudStrings> = {
  name: 'read-aloud',
  'zh-CN': { link: '链接', button: '按钮', choice: '选项', list: '下拉框', field: '输入框', empty: '还没有填写', filled: '已经填写', ticked: '已选', unticked: '未选', disabled: '现在不能用', on: '已打开', off: '已关闭', opened: '已展开', folded: '已折叠' },
  en: { link: 'link', button: 'button', choice: 'choice', list: 'list', field: 'field', empty: 'empty', filled: 'filled in', ticked: 'ticked', unticked: 'not ticked', disabled: 'not available now', on: 'on', off: 'off', opened: 'open', folded: 'folded' },
};
