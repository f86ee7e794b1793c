import { defineElement } from '../../base/define.ts';
import { HallAnswerDesk } from './answer-desk.ts';

defineElement('hall-answer-desk', HallAnswerDesk);
