import type { StringTable } from '../../locales/strings.ts';
import type { RatingStrings } from './rating.texts.ts';

/** The strings of {@link RatingStrings}. */
export const ratingStrings: StringTable<RatingStrings> = {
  name: 'rating',
  'zh-CN': {
    question_visit: '您对这次服务满意吗？',
    question_case: '您对这件事的办理满意吗？',
    hint: '选一项就可以提交，其余都可以不填。',
    private: '工作人员看不到是谁评的。',
    idle: '办完业务，请在这里评价',
    idleAdvice: '业务办完后，这里会显示评价的选项。工作人员看不到是谁评的。',
    given: '已经评价过了，谢谢您',
    givenGrade: (grade) => `您的评价：${grade}`,
    givenAdvice: '每次服务评价一次。还有问题，可以打电话告诉我们。',
    notYet_visit: '还没有办完',
    notYet_case: '还没有办结',
    notYetAdvice: '有了结果，就可以在这里评价。',
    lookAgain: '再看一次',
    expired: '办完已经很久，不能再评价了',
    expiredAdvice: '还有问题，可以打电话告诉我们，由工作人员为您处理。',
    nothing: '没有可以评价的服务',
    nothingAdvice: '退回、过号或撤回的，没有办理，不用评价。对大厅有意见，可以打电话告诉我们。',
    emptyAdvice: '要评价一次服务，请用柜台上的评价器，或从号票、办理进度、短信里的链接打开。',
    stale: '连接已断开',
    since: (time) => `${time} 起没有新的消息，恢复后自动继续。`,
  },
  en: async () => (await import('./rating.en.ts')).english,
};
