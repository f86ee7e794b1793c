import type { SpaceHost } from '../parts/space-host.ts';
import type { AccountStrings } from './account.texts.ts';

/** The space around the parts that were folded away. */
export interface AccountHost extends SpaceHost {
  readonly account: () => AccountStrings;
}
