import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized } from '../../locales/localized.ts';
import { staffSignInStrings } from '../sign-in.strings.ts';
import type { DeskFrame } from './frame.ts';

/** Who works here, and the way out. */
export function staffBar({ session, texts, locale }: DeskFrame): TemplateResult {
  const { staff } = session;
  return html`<header class="bar">
    <p>${staff ? localized(staff.name, locale()) : nothing} <span class="quiet">${staff?.staffNo}${staff?.post ? html` · ${localized(staff.post, locale())}` : nothing}</span></p>
    <button class="button plain" type="button" @click=${() => void session.signOut()}>${texts(staffSignInStrings).signOut}</button>
  </header>`;
}
