import { expect } from '@open-wc/testing';
import { createSpeaker } from './browser.ts';
import { createSimulatedSpeaker } from './simulator.ts';

const call = [{ text: '请 A012 号到 3 号窗口', locale: 'zh-CN' }, { text: 'A012, counter 3, please', locale: 'en' }] as const;

describe('a speaker', () => {
  it('chimes, says it in both languages, and shows what it says', async () => {
    const speaker = createSimulatedSpeaker();
    const shown: (string | null)[] = [];
    speaker.addEventListener('spoken', ({ utterance }) => shown.push(utterance?.text ?? null));
    await speaker.open();
    await speaker.say(call, { chime: true });
    expect(speaker.chimes).to.equal(1);
    expect(speaker.said).to.deep.equal(call);
    expect(shown).to.deep.equal([...call.map(({ text }) => text), null]);
  });

  it('has one voice: a new word breaks off, a queued one waits, stop ends all', async () => {
    const speaker = createSimulatedSpeaker();
    await speaker.open();
    const first = speaker.say([{ text: 'one', locale: 'en' }, { text: 'two', locale: 'en' }]);
    const second = speaker.say({ text: 'three', locale: 'en' });
    const third = speaker.say({ text: 'four', locale: 'en' }, { queued: true });
    await Promise.all([first, second, third]);
    expect(speaker.said.map(({ text }) => text)).to.deep.equal(['three', 'four']);
    const last = speaker.say({ text: 'five', locale: 'en' });
    speaker.stop();
    await last;
    expect(speaker.said).to.have.length(2);
    expect(speaker.speaking).to.equal(null);
    speaker.forget();
    expect(speaker.said).to.deep.equal([]);
  });

  it('never keeps anybody waiting for a browser that does not speak', async () => {
    const speaker = createSpeaker({ volume: 0 });
    await speaker.open();
    await speaker.say(call, { chime: true });
    expect(speaker.speaking).to.equal(null);
    await speaker.close();
  });
});
