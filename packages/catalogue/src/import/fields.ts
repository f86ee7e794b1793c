import type { MatterContent } from '../records.ts';

/** A row with the names of its columns settled; every value is trimmed text, '' where there is none. */
export interface Fields {
  readonly name: string;
  readonly english: string;
  readonly parent: string;
  readonly department: string;
  readonly departmentId: string;
  readonly type: string;
  readonly baseCode: string;
  readonly implementingCode: string;
  readonly agencyCode: string;
  readonly areaCode: string;
  readonly everydayNames: string;
  readonly legalDays: string;
  readonly promisedDays: string;
  readonly visits: string;
  readonly charged: string;
  readonly online: string;
  readonly phone: string;
  readonly supervisionPhone: string;
  readonly address: string;
  readonly conditions: string;
  readonly materials: string;
  readonly result: string;
  readonly audience: string;
  readonly state: string;
  /** A whole guide in the contract's own shape, from another Hallkit. */
  readonly guide: Partial<MatterContent> | undefined;
}

/** Headings under which lists carry a field: national element names, and what exports call them. */
const headings: Readonly<Record<Exclude<keyof Fields, 'guide'>, readonly string[]>> = {
  name: ['name_zh', 'name', 'matter_name', 'title', '事项名称', '实施事项名称', '办理项名称', '业务办理项名称', '名称'],
  english: ['name_en', 'english', '英文名称'],
  parent: ['parent_zh', 'parent', 'parent_name', '主项名称', '主项', '上级事项'],
  department: ['department_zh', 'department', 'department_name', 'agency', '部门', '部门名称', '实施主体', '实施机构', '主管部门', '单位'],
  departmentId: ['department_id', '部门编号'],
  type: ['matter_type_code', 'matter_type_zh', 'matter_type', 'type', '事项类型', '权力类型', '类型'],
  baseCode: ['base_code', 'baseCode', '基本编码', '事项编码'],
  implementingCode: ['implementing_code', 'implementingCode', 'code', '实施编码', '实施清单编码'],
  agencyCode: ['agency_code', 'uscc', '实施主体编码', '统一社会信用代码'],
  areaCode: ['area_code', 'areaCode', 'region', 'region_code', '行政区划', '行政区划代码', '区划代码'],
  everydayNames: ['everyday_zh', 'everyday_names', 'everydayNames', 'aliases', '日常用语', '通俗名称', '别名'],
  legalDays: ['legal_days', '法定办结时限', '法定时限', '法定期限'],
  promisedDays: ['promised_days', '承诺办结时限', '承诺时限', '承诺期限'],
  visits: ['visits', '到办事现场次数', '跑动次数'],
  charged: ['fee', 'charged', '是否收费'],
  online: ['online', '是否网办', '网上办理'],
  phone: ['phone', 'consultation_phone', '咨询电话', '咨询方式'],
  supervisionPhone: ['supervision_phone', '监督电话', '投诉电话', '监督投诉方式'],
  address: ['address', '办理地点', '地址'],
  conditions: ['conditions', '受理条件', '办理条件'],
  materials: ['materials', '申请材料', '材料'],
  result: ['result_zh', 'result', '办理结果', '结果名称'],
  audience: ['audience', '服务对象', '面向对象'],
  state: ['state', 'status', '状态', '事项状态'],
};

const asText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((part) => (typeof part === 'object' && part !== null ? asText((part as { name_zh?: unknown }).name_zh) : asText(part))).filter(Boolean).join('；');
  return typeof value === 'object' ? asText((value as { zh?: unknown; name?: unknown }).zh ?? (value as { name?: unknown }).name) : String(value).normalize('NFC').trim();
};

/** Settles the column names of a row; undefined for what is no row. */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const row = value as Record<string, unknown>;
  const byHeading = new Map(Object.entries(row).map(([name, cell]) => [name.replace(/[\s*（(].*$/, '').toLowerCase() || name, cell]));
  const entries = Object.entries(headings).map(([field, names]) => [field, asText(names.map((name) => row[name] ?? byHeading.get(name.toLowerCase())).find((cell) => asText(cell) !== ''))]);
  const guide = row['guide'] ?? row['content'];
  return { ...(Object.fromEntries(entries) as Record<Exclude<keyof Fields, 'guide'>, string>), guide: typeof guide === 'object' && guide !== null ? (guide as Partial<MatterContent>) : undefined };
}
