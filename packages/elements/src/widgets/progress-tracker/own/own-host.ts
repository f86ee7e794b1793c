import type { HallCore } from '@hallkit/client/core';
import type { Document, OwnCase, Progress } from '@hallkit/contract';
import type { TemplateResult } from 'lit';
import type { HallElement } from '../../../base/hall-element.ts';
import type { CommonStrings } from '../../../locales/common.texts.ts';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import type { StringTable } from '../../../locales/strings.ts';
import type { PapersStrings } from '../../../papers/papers.texts.ts';
import type { PhoneNumber } from '../../../ui/staffed-line.ts';
import type { OwnCaseStrings } from './own.texts.ts';

/** What acting on a case needs of its element. */
export interface OwnHost {
  readonly element: HallElement;
  client(): HallCore;
  texts<Strings extends object>(table: StringTable<Strings>): Strings;
  common(): CommonStrings;
  line(): PhoneNumber;
  locale(): HallLocale;
  format(): Format;
  level(): number;
  timeZone(): string | undefined;
  progress(): Progress | undefined;
  /** The progress has changed by it. */
  refresh(): void;
  say(text: string): void;
  focus(selector: string): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
}

/** What a case of one's own is drawn from, and what can be done with it. */
export interface OwnView {
  readonly own: OwnCase;
  readonly strings: OwnCaseStrings;
  readonly papers: PapersStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  readonly timeZone: string | undefined;
  readonly busy: boolean;
  /** Where to pay, once that has begun. */
  readonly payUrl: string | undefined;
  /** What was typed for fields that were asked for, by key, and as a message. */
  readonly typed: ReadonlyMap<string, string>;
  type(key: string, text: string): void;
  /** Files of a paper that was asked for. */
  send(key: string, name: string, files: readonly File[]): void;
  sending(key: string): TemplateResult | symbol;
  /** Papers of that kind which the space has. */
  held(key: string): readonly Document[];
  /** Hands one of them in; to do so is to agree to its use. */
  use(key: string, documentId: string): void;
  supply(key: string): void;
  pay(): void;
  write(): void;
  confirm(): void;
  withdraw(): void;
  save(documentId: string, name: string): void;
}
