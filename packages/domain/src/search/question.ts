import { actionOf } from './family.ts';
import { comparable, normalise, type Normalised, type Plain } from './normalise.ts';
import type { HandlingKind } from './types.ts';

/**
 * Words around a wish that say nothing of the matter itself. They are passed over where they stand as
 * asked; a name that holds them is still found, because the name's other words weigh more.
 */
const wrappings = [
  '请问一下', '请问', '想问一下', '想咨询一下', '咨询一下', '麻烦问下', '我想要', '我想', '我要', '我们公司', '我们家', '我们', '我家', '我', '你好', '您好', '想要', '打算', '准备', '应该',
  '怎么样办理', '怎么办理', '怎样办理', '如何办理', '怎么办', '怎么弄', '怎么申请', '如何申请', '怎么样', '怎么', '怎样', '如何', '咋办', '咋弄', '咋',
  '去哪里办理', '在哪里办理', '在哪儿办', '去哪儿办', '到哪里办', '去哪里办', '在哪里办', '哪里可以办', '去哪办', '在哪办', '哪里办', '哪里可以', '可以在哪里', '去哪里', '在哪里', '哪里', '哪儿', '哪个部门', '哪个窗口', '找哪个', '找谁',
  '需要什么材料', '需要哪些材料', '要什么材料', '要哪些材料', '带什么材料', '要带什么东西', '要带什么', '带什么', '什么材料', '哪些材料', '哪些资料', '什么资料', '什么手续', '哪些手续', '需要提供', '需要准备', '要准备', '需要', '手续', '材料', '资料',
  '流程是什么', '什么流程', '办理流程', '流程', '多少钱', '要多久', '多长时间', '多久', '几天', '条件是什么', '什么条件', '要什么证', '办什么证', '什么证', '什么时候', '什么', '哪些', '哪个', '是否', '能不能', '可不可以', '可以吗', '可以', '能否',
  '才行', '才能', '的话', '一下', '一个', '一家', '一张', '个', '吗', '呢', '吧', '啊', '了', '的', '要', '办理', '去', '在', '把', '跟着', '里', '这', '那', '有', '是', '不', '会', '也', '还', '都', '就', '给', '想', '被', '从', '到', '得', '说',
].sort((a, b) => b.length - a.length).map((word) => comparable(word).text);

/** A query taken apart. */
export interface Question {
  readonly whole: Plain;
  /** For each character of `whole.text`: 1 where it may carry the matter, less where it tells of something else, small where it only wraps it. */
  readonly weights: readonly number[];
  readonly action: HandlingKind | undefined;
  /** Letters of the query, when it holds no Chinese: pinyin, initials or English. */
  readonly letters: string;
  /** Code-like: letters, digits and hyphens with at least one digit. */
  readonly code: string | undefined;
}

const asking = /怎么|怎样|如何|哪|什么|吗|呢|能不能|可不可以|能否|是否|多久|多少|需要|想|要|申请|办|咋|谁/;
const had = /已经|已办|办好|办完|有了|同意/;

/** In a question of several clauses, those that ask weigh more than those that tell, and least what somebody has already. */
function clauseWeights(query: string, { text, offsets }: Normalised): number[] {
  const weights = new Array<number>(text.length).fill(1);
  const clauses = [...query.matchAll(/[^，。？！；,?!;\n]+/g)];
  if (clauses.length > 1) {
    for (const { 0: clause, index } of clauses) {
      const weight = had.test(clause) ? 0.3 : asking.test(clause) ? 1 : 0.7;
      if (weight < 1) for (const [at, offset] of offsets.entries()) if (offset >= index && offset < index + clause.length) weights[at] = weight;
    }
  }
  const beside = /除了(.{1,12}?)(还|以外|之外|外)/.exec(text);
  if (beside) weights.fill(0.3, beside.index, beside.index + beside[0].length);
  return weights;
}

/**
 * Takes a query apart: what carries the wish, what only wraps it, what is to be done.
 *
 * @example askedOf('请问食品经营许可证丢了怎么办').action // 'reissue'
 */
export function askedOf(query: string): Question {
  const whole = normalise(query);
  const weights = clauseWeights(query, whole);
  let at = 0;
  while (at < whole.text.length) {
    const wrapping = wrappings.find((word) => whole.text.startsWith(word, at));
    if (wrapping) weights.fill(0.12, at, at + wrapping.length);
    at += wrapping?.length ?? 1;
  }
  // A query of nothing but such words is meant literally.
  if (weights.every((weight) => weight < 1)) weights.fill(1);
  const compact = query.trim().replace(/[\s-]/g, '').normalize('NFKC').toLowerCase();
  return {
    whole,
    weights,
    action: actionOf(whole.spoken),
    letters: /^[a-z]+$/.test(whole.text) ? whole.text : '',
    code: compact.length >= 4 && compact.length <= 64 && /^[a-z0-9]+$/.test(compact) && /\d/.test(compact) ? compact : undefined,
  };
}
