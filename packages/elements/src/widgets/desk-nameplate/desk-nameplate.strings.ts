import type { StringTable } from '../../locales/strings.ts';

/** Texts of `<hall-desk-nameplate>`. */
export interface DeskNameplateStrings {
  /** @param counter - Its number. */
  counter(counter: string): string;
  staffNo(number: string): string;
  nobody: string;
  state_serving: string;
  state_paused: string;
  state_closed: string;
  now: string;
  calling: string;
  free: string;
  work: string;
  /** @param rest - Matters that are not named. @param all - All of them. */
  more(rest: number, all: number): string;
  /** @param name - Of the person; read aloud for the picture. */
  photo(name: string): string;
  code: string;
  complain: string;
  complainCode: string;
  stale: string;
  since(time: string): string;
  empty: string;
  emptyAdvice: string;
}

/** The strings of {@link DeskNameplateStrings}. */
export const deskNameplateStrings: StringTable<DeskNameplateStrings> = {
  name: 'desk-nameplate',
  'zh-CN': {
    counter: (counter) => `${counter} 号柜台`,
    staffNo: (number) => `工号 ${number}`,
    nobody: '暂无工作人员',
    state_serving: '正在服务',
    state_paused: '暂停服务',
    state_closed: '未开放',
    now: '正在办理',
    calling: '正在呼叫',
    free: '等候叫号',
    work: '办理业务',
    more: (_, all) => `等 ${all} 项`,
    photo: (name) => `${name}的照片`,
    code: '扫码看办事指南',
    complain: '投诉与建议',
    complainCode: '扫码投诉与建议',
    stale: '与大厅失去联系',
    since: (time) => `以上是 ${time} 时的情况。`,
    empty: '没有指定柜台',
    emptyAdvice: '请为此桌牌设置 desk-id。',
  },
  en: {
    counter: (counter) => `Counter ${counter}`,
    staffNo: (number) => `Staff no. ${number}`,
    nobody: 'Nobody at this counter',
    state_serving: 'Serving',
    state_paused: 'Paused',
    state_closed: 'Closed',
    now: 'Now serving',
    calling: 'Now calling',
    free: 'Waiting to call',
    work: 'Work done here',
    more: (rest) => `and ${rest} more`,
    photo: (name) => `Photo of ${name}`,
    code: 'Scan for the guides',
    complain: 'Complaints and suggestions',
    complainCode: 'Scan to complain or suggest',
    stale: 'Contact with the hall is lost',
    since: (time) => `This is how things stood at ${time}.`,
    empty: 'No counter is named',
    emptyAdvice: 'Give this nameplate a desk-id.',
  },
};
