import { createContext } from '@lit/context';
import type { Context } from '@lit/context';
import type { LocalizedText } from '@hallkit/contract';

/** What gives pictures of papers: the camera of a phone, or the document camera of a kiosk, which has the same shape. */
export interface PictureSource {
  /** What can be chosen from; names are empty before the camera was allowed. */
  choices(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Uses another one from now on. */
  choose(id: string): Promise<void>;
  /** The live picture; the camera's light is on until `stop`. */
  live(): Promise<MediaStream>;
  stop(): void;
  /** Takes a picture, as JPEG. */
  capture(): Promise<Blob>;
}

/** Devices of the kiosk around an element, by the name that @hallkit/kiosk has registered. */
export const kioskDevicesContext: Context<symbol, { readonly camera?: PictureSource | undefined }> = createContext(Symbol.for('hallkit.devices'));

/** Why there is no live picture: not allowed, not there, in use elsewhere. */
export type CameraFault = 'refused' | 'absent' | 'taken';

/** Says why there is no live picture; a device of a kiosk says it in words. */
export interface CameraProblem {
  readonly fault: CameraFault;
  readonly reason: LocalizedText | null;
}

/** What a camera threw, as a visitor needs it. */
export function problemOf(error: unknown): CameraProblem {
  const { name, reason } = error as { readonly name?: string; readonly reason?: LocalizedText };
  const fault: CameraFault = name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : name === 'NotReadableError' || name === 'AbortError' ? 'taken' : 'absent';
  return { fault, reason: reason && typeof reason === 'object' ? reason : null };
}

/** Pixels asked for; a camera gives the nearest it has. */
const [width, height] = [3840, 2160];
/** Small print stays readable when the page is straightened afterwards. */
const quality = 0.95;

/** The camera of a phone or a computer; that at the back before that of the screen. */
export class BrowserCamera implements PictureSource {
  #stream: MediaStream | undefined;
  #chosen: string | undefined;

  async choices(): Promise<readonly { readonly id: string; readonly name: string }[]> {
    const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
    return devices.filter(({ kind }) => kind === 'videoinput').map(({ deviceId, label }) => ({ id: deviceId, name: label }));
  }

  async choose(id: string): Promise<void> {
    this.#chosen = id;
    this.stop();
  }

  /** @throws DOMException as `getUserMedia` does; `NotFoundError` on a page that is not secure, where there is no camera at all. */
  async live(): Promise<MediaStream> {
    if (this.#stream?.active) return this.#stream;
    if (!navigator.mediaDevices) throw new DOMException('No camera on this page.', 'NotFoundError');
    const which = this.#chosen ? { deviceId: { exact: this.#chosen } } : { facingMode: { ideal: 'environment' } };
    this.#stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { ...which, width: { ideal: width }, height: { ideal: height } } });
    return this.#stream;
  }

  stop(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
  }

  async capture(): Promise<Blob> {
    const video = document.createElement('video');
    [video.muted, video.playsInline] = [true, true];
    video.srcObject = await this.live();
    await video.play();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
    canvas.getContext('2d')?.drawImage(video, 0, 0);
    video.srcObject = null;
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (!blob) throw new DOMException('The picture could not be encoded.', 'NotReadableError');
    return blob;
  }
}
