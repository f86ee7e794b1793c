import { defineElement } from '../../base/define.ts';
import { HallCheckIn } from './check-in.ts';

defineElement('hall-check-in', HallCheckIn);
