import { expect } from '@open-wc/testing';
import { clientFor } from './clients.ts';

const of = (more: Parameters<typeof clientFor>[0] = {}, locale: 'zh-CN' | 'en' = 'zh-CN') => clientFor({ siteKey: 'pk_test_dezhou', baseUrl: 'https://hall.example.gov.cn', ...more }, locale);

describe('the client of a configuration', () => {
  it('is shared by all that agree, and by nobody else', () => {
    const [getToken, fetch] = [() => null, globalThis.fetch.bind(globalThis)];
    expect(of({ getToken, fetch })).to.equal(of({ getToken, fetch }));
    const all = [of(), of({}, 'en'), of({ baseUrl: 'https://other.example.gov.cn' }), of({ siteKey: 'pk_test_county' }), of({ getToken }), of({ fetch }), of({ getToken, fetch }), of({ getToken: () => null, fetch })];
    expect(new Set(all).size).to.equal(all.length);
    expect(of({ siteKey: '' })).to.equal(undefined);
  });

  it('is forgotten with the functions of the page it was made for', async () => {
    // As a page that writes them into what it draws does, each time anew.
    const drawn = Array.from({ length: 10 }, (_, at) => {
      const made = of(at % 2 === 0 ? { getToken: () => String(at) } : { fetch: async () => new Response(String(at)) });
      return new WeakRef(made as object);
    });
    const { gc } = globalThis as unknown as { gc(options: object): Promise<void> };
    let left = drawn.length;
    for (let turn = 0; turn < 20 && left > 0; turn += 1) {
      await gc({ type: 'major', execution: 'async' });
      left = drawn.filter((one) => one.deref()).length;
    }
    expect(left, 'clients that are kept').to.equal(0);
  });
});
