import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../ui/heading.ts';
import { notice } from '../ui/notice.ts';
import type { StaffSignInStrings } from './sign-in.strings.ts';

/** What the form is drawn from. */
export interface SignInView {
  readonly strings: StaffSignInStrings;
  readonly level: number;
  /** Told where the hall ended the session. */
  readonly expired: string | undefined;
  /** Why the last try failed. */
  readonly failure: TemplateResult | undefined;
  readonly busy: boolean;
  submit(staffNo: string, password: string): void;
}

/** Staff number and password. */
export function signInForm({ strings, level, expired, failure, busy, submit }: SignInView): TemplateResult {
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    if (!busy) submit(String(form.get('staffNo')).trim(), String(form.get('password')));
  };
  return html`<form class="sign-in" @submit=${send}>
    ${heading(level, strings.signIn, 'sign-in')} ${expired ? notice({ tone: 'warning', role: 'status', title: expired }) : nothing} ${failure ?? nothing}
    <div class="field"><label for="staff-no">${strings.staffNo}</label><input id="staff-no" name="staffNo" required maxlength="32" autocomplete="username" autocapitalize="none" spellcheck="false" /></div>
    <div class="field"><label for="password">${strings.password}</label><input id="password" name="password" type="password" required maxlength="200" autocomplete="current-password" /></div>
    <button class="button primary" type="submit" aria-disabled=${busy}>${strings.signInButton}</button>
  </form>`;
}
