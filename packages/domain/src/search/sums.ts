/** Adds up by number, and remembers which numbers there are. */
export class Sums {
  readonly #sums: Float64Array;
  readonly #isTouched: Uint8Array;
  readonly touched: number[] = [];

  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#isTouched = new Uint8Array(size);
  }

  of(id: number): number {
    return this.#sums[id] as number;
  }

  has(id: number): boolean {
    return this.#isTouched[id] === 1;
  }

  add(id: number, weight: number): void {
    this.#sums[id] = (this.#sums[id] as number) + weight;
    this.#touch(id);
  }

  atLeast(id: number, weight: number): void {
    this.#sums[id] = Math.max(this.#sums[id] as number, weight);
    this.#touch(id);
  }

  #touch(id: number): void {
    if (this.#isTouched[id] === 1) return;
    this.#isTouched[id] = 1;
    this.touched.push(id);
  }
}
