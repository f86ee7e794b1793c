import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { mockFetch } from '@hallkit/mocks';
import '@hallkit/elements/define/complaint-form.js';
import '@hallkit/elements/define/consultation.js';
import '@hallkit/elements/define/rating.js';
import type { HallKiosk } from './kiosk.ts';
import './kiosk.define.ts';

const words = '自助机上写的投诉内容';
const rootOf = (kiosk: HallKiosk, tag: string): ShadowRoot => kiosk.querySelector(tag)?.shadowRoot as ShadowRoot;
const has = (kiosk: HallKiosk, tag: string, selector: string): boolean => rootOf(kiosk, tag)?.querySelector(selector) != null;

function type(kiosk: HallKiosk, tag: string, selector: string, text: string): void {
  const field = rootOf(kiosk, tag).querySelector(selector) as HTMLInputElement | HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Everything that this origin keeps, as one text. */
async function kept(): Promise<string> {
  const rows: unknown[] = [{ ...localStorage }, { ...sessionStorage }, location.href];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name as string);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of database.objectStoreNames) rows.push(await new Promise((resolve) => {
      const all = database.transaction(store).objectStore(store).getAll();
      all.onsuccess = () => resolve(all.result);
    }));
    database.close();
  }
  return JSON.stringify(rows);
}

describe('hall-kiosk with what people say', () => {
  it('keeps nothing of a complaint, a question or a number that somebody typed and left', async () => {
    const kiosk = await fixture<HallKiosk>(html`<hall-kiosk locale="zh-CN" site-key="dk_test_dezhou" base-url="https://hall.example" without-keyboard>
      <hall-complaint-form data-title="投诉"></hall-complaint-form><hall-consultation data-title="咨询"></hall-consultation><hall-rating data-title="评价"></hall-rating>
    </hall-kiosk>`);
    const provider = document.createElement('hall-provider') as HTMLElement & { fetch: unknown };
    await import('@hallkit/elements/define/provider.js');
    provider.fetch = mockFetch();
    kiosk.replaceWith(provider);
    provider.append(kiosk);
    await kiosk.updateComplete;
    kiosk.openTile('投诉');
    await waitUntil(() => has(kiosk, 'hall-complaint-form', '#text'), 'no form', { timeout: 8000 });
    expect(rootOf(kiosk, 'hall-complaint-form').querySelector('[part~=base]')?.className).to.contain('kiosk');
    type(kiosk, 'hall-complaint-form', '#text', words);
    kiosk.openTile('评价');
    await waitUntil(() => has(kiosk, 'hall-rating', '#number'), 'no form for a number', { timeout: 8000 });
    type(kiosk, 'hall-rating', '#number', 'DZP2612100000030');
    kiosk.openTile('咨询');
    await waitUntil(() => has(kiosk, 'hall-consultation', 'input'), 'nothing to ask with', { timeout: 8000 });
    type(kiosk, 'hall-consultation', 'input', words);
    // Longer than typing takes to come to rest, after which others would keep it.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await kept()).not.to.contain(words);
    const before = [...kiosk.children];
    await kiosk.end('idle');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([...kiosk.children].some((child) => before.includes(child)), 'an element of the last visitor').to.equal(false);
    expect(await kept()).not.to.contain(words).and.not.to.contain('DZP2612100000030');
    kiosk.openTile('投诉');
    await waitUntil(() => has(kiosk, 'hall-complaint-form', '#text'), 'no new form', { timeout: 8000 });
    expect((rootOf(kiosk, 'hall-complaint-form').querySelector('#text') as HTMLTextAreaElement).value).to.equal('');
    provider.remove();
  }).timeout(30_000);
});
