import { actOnCard, cardCounts, cardFor, cardsFor, cardView } from '../live/cards.ts';
import { caseFor } from '../live/cases.ts';
import { followedCase } from '../live/complaint-about.ts';
import { overview } from '../live/overview.ts';
import { saveSettings } from '../live/thresholds.ts';
import { superviseCase, urgeCase } from '../live/urging.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockHandlers } from '../platform/handler.ts';
import { staffOf } from '../platform/people.ts';
import { MockProblem } from '../platform/problem.ts';
import { hallOf } from './halls.ts';
import { inboxOf, staffIn } from './inbox.ts';

type Ids = 'getSupervision' | 'listCards' | 'getCard' | 'actOnCard' | 'superviseCase' | 'urgeCase' | 'getSupervisionSettings' | 'saveSupervisionSettings';

/** Cards, and how closely cases are watched. */
export const supervisionHandlers: Pick<MockHandlers, Ids> = {
  getSupervision: ({ live, principal, params }) => overview(live, staffIn(principal, hallOf(live.catalogue, principal, params.hallId).id)),
  listCards({ live, principal, params, query }) {
    const staff = inboxOf(live, principal, params.hallId, query.department);
    const { level, state = 'pending', department, subject, ...page } = query;
    const { data, nextCursor } = pageOf(cardsFor(live, staff, { level, state, department, subject }), page, { list: 'cards', staff: staff.id, level, state, department, subject });
    return { data: data.map((card) => cardView(live, card, staff)), nextCursor, counts: cardCounts(cardsFor(live, staff, { state: 'pending', department })) };
  },
  getCard({ live, principal, params }) {
    const staff = staffOf(principal);
    return cardView(live, cardFor(live, staff, params.cardId), staff);
  },
  actOnCard({ live, principal, params, body }) {
    const staff = staffOf(principal);
    const card = cardFor(live, staff, params.cardId);
    actOnCard(live, staff, card, body);
    return cardView(live, card, staff);
  },
  superviseCase({ live, principal, params, body }) {
    const staff = staffOf(principal);
    return superviseCase(live, staff, caseFor(live, staff, params.caseId), body);
  },
  urgeCase({ live, params, body }) {
    if (![...live.space.applications.values()].some(({ progressId }) => progressId === params.progressId)) throw new MockProblem('progress.not-found');
    const record = followedCase(live, params.progressId, params.caseId);
    if (!record) throw new MockProblem('case.not-found');
    return urgeCase(live, record, body.text);
  },
  getSupervisionSettings({ live, principal, params }) {
    staffIn(principal, hallOf(live.catalogue, principal, params.hallId).id);
    return live.watch.settings;
  },
  saveSupervisionSettings: ({ live, principal, params, body }) => saveSettings(live, staffIn(principal, hallOf(live.catalogue, principal, params.hallId).id), body),
};
