import type { StringTable } from '../../locales/strings.ts';
import type { ApplicantSpaceStrings } from './applicant-space.texts.ts';
import { chinese } from './applicant-space.zh.ts';

/** The strings of {@link ApplicantSpaceStrings}. */
export const applicantSpaceStrings: StringTable<ApplicantSpaceStrings> = { name: 'applicant-space', 'zh-CN': chinese, en: async () => (await import('./applicant-space.en.ts')).english };
