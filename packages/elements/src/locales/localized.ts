import type { LocalizedText } from '@hallkit/contract';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { HallLocale } from './locale.ts';

/** A text of the hall in the language of the element; where nobody has translated it, the Chinese one, marked so that it is read aloud as Chinese. */
export function localized(text: LocalizedText, locale: HallLocale): string | TemplateResult {
  if (locale !== 'en') return text.zh;
  return text.en ?? html`<span lang="zh-CN">${text.zh}</span>`;
}

/** The same as plain text, for names of controls and for announcements. */
export const plain = (text: LocalizedText, locale: HallLocale): string => (locale === 'en' ? (text.en ?? text.zh) : text.zh);
