import { defineElement } from '../../base/define.ts';
import { HallQueueStatus } from './queue-status.ts';

defineElement('hall-queue-status', HallQueueStatus);
