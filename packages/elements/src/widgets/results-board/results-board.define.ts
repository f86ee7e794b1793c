import { defineElement } from '../../base/define.ts';
import { HallResultsBoard } from './results-board.ts';

defineElement('hall-results-board', HallResultsBoard);
