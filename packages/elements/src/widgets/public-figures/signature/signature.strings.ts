import type { SnapshotFault } from '@hallkit/client/snapshots';
import type { StringTable } from '../../../locales/strings.ts';

/** Words for what can be wrong; one key each, so that a page can override any of them. */
type FaultWords = Record<`fault_${SnapshotFault}`, string>;

/** Texts of the signature of `<hall-public-figures>`. */
export interface SignatureStrings extends FaultWords {
  about: string;
  check: string;
  checking: string;
  /** @param day - Of the snapshot. */
  holds(day: string): string;
  fails(day: string): string;
  failsAdvice: string;
  cannot: string;
  signed(from: string, to: string, decided: string, onTime: string): string;
  what: string;
  whatHash: string;
  whatSignature: string;
  whatContent: string;
  /** @param before - The day before. */
  whatChain(before: string): string;
  whatFirst: string;
  whatNoChain: string;
  byKey: string;
  fingerprint: string;
  madeAt: string;
  save: string;
  saveKeys: string;
  address: string;
  none: string;
  noneAdvice: string;
}

/** The strings of {@link SignatureStrings}. */
export const signatureStrings: StringTable<SignatureStrings> = {
  name: 'public-figures-signature',
  'zh-CN': {
    about: '大厅每天零点后把前一天为止的数字签名存档。核对在您的浏览器里进行，不需要相信这个页面。',
    check: '核对最近一天的签名',
    checking: '正在核对',
    holds: (day) => `${day}的数字与签名一致，没有被改过`,
    fails: (day) => `${day}的数字没有通过核对`,
    failsAdvice: '请保存下面的数据，并告诉大厅或拨打 12345。',
    cannot: '这个页面不能核对',
    signed: (from, to, decided, onTime) => `签名数据：${from}至${to}办结 ${decided} 件，${onTime} 件按时。`,
    what: '核对了什么',
    whatHash: '存档的指纹（SHA-256）与存档内容一致',
    whatSignature: '签名（ES256）出自大厅公布的密钥',
    whatContent: '页面拿到的数字与签名里的逐项相同',
    whatChain: (before) => `与前一份（${before}）首尾相连，中间没有缺漏`,
    whatFirst: '这是第一份存档，前面没有别的',
    whatNoChain: '没有核对与前一份的衔接：前一份的目录没有取到',
    byKey: '密钥编号',
    fingerprint: '存档指纹',
    madeAt: '签名时间',
    save: '保存签名数据（JSON）',
    saveKeys: '保存公钥（JWKS）',
    address: '数据地址',
    none: '还没有签名存档',
    noneAdvice: '第一份在大厅启用后的零点生成，请明天再来看。',
    fault_format: '签名不是约定的格式（JWS，ES256）。',
    fault_hash: '存档的指纹与内容不符。',
    fault_key: '签名用的密钥不在大厅公布的密钥里。',
    fault_signature: '签名与内容不符：签名之后有人改过。',
    fault_content: '页面拿到的数字与签名里的不同。',
    fault_chain: '与前一份存档不相连：中间可能缺了一天。',
    fault_unsupported: '页面没有通过 HTTPS 打开，浏览器不提供核对所需的功能。请用 https 地址打开，或保存数据后自行核对。',
  },
  en: {
    about: 'After midnight the hall signs the figures up to the day before. They are checked in your browser: you need not believe this page.',
    check: 'Check the last signature',
    checking: 'Checking',
    holds: (day) => `The figures of ${day} are as they were signed`,
    fails: (day) => `The figures of ${day} did not pass`,
    failsAdvice: 'Please save the data below and tell the hall, or call 12345.',
    cannot: 'This page cannot check',
    signed: (from, to, decided, onTime) => `Signed: from ${from} to ${to}, ${decided} decided, ${onTime} on time.`,
    what: 'What was checked',
    whatHash: 'The fingerprint (SHA-256) is of this record',
    whatSignature: 'The signature (ES256) is by a key that the hall has made public',
    whatContent: 'The figures this page was given are, one by one, those signed',
    whatChain: (before) => `It follows the one before (${before}); none was left out between the two`,
    whatFirst: 'It is the first one; there is none before',
    whatNoChain: 'Not checked: whether it follows the one before, which could not be listed',
    byKey: 'Key',
    fingerprint: 'Fingerprint',
    madeAt: 'Signed at',
    save: 'Save the signed data (JSON)',
    saveKeys: 'Save the public keys (JWKS)',
    address: 'Address of the data',
    none: 'Nothing is signed yet',
    noneAdvice: 'The first record is made at midnight after the hall has opened; look again tomorrow.',
    fault_format: 'The signature has not the form agreed on (JWS, ES256).',
    fault_hash: 'The fingerprint is of something else.',
    fault_key: 'It was signed by none of the keys that the hall has made public.',
    fault_signature: 'The signature does not fit: something was changed after it was made.',
    fault_content: 'The figures this page was given are not those signed.',
    fault_chain: 'It does not follow the record before: a day may have been left out.',
    fault_unsupported: 'The page was not opened by HTTPS, and the browser offers no way to check. Open it by https, or save the data and check them yourself.',
  },
};
