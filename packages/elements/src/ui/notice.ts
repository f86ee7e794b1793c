import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.ts';
import type { IconName } from './icon.ts';

/** A line or two that the visitor must not miss. */
export interface Notice {
  readonly tone: 'info' | 'success' | 'warning' | 'danger';
  readonly title: string | TemplateResult;
  /** What to do about it. */
  readonly body?: string | TemplateResult | null;
  /** Buttons and links; the staffed line among them wherever a page cannot help. */
  readonly actions?: TemplateResult | null;
  readonly icon?: IconName | undefined;
  /** Read aloud when it appears: `alert` at once, `status` in its turn. */
  readonly role?: 'alert' | 'status';
}

/** Draws a notice; its meaning is in an icon and words, not in the colour alone. */
export function notice({ tone, title, body, actions, icon: name = tone, role }: Notice): TemplateResult {
  return html`<div class="notice ${tone}" part="notice" role=${role ?? nothing}>
    ${icon(name)}
    <div>
      <p class="notice-title">${title}</p>
      ${body ? html`<p>${body}</p>` : nothing} ${actions ? html`<div class="notice-actions">${actions}</div>` : nothing}
    </div>
  </div>`;
}
