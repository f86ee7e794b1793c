import type { CSSResult } from 'lit';
import { lookupFormStyles } from '../../ui/lookup-form.styles.ts';

/** Looks of the form of `<hall-complaint-tracker>`; those of a complaint come with the parts. */
export const complaintTrackerStyles: CSSResult[] = lookupFormStyles;
