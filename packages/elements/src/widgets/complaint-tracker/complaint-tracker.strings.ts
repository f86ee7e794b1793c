import type { StringTable } from '../../locales/strings.ts';

/** Texts of the form of `<hall-complaint-tracker>`; those of a complaint come with the parts. */
export interface ComplaintTrackerStrings {
  title: string;
  advice: string;
  number: string;
  numberHint: string;
  numberMissing: string;
  numberWrong: string;
  code: string;
  codeHint: string;
  codeWrong: string;
  look: string;
  looking: string;
  notFound: string;
  notFoundAdvice: string;
  otherKind: string;
  otherKindAdvice: string;
  gone: string;
  goneAdvice: string;
}

/** The strings of {@link ComplaintTrackerStrings}. */
export const complaintTrackerStrings: StringTable<ComplaintTrackerStrings> = {
  name: 'complaint-tracker',
  'zh-CN': {
    title: '查投诉进展',
    advice: '编号和查询码在提交后的页面上；留了手机号的，短信里也有编号。',
    number: '编号',
    numberHint: '例如 DZT2612100000011',
    numberMissing: '请填写编号',
    numberWrong: '编号里有字写错了，请再核对',
    code: '查询码',
    codeHint: '6 位字母和数字',
    codeWrong: '查询码是 6 位字母和数字，例如 K7PM2X',
    look: '查进展',
    looking: '正在查询',
    notFound: '没有查到，编号或查询码不对',
    notFoundAdvice: '请再核对这两项。查询码丢了找不回来，可以打电话说明情况，或者重新提交一份。',
    otherKind: '这不是投诉的编号',
    otherKindAdvice: '它是一条咨询或评价的编号，请到提交它的页面去查。',
    gone: '没有查到这份投诉',
    goneAdvice: '请用编号和查询码再查一次。',
  },
  en: async () => (await import('./complaint-tracker.en.ts')).english,
};
