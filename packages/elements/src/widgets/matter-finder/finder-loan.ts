import type { HallCore } from '@hallkit/client/core';
import type { LitElement, TemplateResult } from 'lit';
import type { StringTable } from '../../locales/strings.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import type { FinderHost } from './finder-controller.ts';
import type { Speech } from './matter-row.ts';

/** The element around the parts. */
export type FinderParent = LitElement &
  FinderHost & {
    readonly guideHref: string | undefined;
    readonly withoutFilters: boolean;
    readonly headingLevel: number;
  };

/** What the element lends to its parts. */
export interface FinderLoan {
  client(): HallCore;
  texts<Strings extends object>(table: StringTable<Strings>): Strings;
  told(): Omit<Speech, 'strings'> & { readonly line: PhoneNumber };
  failed(error: unknown, retry: () => void): TemplateResult;
  href(matterId: string): string | undefined;
  choose(click: Event | undefined, matterId: string, name: string): void;
  /** What stands in the box. */
  text(): string;
  search(text: string): void;
  /** Empties the box. */
  clear(): void;
  /** Leads eyes and focus to the results. */
  toResults(): void;
}
