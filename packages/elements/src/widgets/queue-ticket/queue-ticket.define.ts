import { defineElement } from '../../base/define.ts';
import { HallQueueTicket } from './queue-ticket.ts';

defineElement('hall-queue-ticket', HallQueueTicket);
