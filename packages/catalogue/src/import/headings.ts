/** What a column of a hall's list can say. */
export type FieldName =
  | 'name' | 'english' | 'parent' | 'department' | 'departmentId' | 'type' | 'baseCode' | 'implementingCode' | 'agencyCode' | 'areaCode' | 'everydayNames' | 'legalDays' | 'promisedDays'
  | 'visits' | 'charged' | 'online' | 'phone' | 'supervisionPhone' | 'address' | 'conditions' | 'materials' | 'result' | 'audience' | 'identityLevel' | 'state';

/**
 * Headings under which lists carry a field: the element names of GB/T 39554.2-2020, and what exports call them. Of
 * several present in a row, the first in this order that says something counts.
 */
export const headings: Readonly<Record<FieldName, readonly string[]>> = {
  name: ['name_zh', '事项名称', '实施事项名称', '办理项名称', '业务办理项名称', 'matter_name', 'item_name', 'name', 'title', '名称', '事项'],
  english: ['name_en', 'english', 'english_name', '英文名称', '事项英文名称'],
  parent: ['parent_zh', 'parent', 'parent_name', '主项名称', '主项', '上级事项', '主项事项名称'],
  department: ['department_zh', 'department', 'department_name', 'agency', '部门', '部门名称', '所属部门', '实施主体', '实施主体名称', '实施机构', '实施机关', '主管部门', '责任部门', '单位', '单位名称'],
  departmentId: ['department_id', '部门编号'],
  type: ['matter_type_code', 'matter_type_zh', 'matter_type', 'type', '事项类型', '权力类型', '事项类别', '类型'],
  baseCode: ['base_code', '基本编码', '事项基本编码', '事项编码'],
  implementingCode: ['implementing_code', 'code', '实施编码', '实施清单编码', '事项实施编码', '实施清单编号'],
  agencyCode: ['agency_code', 'uscc', '实施主体编码', '统一社会信用代码', '部门统一社会信用代码'],
  areaCode: ['area_code', 'region', 'region_code', '行政区划', '行政区划代码', '区划代码', '行政区划编码'],
  everydayNames: ['everyday_zh', 'everyday_names', 'aliases', '日常用语', '通俗名称', '别名', '常用名'],
  legalDays: ['legal_days', '法定办结时限', '法定时限', '法定期限'],
  promisedDays: ['promised_days', '承诺办结时限', '承诺时限', '承诺期限'],
  visits: ['visits', '到办事现场次数', '到现场次数', '跑动次数'],
  charged: ['fee', 'charged', '是否收费', '收费情况'],
  online: ['online', '是否网办', '是否支持网上办理', '网上办理', '在线办理地址'],
  phone: ['phone', 'consultation_phone', '咨询电话', '咨询方式', '联系电话'],
  supervisionPhone: ['supervision_phone', '监督电话', '投诉电话', '监督投诉方式', '监督投诉电话'],
  address: ['address', '办理地点', '办理地址', '地址'],
  conditions: ['conditions', '受理条件', '办理条件'],
  materials: ['materials', '申请材料', '申报材料', '材料'],
  result: ['result_zh', 'result', '办理结果', '结果名称', '审批结果'],
  audience: ['audience', '服务对象', '面向对象', '办理对象'],
  identityLevel: ['identity_level', '实名等级', '实名认证等级', '实名认证级别', '身份核验等级', '身份认证等级', '认证级别', '认证等级'],
  state: ['state', 'status', '状态', '事项状态'],
};

/** Words of the bare headings above for what a heading holds besides: `*事项名称（必填）`, `Matter Name`, `baseCode`. */
const bared = (heading: string): string => heading.normalize('NFKC').replace(/\(.*$/, '').replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase().replace(/[\s*:_-]+/g, '');

const byHeading = new Map(Object.entries(headings).flatMap(([field, names]) => names.map((name, rank) => [bared(name), { field: field as FieldName, rank }] as const)));

/** The field that a column carries, and how sure its heading tells (0 is surest); undefined for one that is not known. */
export const fieldOf = (heading: string): { readonly field: FieldName; readonly rank: number } | undefined => byHeading.get(bared(heading));

/** How many of some cells are known headings. */
export const knownHeadings = (cells: readonly string[]): number => new Set(cells.flatMap((cell) => fieldOf(cell)?.field ?? [])).size;

/** The unit that a heading states for its column, as in 法定办结时限（自然日）; '' where it states none. */
export const unitOf = (heading: string): string => /自然日|日历日|小时|工作日/.exec(heading)?.[0] ?? '';
