import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';

/** What somebody's bundle holds who takes one name from the whole package. */
async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({ stdin: { contents: `export { ${name} } from './index.ts';`, resolveDir: import.meta.dirname }, bundle: true, minify: true, format: 'esm', target: 'es2022', charset: 'utf8', write: false, logLevel: 'error' });
  return outputFiles[0]?.text ?? '';
}

test('a small rule brings nothing heavy with it', async () => {
  for (const name of ['maskName', 'checkIdNumber', 'checkUscc', 'checkPhone', 'ticketNumber', 'allowedActions', 'orderTickets', 'fairness', 'estimateWait', 'calibrate', 'hallDay', 'takingState', 'fillLevel', 'noShowBlock', 'arrivalAt', 'actionsOf', 'overallState', 'afterDecision', 'applicationNumber', 'queryCode', 'formSchema', 'prefill', 'sections']) {
    const text = await bundle(name);
    assert.ok(text.length > 50 && text.length < 4000, `${name}: ${text.length} bytes`);
  }
});

test('the rules of a form and of a case come without holidays and clocks', async () => {
  for (const name of ['checkValues', 'nextState', 'nextStep', 'caseTexts']) {
    const text = await bundle(name);
    assert.ok(text.length < 6000 && !text.includes('元旦'), `${name}: ${text.length} bytes`);
  }
});

test('holidays come without clocks, and clocks only where slots are cut', async () => {
  const [working, slots] = [await bundle('addWorkingDays'), await bundle('slotsOn')];
  assert.match(working, /元旦/);
  assert.doesNotMatch(working, /ZonedDateTime/);
  assert.match(slots, /ZonedDateTime/);
});
