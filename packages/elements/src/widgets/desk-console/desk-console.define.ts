import { defineElement } from '../../base/define.ts';
import { HallDeskConsole } from './desk-console.ts';

defineElement('hall-desk-console', HallDeskConsole);
