import type { ComplaintKind, LocalizedText } from '@hallkit/contract';
import { complaintKindTexts } from '@hallkit/domain';
import type { Locale } from '../../../platform/http/problem.ts';
import type { Tree } from './open311.format.ts';

const words = (zh: string, en: string): LocalizedText => ({ zh, en });

/** In which language something is told. */
export const spoken = ({ zh, en }: LocalizedText, locale: Locale): string => (locale === 'en' ? (en ?? zh) : zh);

const descriptions: Readonly<Record<ComplaintKind, LocalizedText>> = {
  complaint: words('对大厅的服务或办件不满意', 'Not satisfied with the service of the hall or with a case'),
  report: words('举报违规违纪行为', 'Wrong-doing in the hall'),
  suggestion: words('对大厅的建议', 'A suggestion to the hall'),
  praise: words('表扬窗口或工作人员', 'Praise for a counter or a member of staff'),
  help: words('请大厅帮助解决困难', 'Ask the hall for help'),
};

/** Codes of the services: the kinds of what people write to a hall. */
export const serviceCodes = Object.keys(descriptions) as readonly ComplaintKind[];

export const isServiceCode = (text: string): text is ComplaintKind => (serviceCodes as readonly string[]).includes(text);

/** The list of services. Requests are answered with a token, which is the secret by which they are followed. */
export const servicesTree = (locale: Locale): Tree => serviceCodes.map((code) => ({
  service_code: code, service_name: spoken(complaintKindTexts[code], locale), description: spoken(descriptions[code], locale), metadata: true, type: 'batch',
  keywords: [complaintKindTexts[code].zh, complaintKindTexts[code].en].join(', '), group: spoken(words('政务服务', 'Government services'), locale),
}));

/** What a service asks for beside the place; nothing of it has to be given. */
export function definitionTree(code: ComplaintKind, departments: readonly { readonly id: string; readonly name: LocalizedText }[], locale: Locale): Tree {
  const attribute = (order: number, name: string, datatype: string, description: LocalizedText, hint: LocalizedText | null, values: readonly Tree[]): Tree =>
    ({ variable: true, code: name, datatype, required: false, datatype_description: hint && spoken(hint, locale), order, description: spoken(description, locale), ...(values.length === 0 ? {} : { values }) });
  return {
    service_code: code,
    attributes: [
      attribute(1, 'department', 'singlevaluelist', words('与哪个部门有关', 'Which department it is about'), null, departments.map(({ id, name }) => ({ key: id, name: spoken(name, locale) }))),
      attribute(2, 'staff_no', 'string', words('与哪位工作人员有关', 'Which member of staff it is about'), words('胸牌上的工号', 'The number on the badge'), []),
      attribute(3, 'anonymous', 'singlevaluelist', words('是否匿名：匿名的不保存姓名和电话', 'Anonymous: neither name nor phone is kept'), null, [{ key: 'false', name: spoken(words('否', 'No'), locale) }, { key: 'true', name: spoken(words('是', 'Yes'), locale) }]),
    ],
  };
}

/** When what the services ask for was changed last; clients that keep it look here. */
const changeset = '2026-11-26T00:00:00Z';

/** Where the interface is and what it speaks. @param base - Address of the server. */
export const discoveryTree = (base: string): Tree => ({
  changeset, contact: `${base}/docs/`, key_service: `${base}/docs/`,
  endpoints: [{ specification: 'http://wiki.open311.org/GeoReport_v2', url: `${base}/open311/v2`, changeset, type: 'production', formats: ['text/xml', 'application/json'] }],
});
