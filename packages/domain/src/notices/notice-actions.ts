/**
 * States of a notice. `expired` is one that was approved and whose last day is over: it is read from the days and not written.
 */
export const noticeStates = ['draft', 'submitted', 'returned', 'approved', 'withdrawn', 'expired'] as const;
/** One of {@link noticeStates}. */
export type NoticeState = (typeof noticeStates)[number];

/** What can be done with a notice. */
export type NoticeAction = 'save' | 'submit' | 'approve' | 'return' | 'withdraw';

/** Who does it: whoever wrote the notice, or somebody who approves what its department publishes and is not its author. */
export type NoticeRole = 'author' | 'approver';

/**
 * A row of the state machine.
 *
 * @property from - States in which the action is allowed.
 * @property to - State afterwards; null where it stays.
 * @property by - Any of these roles.
 * @property needs - What has to come with it.
 */
export interface NoticeTransition {
  readonly action: NoticeAction;
  readonly from: readonly NoticeState[];
  readonly to: NoticeState | null;
  readonly by: readonly NoticeRole[];
  readonly needs: readonly 'reason'[];
}

/** The state machine of a notice: nothing becomes public by one pair of eyes alone. */
export const noticeTransitions: readonly NoticeTransition[] = [
  { action: 'save', from: ['draft', 'returned'], to: null, by: ['author'], needs: [] },
  { action: 'submit', from: ['draft', 'returned'], to: 'submitted', by: ['author'], needs: [] },
  { action: 'approve', from: ['submitted'], to: 'approved', by: ['approver'], needs: [] },
  { action: 'return', from: ['submitted'], to: 'returned', by: ['approver'], needs: ['reason'] },
  { action: 'withdraw', from: ['submitted', 'approved'], to: 'withdrawn', by: ['author', 'approver'], needs: ['reason'] },
];

/** Somebody at the desk, as far as a notice is concerned. */
export interface NoticeActor {
  readonly isAuthor: boolean;
  /** May approve what the department of the notice publishes. */
  readonly mayApprove: boolean;
}

/**
 * Why an action is refused: `own` nobody decides about their own, `role` not by this person, `state` not in this state,
 * `reason` it needs one.
 */
export type NoticeFault = 'own' | 'role' | 'state' | 'reason';

/** What an action leads to. */
export type NoticeStep = { readonly ok: true; readonly to: NoticeState } | { readonly ok: false; readonly fault: NoticeFault };

const rowOf = (action: NoticeAction): NoticeTransition | undefined => noticeTransitions.find((row) => row.action === action);

/** An author never counts as approver of the same notice, whatever roles they have. */
const rolesOf = ({ isAuthor, mayApprove }: NoticeActor): NoticeRole[] => (isAuthor ? ['author'] : mayApprove ? ['approver'] : []);

/**
 * What somebody can do with a notice now.
 *
 * @example noticeActionsOf('submitted', { isAuthor: false, mayApprove: true }) // ['approve', 'return', 'withdraw']
 */
export const noticeActionsOf = (state: NoticeState, actor: NoticeActor): NoticeAction[] =>
  noticeTransitions.filter(({ from, by }) => from.includes(state) && rolesOf(actor).some((role) => by.includes(role))).map(({ action }) => action);

/**
 * The step an action takes, or why it is refused: who first, then the state, then what comes with it.
 *
 * @param reason - What comes with the action.
 * @example noticeStep('submitted', 'approve', { isAuthor: true, mayApprove: true }) // { ok: false, fault: 'own' }
 */
export function noticeStep(state: NoticeState, action: NoticeAction, actor: NoticeActor, reason?: string): NoticeStep {
  const row = rowOf(action);
  if (!row) return { ok: false, fault: 'state' };
  if (!rolesOf(actor).some((role) => row.by.includes(role))) return { ok: false, fault: actor.isAuthor ? 'own' : 'role' };
  if (!row.from.includes(state)) return { ok: false, fault: 'state' };
  if (row.needs.includes('reason') && (reason ?? '').trim() === '') return { ok: false, fault: 'reason' };
  return { ok: true, to: row.to ?? state };
}

/**
 * The state as it is at a moment: what was approved is over when its last day is.
 *
 * @param endsAt - First moment after the last day, in milliseconds; null where it has no end.
 */
export const noticeStateAt = (state: Exclude<NoticeState, 'expired'>, endsAt: number | null, now: number): NoticeState => (state === 'approved' && endsAt !== null && endsAt <= now ? 'expired' : state);
