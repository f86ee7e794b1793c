/** The key of one write, the same as long as it says the same: sent once more after its answer was lost, it is still one write. */
export class Attempt {
  #said = '';
  #key = '';

  /** @param request - What is sent, and where. */
  key(...request: readonly unknown[]): string {
    const said = JSON.stringify(request);
    if (said !== this.#said || this.#key === '') {
      this.#said = said;
      // Missing on pages without HTTPS, which an intranet may have.
      this.#key = crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
    }
    return this.#key;
  }

  /** It is done: the same words are another write from now on. */
  end(): void {
    this.#key = '';
  }
}
