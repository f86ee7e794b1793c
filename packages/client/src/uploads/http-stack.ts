import type { HttpRequest, HttpResponse, HttpStack } from 'tus-js-client';

/** Sends one request by `fetch`. */
class FetchRequest implements HttpRequest {
  readonly #headers = new Headers();
  readonly #control = new AbortController();
  readonly #method: string;
  readonly #url: string;
  readonly #fetch: (request: Request) => Promise<Response>;

  constructor(method: string, url: string, fetch: (request: Request) => Promise<Response>) {
    this.#method = method;
    this.#url = url;
    this.#fetch = fetch;
  }

  getMethod(): string {
    return this.#method;
  }

  getURL(): string {
    return this.#url;
  }

  setHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  getHeader(name: string): string | undefined {
    return this.#headers.get(name) ?? undefined;
  }

  /** `fetch` tells nothing on the way; tus itself tells at the end of each request. */
  setProgressHandler(): void {}

  async send(body: Blob | null = null): Promise<HttpResponse> {
    const response = await this.#fetch(new Request(this.#url, { method: this.#method, headers: this.#headers, body, signal: this.#control.signal }));
    const text = await response.text();
    return { getStatus: () => response.status, getHeader: (name) => response.headers.get(name) ?? undefined, getBody: () => text, getUnderlyingObject: () => response };
  }

  async abort(): Promise<void> {
    this.#control.abort();
  }

  getUnderlyingObject(): undefined {
    return undefined;
  }
}

/** Requests of tus by `fetch`: in Node, in tests, and wherever the page sends its requests itself. */
export const fetchStack = (fetch: (request: Request) => Promise<Response> = (request) => globalThis.fetch(request)): HttpStack => ({
  createRequest: (method, url) => new FetchRequest(method, url, fetch),
  getName: () => 'fetch',
});
