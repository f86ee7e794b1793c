import { defineElement } from '../../base/define.ts';
import { HallCallScreen } from './call-screen.ts';

defineElement('hall-call-screen', HallCallScreen);
