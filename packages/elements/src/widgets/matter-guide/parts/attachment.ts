import type { Attachment } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plain } from '../../../locales/localized.ts';
import { icon } from '../../../ui/icon.ts';
import type { PartsView } from './part.ts';
import type { GuideActions } from '../view.ts';

/** A form or sample to open, and to keep. Nothing for a file whose address is none. */
export function attachmentLink(view: PartsView, { open }: GuideActions, attachment: Attachment): TemplateResult | typeof nothing {
  const { strings, locale, address } = view;
  const { kind, name, url } = attachment;
  const href = address(url);
  if (href === undefined) return nothing;
  const word = kind === 'other' ? plain(name, locale) : strings[`file_${kind}`];
  // Named in full for those who hear the link apart from its list.
  const full = plain(name, locale);
  return html`<span class="file screen-only">
    <a class="open" href=${href} target="_blank" rel="noopener" @click=${(event: Event) => open(attachment, event)}
      >${icon('papers')}<span>${word}${kind === 'other' ? nothing : html`<span class="hidden-visually"> ${full}</span>`} <span class="quiet">${fileNote(view, attachment)}</span><span class="hidden-visually"> ${strings.newWindow}</span></span></a
    ><a class="save" href="${href}${href.includes('?') ? '&' : '?'}download=true" download title=${strings.download(word)}>${icon('download')}<span class="hidden-visually">${strings.download(full)}</span></a>
  </span>`;
}

/** `PDF · 48 KB`; the size where the file has been made. */
function fileNote({ format }: PartsView, { mediaType, size }: Attachment): string {
  const type = (mediaType.split('/')[1] ?? mediaType).split(/[.+]/).at(-1)?.toUpperCase() ?? '';
  return size === null ? type : `${type} · ${format.number(Math.max(1, Math.round(size / 1024)))} KB`;
}
