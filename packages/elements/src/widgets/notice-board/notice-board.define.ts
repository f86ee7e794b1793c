import { defineElement } from '../../base/define.ts';
import { HallNoticeBoard } from './notice-board.ts';

defineElement('hall-notice-board', HallNoticeBoard);
