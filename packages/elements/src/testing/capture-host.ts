import { html, LitElement } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { Capture, captureStrings, captureStyles } from '../capture/capture.ts';
import type { PictureSource } from '../capture/picture-source.ts';
import { Announcer } from '../controllers/announcer.ts';
import { FocusKeeper } from '../controllers/focus-keeper.ts';
import type { Pixels } from '../imaging/geometry.ts';
import { jpegOf } from '../imaging/picture-file.ts';
import { sharedStyles } from '../theme/shared.styles.ts';
import { buttonStyles } from '../ui/button.styles.ts';
import { noticeStyles } from '../ui/notice.styles.ts';

/** A camera that sees what it is told. */
export class FakeCamera implements PictureSource {
  sees: Pixels | undefined;
  /** Thrown in place of a live picture. */
  fault: Error | undefined;
  isLive = false;
  readonly chosen: string[] = [];
  names: readonly string[] = ['', ''];

  async choices(): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return this.names.map((name, at) => ({ id: `camera-${at}`, name }));
  }

  async choose(id: string): Promise<void> {
    this.chosen.push(id);
  }

  async live(): Promise<MediaStream> {
    if (this.fault) throw this.fault;
    this.isLive = true;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [320, 240];
    canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
    return canvas.captureStream(1);
  }

  stop(): void {
    this.isLive = false;
  }

  async capture(): Promise<Blob> {
    if (!this.sees) throw new DOMException('Nothing', 'NotReadableError');
    return jpegOf(this.sees);
  }
}

/** The least element that can take pictures. */
export class CaptureProbe extends LitElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, captureStyles];
  readonly camera: FakeCamera = new FakeCamera();
  done: readonly Blob[] | null = null;
  cancelled = 0;
  readonly #announcer = new Announcer(this);
  readonly #focus = new FocusKeeper(this, '#capture-first');
  readonly capture: Capture = new Capture({
    element: this, strings: () => captureStrings['zh-CN'], locale: () => 'zh-CN', source: this.camera, say: (text, delay) => this.#announcer.say(text, delay), focus: (selector) => this.#focus.to(selector),
    done: (pages) => (this.done = pages), cancel: () => (this.cancelled += 1),
  });

  protected override render(): TemplateResult {
    return html`<div class="root" lang="zh-CN">${this.#announcer.render()}${this.capture.render()}</div>`;
  }
}

if (!customElements.get('hall-capture-probe')) customElements.define('hall-capture-probe', CaptureProbe);
