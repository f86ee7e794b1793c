import type { StringTable } from '../../../locales/strings.ts';
import type { ScenarioPartsStrings } from './parts.texts.ts';
import { chinese } from './parts.zh.ts';

/** The strings of {@link ScenarioPartsStrings}. */
export const scenarioPartsStrings: StringTable<ScenarioPartsStrings> = { name: 'scenario-wizard', 'zh-CN': chinese, en: async () => (await import('./parts.en.ts')).english };
