import type { LocalizedText } from '@hallkit/contract';

/** On what ground an application is refused, as the law parts them (Administrative Licensing Law arts. 32, 38, 57, 78). */
export const refusalGrounds = ['notWithinCompetence', 'noLicenceNeeded', 'papersMissing', 'conditionsNotMet', 'quotaReached', 'falsePapers', 'applicantAsked', 'other'] as const;
/** One of {@link refusalGrounds}. */
export type RefusalGround = (typeof refusalGrounds)[number];

const words = (zh: string, en: string): LocalizedText => ({ zh, en });

/** Grounds in words that an applicant understands, too. */
export const refusalGroundTexts: Readonly<Record<RefusalGround, LocalizedText>> = {
  notWithinCompetence: words('不归本部门管', 'Another agency is in charge'),
  noLicenceNeeded: words('依法不需要办这项许可', 'The law asks for no licence here'),
  papersMissing: words('材料不齐全或不符合法定形式', 'Papers are missing or not in the form that the law asks for'),
  conditionsNotMet: words('不符合法定条件、标准', 'The conditions of the law are not met'),
  quotaReached: words('有数量限制，名额已满', 'The number of licences is limited, and all are given'),
  falsePapers: words('隐瞒情况或提供虚假材料', 'Facts were hidden or papers are false'),
  applicantAsked: words('申请人要求不再办理', 'The applicant asked for it'),
  other: words('法律规定的其他情形', 'Another ground that the law names'),
};

/** What a refusal that was written before grounds were asked for has in the place of one: it is not held against it. */
export const unaskedGround = 'unasked';
