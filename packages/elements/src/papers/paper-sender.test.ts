import { HallApiError, HallConnectionError } from '@hallkit/client';
import type { HallCore } from '@hallkit/client/core';
import type { UploadOptions } from '@hallkit/client/resources';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { formatOf } from '../locales/format.ts';
import { paper } from '../testing/draft-hall.ts';
import { PaperSender } from './paper-sender.ts';
import { chinese } from './papers.zh.ts';

const call = { method: 'PATCH', url: 'https://hall.example/', tries: 1 };
const cut = new HallConnectionError('cut', call);
const refusal = (status: number, detail: string): HallApiError => new HallApiError({ type: '', title: '暂停', status, code: 'storage.full', detail, requestId: 'r', errors: [] }, null, call);

interface Documents {
  upload(file: Blob, options: UploadOptions): Promise<{ id: string }>;
  create(request: { uploadIds: string[] }): Promise<unknown>;
}

/** Where files are sent from; `documents` is what becomes of them. */
class Desk extends LitElement {
  documents: Documents = { upload: () => Promise.resolve({ id: 'up_1' }), create: () => Promise.resolve(paper('dc_1', '平面图')) };
  readonly arrived: string[] = [];
  readonly sender = new PaperSender({
    element: this, client: () => ({ use: () => this.documents }) as unknown as HallCore, strings: () => chinese, format: () => formatOf('zh-CN'), say: () => undefined, arrived: ({ id }) => this.arrived.push(id),
  });

  send(): void {
    this.sender.send({ place: 'plan', name: '平面图', source: 'uploaded', files: [new File([new Uint8Array(1000)], 'plan.pdf', { type: 'application/pdf' })] });
  }

  press(label: string): void {
    const found = [...(this.shadowRoot?.querySelectorAll('button') ?? [])].find((button) => button.getAttribute('aria-label') === `${label}: plan.pdf`);
    if (!found) throw new Error(`No button says ${label}: ${this.text}`);
    found.click();
  }

  get text(): string {
    return this.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  override render(): TemplateResult {
    return html`${this.sender.render('plan')}`;
  }
}
customElements.define('paper-sender-desk', Desk);

const open = (): Promise<Desk> => fixture<Desk>(html`<paper-sender-desk></paper-sender-desk>`);

describe('PaperSender', () => {
  it('goes on with a file whose bytes were all sent but had not arrived when the line was cut', async () => {
    const desk = await open();
    const begun: (string | undefined)[] = [];
    const create: string[][] = [];
    desk.documents = {
      upload: async (file, { uploadId, onBegin, onProgress }) => {
        begun.push(uploadId);
        onBegin?.({ id: 'up_1' } as never);
        // As a browser tells it: what it has handed to the network.
        onProgress?.(file.size, file.size);
        if (begun.length === 1) throw cut;
        return { id: 'up_1' };
      },
      create: async ({ uploadIds }) => (create.push(uploadIds), paper('dc_1', '平面图')),
    };
    desk.send();
    await waitUntil(() => desk.text.includes(chinese.cut), 'the cut is never told');
    expect(create).to.deep.equal([]);
    desk.press('重试');
    await waitUntil(() => desk.arrived.length === 1, 'it never arrives');
    expect([begun, create]).to.deep.equal([[undefined, 'up_1'], [['up_1']]]);
  });

  it('offers another try of what a hall that is down or busy could not take, and sends nothing twice', async () => {
    for (const status of [429, 503, 507]) {
      const desk = await open();
      let [uploads, isBusy] = [0, true];
      desk.documents = {
        upload: async () => ({ id: `up_${(uploads += 1)}` }),
        create: async () => {
          if (isBusy) throw refusal(status, '请稍后再试。');
          return paper('dc_1', '平面图');
        },
      };
      desk.send();
      await waitUntil(() => desk.text.includes('请稍后再试。'), 'the refusal is never told');
      isBusy = false;
      desk.press('重试');
      await waitUntil(() => desk.arrived.length === 1, 'it never arrives');
      expect(uploads).to.equal(1);
    }
  });

  it('offers no other try of what would be refused again', async () => {
    const desk = await open();
    desk.documents.create = () => Promise.reject(refusal(422, '请去掉密码。'));
    desk.send();
    await waitUntil(() => desk.text.includes('请去掉密码。'), 'the refusal is never told');
    expect(() => desk.press('重试')).to.throw('No button');
  });

  it('makes a JPEG of a photo as iPhones keep it where the browser can read it', async () => {
    const desk = await open();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [40, 30];
    const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    const sent: (readonly [string | undefined, string])[] = [];
    desk.documents.upload = async (file, { fileName }) => (sent.push([fileName, file.type]), { id: 'up_1' });
    // Nothing here writes HEIC; what a browser reads it finds out by itself, whatever the name says.
    desk.sender.send({ place: 'plan', name: '平面图', source: 'uploaded', files: [new File([bytes as Blob], 'IMG_0001.HEIC', { type: 'image/heic' }), new File([bytes as Blob], 'IMG_0002.heic')] });
    await waitUntil(() => desk.arrived.length === 1, 'it never arrives');
    expect(sent).to.deep.equal([['IMG_0001.jpg', 'image/jpeg'], ['IMG_0002.jpg', 'image/jpeg']]);
  });

  it('tells how to take a JPEG where the browser cannot read it, and sends nothing in vain', async () => {
    const desk = await open();
    let uploads = 0;
    desk.documents.upload = async () => ({ id: `up_${(uploads += 1)}` });
    desk.sender.send({ place: 'plan', name: '平面图', source: 'uploaded', files: [new File([new Uint8Array(500)], 'IMG_0001.HEIC')] });
    await waitUntil(() => desk.text.includes('兼容性最佳'), 'nothing is told');
    expect(uploads).to.equal(0);
  });
});
