import type { OperationTypes } from '@hallkit/contract';
import type { CallOptions, IterateOptions } from '../options.ts';
import type { List, Page } from '../page.ts';
import type { Path, Query, Transport } from '../transport.ts';

/** Query of an operation; a value may also be given as undefined and is then left out. */
export type QueryOf<Id extends keyof OperationTypes> =
  NonNullable<OperationTypes[Id]['parameters']['query']> extends infer Parameters ? { [Name in keyof Parameters]?: Parameters[Name] | undefined } : never;

/** A resource by its class, as `hall.use` takes it. */
export type ResourceClass<Made> = new (transport: Transport) => Made;

/** What the resources share: lists by the page and by the row. */
export abstract class Resource {
  declare protected readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /** One page, which knows how to get the next. */
  protected async page<L extends List>(path: Path, query: Query | undefined, options?: CallOptions): Promise<Page<L>> {
    const list = await this.transport.send<L>(path, { query, options });
    return { ...list, next: async (later = options) => list.nextCursor && this.page(path, { ...query, cursor: list.nextCursor }, later) } as Page<L>;
  }

  /** Row by row over all pages, each asked for when it is needed. */
  protected async *rows<Row>(path: Path, query: Query | undefined, { max = Infinity, ...options }: IterateOptions = {}): AsyncGenerator<Row, void, undefined> {
    let page: Page<List<Row>> | null = max > 0 ? await this.page(path, query, options) : null;
    for (; page; page = await page.next()) {
      for (const row of page.data) {
        yield row;
        if (--max <= 0) return;
      }
    }
  }
}
