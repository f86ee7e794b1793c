import pg from 'pg';

type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void;

/** After a full disk has refused another connection the pool makes do with those it has, for so many milliseconds. */
const makesDo = 5000;
/** Connections that were being made at that moment are refused one after the other. */
const most = 32;

/**
 * A pool that goes on reading while the disk is full. PostgreSQL may have to write a file before it takes a new
 * connection, and then refuses it (53100); those that are open read on. So whoever was to get a new one waits for one of them.
 */
export class SteadyPool extends pg.Pool {
  readonly #max: number = this.options.max;
  #again: NodeJS.Timeout | undefined;

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | void {
    if (callback) return this.#connect(callback, 1);
    return new Promise((resolve, reject) => this.#connect((error, client) => (client ? resolve(client) : reject(error as Error)), 1));
  }

  #connect(callback: Connected, attempt: number): void {
    super.connect((error, client, done) => {
      if ((error as { code?: string } | undefined)?.code !== '53100' || this.totalCount === 0 || attempt === most) return callback(error, client, done);
      this.options.max = this.totalCount;
      clearTimeout(this.#again);
      this.#again = setTimeout(() => (this.options.max = this.#max), makesDo).unref();
      this.#connect(callback, attempt + 1);
    });
  }
}
