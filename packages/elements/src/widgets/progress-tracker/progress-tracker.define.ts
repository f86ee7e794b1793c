import { defineElement } from '../../base/define.ts';
import { HallProgressTracker } from './progress-tracker.ts';

defineElement('hall-progress-tracker', HallProgressTracker);
