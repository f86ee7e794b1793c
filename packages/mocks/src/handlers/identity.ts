import { instant } from '../live/state.ts';
import { staffView } from '../live/views.ts';
import type { MockHandlers } from '../platform/handler.ts';

/** Staff signing in and out. */
export const identityHandlers: Pick<MockHandlers, 'createSession' | 'getSession' | 'endSession'> = {
  createSession: ({ sessions, body }) => sessions.begin(body),
  getSession({ live, sessions, token }) {
    const { staff, expiresAt } = sessions.find(token);
    return { expiresAt: instant(expiresAt), staff: staffView(live, staff) };
  },
  endSession({ live, sessions, token }) {
    sessions.end(token ?? '');
    return { endedAt: instant(live.now()) };
  },
};
