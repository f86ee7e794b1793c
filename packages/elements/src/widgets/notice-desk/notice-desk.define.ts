import { defineElement } from '../../base/define.ts';
import { HallNoticeDesk } from './notice-desk.ts';

defineElement('hall-notice-desk', HallNoticeDesk);
