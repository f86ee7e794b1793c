/** A page of a list, as the hall gives it. */
export interface Rows<Row> {
  readonly data: readonly Row[];
  readonly nextCursor: string | null;
}

/** Rows of a list page by page: what was read stays while it is read anew. */
export class PagedRows<Row extends { readonly id: string }> {
  rows: readonly Row[] | undefined;
  error: unknown;
  #cursor: string | null = null;
  #asked = 0;
  readonly #read: (cursor: string | undefined) => Promise<Rows<Row>>;
  readonly #changed: () => void;

  constructor(read: (cursor: string | undefined) => Promise<Rows<Row>>, changed: () => void) {
    this.#read = read;
    this.#changed = changed;
  }

  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  /** Reads the first page anew; those that follow are asked for again by whoever wants them. */
  async load(): Promise<void> {
    await this.#page(undefined);
  }

  async more(): Promise<void> {
    if (this.#cursor !== null) await this.#page(this.#cursor);
  }

  forget(): void {
    this.#asked += 1;
    this.rows = this.error = undefined;
    this.#cursor = null;
  }

  /** Puts a row in the place of the one with its id. */
  replace(row: Row): void {
    this.rows = this.rows?.map((other) => (other.id === row.id ? row : other));
  }

  remove(id: string): void {
    this.rows = this.rows?.filter((row) => row.id !== id);
  }

  async #page(cursor: string | undefined): Promise<void> {
    const asked = (this.#asked += 1);
    try {
      const { data, nextCursor } = await this.#read(cursor);
      if (asked !== this.#asked) return;
      this.rows = cursor === undefined ? data : [...(this.rows ?? []), ...data];
      this.#cursor = nextCursor;
      this.error = undefined;
    } catch (error) {
      if (asked === this.#asked) this.error = error;
    }
    this.#changed();
  }
}
