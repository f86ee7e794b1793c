import type { LocalizedText, OrderRule } from '@hallkit/contract';
import type { FairnessCount, OrderingRules, TicketClass } from '@hallkit/domain';
import type { CallRule } from './queue.types.ts';

type Sentence = (minutes: number) => readonly [zh: string, en: string];

/** The public rule of a class in a sentence. */
const sentences: Readonly<Record<TicketClass, Sentence>> = {
  reentered: (minutes) => [`过号后回来的，按提前 ${minutes} 分钟排序。`, `Who was called, not there and came back goes as if they had come ${minutes} minutes earlier.`],
  priority: (minutes) => [`依法优先的人群，按提前 ${minutes} 分钟排序。`, `People whom the law or the hall puts first go as if they had come ${minutes} minutes earlier.`],
  appointment: (minutes) => [`按时到场的预约，按提前 ${minutes} 分钟排序。`, `An appointment kept on time goes as if they had come ${minutes} minutes earlier.`],
  transferred: (minutes) => [`由其他柜台转来的，保留原取号时间，并按提前 ${minutes} 分钟排序。`, `Who was sent on by another counter keeps the time of their ticket and goes as if they had come ${minutes} minutes earlier.`],
  walkIn: () => ['其余的人按取号先后。', 'Everybody else in the order of their tickets.'],
};

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** The public rules of a queue, a class a row, in their order. */
export function rulesOf(order: OrderingRules): OrderRule[] {
  return order.classes.map(({ class: of, weight, maxInRow }) => {
    const [zh, en] = weight === 0 && of !== 'walkIn' ? sentences.walkIn(0) : sentences[of](weight);
    const row = maxInRow === null ? ['', ''] as const : [`连续叫号最多 ${maxInRow} 个，随后轮到其他人。`, ` After ${maxInRow} in a row it is the turn of somebody else who waits.`] as const;
    return { class: of, weight, maxInRow, text: { zh: zh + row[0], en: en + row[1] } };
  });
}

const names: Readonly<Record<TicketClass, readonly [string, string]>> = {
  reentered: ['过号返回', 'came back after being called'], priority: ['优先人群', 'a priority group'], appointment: ['按时预约', 'an appointment on time'],
  transferred: ['转办', 'sent on by another counter'], walkIn: ['现场取号', 'a ticket taken in the hall'],
};

/** Why this one was called now. */
export function callText({ class: of, weight, because, limited }: CallRule): LocalizedText {
  const [zh, en] = names[of];
  switch (because) {
    case 'turn': return { zh: '等候时间最长。', en: 'Had waited longest.' };
    case 'headStart': return { zh: `${zh}，按提前 ${weight} 分钟排序。`, en: `Counts ${weight} minutes earlier: ${en}.` };
    case 'rowLimit': return limited
      ? { zh: `${names[limited.class][0]}已连续叫号 ${limited.maxInRow} 个，轮到其他人。`, en: `After ${limited.maxInRow} in a row of another kind it was the turn of this one.` }
      : { zh: '等候时间最长。', en: 'Had waited longest.' };
    case 'picked': return { zh: '由工作人员指定叫号。', en: 'Called out of order by the staff.' };
  }
}

/** How many were called by a rule, in a sentence of the receipt. */
export function receiptText({ class: of, weight, because, limited, count, later }: Omit<FairnessCount, 'because'> & Pick<CallRule, 'because'>): LocalizedText {
  if (because === 'picked') return { zh: `${count} 人由工作人员指定叫号。`, en: `${plural(count, 'was', 'were')} called out of order by the staff.` };
  if (later === 0) return { zh: `${count} 人比您先取号。`, en: `${count} took their tickets before you.` };
  if (because === 'rowLimit' && limited) return { zh: `${count} 人：${names[limited.class][0]}已连续叫号 ${limited.maxInRow} 个，轮到他们。`, en: `${count}: after ${limited.maxInRow} in a row of another kind it was their turn.` };
  const [zh, en] = called[of];
  return { zh: `${count} 人${zh}，按提前 ${weight} 分钟排序。`, en: `${count} ${en}, which counts ${weight} minutes earlier.` };
}

const called: Readonly<Record<TicketClass, readonly [string, string]>> = {
  reentered: ['过号后返回', 'came back after being called'], priority: ['属于优先人群', 'belonged to a group that goes first'], appointment: ['按时到场办理预约', 'kept an appointment on time'],
  transferred: ['由其他柜台转来', 'were sent on by another counter'], walkIn: ['现场取号', 'took a ticket in the hall'],
};
