import { createHash } from 'node:crypto';
import type { LocalizedText } from '@hallkit/contract';
import { maskIdNumber } from '@hallkit/domain';
import { text } from './data.ts';

/** A person or firm whose certificates are looked for. */
export interface CertificateHolder {
  readonly kind: 'person' | 'firm';
  readonly name: string;
  /** Identity number or unified social credit code. */
  readonly number: string;
  /** Of a firm: who stands for it by law. */
  readonly representative?: { readonly name: string; readonly idNumber: string };
}

/** A certificate of the library. */
export interface LibraryCertificate {
  /** The paper of plans and guides that it is. */
  readonly key: string;
  readonly name: LocalizedText;
  readonly number: string;
  readonly issuer: LocalizedText;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

/** What stands on each of them, so that nobody takes it for real. */
export const sampleCertificateNote: LocalizedText = text('样例数据：人员、企业与证照均为虚构，不具有任何效力。', 'Sample data: people, firms and certificates are invented and good for nothing.');

const city = text('德州市公安局（样例）', 'Dezhou Public Security Bureau (sample)');
const registrar = text('德州市行政审批服务局（样例）', 'Dezhou Administrative Approval Service Bureau (sample)');

/** A number that follows from the holder alone. */
const drawn = (seed: string, from: number, to: number): number => from + (createHash('sha256').update(seed).digest().readUInt32BE(0) % (to - from + 1));
const dayOf = (year: number, seed: string): string => `${year}-${String(drawn(`${seed} month`, 1, 12)).padStart(2, '0')}-${String(drawn(`${seed} day`, 1, 28)).padStart(2, '0')}`;

const inWords = (day: string): string => `${day.slice(0, 4)} 年 ${Number(day.slice(5, 7))} 月 ${Number(day.slice(8, 10))} 日`;

/** Birth and sex of an identity number (GB 11643, 4.3 and 4.4). */
function factsOf(idNumber: string): { birth: string; sex: string } {
  return { birth: inWords(`${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`), sex: Number(idNumber[16]) % 2 === 1 ? '男' : '女' };
}

function identityCard(key: string, name: LocalizedText, person: { readonly name: string; readonly idNumber: string }): LibraryCertificate {
  const issuedOn = dayOf(drawn(`${person.idNumber} year`, 2014, 2024), person.idNumber);
  const { birth, sex } = factsOf(person.idNumber);
  return {
    key, name, number: maskIdNumber(person.idNumber), issuer: city, issuedOn, validUntil: `${Number(issuedOn.slice(0, 4)) + 20}${issuedOn.slice(4)}`,
    rows: [{ label: '姓名', value: person.name }, { label: '性别', value: sex }, { label: '出生', value: birth }, { label: '住址', value: `山东省德州市样例路 ${drawn(person.idNumber, 1, 199)} 号` }, { label: '公民身份号码', value: maskIdNumber(person.idNumber) }],
  };
}

function businessLicence({ name, number, representative }: CertificateHolder): LibraryCertificate {
  const issuedOn = dayOf(drawn(`${number} year`, 2019, 2025), number);
  return {
    key: 'business-licence', name: text('营业执照', 'Business licence'), number, issuer: registrar, issuedOn, validUntil: null,
    rows: [
      { label: '统一社会信用代码', value: number }, { label: '名称', value: name }, { label: '类型', value: '有限责任公司' },
      ...(representative ? [{ label: '法定代表人', value: representative.name }] : []),
      { label: '注册资本', value: `人民币 ${drawn(number, 3, 50) * 10} 万元` }, { label: '成立日期', value: inWords(issuedOn) }, { label: '住所', value: `山东省德州市德城区示范街 ${drawn(`${number} house`, 1, 299)} 号` },
    ],
  };
}

/**
 * The certificates that the library of the sample hall has of an invented person or firm; the same holder always has the same.
 *
 * @example sampleCertificates({ kind: 'firm', name: '德州样例餐饮有限公司', number: '91371402MA…' })[0].key // 'business-licence'
 */
export function sampleCertificates(holder: CertificateHolder): readonly LibraryCertificate[] {
  if (holder.kind === 'person') return [identityCard('resident-identity-card', text('居民身份证', 'Resident identity card'), { name: holder.name, idNumber: holder.number })];
  const { representative } = holder;
  return [businessLicence(holder), ...(representative ? [identityCard('identity-card-of-the-legal-representative', text('法定代表人身份证', 'Identity card of the legal representative'), representative)] : [])];
}
