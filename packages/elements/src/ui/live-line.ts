import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { notice } from './notice.ts';

/** How contact with the hall stands. */
export interface Contact {
  readonly isLost: boolean;
  /** Since when. */
  readonly since: Date;
}

/** What is told when contact is lost. */
export interface LiveLineTexts {
  readonly stale: string;
  /** @param time - Since when, as people read it. */
  since(time: string): string;
}

/** Says that what is shown may be old, and since when; nothing while it is fresh. A screen must never show an old number in silence. */
export function liveLine(contact: Contact | undefined, { stale, since }: LiveLineTexts, time: (value: Date) => string): TemplateResult | typeof nothing {
  return contact?.isLost ? html`<div class="stale">${notice({ tone: 'warning', icon: 'offline', role: 'status', title: stale, body: since(time(contact.since)) })}</div>` : nothing;
}
