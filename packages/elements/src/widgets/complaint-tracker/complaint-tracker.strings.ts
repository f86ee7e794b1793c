import { lookupChinese } from '../../follow/lookup.strings.ts';
import type { StringTable } from '../../locales/strings.ts';
import type { ComplaintTrackerStrings } from './complaint-tracker.texts.ts';

/** The strings of {@link ComplaintTrackerStrings}. */
export const complaintTrackerStrings: StringTable<ComplaintTrackerStrings> = {
  name: 'complaint-tracker',
  'zh-CN': {
    ...lookupChinese,
    title: '查投诉进展',
    advice: '编号和查询码在提交后的页面上；留了手机号的，短信里也有编号。',
    number: '编号',
    numberHint: '例如 DZT2612100000011',
    numberWrong: '编号里有字写错了，请再核对',
    look: '查进展',
    notFoundAdvice: '请再核对这两项。查询码丢了找不回来，可以打电话说明情况，或者重新提交一份。',
    otherKind: '这不是投诉的编号',
    otherKindAdvice: '它是一条咨询或评价的编号，请到提交它的页面去查。',
    gone: '没有查到这份投诉',
  },
  en: async () => (await import('./complaint-tracker.en.ts')).english,
};
