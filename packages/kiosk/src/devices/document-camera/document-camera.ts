import type { LocalizedText } from '@hallkit/contract';
import { BaseDevice } from '../device.ts';
import type { Device } from '../device.ts';

/** A camera that the machine has. */
export interface CameraChoice {
  readonly id: string;
  /** As the system names it; empty before the camera was allowed. */
  readonly name: string;
}

/** Takes pictures of papers laid under it. */
export interface DocumentCamera extends Device {
  readonly kind: 'camera';
  /** What can be chosen from. */
  choices(): Promise<readonly CameraChoice[]>;
  /** Uses another one from now on. */
  choose(id: string): Promise<void>;
  /**
   * The live picture, for `srcObject` of a video. The camera's light is on until `stop`.
   *
   * @throws DeviceError where the camera cannot be used.
   */
  live(): Promise<MediaStream>;
  /** Ends the live picture. */
  stop(): void;
  /**
   * Takes a picture, as JPEG; in memory only.
   *
   * @throws DeviceError where the camera cannot be used.
   */
  capture(): Promise<Blob>;
}

/** Quality at which small print can be read and a page stays under a megabyte. */
const quality = 0.92;

/** Ground of our cameras: live picture and capture from whatever gives a stream. */
export abstract class BaseCamera extends BaseDevice implements DocumentCamera {
  readonly kind = 'camera';
  #stream: MediaStream | undefined;

  abstract choices(): Promise<readonly CameraChoice[]>;
  abstract choose(id: string): Promise<void>;
  /** A new stream; throws a DeviceError where there is none. */
  protected abstract connect(): Promise<MediaStream>;

  async close(): Promise<void> {
    this.stop();
    this.become('absent');
  }

  override forget(): void {
    this.stop();
  }

  async live(): Promise<MediaStream> {
    if (this.#stream?.active) return this.#stream;
    try {
      this.#stream = await this.connect();
    } catch (error) {
      this.failed(error);
      throw error;
    }
    this.become('busy');
    // Pulled out of its socket while somebody uses it.
    for (const track of this.#stream.getVideoTracks()) track.addEventListener('ended', () => this.#ended(), { once: true });
    return this.#stream;
  }

  stop(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
    if (this.status.state === 'busy') this.become('ready');
  }

  async capture(): Promise<Blob> {
    const wasLive = this.#stream !== undefined;
    const video = document.createElement('video');
    [video.muted, video.playsInline] = [true, true];
    try {
      video.srcObject = await this.live();
      await video.play();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
      canvas.getContext('2d')?.drawImage(video, 0, 0);
      return await new Promise<Blob>((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be encoded.'))), 'image/jpeg', quality));
    } finally {
      video.srcObject = null;
      if (!wasLive) this.stop();
    }
  }

  #ended(): void {
    this.#stream = undefined;
    this.become('absent', cameraFaults.absent);
  }
}

/** What cameras suffer from, in words. */
export const cameraFaults: Readonly<Record<'absent' | 'refused' | 'taken', LocalizedText>> = {
  absent: { zh: '高拍仪没有连接，请联系工作人员', en: 'The document camera is not connected. Please tell the staff.' },
  refused: { zh: '没有使用高拍仪的权限，请联系工作人员', en: 'This kiosk may not use the document camera. Please tell the staff.' },
  taken: { zh: '高拍仪正被别的程序使用，请联系工作人员', en: 'Another program is using the document camera. Please tell the staff.' },
};
