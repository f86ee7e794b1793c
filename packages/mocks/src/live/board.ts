import type { Board, BoardCredit, BoardNotice } from '@hallkit/contract';
import { isGranted } from '@hallkit/domain';
import { boardNotice, publicNotices } from './notices.ts';
import { publishedOf } from './decisions.ts';
import { instant } from './state.ts';
import type { Live } from './state.ts';

/** A board shows so many cases, and so many of what is credited. */
const [shownMoves, shownLines] = [30, 20];

function creditOf(live: Live, hallId: string): BoardCredit[] {
  const decisions = publishedOf(live, hallId, {}).filter(({ result }) => isGranted(result)).map(({ id, party, matter, content, department, decidedOn }): BoardCredit => ({ id, kind: 'licence', party: party.name, content: content ?? matter.name, authority: department.name, decidedOn }));
  const notices = publicNotices(live, hallId, { kind: 'credit' }).flatMap(({ id, content: { credit } }): BoardCredit[] => (credit?.uscc ? [{ id, kind: credit.kind, party: credit.party, content: { zh: credit.content, en: null }, authority: { zh: credit.authority, en: null }, decidedOn: credit.decidedOn }] : []));
  return [...notices, ...decisions].sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : a.decidedOn > b.decidedOn ? -1 : 0)).slice(0, shownLines);
}

/** What an LED board shows. */
export function boardView(live: Live, hallId: string): Board {
  const onBoard = publicNotices(live, hallId).filter(({ content }) => content.onBoard);
  const linesOf = (convenience: boolean): BoardNotice[] => onBoard.filter(({ content: { kind } }) => kind !== 'credit' && (kind === 'convenience') === convenience).slice(0, shownLines).map(boardNotice);
  const { name = { zh: hallId, en: null } } = live.catalogue.halls.find(({ id }) => id === hallId) ?? {};
  return { hallId, hall: name, readAt: instant(live.now()), notices: linesOf(false), cases: hallId === 'dezhou' ? live.watch.moves.slice(0, shownMoves) : [], credit: creditOf(live, hallId), convenience: linesOf(true) };
}
