import type { Handlers } from '../../platform/http/handler.ts';
import { actOnCard, cardOf, listCards } from './supervision.cards.ts';
import { createFiguresReader } from './supervision.figures.ts';
import type { FiguresContext } from './supervision.figures.types.ts';
import { overviewOf } from './supervision.overview.ts';
import { readSettings, saveSettings } from './supervision.settings.ts';
import { listSnapshots, snapshotKeysOf, snapshotOf } from './supervision.snapshots.ts';
import type { SupervisionContext } from './supervision.types.ts';
import { superviseCase, urgeCase } from './supervision.urge.ts';

type Operations = 'listCards' | 'getCard' | 'actOnCard' | 'superviseCase' | 'urgeCase' | 'getSupervisionSettings' | 'saveSupervisionSettings' | 'getSupervision' | 'getFigures' | 'listSnapshots' | 'getSnapshot' | 'getSnapshotKeys';

/** Overview, cards and thresholds for staff; urging for who applied; figures for everybody, signed and not. */
export function supervisionHandlers(context: SupervisionContext, figures: FiguresContext): Pick<Handlers, Operations> {
  const { now } = context;
  const readFigures = createFiguresReader(figures);
  return {
    listCards: async ({ db, principal, params, query }) => ({ body: await listCards(db, now(), principal, params.hallId, query) }),
    getCard: async ({ db, principal, params }) => ({ body: await cardOf(db, now(), principal, params.cardId) }),
    actOnCard: async ({ db, principal, params, body }) => ({ body: await actOnCard(db, now(), principal, params.cardId, body) }),
    superviseCase: async ({ db, principal, params, body }) => ({ body: await superviseCase(db, context, principal, params.caseId, body) }),
    urgeCase: async ({ db, principal, params, body }) => ({ body: await urgeCase(db, context, principal, params.progressId, params.caseId, body) }),
    getSupervisionSettings: async ({ db, principal, params }) => ({ body: await readSettings(db, principal, params.hallId) }),
    saveSupervisionSettings: async ({ db, principal, params, body }) => ({ body: await saveSettings(db, now(), principal, params.hallId, body) }),
    getSupervision: async ({ db, principal, params }) => ({ body: await overviewOf(db, figures, principal, params.hallId) }),
    getFigures: async ({ db, principal, params, query }) => ({ body: await readFigures(db, principal, params.hallId, query) }),
    listSnapshots: async ({ db, principal, params, query }) => ({ body: await listSnapshots(db, principal, params.hallId, query) }),
    getSnapshot: async ({ db, principal, params }) => ({ body: await snapshotOf(db, principal, params.hallId, params.day) }),
    getSnapshotKeys: async ({ db, principal, params }) => ({ body: await snapshotKeysOf(db, principal, params.hallId) }),
  };
}
