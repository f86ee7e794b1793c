import { DeviceError } from '../device.ts';
import { BaseCamera, cameraFaults } from './document-camera.ts';
import type { CameraChoice } from './document-camera.ts';

/** A camera of the machine. */
export interface DocumentCameraOptions {
  /**
   * Part of the name of the camera that lies over the desk, where the machine has several.
   *
   * @default the first whose name has a word for document cameras, else the first
   * @example name: 'Eloam'
   */
  readonly name?: string | RegExp | undefined;
  /** Pixels asked for; the camera gives the nearest it has. @default 2592 × 1944, five million */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

const usual = /document|高拍|文档|scanner|visuali[sz]er/i;

class MediaCamera extends BaseCamera {
  readonly #options: DocumentCameraOptions;
  #chosen: string | undefined;

  constructor(options: DocumentCameraOptions) {
    super();
    this.#options = options;
  }

  async choices(): Promise<readonly CameraChoice[]> {
    const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
    return devices.filter(({ kind }) => kind === 'videoinput').map(({ deviceId, label }) => ({ id: deviceId, name: label }));
  }

  async choose(id: string): Promise<void> {
    this.#chosen = id;
    this.stop();
    await this.open();
  }

  protected override async start(): Promise<void> {
    if ((await this.choices()).length === 0) return this.become('absent', cameraFaults.absent);
    this.become('ready');
  }

  protected override async connect(): Promise<MediaStream> {
    const { width = 2592, height = 1944 } = this.#options;
    const id = this.#chosen ?? (await this.#preferred());
    try {
      return await navigator.mediaDevices.getUserMedia({ audio: false, video: { ...(id ? { deviceId: { exact: id } } : {}), width: { ideal: width }, height: { ideal: height } } });
    } catch (error) {
      const { name } = error as DOMException;
      throw new DeviceError(name === 'NotAllowedError' || name === 'SecurityError' ? cameraFaults.refused : name === 'NotReadableError' ? cameraFaults.taken : cameraFaults.absent, `Camera: ${name}.`, { cause: error });
    }
  }

  async #preferred(): Promise<string | undefined> {
    const { name = usual } = this.#options;
    const choices = await this.choices();
    return choices.find((choice) => (typeof name === 'string' ? choice.name.includes(name) : name.test(choice.name)))?.id;
  }
}

/**
 * A document camera that the system knows as a video camera, as nearly all do.
 *
 * @example createDevices({ camera: createDocumentCamera({ name: 'Eloam' }) })
 */
export function createDocumentCamera(options: DocumentCameraOptions = {}): MediaCamera {
  return new MediaCamera(options);
}
export type { MediaCamera };
