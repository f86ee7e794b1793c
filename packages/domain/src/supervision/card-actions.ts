import type { CardActionName, CardState } from '@hallkit/contract';

/** Who acts on a card: whoever it names or who works in its department, or a supervisor who is not named by it. */
export type CardRole = 'answering' | 'supervising';

/** A row of the state machine of a card. */
export interface CardTransition {
  readonly action: CardActionName;
  readonly from: readonly CardState[];
  readonly to: CardState;
  readonly by: CardRole;
}

/** The state machine of a card; that a warning lapses is the clock's doing. */
export const cardTransitions: readonly CardTransition[] = [
  { action: 'reply', from: ['open'], to: 'answered', by: 'answering' },
  // Silence must not keep a card from being decided.
  { action: 'uphold', from: ['open', 'answered'], to: 'upheld', by: 'supervising' },
  { action: 'cancel', from: ['open', 'answered'], to: 'cancelled', by: 'supervising' },
];

/** States in which somebody still has to do something. */
export const pendingCardStates: readonly CardState[] = ['open', 'answered'];

/** What somebody may do with a card now, in the order of the table. */
export const cardActionsOf = (state: CardState, roles: readonly CardRole[]): CardActionName[] => cardTransitions.filter(({ from, by }) => from.includes(state) && roles.includes(by)).map(({ action }) => action);

/** What an action leads to, or why it is refused: role first, then state. */
export function nextCardState(state: CardState, action: CardActionName, roles: readonly CardRole[]): { readonly ok: true; readonly to: CardState } | { readonly ok: false; readonly fault: 'action.role' | 'action.state' } {
  const row = cardTransitions.find((each) => each.action === action);
  if (!row || !roles.includes(row.by)) return { ok: false, fault: 'action.role' };
  return row.from.includes(state) ? { ok: true, to: row.to } : { ok: false, fault: 'action.state' };
}
