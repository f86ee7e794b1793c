import type { StringTable } from '../../locales/strings.ts';

/** Texts of the question of `<hall-rating>`; those of what follows come with the parts. */
export interface RatingStrings {
  question_visit: string;
  question_case: string;
  hint: string;
  private: string;
  /** At a desk while nobody has been served. */
  idle: string;
  idleAdvice: string;
  given: string;
  /** @param grade - What was given. */
  givenGrade(grade: string): string;
  givenAdvice: string;
  notYet_visit: string;
  notYet_case: string;
  notYetAdvice: string;
  lookAgain: string;
  expired: string;
  expiredAdvice: string;
  nothing: string;
  nothingAdvice: string;
  empty: string;
  emptyAdvice: string;
  stale: string;
  since(time: string): string;
}

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
    empty: '没有指定评价哪一次服务',
    emptyAdvice: '请从取号、办理进度或短信里的链接打开。',
    stale: '连接已断开',
    since: (time) => `${time} 起没有新的消息，恢复后自动继续。`,
  },
  en: {
    question_visit: 'Were you satisfied with this visit?',
    question_case: 'Were you satisfied with how this was handled?',
    hint: 'One choice is enough; all the rest is optional.',
    private: 'Staff do not see who rated.',
    idle: 'Served? Please rate us here',
    idleAdvice: 'The choices appear as soon as your visit is finished. Staff do not see who rated.',
    given: 'Already rated, thank you',
    givenGrade: (grade) => `Your rating: ${grade}`,
    givenAdvice: 'Each visit or case is rated once. If something is still wrong, call us.',
    notYet_visit: 'This visit is not finished yet',
    notYet_case: 'This case is not decided yet',
    notYetAdvice: 'You can rate it here as soon as it is.',
    lookAgain: 'Look again',
    expired: 'This was too long ago to be rated',
    expiredAdvice: 'If something is still wrong, call us and a person will take care of it.',
    nothing: 'There is nothing to rate',
    nothingAdvice: 'What was given back, missed or withdrawn was not handled. If you want to tell the hall something, call us.',
    empty: 'It was not said which visit to rate',
    emptyAdvice: 'Open it from your ticket, your progress or the link in your message.',
    stale: 'Contact lost',
    since: (time) => `No news since ${time}; it goes on by itself when contact is back.`,
  },
};
