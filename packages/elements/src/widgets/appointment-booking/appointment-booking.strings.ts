import type { StringTable } from '../../locales/strings.ts';
import type { AppointmentBookingStrings } from './appointment-booking.texts.ts';
import { chinese } from './appointment-booking.zh.ts';

/** The strings of {@link AppointmentBookingStrings}. */
export const appointmentBookingStrings: StringTable<AppointmentBookingStrings> = { name: 'appointment-booking', 'zh-CN': chinese, en: async () => (await import('./appointment-booking.en.ts')).english };
