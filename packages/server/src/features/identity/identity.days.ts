import { hallDay } from '@hallkit/domain';

/** The clock by which people, firms and mandates are dated; halls of China have one. */
export const zone = 'Asia/Shanghai';

/** The day it is, YYYY-MM-DD. */
export const chinaDay = (now: Date = new Date()): string => hallDay(now, zone);
