import type { HandlingKind } from './types.ts';
import { comparable, withoutBrackets } from './normalise.ts';

/**
 * Words for what is done with a matter. `name` are those that official names end in or hold, `said` those that
 * people say. Order matters: the first kind that fits wins.
 */
const actions: readonly { kind: HandlingKind; name: RegExp; said: RegExp }[] = [
  { kind: 'reissue', name: /补办|补领|补发|补证|补换|挂失|换领|换发|换证/, said: /丢|补办|补领|补一|补个|遗失|挂失|不见了|找不到|被偷|损坏|坏了|换领|换新证|换证|补发/ },
  { kind: 'cancel', name: /注销|终止|歇业|取消|撤销/, said: /注销|不干了|不开了|关门|关店|倒闭|停业|取消|去世|过世|走了|死亡/ },
  { kind: 'renew', name: /延续|延期|续期|换期/, said: /延续|延期|到期|续期|续证|快过期|过期/ },
  { kind: 'annualReview', name: /年检|年审|年度审验|年报|校验/, said: /年检|年审|审车|年报|校验/ },
  { kind: 'change', name: /变更|变动|更改|迁移登记/, said: /变更|改名|改地址|更名|换法人|换地址|搬到|搬家|搬迁|换了|改成|更换|修改/ },
  { kind: 'query', name: /查询|咨询|核查/, said: /查询|查一下|怎么查|查看|咨询/ },
];
const fresh = /新办|新发|首次|设立|核发|申领|新申请|申请$|开办|新证|首发/;

/** What one does by the words of a question or an everyday phrase; undefined where nothing says so. */
export function actionOf(query: string): HandlingKind | undefined {
  return actions.find(({ name, said }) => said.test(query) || name.test(query))?.kind ?? (/新办|首次|申领|办一个|办个|开(一家|个|家)/.test(query) ? 'new' : undefined);
}

const tail = /(新办|新发|首次申请|首次|核发|补办|补领|补发|补证|换领|换发|换证|挂失补办|挂失|延续|延期|注销|变更登记|变更[^、，,]{0,14}|设立|年检|年审|发放|新申请|申请|办理|审批|登记|登记证|许可证|许可|证|的|\/|、|及|和|与)+$/;

/**
 * The family of a matter name and what the member does: new, change, renew, cancel of one matter belong together.
 *
 * @param name - Official name.
 * @param parent - Name of the main matter, when the list gives one.
 * @returns `key`: equal for members of one family of a department.
 * @example familyOf('食品经营许可证变更').key === familyOf('食品经营许可核发').key // true
 */
export function familyOf(name: string, parent?: string | null): { key: string; kind: HandlingKind } {
  const bare = comparable(withoutBrackets(name)).text || comparable(name).text;
  // What stands in brackets tells the action too (医疗机构执业登记（变更）) and keeps different things apart.
  const inside = [...name.matchAll(/[(（]([^)）]*)[)）]/g)].map(([, words]) => words ?? '');
  const action = actions.find(({ name: words }) => words.test(bare) || inside.some((part) => words.test(part)));
  const kind: HandlingKind = action?.kind ?? (/备案/.test(bare) ? 'file' : fresh.test(bare) || inside.some((part) => fresh.test(part)) ? 'new' : 'other');
  if (parent) return { key: comparable(parent).text, kind };
  const apart = inside.filter((part) => !/新|变更|注销|延续|补|换|首次|级|权限|行使/.test(part)).map((part) => comparable(part).text).join('');
  let stem = bare;
  for (let before = ''; before !== stem && stem.replace(tail, '').length >= 3; ) {
    before = stem;
    stem = stem.replace(tail, '');
  }
  return { key: stem + apart, kind };
}
