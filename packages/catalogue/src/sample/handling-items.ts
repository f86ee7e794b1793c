import type { HandlingItem, HandlingKind } from '@hallkit/contract';
import { text } from './data.ts';
import type { Draft } from './drafts.ts';

/** Words of drafted handling items; the first kind that fits wins (注销备案 is a cancellation, not a filing). */
const kinds: readonly { readonly kind: HandlingKind; readonly words: RegExp; readonly en: string }[] = [
  { kind: 'cancel', words: /注销|撤销|终止|退出|销户|解约|退社|停发|停用|退费|解封/, en: 'Cancellation' },
  { kind: 'reissue', words: /补办|补发|换发|换证|换领|挂失|密码重置/, en: 'Replacement' },
  { kind: 'renew', words: /延续|延期|续展|续约|再注册|重新注册|续贷|复审|续封/, en: 'Renewal' },
  { kind: 'annualReview', words: /年检|年审|年度报告|年度检验|复评|资格复核/, en: 'Annual review' },
  { kind: 'change', words: /变更|更正|更名|过户|转移|增驾|增项|扩项|增容|改装|改建|调整|调转|转学|转籍|分割|增副本|减副本|停业|恢复|停暖|买卖|赠与|继承|启用/, en: 'Change' },
  { kind: 'file', words: /备案|报告|报送|告知|公示|申报/, en: 'Filing' },
  { kind: 'pay', words: /缴费|缴存|给付|提取|领奖|报销|支取|退税|退还|补足|补助|续交|交存|救助|核销/, en: 'Payment' },
  { kind: 'query', words: /查询|咨询|证明|核验|打印|公开|建议/, en: 'Enquiry' },
  { kind: 'new', words: /新办|申领|登记|首次|初次|注册|认定|签约|入社|领取|推荐|登记/, en: 'New' },
];

/** What a drafted handling item does with its matter. */
export function kindOf(word: string): { kind: HandlingKind; en: string } {
  return kinds.find(({ words }) => words.test(word)) ?? { kind: 'other', en: 'Handling' };
}

/** Handling items of a matter; ids are the matter's with the kind, numbered where one kind occurs again. */
export function handlingItemsOf(draft: Draft, matterId: string): HandlingItem[] {
  const seen = new Map<string, number>();
  return draft.items.map((word) => {
    const { kind, en } = kindOf(word);
    const times = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, times);
    const only = draft.items.length === 1;
    return {
      id: `${matterId}.${kind}${times === 1 ? '' : `-${times}`}`,
      matterId,
      name: text(only ? draft.name_zh : `${draft.name_zh}（${word}）`, only ? draft.name_en : kind === 'other' || times > 1 ? null : `${draft.name_en} (${en.toLowerCase()})`),
      kind,
      code: null,
    };
  });
}
