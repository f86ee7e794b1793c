import type { Handlers } from '../../platform/http/handler.ts';
import { createFiguresReader } from './supervision.figures.ts';
import type { FiguresContext } from './supervision.figures.types.ts';
import { overviewOf } from './supervision.overview.ts';
import { listSnapshots, snapshotKeysOf, snapshotOf } from './supervision.snapshots.ts';

/** Figures for everybody, signed and not, and the overview for staff. */
export function figuresHandlers(context: FiguresContext): Pick<Handlers, 'getSupervision' | 'getFigures' | 'listSnapshots' | 'getSnapshot' | 'getSnapshotKeys'> {
  const readFigures = createFiguresReader(context);
  return {
    getSupervision: async ({ db, principal, params }) => ({ body: await overviewOf(db, context, principal, params.hallId) }),
    getFigures: async ({ db, principal, params, query }) => ({ body: await readFigures(db, principal, params.hallId, query) }),
    listSnapshots: async ({ db, principal, params, query }) => ({ body: await listSnapshots(db, principal, params.hallId, query) }),
    getSnapshot: async ({ db, principal, params }) => ({ body: await snapshotOf(db, principal, params.hallId, params.day) }),
    getSnapshotKeys: async ({ db, principal, params }) => ({ body: await snapshotKeysOf(db, principal, params.hallId) }),
  };
}
