import { reachesLevel } from '@hallkit/domain';
import type { IdentityLevel } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { notice } from '../../../ui/notice.ts';
import { signInGate } from '../../sign-in/sign-in-gate.ts';
import type { FormHost } from './form-host.ts';

/** Whether whoever is signed in is not known as surely as it is needed; of a page with a token of its own only the hall can tell. */
export const isBelow = ({ people: { person } }: FormHost, needed: IdentityLevel): boolean => person !== undefined && !reachesLevel(person.level, needed);

/** What is needed before it can be handed in; nothing where that is there. */
export function levelNotice(host: FormHost, needed: IdentityLevel, actions?: TemplateResult): TemplateResult | typeof nothing {
  if (needed === 'registered' || !isBelow(host, needed)) return nothing;
  const strings = host.strings();
  return notice({ tone: 'info', title: strings[`level_${needed}`], body: host.people.applicationId === null ? strings.levelKept : strings.levelElsewhere, ...(actions && host.people.applicationId === null ? { actions } : {}) });
}

/** The way up, in place of what somebody may not do yet: with it everything that was filled in stays. */
export function levelStep(host: FormHost, needed: IdentityLevel): TemplateResult {
  return host.people.applicationId === null ? html`<div class="group" id="level" tabindex="-1">${signInGate(host.element, host.level() + 2, needed)}</div>` : html`${levelNotice(host, needed)}`;
}
