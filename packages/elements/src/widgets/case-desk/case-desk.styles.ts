import type { CSSResult } from 'lit';
import { staffSignInStyles } from '../../staff/sign-in.styles.ts';

/** Looks of `<hall-case-desk>` before somebody has signed in; those of inbox and case come with them. */
export const caseDeskStyles: CSSResult = staffSignInStyles;
