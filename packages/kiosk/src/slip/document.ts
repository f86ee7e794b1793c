import type { HallLocale } from '@hallkit/elements';

/** One piece of what is printed, from top to bottom. */
export type PrintBlock =
  | { readonly kind: 'text'; readonly text: string; readonly size?: 'huge' | 'title' | 'normal' | 'small'; readonly bold?: boolean; readonly align?: 'start' | 'center' }
  /** A label on the left and its value on the right. */
  | { readonly kind: 'row'; readonly label: string; readonly value: string }
  /** Lines with a box to tick. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'qr'; readonly value: string };

/** Something to print: a ticket slip, a receipt. In one language, the one the visitor reads. */
export interface PrintDocument {
  readonly locale: HallLocale;
  /** What it is, for those who hear it and for the system's list of prints. */
  readonly title: string;
  readonly blocks: readonly PrintBlock[];
}

/** A document as lines of text: what a reader of the screen hears, and what tests read. */
export function textOf({ blocks }: PrintDocument): string {
  const lines = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'text':
        return [block.text];
      case 'row':
        return [`${block.label} ${block.value}`];
      case 'list':
        return block.items;
      case 'qr':
        return [block.value];
      case 'rule':
        return [];
    }
  });
  return lines.join('\n');
}
