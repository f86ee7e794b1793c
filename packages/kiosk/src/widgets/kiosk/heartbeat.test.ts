import { expect } from '@open-wc/testing';
import { Heartbeat } from './heartbeat.ts';

const never = new Promise<never>(() => undefined);

describe('the heartbeat', () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  it('tells of each beat, and lets well alone', async () => {
    const beats: boolean[] = [];
    const heart = new Heartbeat({ ask: async () => undefined, beat: (healthy) => beats.push(healthy), heal: () => expect.fail('It was well.'), patience: 2000 });
    await heart.check();
    await heart.check();
    expect(beats).to.deep.equal([true, true]);
  });

  it('starts afresh when content does not answer twice in a row, or throws', async () => {
    for (const ask of [() => never, () => Promise.reject(new Error('broken'))]) {
      let healed = 0;
      const heart = new Heartbeat({ ask, beat: () => undefined, heal: () => void (healed += 1), patience: 20 });
      await heart.check();
      expect(healed).to.equal(0);
      await heart.check();
      expect(healed).to.equal(1);
    }
  });

  it('gives up after three times in ten minutes: a page that is broken for good is better than one that flickers', async () => {
    let healed = 0;
    const heart = new Heartbeat({ ask: () => never, beat: () => undefined, heal: () => void (healed += 1), patience: 5 });
    for (let at = 0; at < 12; at += 1) await heart.check();
    expect(healed).to.equal(3);
  });

  it('never leaves a page that it could not load again', async () => {
    const real = window.fetch;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const heart = new Heartbeat({ ask: () => never, beat: () => undefined, heal: () => expect.fail('There is no network.'), patience: 5 });
    await heart.check();
    await heart.check();
    window.fetch = real;
  });
});
