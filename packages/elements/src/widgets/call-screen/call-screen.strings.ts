import type { StringTable } from '../../locales/strings.ts';
import type { CallScreenStrings } from './call-screen.texts.ts';

/** The strings of {@link CallScreenStrings}. */
export const callScreenStrings: StringTable<CallScreenStrings> = {
  name: 'call-screen',
  'zh-CN': {
    calls: '叫号',
    number: '号码',
    counter: '柜台',
    counterNo: (counter) => `${counter} 号`,
    counterShort: (counter) => `${counter} 号`,
    none: '现在没有叫号',
    waiting: '等候情况',
    people: (count) => `${count} 人等候`,
    next: '下一位',
    nextNone: '无人等候',
    nowServing: '正在办理',
    please: '请到本柜台',
    paused: '暂停办理',
    closed: '未开放',
    free: '等候叫号',
    stale: '与大厅失去联系',
    since: (time) => `以下号码停留在 ${time}，请以柜台呼叫为准。`,
    soundOn: '开启语音叫号',
    called: (number, counter) => `${number} 请到 ${counter} 号柜台`,
    rule: '老年人、残疾人、孕妇、军人优先；过号请到服务台恢复。',
  },
  en: async () => (await import('./call-screen.en.ts')).english,
};
