import { lookupChinese } from '../../follow/lookup.strings.ts';
import type { StringTable } from '../../locales/strings.ts';
import type { ProgressTrackerStrings } from './progress-tracker.texts.ts';

/** The strings of {@link ProgressTrackerStrings}. */
export const progressTrackerStrings: StringTable<ProgressTrackerStrings> = {
  name: 'progress-tracker',
  'zh-CN': {
    ...lookupChinese,
    title: '查办理进度',
    advice: '编号和查询码在提交申请后的页面和短信里。',
    number: '申请编号或办件编号',
    numberHint: '例如 DZ2603020000011',
    numberWrong: '编号里有数字写错了，请对照短信核对',
    look: '查进度',
    notFoundAdvice: '请对照短信核对这两项。查询码丢了，请登录后在“我的申请”里看，或打电话问。',
    gone: '没有查到这份申请',
  },
  en: async () => (await import('./progress-tracker.en.ts')).english,
};
