import { familyOf } from '@hallkit/domain';
import { departmentOf } from './departments.ts';
import type { Draft } from './drafts.ts';

/** Members of one matter whose names alone do not say so. */
const together: readonly (readonly string[])[] = [
  ['企业设立登记（有限责任公司）', '企业变更登记（有限责任公司）', '企业注销登记（有限责任公司）', '企业简易注销登记'],
  ['医疗机构执业登记', '医疗机构变更登记', '医疗机构注销登记', '医疗机构校验'],
  ['医师执业注册（首次）', '医师变更执业注册', '医师注销注册', '医师重新执业注册'],
  ['护士执业注册（首次）', '护士变更执业注册', '护士延续执业注册', '护士注销执业注册', '护士执业证书补发'],
  ['放射诊疗许可（新办）', '放射诊疗许可变更', '放射诊疗许可校验', '放射诊疗许可注销'],
  ['股权出质设立登记', '股权出质变更登记', '股权出质注销、撤销登记'],
  ['特种设备使用登记（按台套）', '特种设备使用登记变更', '特种设备停用、报废、注销登记'],
  ['特种设备作业人员资格认定', '特种设备作业人员资格复审'],
  ['社会团体成立登记', '社会团体变更登记', '社会团体注销登记'],
  ['民办非企业单位成立登记', '民办非企业单位变更登记', '民办非企业单位注销登记'],
  ['采矿权新立登记', '采矿权延续登记', '采矿权变更登记', '采矿权注销登记'],
  ['居住证申领', '居住证签注、补换领'],
  ['残疾人证新办', '残疾人证换领、补办', '残疾人证类别、等级变更', '残疾人证迁移、注销'],
  ['烟草专卖零售许可证核发（新办）', '烟草专卖零售许可证变更', '烟草专卖零售许可证延续', '烟草专卖零售许可证补办', '烟草专卖零售许可证停业、恢复营业', '烟草专卖零售许可证歇业'],
];
const firstOf = new Map(together.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)));

/** Family id of each draft: equal for new, change, renew, cancel of one matter of a department. */
export function familiesOf(list: readonly Draft[]): Map<Draft, string> {
  const named = new Map<string, string>();
  return new Map(
    list.map((draft) => {
      const department = departmentOf(draft.department_zh).id;
      const key = `${department} ${familyOf(firstOf.get(draft.name_zh) ?? draft.name_zh).key}`;
      const id = named.get(key) ?? `${department}.${draft.slug}`;
      named.set(key, id);
      return [draft, id] as const;
    }),
  );
}
