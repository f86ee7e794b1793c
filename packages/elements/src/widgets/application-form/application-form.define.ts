import { defineElement } from '../../base/define.ts';
import { HallApplicationForm } from './application-form.ts';

defineElement('hall-application-form', HallApplicationForm);
