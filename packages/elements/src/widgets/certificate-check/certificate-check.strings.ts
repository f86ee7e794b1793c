import type { CertificateCheck } from '@hallkit/contract';
import type { StringTable } from '../../locales/strings.ts';

/** Texts of `<hall-certificate-check>`. */
export interface CertificateCheckStrings extends Record<`state_${CertificateCheck['state']}` | `advice_${CertificateCheck['state']}`, string> {
  title: string;
  advice: string;
  label: string;
  hint: string;
  check: string;
  checking: string;
  empty: string;
  unknown: string;
  unknownAdvice: string;
  name: string;
  number: string;
  holder: string;
  issuer: string;
  issuedOn: string;
  validUntil: string;
  noEnd: string;
  revokedOn: string;
  caseNo: string;
  checkedAt(time: string): string;
  compare: string;
  again: string;
}

/** The strings of {@link CertificateCheckStrings}. */
export const certificateCheckStrings: StringTable<CertificateCheckStrings> = {
  name: 'certificate-check',
  'zh-CN': {
    title: '证照核验',
    advice: '扫描证照上的二维码，或输入它的编码，就知道是不是真的、还有没有效。',
    label: '证照编码',
    hint: '二维码地址末尾的一串字母和数字，也可以粘贴整个地址',
    check: '核验',
    checking: '正在核验',
    empty: '请先输入编码',
    unknown: '查不到这份证照',
    unknownAdvice: '请核对编码，或重新扫描二维码；仍查不到的，不要凭它办事，可向上面写的发证部门核实。',
    state_valid: '真实，有效',
    state_expired: '真实，但已过期',
    state_revoked: '真实，但已被撤销',
    advice_valid: '由本大厅签发，与登记的内容一致。',
    advice_expired: '确由本大厅签发，有效期已过，不能再凭它办事。',
    advice_revoked: '确由本大厅签发，后来被撤销，不能再凭它办事。',
    name: '证照',
    number: '编号',
    holder: '持证人',
    issuer: '发证部门',
    issuedOn: '签发日期',
    validUntil: '有效期至',
    noEnd: '长期',
    revokedOn: '撤销日期',
    caseNo: '办件编号',
    checkedAt: (time) => `${time} 向大厅核验`,
    compare: '请把上面各项与您手里的证照逐项比对：不一致的就是假的。个人姓名只显示一部分。',
    again: '核验另一份',
  },
  en: {
    title: 'Check a certificate',
    advice: 'Scan the square code on it, or enter its code: you learn whether it is genuine and still valid.',
    label: 'Code of the certificate',
    hint: 'The letters and digits at the end of the address in the square code; the whole address will do',
    check: 'Check',
    checking: 'Checking',
    empty: 'Enter the code first',
    unknown: 'There is no such certificate',
    unknownAdvice: 'Compare the code, or scan it again. If it is still not found, do not rely on it; ask the department named on it.',
    state_valid: 'Genuine and valid',
    state_expired: 'Genuine, but expired',
    state_revoked: 'Genuine, but revoked',
    advice_valid: 'Issued by this hall; it agrees with the register.',
    advice_expired: 'Issued by this hall; its time is over and nobody can rely on it any more.',
    advice_revoked: 'Issued by this hall and revoked later; nobody can rely on it any more.',
    name: 'Certificate',
    number: 'Number',
    holder: 'Holder',
    issuer: 'Issued by',
    issuedOn: 'Issued on',
    validUntil: 'Valid until',
    noEnd: 'No end',
    revokedOn: 'Revoked on',
    caseNo: 'Case',
    checkedAt: (time) => `Asked of the hall at ${time}`,
    compare: 'Compare each line with the certificate in your hand: where they differ it is a forgery. Names of people are shown in part only.',
    again: 'Check another one',
  },
};
