import type { CommonStrings } from './common.texts.ts';
import type { StringTable } from './strings.ts';

/** The strings of {@link CommonStrings}. */
export const commonStrings: StringTable<CommonStrings> = {
  name: 'common',
  'zh-CN': {
    retry: '重试',
    close: '关闭',
    loading: '正在加载',
    callStaffed: (label, number) => `${label} ${number}`,
    staffedLine: '人工服务',
    unconfigured: '此服务还没有开通',
    unconfiguredAdvice: '请拨打人工服务电话办理，或到服务大厅咨询。',
    refused: '此页面暂时不能使用这项服务',
    refusedAdvice: '您填写的内容没有丢失。请拨打人工服务电话，我们为您查询。',
    unreachable: '暂时连接不上服务大厅',
    unreachableAdvice: '请稍后重试，或拨打人工服务电话。',
    notFound: '没有找到这项内容',
    notFoundAdvice: '它可能已经更名或取消。请重新查找，或拨打人工服务电话。',
    offline: '网络已断开',
    offlineAdvice: '请检查网络；恢复后会自动继续。',
    busy: '现在使用的人较多',
    busyAdvice: (seconds) => (seconds === null ? '请稍后重试。' : `请在 ${seconds} 秒后重试。`),
    server: '服务大厅的系统出了问题',
    serverAdvice: '不是您的操作有误。请稍后重试，或拨打人工服务电话。',
    requestId: (id) => `来电时可报编号：${id}`,
    onTheSpot: '当场办结',
    workingDays: (days) => `${days} 个工作日`,
    calendarDays: (days) => `${days} 个自然日`,
    hours: (hours) => `${hours} 小时`,
  },
  en: async () => (await import('./common.en.ts')).english,
};
