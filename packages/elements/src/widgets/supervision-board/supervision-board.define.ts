import { defineElement } from '../../base/define.ts';
import { HallSupervisionBoard } from './supervision-board.ts';

defineElement('hall-supervision-board', HallSupervisionBoard);
