// The runs of `npm run load`, in short: nothing lost, nothing repeated. Figures are not asked here, other tests run on the same machine.
import { inShort } from '../support/in-short.ts';

inShort(import.meta.dirname, ['tickets', 'events', 'uploads', 'cases', 'mounts', 'clocks', 'board']);
