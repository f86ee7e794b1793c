import type { LocalizedText } from '@hallkit/contract';
import { DeviceError } from '../device.ts';
import { BaseCamera, cameraFaults } from './document-camera.ts';
import type { CameraChoice } from './document-camera.ts';

const [width, height] = [1240, 1754];

/** A page of A4 on a desk, with lines like print: drawn, so that no picture of anybody is needed. */
function drawPage(context: CanvasRenderingContext2D, title: string): void {
  context.fillStyle = '#3b4350';
  context.fillRect(0, 0, width, height);
  context.save();
  context.translate(width / 2, height / 2);
  context.rotate(-0.012);
  context.fillStyle = '#fdfdfb';
  context.fillRect(-540, -770, 1080, 1540);
  context.fillStyle = '#1b2430';
  context.textAlign = 'center';
  context.font = "700 56px 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";
  context.fillText(title, 0, -640);
  context.fillStyle = '#8d96a3';
  for (let line = 0; line < 22; line += 1) context.fillRect(-440, -540 + line * 54, line % 6 === 5 ? 420 : 880, 16);
  context.restore();
}

/** A camera with one page under it. */
class SimulatedCamera extends BaseCamera {
  readonly #title: string;
  #broken: LocalizedText | null = null;

  constructor(title: string) {
    super();
    this.#title = title;
  }

  async choices(): Promise<readonly CameraChoice[]> {
    return [{ id: 'simulated', name: this.#title }];
  }

  async choose(): Promise<void> {
    await this.open();
  }

  /** Breaks it; null mends it. */
  break(reason: LocalizedText | null = cameraFaults.absent): void {
    this.#broken = reason;
    this.stop();
    if (reason) this.become('absent', reason);
    else void this.open();
  }

  protected override async start(): Promise<void> {
    if (this.#broken) throw new DeviceError(this.#broken);
    this.become('ready');
  }

  protected override async connect(): Promise<MediaStream> {
    if (this.#broken) throw new DeviceError(this.#broken);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    const stream = canvas.captureStream(5);
    drawPage(context, this.#title);
    // A stream of a canvas has pictures only while something is drawn.
    const timer = setInterval(() => (stream.active ? drawPage(context, this.#title) : clearInterval(timer)), 200);
    return stream;
  }
}

/** A camera to build with at a desk. */
export function createSimulatedCamera({ title = '样张 SAMPLE' }: { readonly title?: string } = {}): SimulatedCamera {
  return new SimulatedCamera(title);
}
export type { SimulatedCamera };
