import type { CSSResult } from 'lit';
import { staffSignInStyles } from '../../staff/sign-in.styles.ts';

/** Looks of `<hall-supervision-board>` before somebody has signed in; those of its views come with them. */
export const supervisionBoardStyles: CSSResult = staffSignInStyles;
