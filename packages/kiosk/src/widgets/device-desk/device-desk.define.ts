import { defineElement } from '@hallkit/elements';
import { HallDeviceDesk } from './device-desk.ts';

defineElement('hall-device-desk', HallDeviceDesk);
