import type { StringTable } from '../../../locales/strings.ts';
import type { TicketPartsStrings } from './parts.texts.ts';
import { chinese } from './parts.zh.ts';

/** The strings of {@link TicketPartsStrings}. */
export const ticketPartsStrings: StringTable<TicketPartsStrings> = { name: 'queue-ticket', 'zh-CN': chinese, en: async () => (await import('./parts.en.ts')).english };
