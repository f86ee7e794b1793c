import { isHallError } from '@hallkit/client/core';
import type { TemplateResult } from 'lit';
import { notice } from '../../../ui/notice.ts';
import { staffedLineLink } from '../../../ui/staffed-line.ts';
import type { TicketHost } from './ticket-host.ts';

/** What a refusal says, in the words of the hall, and whom to call. */
export function refusal(host: TicketHost, error: unknown, retry?: () => void): TemplateResult {
  if (!isHallError(error, 'HallConflictError') && !isHallError(error, 'HallValidationError')) return host.failed(error, retry);
  return notice({ tone: 'warning', role: 'alert', title: error.title, body: error.detail, actions: staffedLineLink(host.common().staffedLine, host.staffedLine()) });
}
