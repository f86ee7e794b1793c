import { defineElement } from '@hallkit/elements';
import { HallKiosk } from './kiosk.ts';

defineElement('hall-kiosk', HallKiosk);
