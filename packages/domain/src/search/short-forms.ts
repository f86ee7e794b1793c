/**
 * Official words and how everybody shortens them. A name that holds the long form is also known by the short one; this is
 * about words of the language, not about matters, so no hall needs to edit it.
 */
const forms: readonly (readonly [long: string, ...short: string[]])[] = [
  ['社会保险', '社保'], ['社会保障', '社保'], ['医疗保险', '医保'], ['医疗保障', '医保'], ['养老保险', '养老'], ['基本医疗保险', '医保'], ['住房公积金', '公积金'],
  ['公共租赁住房', '公租房'], ['最低生活保障', '低保'], ['环境影响报告', '环评'], ['环境影响评价', '环评'], ['机动车驾驶证', '驾照', '驾驶证'], ['驾驶证', '驾照'], ['机动车', '汽车', '车辆'],
  ['网络预约出租汽车', '网约车'], ['巡游出租汽车', '出租车'], ['出租汽车', '出租车'], ['个人所得税', '个税'], ['增值税专用发票', '专票'], ['增值税普通发票', '普票'],
  ['高等学校', '高校'], ['残疾人证', '残疾证'], ['不动产权证书', '房产证'], ['不动产', '房产'], ['道路运输证', '营运证'], ['施工许可证', '施工证'], ['个体工商户', '个体户'],
  ['烟草专卖零售许可证', '烟证', '烟草证'], ['人民防空', '人防'], ['互联网上网服务营业场所', '网吧'], ['民办非企业单位', '民非'], ['城乡居民', '居民'], ['企业职工', '职工'],
  ['劳动人事争议仲裁', '劳动仲裁'], ['劳动保障监察', '劳动监察'], ['专业技术职务', '职称'], ['市场主体', '企业'], ['经营主体', '企业'], ['农民专业合作社', '合作社'],
  ['突发环境事件', '环境'], ['生育保险', '生育险'], ['失业保险金', '失业金'], ['失业保险', '失业险'], ['工伤保险', '工伤险'], ['义务教育', '中小学'], ['计算机信息网络', '网络'],
  ['出租', '租'], ['往来港澳通行证', '港澳通行证'], ['往来台湾通行证', '台湾通行证'], ['普通护照', '护照'], ['居民身份证', '身份证'], ['居民户口簿', '户口本'], ['营业性演出', '演出'], ['子女', '孩子'],
];

/** Other forms of a normalised name, in which its long words are short. */
export function shortFormsOf(text: string): string[] {
  const found = new Set<string>();
  for (const [long, ...short] of forms) if (text.includes(long)) for (const form of short) found.add(text.replace(long, form));
  return [...found];
}
