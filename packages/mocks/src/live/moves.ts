import type { BoardCase } from '@hallkit/contract';
import { applicationNumber, caseNumber, caseTexts, hallDay } from '@hallkit/domain';
import type { CaseState } from '@hallkit/domain';
import { departmentRef } from './document-uses.ts';
import type { CaseRecord } from './space.ts';
import { stateOf } from './space.ts';
import { instant } from './state.ts';
import type { Live } from './state.ts';

/** Tells boards that a case has moved: nothing of who applies. */
export function recordMove(live: Live, record: CaseRecord): void {
  const state = stateOf(record);
  const moved: BoardCase = { caseNo: record.caseNo, state, stateText: caseTexts[state].name, matter: record.matter.name, department: departmentRef(record.departmentId), at: instant(live.now()) };
  live.watch.moves = [moved, ...live.watch.moves.filter(({ caseNo }) => caseNo !== record.caseNo)].slice(0, 200);
  live.events.record('hall.dezhou', 'cases.moved', { hallId: 'dezhou', cases: [moved] });
}

const usual: readonly CaseState[] = ['accepted', 'processing', 'granted', 'received', 'granted', 'supplementing', 'processing', 'granted'];

/** What moved before anybody looked: cases of the register's matters, by numbers that nobody has. */
export function sowMoves(live: Live, count: number): void {
  const matters = [...live.catalogue.summaries.values()].filter(({ hallId, type }) => hallId === 'dezhou' && ['licence', 'confirmation'].includes(type));
  live.watch.moves = Array.from({ length: matters.length === 0 ? 0 : count }, (_, nth): BoardCase => {
    const at = live.now() - (nth * 7 + 3) * 60_000;
    const [{ name, department } = { name: { zh: '', en: null }, department: departmentRef('market-regulation') }, state = 'received'] = [matters[(nth * 5) % matters.length], usual[nth % usual.length]];
    return { caseNo: caseNumber(applicationNumber('DZ', hallDay(at - (nth % 6) * 86_400_000, live.timeZone), 900 + nth), 1 + (nth % 3)), state, stateText: caseTexts[state].name, matter: name, department, at: instant(at) };
  });
}
