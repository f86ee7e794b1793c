import { defineElement } from '../../base/define.ts';
import { HallComplaintTracker } from './complaint-tracker.ts';

defineElement('hall-complaint-tracker', HallComplaintTracker);
