import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonStrings } from '../locales/common.texts.ts';
import { notice } from '../ui/notice.ts';
import { staffedLineLink } from '../ui/staffed-line.ts';
import type { PhoneNumber } from '../ui/staffed-line.ts';
import type { Failure } from './failure.ts';

/** How a failure is told. */
export interface FailureNotice {
  readonly failure: Failure;
  readonly strings: CommonStrings;
  readonly line: PhoneNumber;
  /** Tries again; left out where that cannot help. */
  readonly retry?: (() => void) | undefined;
}

/** Tells the visitor what happened, what to do now, and whom to call; never a code alone. */
export function failureNotice({ failure, strings, line, retry }: FailureNotice): TemplateResult {
  const { kind, requestId, retryAfter } = failure;
  const advice = { unconfigured: strings.unconfiguredAdvice, refused: strings.refusedAdvice, notFound: strings.notFoundAdvice, offline: strings.offlineAdvice, unreachable: strings.unreachableAdvice, busy: strings.busyAdvice(retryAfter), server: strings.serverAdvice }[kind];
  const hopeless = kind === 'unconfigured' || kind === 'refused' || kind === 'notFound';
  return notice({
    tone: kind === 'notFound' || kind === 'busy' || kind === 'offline' ? 'warning' : 'danger',
    icon: kind === 'offline' ? 'offline' : undefined,
    role: 'alert',
    title: strings[kind],
    body: html`${advice}${requestId && kind === 'server' ? html` ${strings.requestId(requestId)}` : nothing}`,
    actions: html`${retry && !hopeless ? html`<button class="button" type="button" @click=${retry}>${strings.retry}</button>` : nothing}${staffedLineLink(strings.staffedLine, line)}`,
  });
}
