import type { StringTable } from '../../locales/strings.ts';

/** Texts of the form of `<hall-progress-tracker>`; those of the progress come with the parts. */
export interface ProgressTrackerStrings {
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
  gone: string;
  goneAdvice: string;
}

/** The strings of {@link ProgressTrackerStrings}. */
export const progressTrackerStrings: StringTable<ProgressTrackerStrings> = {
  name: 'progress-tracker',
  'zh-CN': {
    title: '查办理进度',
    advice: '编号和查询码在提交申请后的页面和短信里。',
    number: '申请编号或办件编号',
    numberHint: '例如 DZ2603020000011',
    numberMissing: '请填写编号',
    numberWrong: '编号里有数字写错了，请对照短信核对',
    code: '查询码',
    codeHint: '6 位字母和数字',
    codeWrong: '查询码是 6 位字母和数字，例如 K7PM2X',
    look: '查进度',
    looking: '正在查询',
    notFound: '没有查到，编号或查询码不对',
    notFoundAdvice: '请对照短信核对这两项。查询码丢了，请登录后在“我的申请”里看，或打电话问。',
    gone: '没有查到这份申请',
    goneAdvice: '请用编号和查询码再查一次。',
  },
  en: async () => (await import('./progress-tracker.en.ts')).english,
};
