import type { LocalizedText } from '@hallkit/contract';

/** On what ground an application is refused, as the law parts them (Administrative Licensing Law arts. 32, 38, 57, 78). */
export const refusalGrounds = ['notWithinCompetence', 'noLicenceNeeded', 'papersMissing', 'conditionsNotMet', 'quotaReached', 'falsePapers', 'applicantAsked', 'other'] as const;
/** One of {@link refusalGrounds}. */
export type RefusalGround = (typeof refusalGrounds)[number];

/** Grounds in words that an applicant understands, too. */
export const refusalGroundTexts: Readonly<Record<RefusalGround, LocalizedText>> = {
  notWithinCompetence: { zh: '不归本部门管', en: 'Another agency is in charge' },
  noLicenceNeeded: { zh: '依法不需要办这项许可', en: 'The law asks for no licence here' },
  papersMissing: { zh: '材料不齐全或不符合法定形式', en: 'Papers are missing or not in the form that the law asks for' },
  conditionsNotMet: { zh: '不符合法定条件、标准', en: 'The conditions of the law are not met' },
  quotaReached: { zh: '有数量限制，名额已满', en: 'The number of licences is limited, and all are given' },
  falsePapers: { zh: '隐瞒情况或提供虚假材料', en: 'Facts were hidden or papers are false' },
  applicantAsked: { zh: '申请人要求不再办理', en: 'The applicant asked for it' },
  other: { zh: '法律规定的其他情形', en: 'Another ground that the law names' },
};

/** What a refusal that was written before grounds were asked for has in the place of one: it is not held against it. */
export const unaskedGround = 'unasked';
