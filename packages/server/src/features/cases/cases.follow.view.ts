import type { LocalizedText, PapersToFollow } from '@hallkit/contract';
import { papersToFollow, type CaseActionName } from '@hallkit/domain';
import { entryOf, type CaseNow } from './cases.clock.ts';
import { openDue } from './cases.due.ts';
import type { LogRow, PaperRow } from './cases.types.ts';

const keysOf = ({ data }: LogRow, name: string): readonly string[] => (data[name] as readonly string[] | undefined) ?? [];

/** Why a paper was sent back, as long as it has not come again. */
const declined = (log: readonly LogRow[], key: string): LocalizedText | null => {
  const last = log.findLast((row) => (row.action === 'handIn' || row.action === 'declinePapers') && keysOf(row, 'keys').includes(key));
  return last?.action === 'declinePapers' ? last.reason : null;
};

/** What is done with them; the contract tells of it beside the other actions. */
export const paperActions: readonly ('handIn' | 'acceptPapers' | 'declinePapers')[] = ['handIn', 'acceptPapers', 'declinePapers'];

/** Papers that were agreed to follow, with or after the application; null where there were none. */
export function followView(log: readonly LogRow[], papers: readonly PaperRow[], { follow }: Pick<CaseNow, 'follow'>, may: readonly CaseActionName[]): PapersToFollow | null {
  const agreed = new Set(log.flatMap((row) => (row.action === 'submit' || row.action === 'grantToFollow' ? keysOf(row, 'toFollow') : [])));
  if (agreed.size === 0) return null;
  const { due, came } = papersToFollow(log.map(entryOf));
  const names = new Map(papers.map(({ key, name }) => [key, name]));
  return {
    items: [...agreed].map((key) => ({ key, name: names.get(key) ?? { zh: key, en: null }, state: due.includes(key) ? 'due' : came.includes(key) ? 'came' : 'accepted', reason: due.includes(key) ? declined(log, key) : null })),
    due: follow ?? openDue, actions: paperActions.filter((action) => may.includes(action)),
  };
}
