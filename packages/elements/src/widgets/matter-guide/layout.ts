import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { answers } from './answers.ts';
import { choices, head } from './head.ts';
import type { GuideActions, GuideView } from './view.ts';

/** How the element stands beside its content. */
export interface GuideSetting {
  readonly offline: boolean;
  /** Another guide is on its way. */
  readonly busy: boolean;
  /** Everything beneath the answers. */
  readonly parts: unknown;
}

/** A whole guide: what it is, the six answers, and everything else. */
export const layout = (view: GuideView, actions: GuideActions, { offline, busy, parts }: GuideSetting): TemplateResult =>
  html`<article class="guide ${busy ? 'busy' : ''} ${view.code === null ? 'no-code' : ''}" aria-labelledby="name" aria-busy=${busy}>${head(view, actions, offline)} ${choices(view, actions)} ${answers(view, actions)} ${parts}</article>`;
