import type { CSSResult } from 'lit';
import { lookupFormStyles } from '../../ui/lookup-form.styles.ts';

/** Looks of the form of `<hall-progress-tracker>`; those of the progress come with the parts. */
export const progressTrackerStyles: CSSResult[] = lookupFormStyles;
