import type { StringTable } from '../../locales/strings.ts';

/** Texts of the first look of `<hall-material-list>`: the answer at its top. */
export interface MaterialListStrings {
  /** @param count - Papers that somebody has to do something about. */
  todo(count: number): string;
  nothingTodo: string;
  /** @param ready - Papers of which nobody has to think any more. */
  summary(all: number, ready: number): string;
  noPapers: string;
  none: string;
  noneAdvice: string;
}

/** The strings of {@link MaterialListStrings}. */
export const materialListStrings: StringTable<MaterialListStrings> = {
  name: 'material-list',
  'zh-CN': {
    todo: (count) => `还要您准备 ${count} 份材料`,
    nothingTodo: '材料已备齐',
    summary: (all, ready) => `一共 ${all} 份，其中 ${ready} 份不用您操心。`,
    noPapers: '这件事不用交材料',
    none: '还没有选定要办的事',
    noneAdvice: '请先查找事项或场景，再准备材料。',
  },
  en: {
    todo: (count) => `${count} ${count === 1 ? 'paper' : 'papers'} still to prepare`,
    nothingTodo: 'All papers are ready',
    summary: (all, ready) => `Of ${all} in all, ${ready} ${ready === 1 ? 'needs' : 'need'} nothing from you.`,
    noPapers: 'No papers are needed for this',
    none: 'Nothing to apply for yet',
    noneAdvice: 'Find a matter or an event first, then prepare your papers.',
  },
};
