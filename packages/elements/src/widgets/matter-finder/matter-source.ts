import type { HallCore } from '@hallkit/client/core';
import { isHallError } from '@hallkit/client/core';
import type { Facet, LocalizedText, MatterSummary } from '@hallkit/contract';
import { queryOf } from './finder-state.ts';
import type { Filters } from './finder-state.ts';
import type { LocalAnswer, LocalFacets, LocalIndex } from './local-index.ts';

/** Rows of a page: a window, whatever matches. */
export const pageSize = 20;

/** The most rows that the contract answers with at once. */
const most = 100;

/** Rows and what is said around them. */
export interface Results {
  readonly rows: readonly MatterSummary[];
  readonly total: number;
  /** Counted from 0; another than asked for where that lay behind the end. */
  readonly page: number;
  readonly confident: boolean;
  readonly facets: readonly Facet[];
  /** Ways on where nothing fits: counts over everything, not only over what was found. */
  readonly overview: readonly Facet[];
  /** Answered by the index in this page, because the hall could not be reached. */
  readonly offline: boolean;
}

/** What is looked for. */
export interface Search {
  readonly query: string;
  readonly filters: Filters;
  readonly page: number;
}

/** Answers from the hall, or from its index in this page where the network is gone. */
export class MatterSource {
  readonly #client: () => HallCore;
  readonly #bound: Filters;
  /** Where the pages of a search begin, as far as they have been seen. */
  readonly #cursors = new Map<string, (string | undefined)[]>();
  readonly #labels = new Map<string, LocalizedText>();
  #opening: Promise<LocalIndex> | undefined;
  #index: LocalIndex | undefined;

  /**
   * @param client - Asked at every use: another language is another client.
   * @param bound - What the finder is bound to; of other departments and regions the pack holds nothing.
   */
  constructor(client: () => HallCore, bound: Filters) {
    this.#client = client;
    this.#bound = bound;
  }

  /** Whether the index is here. */
  get ready(): boolean {
    return this.#index !== undefined;
  }

  /** The best few from the index in this page, in the time of a key press; undefined until it is here. */
  suggest(query: string, filters: Filters, limit: number): Omit<LocalAnswer, 'facets'> | undefined {
    const found = this.#index?.search({ query, filters, offset: 0, limit, facets: false });
    return found && { ...found, rows: found.rows.map((row) => this.#named(row)) };
  }

  /** Fetches index and search code, once; can be called as often as somebody comes near the box. After a failure the next call tries again. */
  prepare(): Promise<LocalIndex> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #open(): Promise<LocalIndex> {
    const { department, region } = this.#bound;
    const [{ openLocalIndex }, pack] = await Promise.all([import('./local-index.ts'), this.#client().matters.index({ ...(department ? { department } : {}), ...(region ? { region } : {}) })]);
    this.#index = await openLocalIndex(pack);
    return this.#index;
  }

  /** @throws HallError when neither the hall nor the index can answer. */
  async list(search: Search, signal: AbortSignal): Promise<Results> {
    if (!navigator.onLine && this.#index) return this.#local(this.#index, search);
    try {
      return await this.#remote(search, signal);
    } catch (error) {
      const unreached = isHallError(error, 'HallConnectionError') || isHallError(error, 'HallTimeoutError');
      if (!unreached || !this.#index) throw error;
      return this.#local(this.#index, search);
    }
  }

  #local(index: LocalIndex, { query, filters, page }: Search): Results {
    const { rows, total, confident, facets } = index.search({ query, filters, offset: page * pageSize, limit: pageSize, facets: true });
    const found = { rows: rows.map((row) => this.#named(row)), total, page, confident, facets: this.#labelled(facets), overview: [], offline: true };
    if (confident || query === '') return found;
    return { ...found, overview: this.#labelled(index.search({ query: '', filters: this.#bound, offset: 0, limit: 0, facets: true }).facets) };
  }

  async #remote({ query, filters, page }: Search, signal: AbortSignal): Promise<Results> {
    const asked = { ...queryOf(filters), ...(query ? { q: query } : {}), group: 'matter' as const };
    const key = JSON.stringify(asked);
    const cursors = this.#cursors.get(key) ?? [undefined];
    this.#cursors.set(key, cursors);
    let at = Math.min(page, cursors.length - 1);
    // A deep link into the middle: pages are known by their predecessors only, so walk there in long strides.
    while (at < page) {
      const stride = Math.min(most / pageSize, page - at);
      const { nextCursor } = await this.#client().matters.list({ ...asked, limit: stride * pageSize, ...cursorOf(cursors[at]) }, { signal });
      if (nextCursor === null) return this.#remote({ query, filters, page: 0 }, signal);
      at += stride;
      cursors[at] = nextCursor;
    }
    const { data, total, confident, facets, nextCursor } = await this.#client().matters.list({ ...asked, limit: pageSize, ...cursorOf(cursors[at]) }, { signal });
    if (nextCursor !== null) cursors[at + 1] = nextCursor;
    for (const { name, values } of facets) for (const { value, label } of values) this.#labels.set(`${name} ${value}`, label);
    const found = { rows: data, total, page: at, confident, facets, overview: [], offline: false };
    if (confident || query === '') return found;
    return { ...found, overview: (await this.#client().matters.list({ ...queryOf(this.#bound), limit: 1, group: 'matter' }, { signal })).facets };
  }

  /** A pack holds Chinese names of departments and regions; the hall has told the others beside the filters. */
  #named(row: MatterSummary): MatterSummary {
    const { department, region } = row;
    const nameOf = (key: string, known: LocalizedText): LocalizedText => this.#labels.get(key) ?? known;
    return { ...row, department: { ...department, name: nameOf(`department ${department.id}`, department.name) }, region: { ...region, name: nameOf(`region ${region.code}`, region.name) } };
  }

  /** The hall has named most values before the network went; what nobody can name is no choice. */
  #labelled(facets: LocalFacets): Facet[] {
    return facets.map(({ name, values }) => ({
      name,
      values: values.flatMap(({ value, count, label: own }) => {
        const label = this.#labels.get(`${name} ${value}`) ?? own;
        return label ? [{ value, count, label }] : [];
      }),
    }));
  }
}

const cursorOf = (cursor: string | undefined): { cursor?: string } => (cursor === undefined ? {} : { cursor });
