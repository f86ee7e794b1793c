import type { StringTable } from '@hallkit/elements';

/** Texts on a ticket slip. */
export interface SlipStrings {
  title: string;
  yourNumber: string;
  work: string;
  counters: string;
  /** People in the same queue before this ticket. */
  waiting: string;
  people(count: number): string;
  wait: string;
  /** @param low - Minutes. @param high - Minutes. */
  range(low: number, high: number): string;
  time: string;
  papers: string;
  papersAdvice: string;
  follow: string;
  advice: string;
  /** On a number given out while there was no network. */
  offline: string;
  staffedLine(number: string): string;
}

/** The strings of {@link SlipStrings}. */
export const slipStrings: StringTable<SlipStrings> & { readonly en: SlipStrings } = {
  name: 'slip',
  'zh-CN': {
    title: '排队号票',
    yourNumber: '您的号码',
    work: '办理业务',
    counters: '办理窗口',
    waiting: '前面等候',
    people: (count) => `${count} 人`,
    wait: '预计等候',
    range: (low, high) => (high <= 1 ? '马上叫到' : low === high ? `约 ${high} 分钟` : `${low} 至 ${high} 分钟`),
    time: '取号时间',
    papers: '请准备好这些材料',
    papersAdvice: '缺一件也请先问工作人员，不必白等。',
    follow: '扫码查看排队进度，叫号前会提醒您',
    advice: '请留意叫号屏幕和广播。过号后请到导办台，可以恢复排队。',
    offline: '此号在网络中断时取得，恢复后自动入队，号码有效。',
    staffedLine: (number) => `人工服务 ${number}`,
  },
  en: {
    title: 'Queue ticket',
    yourNumber: 'Your number',
    work: 'For',
    counters: 'Counters',
    waiting: 'Before you',
    people: (count) => (count === 1 ? '1 person' : `${count} people`),
    wait: 'Likely wait',
    range: (low, high) => (high <= 1 ? 'Called at once' : low === high ? `About ${high} min` : `${low} to ${high} min`),
    time: 'Taken',
    papers: 'Have these papers ready',
    papersAdvice: 'If one is missing, ask the staff before you wait.',
    follow: 'Scan to follow the queue; you will be told before your turn',
    advice: 'Watch the screens and listen for the call. If you miss it, go to the information desk: you can come back into the queue.',
    offline: 'Taken while the network was down. It is valid and joins the queue by itself.',
    staffedLine: (number) => `Staffed line ${number}`,
  },
};
