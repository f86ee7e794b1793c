import { defineElement } from '../../base/define.ts';
import { HallConsultation } from './consultation.ts';

defineElement('hall-consultation', HallConsultation);
