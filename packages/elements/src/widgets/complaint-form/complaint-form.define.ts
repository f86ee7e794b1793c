import { defineElement } from '../../base/define.ts';
import { HallComplaintForm } from './complaint-form.ts';

defineElement('hall-complaint-form', HallComplaintForm);
