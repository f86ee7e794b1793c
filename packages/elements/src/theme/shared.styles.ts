import type { CSSResult } from 'lit';
import { base } from './base.styles.ts';
import { colours } from './colours.styles.ts';
import { tokens } from './tokens.styles.ts';

/** Styles every element starts from. */
export const sharedStyles: readonly CSSResult[] = [colours, tokens, base];
