import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.ts';

/** A number as people dial it. */
export interface PhoneNumber {
  readonly number: string;
}

/** The government service hotline, staffed day and night everywhere in the country (国办发〔2020〕53号); used until a hall names its own line. */
export const nationalHotline: PhoneNumber = { number: '12345' };

/** `tel:` address of a number. */
export const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

/** The way to a person, on every page that cannot help. */
export const staffedLineLink = (label: string, { number }: PhoneNumber): TemplateResult => html`<a class="button" href=${telephone(number)}>${icon('phone')}<span>${label} ${number}</span></a>`;
