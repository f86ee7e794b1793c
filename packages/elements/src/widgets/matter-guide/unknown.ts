import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { telephone } from '../../ui/staffed-line.ts';
import type { GuideView } from './view.ts';

/** What the hall has not published, with whom to ask. */
export function unknown({ guide, strings }: GuideView): TemplateResult {
  const { number } = guide.staffedLine;
  return html`<span class="answer none">${strings.unknown}</span><a class="under" href=${telephone(number)}>${strings.ask(number)}</a>`;
}
