import type { ComplaintKind } from '@hallkit/contract';
import type { StringTable } from '../../locales/strings.ts';
import type { ComplaintFormStrings } from './complaint-form.texts.ts';
import { chinese } from './complaint-form.zh.ts';

/** Kinds in the order in which they are offered. */
export const kinds: readonly ComplaintKind[] = ['complaint', 'report', 'suggestion', 'praise', 'help'];

/** The strings of {@link ComplaintFormStrings}. */
export const complaintFormStrings: StringTable<ComplaintFormStrings> = { name: 'complaint-form', 'zh-CN': chinese, en: async () => (await import('./complaint-form.en.ts')).english };
