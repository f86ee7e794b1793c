import { defineElement } from '../../base/define.ts';
import { HallCaseDesk } from './case-desk.ts';

defineElement('hall-case-desk', HallCaseDesk);
