import type { StringTable } from '../../locales/strings.ts';
import type { ConsultationStrings } from './consultation.texts.ts';

/** The strings of {@link ConsultationStrings}. */
export const consultationStrings: StringTable<ConsultationStrings> = {
  name: 'consultation',
  'zh-CN': {
    title: '咨询',
    label: '您想问什么？',
    hint: '先找找看，很多问题已经有答复。',
    clear: '清空',
    often: '大家常问',
    found: (count) => `找到 ${count} 条答复`,
    unsure: '没有完全对得上的答复',
    unsureAdvice: '下面几条可能有关；也可以直接问工作人员。',
    none: '还没有人问过这个',
    noneAdvice: '换个说法再找；也可以直接问工作人员。',
    nothingYet: '还没有公开的答复',
    nothingYetAdvice: '也可以直接问工作人员。',
    helpful: (count) => `${count} 人觉得有用`,
    answeredBy: (who, day) => `${who}，${day} 答复`,
    answeredOn: (day) => `${day} 答复`,
    about: (matter) => `事项：${matter}`,
    more: '显示更多',
    loadingMore: '正在加载',
    notFound: '没有找到答案？',
    ask: '问工作人员',
    answerTime: (usual, most) => `通常 ${usual}内答复，最长 ${most}。`,
    answerTimeMost: (most) => `最长 ${most}内答复。`,
    lookUp: '查我问过的',
  },
  en: async () => (await import('./consultation.en.ts')).english,
};
