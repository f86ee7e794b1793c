import type { HandlingKind } from './types.ts';
import { comparable, withoutBrackets } from './normalise.ts';

/**
 * Words for what is done with a matter. `name` are those that official names end in or hold, `said` those that
 * people say. Order matters: the first kind that fits wins.
 */
const actions: readonly { kind: HandlingKind; name: RegExp; said: RegExp }[] = [
  { kind: 'reissue', name: /补办|补领|补发|补证|补换|挂失|换领|换发|换证/, said: /丢|弄没|补办|补领|补一|补个|遗失|挂失|不见了|找不到|被偷|损坏|坏了|换领|换新证|换证|补发/ },
  { kind: 'cancel', name: /注销|终止|歇业|取消|撤销/, said: /注销|不干了|不开了|不想(再)?(开|干|做)|不做了|关门|关店|关张|倒闭|停业|取消|去世|过世|走了|死亡/ },
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

/** Words for the handling, wherever they stand: 护士变更执业注册 and 护士新办执业注册 are one matter. */
const handling =
  /遗失补办|挂失补办|到期换证|期满换证|到期换发|首次申请|首次签发|初次申领|补换证|新办|新发|新增|首次|初领|核发|配发|补办|补领|补发|补证|换领|换发|换证|换期|挂失|解挂|延续|延期|续期|到期|注销|撤销|终止|歇业|恢复营业|停业|年检|年审|校验|设立|成立/g;
/** What a change changes, where it stands behind the matter: 许可变更法定代表人. Where a matter follows (变更登记), only the word goes. */
const changed = /变更(?![^、，,]{0,6}(登记|注册|许可|审批|备案|证明?)$)[^、，,]{0,14}$/;
const tail = /(发放|申请|申领|办理|审批|登记|登记证|许可证|许可|证书?|备案证明|信息|的|\/|、|及|和|与)+$/;

/** The matter in a name, without what is done with it. */
function stemOf(bare: string): string {
  const longEnough = (stem: string): boolean => stem.length >= 3;
  let stem = bare;
  for (const without of [stem.replace(changed, ''), stem.replace(changed, '').replaceAll('变更', ''), stem.replace(changed, '').replaceAll('变更', '').replace(handling, '')]) if (longEnough(without)) stem = without;
  for (let before = ''; before !== stem && longEnough(stem.replace(tail, '')); ) {
    before = stem;
    stem = stem.replace(tail, '');
  }
  return stem;
}

/**
 * The family of a matter name and what the member does: new, change, renew, cancel of one matter belong together.
 * A main matter can hold several matters (企业设立、变更、注销登记 holds those of companies and of their branches);
 * its members are one family only where their own names are.
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
  // Behind a change, brackets explain what changes.
  const apart = changed.test(bare) ? '' : inside.filter((part) => !/新|变更|注销|延续|补|换|首次|初领|配发|过户|转出|转入|延期|终止|承诺件|即办件|级|权限|行使/.test(part)).map((part) => comparable(part).text).join('');
  const stem = stemOf(bare) + apart;
  return { key: parent ? `${comparable(parent).text}·${stem}` : stem, kind };
}
