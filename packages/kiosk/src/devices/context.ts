import { createContext } from '@lit/context';
import type { Context } from '@lit/context';
import type { Devices } from './devices.ts';

/** The devices of the kiosk around an element. The name is registered, so that elements of other packages find them too. */
export const devicesContext: Context<symbol, Devices> = createContext<Devices, symbol>(Symbol.for('hallkit.devices'));
