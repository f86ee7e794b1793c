import { createContext } from '@lit/context';
import type { Context } from '@lit/context';
import type { HallConfiguration } from './options.ts';

/** What the providers around an element decide. The name is registered, so that a second copy of this package understands it. */
export const configurationContext: Context<symbol, HallConfiguration> = createContext<HallConfiguration, symbol>(Symbol.for('hallkit.configuration'));
