import type { StringTable } from '../locales/strings.ts';
import type { CaptureStrings } from './capture.texts.ts';
import { chinese } from './capture.zh.ts';

/** The strings of {@link CaptureStrings}. */
export const captureStrings: StringTable<CaptureStrings> = { name: 'capture', 'zh-CN': chinese, en: async () => (await import('./capture.en.ts')).english };
