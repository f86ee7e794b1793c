/** Texts of looking up what was handed in, by number and query code; each element has them among its own, under the same names. */
export interface LookupStrings {
  number: string;
  numberHint: string;
  numberMissing: string;
  numberWrong: string;
  code: string;
  codeHint: string;
  codeWrong: string;
  look: string;
  looking: string;
  notFound: string;
  notFoundAdvice: string;
  /** Told where numbers of several kinds look alike, and it is one of another kind. */
  otherKind?: string;
  otherKindAdvice?: string;
  gone: string;
  goneAdvice: string;
}

/** The texts that all of them have in common. */
export type CommonLookupStrings = Pick<LookupStrings, 'numberMissing' | 'code' | 'codeHint' | 'codeWrong' | 'looking' | 'notFound' | 'goneAdvice'>;

/** {@link CommonLookupStrings} in Chinese. */
export const lookupChinese: CommonLookupStrings = {
  numberMissing: '请填写编号',
  code: '查询码',
  codeHint: '6 位字母和数字',
  codeWrong: '查询码是 6 位字母和数字，例如 K7PM2X',
  looking: '正在查询',
  notFound: '没有查到，编号或查询码不对',
  goneAdvice: '请用编号和查询码再查一次。',
};
