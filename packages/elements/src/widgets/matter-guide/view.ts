import type { Attachment, LocalizedText, MatterGuide, MatterVersionList } from '@hallkit/contract';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { NeededMaterials } from '../../guides/needed-materials.ts';
import type { CommonStrings } from '../../locales/common.texts.ts';
import type { Format } from '../../locales/format.ts';
import type { HallLocale } from '../../locales/locale.ts';
import { localized } from '../../locales/localized.ts';
import type { StringTable } from '../../locales/strings.ts';
import type { MatterGuideStrings } from './matter-guide.texts.ts';

/** What can stand in a template. */
export type Content = string | TemplateResult;

/** What the parts of a guide draw from. */
export interface GuideView {
  readonly guide: MatterGuide;
  readonly locale: HallLocale;
  readonly strings: MatterGuideStrings;
  /** Texts of another table in the same language. */
  texts<Strings extends object>(table: StringTable<Strings>): Strings;
  readonly common: CommonStrings;
  readonly format: Format;
  readonly now: Date;
  /** IANA zone of the hall. */
  readonly timeZone: string;
  /** Level of the heading with the matter's name. */
  readonly level: number;
  /** Handling item chosen. */
  readonly item: string | undefined;
  readonly situations: ReadonlySet<string>;
  readonly materials: NeededMaterials;
  /** What the QR code opens; null for no code, undefined while it is not known. */
  readonly code: string | null | undefined;
  readonly withoutPrint: boolean;
  /** Draws the versions once somebody has asked for them, or how that stands. */
  versions(draw: (list: MatterVersionList) => TemplateResult): unknown;
  /** Full address of what the server names; undefined for anything that is no web address. */
  address(url: string): string | undefined;
}

/** What a person does in a guide. */
export interface GuideActions {
  chooseItem(itemId: string): void;
  chooseMatter(matterId: string, version?: number): unknown;
  toggleSituation(situationId: string, applies: boolean): void;
  open(attachment: Attachment, event: Event): void;
  goTo(partId: string, event: Event): void;
  print(): void;
  loadVersions(): void;
}

/** A text of the hall in the language of the view. */
export const say = ({ locale }: GuideView, text: LocalizedText): Content => localized(text, locale);

/** A text that the hall has in Chinese only, marked so that it is read aloud as such. */
export const chineseOnly = ({ locale }: GuideView, text: string): Content => localized({ zh: text, en: null }, locale);

/** A name and what it is, in one line. */
export const pair = ({ locale }: GuideView, name: Content, value: Content): TemplateResult => html`${name}${locale === 'en' ? ': ' : '：'}${value}`;

/** Several texts in one line. */
export const inLine = ({ locale }: GuideView, texts: readonly Content[]): TemplateResult => html`${texts.map((text, at) => html`${at === 0 ? '' : locale === 'en' ? ', ' : '、'}${text}`)}`;

/** Rows of a name and what it is; rows without a value are left out. */
export function definitions(rows: readonly (readonly [name: Content, value: Content | null])[]): TemplateResult {
  return html`<dl class="facts">${rows.map(([name, value]) => (value === null || value === '' ? '' : html`<div><dt>${name}</dt><dd>${value}</dd></div>`))}</dl>`;
}

/** A few words open to what stands behind them. */
export const disclosure = (summary: Content, body: Content, onOpen?: () => void): TemplateResult =>
  html`<details @toggle=${onOpen ? (event: Event) => (event.target as HTMLDetailsElement).open && onOpen() : null}>
    <summary>${summary}</summary>
    <div class="behind">${body}</div>
  </details>`;
