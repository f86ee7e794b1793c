import type { LocalizedText, Provenance } from '@hallkit/contract';
import type { KnownFirm } from '@hallkit/domain';

/** Somebody invented. Division 371499 does not exist, so that nobody real has the number. */
export interface PersonPlan {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  /** Was checked in the hall before. */
  readonly known: boolean;
}

/** The population register of the mocks: some of the people of the sample hall. */
export const people: readonly PersonPlan[] = [
  { name: '李小敏', idNumber: '37149919900612002X', phone: '13800003210', known: true },
  { name: '王晓明', idNumber: '371499198803050015', phone: '13900001234', known: true },
  { name: '张建国', idNumber: '371499195809200017', phone: '13800003211', known: false },
  { name: '陈思雨', idNumber: '371499199601180043', phone: '13800003212', known: false },
];

/** A firm, as the register of enterprises knows it. */
export interface FirmPlan extends KnownFirm {
  readonly uscc: string;
  readonly name: string;
  /** Identity number of the legal representative. */
  readonly representative: string;
}

const placed = { address: '德州市德城区样例路 18 号', kind: '有限责任公司', scope: '餐饮服务', capital: '50 万元' };
/** The register of enterprises of the mocks. */
export const firms: readonly FirmPlan[] = [
  { uscc: '91371499MA9HALL12G', name: '德州样例餐饮有限公司', representative: '37149919900612002X', legalRepresentative: '李小敏', ...placed },
  { uscc: '91371499MA9HALL20B', name: '德州样例建筑工程有限公司', representative: '371499195809200017', legalRepresentative: '张建国', ...placed, scope: '建筑施工' },
  { uscc: '92371499MA9HALL395', name: '德州市样例便民超市', representative: '371499199601180043', legalRepresentative: '陈思雨', ...placed, kind: '个体工商户', scope: '零售' },
];

/** That somebody or something is invented. */
export const invented: Provenance = { kind: 'generated', source: null, note: { zh: '样例数据：人员、企业与证照均为虚构。', en: 'Sample data: people, firms and certificates are invented.' } };

/** Certificates that the library of certificates knows of everybody and of every firm. */
export const certificates: Readonly<Record<'person' | 'firm', { readonly key: string; readonly name: LocalizedText; readonly issuer: LocalizedText }>> = {
  person: { key: 'identity-card', name: { zh: '居民身份证', en: 'Identity card' }, issuer: { zh: '德州市公安局', en: 'Dezhou Public Security Bureau' } },
  firm: { key: 'business-licence', name: { zh: '营业执照', en: 'Business licence' }, issuer: { zh: '德州市市场监督管理局', en: 'Dezhou Administration for Market Regulation' } },
};
