import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.ts';

/** A field as it is drawn. */
export interface FieldView {
  readonly id: string;
  readonly label: string;
  readonly fault: string | undefined;
}

/** What is wrong with a field. */
export const faultLine = ({ id, fault }: FieldView): TemplateResult | typeof nothing => (fault === undefined ? nothing : html`<p class="fault" id="${id}-fault">${icon('danger')} ${fault}</p>`);
