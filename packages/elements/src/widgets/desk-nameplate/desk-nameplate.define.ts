import { defineElement } from '../../base/define.ts';
import { HallDeskNameplate } from './desk-nameplate.ts';

defineElement('hall-desk-nameplate', HallDeskNameplate);
