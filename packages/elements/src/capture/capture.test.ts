import { ContextProvider } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { jpegOf } from '../imaging/picture-file.ts';
import { FakeCamera } from '../testing/capture-host.ts';
import type { CaptureProbe } from '../testing/capture-host.ts';
import { kioskDevicesContext } from './picture-source.ts';
import { sheetScene, slanted } from '../testing/sheets.ts';

const corners = slanted({ middle: { x: 300, y: 400 }, across: 380, down: 540, degrees: 6, lean: 0.06 });
const scene = { width: 600, height: 800, corners, print: 12 };

const open = async (change: (probe: CaptureProbe) => void = () => undefined): Promise<CaptureProbe> => {
  const probe = await fixture<CaptureProbe>(html`<hall-capture-probe></hall-capture-probe>`);
  probe.camera.sees = sheetScene(scene);
  change(probe);
  probe.capture.open();
  await probe.updateComplete;
  return probe;
};
const fetchScene = (): Promise<Blob> => jpegOf(sheetScene(scene));
const root = (probe: CaptureProbe): ShadowRoot => probe.shadowRoot as ShadowRoot;
const text = (probe: CaptureProbe): string => root(probe).querySelector('.capture')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const until = async (probe: CaptureProbe, wanted: string): Promise<void> => {
  await waitUntil(() => text(probe).includes(wanted), `${wanted} never comes`, { timeout: 10_000 });
  await probe.updateComplete;
};
const button = (probe: CaptureProbe, label: string): HTMLButtonElement => {
  const found = [...root(probe).querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(label));
  if (!found) throw new Error(`No button says ${label}: ${text(probe)}`);
  return found;
};
const shoot = async (probe: CaptureProbe): Promise<void> => {
  await waitUntil(() => button(probe, '拍照').getAttribute('aria-disabled') === 'false');
  button(probe, '拍照').click();
  await until(probe, '拉直并保留');
};
const keep = async (probe: CaptureProbe, pages: number): Promise<void> => {
  await shoot(probe);
  button(probe, '拉直并保留').click();
  await until(probe, `已有 ${pages} 页`);
};
const corner = (probe: CaptureProbe, name: string): HTMLElement => root(probe).querySelector(`[role=slider][aria-label=${name}]`) as HTMLElement;
const sizeOf = async (blob: Blob | undefined): Promise<readonly [number, number]> => {
  const { width, height } = await createImageBitmap(blob as Blob);
  return [width, height];
};

/** Checks it as axe does, once colours have come to rest. */
async function accessible(probe: CaptureProbe): Promise<void> {
  await Promise.allSettled(root(probe).getAnimations().filter((animation) => animation instanceof CSSTransition).map(({ finished }) => finished));
  await expect(probe).to.be.accessible();
}

describe('taking a picture of a paper', () => {
  it('finds the corners, straightens, and hands over the page', async () => {
    const probe = await open();
    await shoot(probe);
    expect(text(probe)).to.contain('已找到纸的四个角');
    expect(corner(probe, '左上角')).to.have.attribute('aria-valuetext', `横 ${Math.round(corners[0].x / 6)}%，竖 ${Math.round(corners[0].y / 8)}%`);
    expect(probe.camera.isLive, 'the camera is let go of').to.equal(false);
    button(probe, '拉直并保留').click();
    await until(probe, '已有 1 页');
    await probe.updateComplete;
    button(probe, '使用这 1 页').click();
    const [width, height] = await sizeOf(probe.done?.[0]);
    expect(probe.done?.[0]?.type).to.equal('image/jpeg');
    expect(height / width).to.be.closeTo(Math.SQRT2, 0.01);
    expect(text(probe)).to.equal('');
  });

  it('says when it sees no sheet, and takes the whole picture then', async () => {
    const probe = await open(({ camera }) => (camera.sees = sheetScene({ ...scene, ground: 235, paper: 235, print: 0 })));
    await shoot(probe);
    expect(text(probe)).to.contain('没有看清纸的边缘');
    expect(corner(probe, '右下角')).to.have.attribute('aria-valuetext', '横 100%，竖 100%');
  });

  it('moves a corner by arrow keys, named, within the picture', async () => {
    const probe = await open();
    await shoot(probe);
    const handle = corner(probe, '右上角');
    const x = Number(handle.getAttribute('aria-valuenow'));
    handle.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await probe.updateComplete;
    expect(Number(corner(probe, '右上角').getAttribute('aria-valuenow'))).to.be.closeTo(x + 4, 1);
    for (let times = 0; times < 60; times += 1) handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    await probe.updateComplete;
    expect(corner(probe, '右上角')).to.have.attribute('aria-valuenow', '100');
  });

  it('moves a chosen corner to where one taps: nobody has to drag', async () => {
    const probe = await open();
    await shoot(probe);
    corner(probe, '左下角').focus();
    const box = root(probe).querySelector('.picture')?.getBoundingClientRect() as DOMRect;
    root(probe).querySelector('.drawn')?.dispatchEvent(new MouseEvent('click', { clientX: box.left + box.width * 0.1, clientY: box.top + box.height * 0.9, bubbles: true, composed: true }));
    await probe.updateComplete;
    expect(corner(probe, '左下角')).to.have.attribute('aria-valuetext', '横 10%，竖 90%');
  });

  it('keeps nothing of corners that are no sheet', async () => {
    const probe = await open();
    await shoot(probe);
    corner(probe, '左上角').focus();
    const box = root(probe).querySelector('.picture')?.getBoundingClientRect() as DOMRect;
    root(probe).querySelector('.drawn')?.dispatchEvent(new MouseEvent('click', { clientX: box.left + box.width * 0.95, clientY: box.top + box.height * 0.95, bubbles: true, composed: true }));
    await until(probe, '四个圆点围不成一张纸');
    expect(button(probe, '拉直并保留')).to.have.attribute('aria-disabled', 'true');
    button(probe, '用整张图片').click();
    await probe.updateComplete;
    expect(text(probe)).not.to.contain('围不成');
  });

  it('orders, turns and removes pages', async () => {
    const probe = await open();
    await keep(probe, 1);
    button(probe, '再加一页').click();
    await probe.updateComplete;
    probe.camera.sees = sheetScene({ width: 800, height: 600, corners: slanted({ middle: { x: 400, y: 300 }, across: 540, down: 340, degrees: 3, lean: 0.03 }), print: 6 });
    await keep(probe, 2);
    button(probe, '前移: 第 2 页').click();
    await probe.updateComplete;
    button(probe, '向右转: 第 2 页').click();
    await waitUntil(() => (root(probe).querySelector('li:nth-child(2) canvas') as HTMLCanvasElement).width > 350, undefined, { timeout: 10_000 });
    await until(probe, '已有 2 页');
    await waitUntil(() => button(probe, '使用这 2 页').getAttribute('aria-disabled') === 'false');
    button(probe, '使用这 2 页').click();
    const [first, second] = await Promise.all([sizeOf(probe.done?.[0]), sizeOf(probe.done?.[1])]);
    expect(first[0] / first[1], 'the card came to the front').to.be.closeTo(540 / 340, 0.05);
    expect(second[0] / second[1], 'the sheet lies on its side').to.be.closeTo(Math.SQRT2, 0.01);
  });

  it('goes back to the camera when the last page is removed', async () => {
    const probe = await open();
    await keep(probe, 1);
    button(probe, '删除: 第 1 页').click();
    await until(probe, '把纸平放');
  });

  it('takes pictures from files where the camera is not allowed, is not there, or is taken', async () => {
    for (const [name, said] of [['NotAllowedError', '没有使用摄像头的权限'], ['NotFoundError', '没有找到摄像头'], ['NotReadableError', '摄像头正被别的程序使用']] as const) {
      const probe = await open(({ camera }) => (camera.fault = new DOMException('x', name)));
      await until(probe, said);
      const files = new DataTransfer();
      files.items.add(new File([await (await fetchScene()).arrayBuffer()], 'page.jpg', { type: 'image/jpeg' }));
      const input = root(probe).querySelector('input[type=file]') as HTMLInputElement;
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      await until(probe, '已找到纸的四个角');
    }
  });

  it('says what a device of the kiosk suffers from, in its words', async () => {
    const probe = await open(({ camera }) => (camera.fault = Object.assign(new Error('x'), { name: 'DeviceError', reason: { zh: '高拍仪没有连接，请联系工作人员', en: null } })));
    await until(probe, '高拍仪没有连接，请联系工作人员');
  });

  it('uses the document camera of the kiosk around it', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const ofKiosk = new FakeCamera();
    new ContextProvider(place, { context: kioskDevicesContext, initialValue: { camera: ofKiosk } });
    const probe = document.createElement('hall-capture-probe') as CaptureProbe;
    place.append(probe);
    probe.capture.open();
    await until(probe, '拍照');
    await waitUntil(() => ofKiosk.isLive);
    expect(probe.camera.isLive).to.equal(false);
    place.remove();
    expect(ofKiosk.isLive).to.equal(false);
  });

  it('says when a file is no picture', async () => {
    const probe = await open();
    const files = new DataTransfer();
    files.items.add(new File(['nothing'], 'page.jpg', { type: 'image/jpeg' }));
    const input = root(probe).querySelector('input[type=file]') as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(probe, '打不开这张图片');
    expect(text(probe)).to.contain('请换成 JPEG 或 PNG 图片');
  });

  it('offers a choice of cameras by name, or by number', async () => {
    const probe = await open(({ camera }) => (camera.names = ['Eloam', '']));
    await until(probe, 'Eloam');
    const select = root(probe).querySelector('select') as HTMLSelectElement;
    expect([...select.options].map((option) => option.text)).to.deep.equal(['Eloam', '摄像头 2']);
    select.value = 'camera-1';
    select.dispatchEvent(new Event('change'));
    expect(probe.camera.chosen).to.deep.equal(['camera-1']);
  });

  it('lets go of the camera when it is closed, or taken from the page', async () => {
    const probe = await open();
    await waitUntil(() => probe.camera.isLive);
    await until(probe, '拍照');
    button(probe, '取消').click();
    expect([probe.camera.isLive, probe.cancelled]).to.deep.equal([false, 1]);
    probe.capture.open();
    await waitUntil(() => button(probe, '拍照').getAttribute('aria-disabled') === 'false');
    probe.remove();
    expect(probe.camera.isLive).to.equal(false);
  });

  it('is accessible at each step', async () => {
    const probe = await open();
    await until(probe, '拍照');
    await accessible(probe);
    await shoot(probe);
    await accessible(probe);
    button(probe, '拉直并保留').click();
    await until(probe, '已有 1 页');
    await accessible(probe);
  });
});
