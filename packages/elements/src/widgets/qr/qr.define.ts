import { defineElement } from '../../base/define.ts';
import { HallQr } from './qr.ts';

defineElement('hall-qr', HallQr);
