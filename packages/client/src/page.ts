import type { CallOptions } from './options.ts';

/** The shape of every list of the contract. */
export interface List<Row = unknown> {
  data: Row[];
  nextCursor: string | null;
}

/**
 * A page of a list: the answer of the contract (`data`, `nextCursor` and what else the list tells), and the way on.
 *
 * @example
 * let page = await hall.matters.list({ q: '开饭店' });
 * console.log(page.total, page.data[0]?.name.zh);
 * const more = await page.next();
 */
export type Page<L extends List> = L & {
  /** The next page, or null after the last. */
  next(options?: CallOptions): Promise<Page<L> | null>;
};
