import type { SubjectKind } from '@hallkit/contract';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Addresses that a page may give: of the web, or within its own place. */
const usable = (address: string | undefined): address is string => address !== undefined && address.includes('{id}') && (/^https?:/i.test(address) || !/^[a-z][\w+.-]*:/i.test(address));

/** What a card is about, linked where it is a case and the page has said where cases are. */
export const caseLink = ({ kind, id }: { readonly kind: SubjectKind; readonly id: string }, address: string | undefined, name: string | TemplateResult): string | TemplateResult =>
  kind === 'case' && usable(address) ? html`<a href=${address.replace('{id}', encodeURIComponent(id))}>${name}</a>` : name;
