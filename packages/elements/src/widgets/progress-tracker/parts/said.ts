import type { Progress } from '@hallkit/contract';
import type { HallLocale } from '../../../locales/locale.ts';
import { plain } from '../../../locales/localized.ts';

/** What has changed since, for those who do not see it; empty where nothing has. */
export function saidChange(now: Progress, before: Progress, locale: HallLocale): string {
  const [colon, stop] = locale === 'en' ? [': ', ' '] : ['：', ''];
  const moved = now.lanes.filter(({ caseNo, state }) => before.lanes.find((lane) => lane.caseNo === caseNo)?.state !== state);
  const next = now.next.text.zh === before.next.text.zh ? [] : [plain(now.next.text, locale)];
  return [...moved.map(({ matter, stateText }) => `${plain(matter.name, locale)}${colon}${plain(stateText, locale)}`), ...next].join(stop);
}
