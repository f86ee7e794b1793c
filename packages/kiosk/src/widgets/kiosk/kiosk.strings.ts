import type { StringTable } from '@hallkit/elements';
import type { KioskStrings } from './kiosk.texts.ts';

/** The strings of {@link KioskStrings}. */
export const kioskStrings: StringTable<KioskStrings> = {
  name: 'kiosk',
  'zh-CN': {
    hall: '政务服务大厅',
    question: '请选择您要办的事',
    empty: '自助服务暂未开放',
    emptyAdvice: '请到窗口或导办台办理。',
    home: '返回首页',
    finish: '结束使用',
    otherLanguage: 'English',
    elder: '大字',
    readAloud: '朗读',
    help: '人工帮助',
    helpAdvice: '导办台的工作人员可以当面帮您。也可以拨打：',
    helpCall: '请工作人员过来',
    helpCalled: '已通知工作人员，请稍候',
    close: '关闭',
    still: '您还在使用吗？',
    stillAdvice: (seconds) => `${seconds} 秒后将结束，并清除您填写的全部内容。`,
    stay: '继续使用',
    broken: '这项服务暂时不能用',
    brokenAdvice: '其他服务照常。请返回首页，或找工作人员。',
    offline: '网络已断开，部分服务暂时不能用',
    toolbar: '自助机',
  },
  en: async () => (await import('./kiosk.en.ts')).english,
};
