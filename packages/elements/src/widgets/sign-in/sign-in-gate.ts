import { reachesLevel } from '@hallkit/domain';
import type { IdentityLevel } from '@hallkit/domain';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { HallElement } from '../../base/hall-element.ts';
import type { PersonController } from '../../controllers/person.ts';

/** Whether somebody is known to the page as surely as an element needs; a page with a token of its own has seen to that itself. */
export function isKnown({ person, applicationId }: PersonController, { configuration }: Pick<HallElement, 'configuration'>, needs: IdentityLevel): boolean {
  if (person) return reachesLevel(person.level, needs) || applicationId !== null;
  return configuration.getToken !== undefined;
}

/** In place of what somebody has to sign in for: the page's own way (slot `sign-in`), else ours, with the settings of the element around it. */
export function signInGate({ siteKey, baseUrl, locale, theme, strings }: HallElement, level: number, needs: IdentityLevel): TemplateResult {
  void import('./sign-in.define.ts');
  return html`<slot name="sign-in"><hall-sign-in .needs=${needs} .headingLevel=${level} .siteKey=${siteKey} .baseUrl=${baseUrl} .locale=${locale} .theme=${theme} .strings=${strings}></hall-sign-in></slot>`;
}
