import type { CardLevel } from '@hallkit/contract';

/** In which states cards are listed, as the contract names them. */
export const cardListStates = ['pending', 'open', 'answered', 'decided', 'all'] as const;

/** Which cards are listed. */
export interface CardFilter {
  readonly level: CardLevel | undefined;
  readonly state: (typeof cardListStates)[number];
  readonly department: string | undefined;
}

/** The gravest first, as they press. */
export const levelsDown: readonly CardLevel[] = ['red', 'yellow', 'warning'];

/** All that wait. */
export const everyCard: CardFilter = { level: undefined, state: 'pending', department: undefined };

/** A filter out of an address; what it does not know is left out. */
export function readFilter(parameters: URLSearchParams): CardFilter {
  const [level, state, department] = [parameters.get('level'), parameters.get('state'), parameters.get('department')];
  return { level: levelsDown.find((each) => each === level), state: cardListStates.find((each) => each === state) ?? 'pending', department: department && /^[\w.-]{1,96}$/.test(department) ? department : undefined };
}

/** What of it stands in an address. */
export const writeFilter = ({ level, state, department }: CardFilter): Record<string, string> => ({ ...(level ? { level } : {}), ...(state === 'pending' ? {} : { state }), ...(department ? { department } : {}) });
