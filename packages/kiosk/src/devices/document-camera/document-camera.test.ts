import { expect } from '@open-wc/testing';
import { DeviceError } from '../device.ts';
import { createDocumentCamera } from './media.ts';
import { createSimulatedCamera } from './simulator.ts';

describe('a document camera', () => {
  it('gives a live picture and a capture, and lets go of the camera', async () => {
    const camera = createSimulatedCamera();
    await camera.open();
    const stream = await camera.live();
    expect(camera.status.state).to.equal('busy');
    const picture = await camera.capture();
    expect(picture.type).to.equal('image/jpeg');
    const { width, height } = await createImageBitmap(picture);
    expect([width, height]).to.deep.equal([1240, 1754]);
    expect(stream.active, 'still live after a capture').to.equal(true);
    camera.forget();
    expect(stream.active).to.equal(false);
    expect(camera.status.state).to.equal('ready');
  });

  it('lets go after a single capture', async () => {
    const camera = createSimulatedCamera();
    await camera.open();
    await camera.capture();
    expect(camera.status.state).to.equal('ready');
  });

  it('says in words why there is no picture', async () => {
    const camera = createSimulatedCamera();
    camera.break();
    const error = await camera.capture().then(() => expect.fail('It took a picture.'), (reason: DeviceError) => reason);
    expect(error).to.be.instanceOf(DeviceError);
    expect(camera.status.reason?.zh).to.contain('高拍仪');
  });

  it('names what browsers throw', async () => {
    const real = navigator.mediaDevices.getUserMedia;
    const camera = createDocumentCamera();
    for (const [name, word] of [['NotAllowedError', '权限'], ['NotReadableError', '别的程序'], ['NotFoundError', '没有连接']] as const) {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('x', name));
      await camera.live().catch(() => undefined);
      expect(camera.status.reason?.zh, name).to.contain(word);
    }
    navigator.mediaDevices.getUserMedia = real;
  });
});
