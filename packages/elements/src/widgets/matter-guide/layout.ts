import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { answers } from './answers.ts';
import { head } from './head.ts';
import type { GuideSurroundings } from './parts/parts.ts';
import type { GuideActions, GuideView } from './view.ts';

/** How the element stands beside its content. */
export interface GuideSetting {
  readonly offline: boolean;
  /** Another guide is on its way. */
  readonly busy: boolean;
  /** What stands around the answers; where it could not be fetched, what is told instead. */
  readonly around: GuideSurroundings | TemplateResult;
}

/** A whole guide: what it is, the six answers, and everything else. */
export function layout(view: GuideView, actions: GuideActions, { offline, busy, around }: GuideSetting): TemplateResult {
  const { choices, beneath } = 'choices' in around ? around : { choices: around, beneath: '' };
  return html`<article class="guide ${busy ? 'busy' : ''} ${view.code === null ? 'no-code' : ''}" aria-labelledby="name" aria-busy=${busy}>${head(view, actions, offline)} ${choices} ${answers(view, actions)} ${beneath}</article>`;
}
