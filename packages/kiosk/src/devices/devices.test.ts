import { expect } from '@open-wc/testing';
import { BaseDevice } from './device.ts';
import { createDevices } from './devices.ts';
import { createSimulatedReader } from './card-reader/simulator.ts';
import { createSimulatedDevices } from './simulators.ts';
import type { Speaker } from './speaker/speaker.ts';

describe('devices', () => {
  it('go on where one cannot even be made, and where one throws in everything it does', async () => {
    const bad = { kind: 'speaker', status: { state: 'ready', reason: null }, open: () => { throw new Error('open'); }, close: () => Promise.reject(new Error('close')), forget: () => { throw new Error('forget'); } } as unknown as Speaker;
    const devices = createDevices({ reader: () => createSimulatedReader(), printer: () => { throw new Error('no driver'); }, speaker: bad });
    await devices.open();
    expect(devices.printer).to.equal(null);
    expect(devices.camera).to.equal(null);
    expect(devices.reader?.status.state).to.equal('ready');
    expect(devices.status).to.have.keys('reader', 'speaker');
    devices.forget();
    await devices.close();
    expect(devices.reader?.status.state).to.equal('absent');
  });

  it('tell their state once when it changes', async () => {
    const { reader } = createSimulatedDevices();
    const states: string[] = [];
    reader.addEventListener('status', ({ status }) => states.push(status.state));
    await reader.open();
    await reader.open();
    reader.break();
    await reader.open();
    expect(states).to.deep.equal(['ready', 'faulty', 'ready']);
  });

  it('are faulty with words where opening throws anything', async () => {
    class Odd extends BaseDevice {
      protected override start(): Promise<void> {
        throw new TypeError('odd');
      }
    }
    const odd = new Odd();
    await odd.open();
    expect(odd.status.state).to.equal('faulty');
    expect(odd.status.reason?.zh).to.not.equal('');
  });
});
