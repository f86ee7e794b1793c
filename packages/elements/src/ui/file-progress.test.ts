import { expect, fixture, html } from '@open-wc/testing';
import { fileProgress, percentOf, sizeText, spokenProgress } from './file-progress.ts';
import type { FileProgress, FileState } from './file-progress.ts';

const texts: FileProgress['texts'] = {
  waiting: 'waits', sending: (percent) => `${percent} %`, paused: (percent) => `stopped at ${percent} %`, checking: 'is being checked', done: 'is kept', pause: 'Pause', resume: 'Go on', cancel: 'Cancel', again: 'Again', progressOf: (name) => `Progress of ${name}`,
};
const file = (state: FileState, sent = 0, more: Partial<FileProgress> = {}): FileProgress => ({ id: 'a', name: 'lease.pdf', size: 1000, sent, state, texts, ...more });
const shown = async (progress: FileProgress): Promise<HTMLElement> => (await fixture<HTMLElement>(html`<div>${fileProgress(progress, String)}</div>`)).firstElementChild as HTMLElement;
const read = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('the progress of a file', () => {
  it('says name, size and how far it is', async () => {
    const element = await shown(file('sending', 456));
    expect(read(element)).to.equal('lease.pdf1 kB 45 %');
    expect(element.querySelector('progress')).to.have.attribute('aria-label', 'Progress of lease.pdf');
    expect(element.querySelector('progress')?.value).to.equal(45);
  });

  it('offers only what can be done, and names the file on each button', async () => {
    let paused = 0;
    const element = await shown(file('sending', 10, { actions: { pause: () => (paused += 1), cancel: () => undefined } }));
    const buttons = [...element.querySelectorAll('button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).to.deep.equal(['Pause: lease.pdf', 'Cancel: lease.pdf']);
    buttons[0]?.click();
    expect(paused).to.equal(1);
  });

  it('says what went wrong with an icon and words, without a bar', async () => {
    const element = await shown(file('failed', 10, { fault: 'Encrypted. Remove the password.' }));
    expect(element.querySelector('progress')).to.equal(null);
    expect(element.querySelector('svg')).to.not.equal(null);
    expect(read(element)).to.contain('Encrypted. Remove the password.');
  });

  it('is accessible in every state', async () => {
    for (const state of ['waiting', 'sending', 'paused', 'checking', 'done'] as const) await expect(await shown(file(state, 500))).to.be.accessible();
  });

  it('counts 100 only when all has arrived', () => {
    expect(percentOf({ size: 1000, sent: 999 })).to.equal(99);
    expect(percentOf({ size: 1000, sent: 1000 })).to.equal(100);
    expect(percentOf({ size: 0, sent: 0 })).to.equal(100);
  });

  it('writes sizes as people read them', () => {
    expect([0, 999, 1500, 24_000, 3_240_000, 500_000_000, 2_000_000_000].map((bytes) => sizeText(bytes, String))).to.deep.equal(['0 B', '999 B', '1.5 kB', '24 kB', '3.2 MB', '500 MB', '2 GB']);
  });

  it('is told at each quarter, not at each byte', () => {
    let before: FileProgress | undefined = file('waiting');
    const said: string[] = [];
    for (let sent = 0; sent <= 1000; sent += 5) {
      const now = file(sent === 1000 ? 'done' : 'sending', sent);
      const text = spokenProgress(before, now);
      if (text) said.push(text);
      before = now;
    }
    expect(said).to.deep.equal(['lease.pdf 0 %', 'lease.pdf 25 %', 'lease.pdf 50 %', 'lease.pdf 75 %', 'lease.pdf is kept']);
    expect(spokenProgress(file('sending', 300), file('failed', 300, { fault: 'Broken.' }))).to.equal('lease.pdf Broken.');
    expect(spokenProgress(file('paused', 300), file('paused', 300))).to.equal(null);
  });
});
