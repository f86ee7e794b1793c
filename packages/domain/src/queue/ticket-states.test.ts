import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedActions, isOpen, ticketActions, ticketStates, ticketStep, ticketTransitions } from './ticket-states.ts';

test('what a desk can do in each state', () => {
  assert.deepEqual(allowedActions('issued'), ['join', 'cancel', 'expire']);
  assert.deepEqual(allowedActions('waiting'), ['call', 'transfer', 'cancel', 'expire']);
  assert.deepEqual(allowedActions('called'), ['recall', 'serve', 'finish', 'skip', 'transfer', 'cancel', 'expire']);
  assert.deepEqual(allowedActions('serving'), ['hold', 'finish', 'transfer', 'expire']);
  assert.deepEqual(allowedActions('on_hold'), ['resume', 'transfer', 'cancel', 'expire']);
  assert.deepEqual(allowedActions('no_show'), ['restore']);
  assert.deepEqual(allowedActions('transferred'), ['join', 'call', 'transfer', 'cancel', 'expire']);
  for (const state of ['completed', 'cancelled', 'expired'] as const) assert.deepEqual(allowedActions(state), [], state);
});

test('a step says where it leads and what the log keeps; a step that is not allowed says nothing', () => {
  assert.deepEqual(ticketStep('called', 'skip'), { to: 'no_show', event: 'no_show' });
  assert.deepEqual(ticketStep('called', 'recall'), { to: 'called', event: 'recalled' });
  assert.deepEqual(ticketStep('serving', 'transfer'), { to: 'waiting', event: 'transferred' });
  assert.equal(ticketStep('completed', 'call'), null);
  assert.equal(ticketStep('waiting', 'serve'), null);
});

test('every state is reached and every open state leads to an end', () => {
  const reached = new Set<string>(['issued', 'waiting', 'transferred', ...ticketActions.map((action) => ticketTransitions[action].to)]);
  for (const state of ticketStates) assert.ok(reached.has(state), state);
  for (const state of ticketStates) assert.equal(isOpen(state), !['no_show', 'completed', 'cancelled', 'expired'].includes(state), state);
  for (const state of ticketStates.filter(isOpen)) assert.equal(ticketStep(state, 'expire')?.to, 'expired', state);
});
