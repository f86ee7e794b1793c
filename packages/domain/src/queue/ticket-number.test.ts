import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTicketNumber, ticketNumber } from './ticket-number.ts';

test('letter and at least three digits', () => {
  assert.equal(ticketNumber('A', 1), 'A001');
  assert.equal(ticketNumber('A', 12), 'A012');
  assert.equal(ticketNumber('H', 999), 'H999');
  assert.equal(ticketNumber('A', 1000), 'A1000');
  for (const [letter, sequence] of [['a', 1], ['AB', 1], ['', 1], ['A', 0], ['A', 1.5], ['A', -1], ['A', Number.NaN]] as const) assert.throws(() => ticketNumber(letter, sequence), RangeError);
});

test('what people type is understood', () => {
  for (const text of ['A012', 'a12', ' A 012 ', 'A-012', 'Ａ０１２']) assert.deepEqual(parseTicketNumber(text), { letter: 'A', sequence: 12 }, text);
  for (const text of ['', 'A', '12', 'A000', 'AA1', 'A1234567', 'A0x1']) assert.equal(parseTicketNumber(text), null, text);
  for (const sequence of [1, 42, 999, 1000, 12_345]) assert.equal(parseTicketNumber(ticketNumber('C', sequence))?.sequence, sequence);
});
