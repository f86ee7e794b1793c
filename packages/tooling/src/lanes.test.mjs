import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanes } from './lanes.mjs';

/** Work that speaks and ends when it is told to. */
function stage() {
  const shown = [];
  const under = new Map();
  const show = (text) => text !== '' && shown.push(text);
  const perform = (name, say) => new Promise((resolve) => {
    say(`${name} begins. `);
    under.set(name, { say, end: async () => {
      say(`${name} ends. `);
      under.delete(name);
      resolve(name);
      // Whoever waits for it goes on first.
      await new Promise((done) => setImmediate(done));
    } });
  });
  return { under, show, perform, said: () => shown.join('') };
}

test('both lanes go on at once, and nothing is shown in the middle of something else', async () => {
  const { under, perform, show, said } = stage();
  const all = inLanes({ busy: ['lint', 'units'], waiting: ['faults', 'load'] }, perform, show);
  assert.deepEqual([...under.keys()], ['lint', 'faults']);
  await under.get('faults').end();
  assert.deepEqual([...under.keys()], ['lint', 'load']);
  assert.equal(said(), 'lint begins. ');
  await under.get('lint').end();
  assert.equal(said(), 'lint begins. lint ends. faults begins. faults ends. load begins. ');
  await under.get('units').end();
  assert.equal(said(), 'lint begins. lint ends. faults begins. faults ends. load begins. ', 'what is under way the longest has the floor');
  under.get('load').say('load goes on. ');
  assert.match(said(), /load begins\. load goes on\. $/);
  await under.get('load').end();
  assert.deepEqual(await all, ['faults', 'lint', 'units', 'load']);
  assert.match(said(), /load goes on\. load ends\. units begins\. units ends\. $/);
});

test('a lane that has nothing left takes over from the busy one, which does not wait for the other', async () => {
  const { under, perform, show } = stage();
  const all = inLanes({ busy: ['stories', 'server', 'contract'], waiting: ['faults'] }, perform, show);
  await under.get('faults').end();
  assert.deepEqual([...under.keys()], ['stories', 'server']);
  await under.get('stories').end();
  await under.get('server').end();
  await under.get('contract').end();
  assert.deepEqual(await all, ['faults', 'stories', 'server', 'contract']);
  const other = stage();
  const two = inLanes({ busy: ['lint'], waiting: ['journeys', 'faults'] }, other.perform, other.show);
  await other.under.get('lint').end();
  assert.deepEqual([...other.under.keys()], ['journeys'], 'what waits runs one at a time');
  await other.under.get('journeys').end();
  await other.under.get('faults').end();
  assert.deepEqual(await two, ['lint', 'journeys', 'faults']);
});

test('a part alone is shown as it comes', async () => {
  for (const lanes of [{ busy: ['units'], waiting: [] }, { busy: [], waiting: ['units'] }]) {
    const { under, perform, show, said } = stage();
    const all = inLanes(lanes, perform, show);
    assert.equal(said(), 'units begins. ');
    await under.get('units').end();
    assert.deepEqual(await all, ['units']);
    assert.equal(said(), 'units begins. units ends. ');
  }
});
