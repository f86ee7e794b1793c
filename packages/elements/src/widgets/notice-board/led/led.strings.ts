import type { StringTable } from '../../../locales/strings.ts';

/** Texts of the LED board. */
export interface LedStrings {
  notices: string;
  cases: string;
  credit: string;
  convenience: string;
  none_notices: string;
  none_cases: string;
  none_credit: string;
  none_convenience: string;
  important: string;
  licence: string;
  penalty: string;
  /** @param page - Counted from 1. */
  page(page: number, pages: number): string;
  pause: string;
  resume: string;
  keys: string;
  stale: string;
  /** @param time - Since when, as people read it. */
  since(time: string): string;
}

/** The strings of {@link LedStrings}. */
export const ledStrings: StringTable<LedStrings> = {
  name: 'notice-board-led',
  'zh-CN': {
    notices: '通知公告',
    cases: '办件进展',
    credit: '信用公示',
    convenience: '便民信息',
    none_notices: '目前没有公告',
    none_cases: '目前没有新的进展。凭受理编号和查询码随时可查。',
    none_credit: '目前没有新的公示',
    none_convenience: '目前没有便民信息',
    important: '重要',
    licence: '行政许可',
    penalty: '行政处罚',
    page: (page, pages) => `${page} / ${pages}`,
    pause: '暂停翻页',
    resume: '继续翻页',
    keys: '按左右方向键翻页',
    stale: '与大厅失去联系',
    since: (time) => `以下内容停留在 ${time}，请以柜台为准。`,
  },
  en: {
    notices: 'Notices',
    cases: 'Cases that moved',
    credit: 'Credit publicity',
    convenience: 'Good to know',
    none_notices: 'No notices at present',
    none_cases: 'Nothing has moved lately. Look a case up by its number and query code at any time.',
    none_credit: 'Nothing new is published',
    none_convenience: 'Nothing at present',
    important: 'Important',
    licence: 'Licence',
    penalty: 'Penalty',
    page: (page, pages) => `${page} / ${pages}`,
    pause: 'Stop the pages',
    resume: 'Let the pages turn',
    keys: 'Left and right arrow turn the pages',
    stale: 'Contact with the hall is lost',
    since: (time) => `What you see is as of ${time}; ask at a counter.`,
  },
};
