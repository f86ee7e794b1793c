import type { NoticeKind } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NoticeBoardStrings } from './notice-board.texts.ts';

/** Kinds as buttons, of which one is pressed; none where there is one kind alone. */
export function kindButtons(kinds: readonly NoticeKind[], chosen: NoticeKind | undefined, strings: NoticeBoardStrings, choose: (kind: NoticeKind | undefined) => void): TemplateResult | typeof nothing {
  if (kinds.length < 2) return nothing;
  return html`<div class="kinds" role="group" aria-label=${strings.kinds}>
    ${[undefined, ...kinds].map((kind) => html`<button class="kind" type="button" aria-pressed=${chosen === kind} @click=${() => choose(kind)}>${kind ? strings[`kind_${kind}`] : strings.every}</button>`)}
  </div>`;
}
