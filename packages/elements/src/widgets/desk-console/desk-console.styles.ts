import type { CSSResult } from 'lit';
import { staffSignInStyles } from '../../staff/sign-in.styles.ts';

/** Looks of `<hall-desk-console>` before somebody has signed in; those of the desktop come with it. */
export const deskConsoleStyles: CSSResult = staffSignInStyles;
