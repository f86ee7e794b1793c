import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ticket } from '@hallkit/contract';
import { Arrange } from './arrange.ts';
import { answerOf, problemOf, request } from './calls.ts';
import type { Target } from './target.ts';

/** How long something may take to be told, in milliseconds. */
const patience = 15_000;

/** A stream that is being read. */
interface Opened {
  readonly response: Response;
  /** All that came, once it matches. */
  until(pattern: RegExp): Promise<string>;
  close(): Promise<void>;
}

/** The stream of what happens. */
export function eventTests(target: Target): void {
  const arrange = new Arrange(target);
  const open = async (topics: string, headers: Record<string, string> = {}): Promise<Opened> => {
    const control = new AbortController();
    const response = await target.send(`/events?topics=${topics}`, { ...request({}, headers), signal: control.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    return {
      response,
      async until(pattern) {
        while (!pattern.test(text)) {
          const { done, value } = (await Promise.race([reader?.read(), sleep(patience, undefined, { ref: false })])) ?? { done: true, value: '' };
          if (done) assert.fail(`nothing like ${pattern} after ${text}`);
          text += value;
        }
        return text;
      },
      async close() {
        await reader?.cancel().catch(() => undefined);
        control.abort();
      },
    };
  };
  const lastId = (text: string): string => [...text.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1] ?? '';

  test('a stream begins at once, may not be kept, and says where it stands', async () => {
    const { queue } = await arrange.place();
    const stream = await open(`queue.${queue.id}`);
    assert.deepEqual([stream.response.status, stream.response.headers.get('content-type'), stream.response.headers.get('cache-control')], [200, 'text/event-stream; charset=utf-8', 'no-store']);
    assert.match(await stream.until(/^id: \d+\n\n/m), /^: .*\nretry: \d+\n\n/);
    await stream.close();
  });

  test('what happens to a ticket is told on the topics of its queue and its desk, each counted without a gap, with nothing about a person', async () => {
    const [{ queue }, { id: desk }] = [await arrange.place(), await arrange.freeDesk()];
    const stream = await open(`queue.${queue.id},desk.${desk}`);
    await stream.until(/^id: \d+\n\n/m);
    const { id: ticketId, number } = await arrange.ticket({ card: { name: '李小敏', idNumber: '371402190101019974' } });
    await arrange.ask(`/desks/${desk}/call-next`, { ticketId });
    await arrange.ask(`/desks/${desk}/finish`, { ticketId });
    const text = await stream.until(new RegExp(`"topic":"desk\\..*ticket\\.completed.*"number":"${number}"`));
    await stream.close();
    const events = [...text.matchAll(/^id: (\d+)\nevent: (.*)\ndata: (.*)$/gm)].map(([, id = '', type, data = '']) => ({ id: Number(id), type, ...(JSON.parse(data) as { topic: string; seq: number; type: string; at: string; data: { number?: string; counter?: string | null } }) }));
    const own = events.filter(({ data }) => data.number === number);
    assert.deepEqual(own.filter(({ topic }) => topic === `queue.${queue.id}`).map(({ type }) => type), ['ticket.waiting', 'ticket.called', 'ticket.completed']);
    assert.deepEqual(own.filter(({ topic, type }) => topic === `desk.${desk}` && type.startsWith('ticket.')).map(({ type }) => type), ['ticket.called', 'ticket.completed']);
    for (const topic of [`queue.${queue.id}`, `desk.${desk}`]) {
      const seqs = events.filter((event) => event.topic === topic).map(({ seq }) => seq);
      assert.deepEqual(seqs, seqs.map((_, at) => (seqs[0] ?? 0) + at), topic);
    }
    assert.ok(events.every(({ id }, at) => at === 0 || id > (events[at - 1]?.id ?? 0)), 'positions grow');
    assert.doesNotMatch(text, /李|371402|9974|tk_/);
  });

  test('whoever comes back with the last id misses nothing and gets nothing twice', async () => {
    const { queue } = await arrange.place();
    const stream = await open(`queue.${queue.id}`);
    const from = lastId(await stream.until(/^id: \d+\n\n/m));
    await stream.close();
    const taken = [(await arrange.ticket()).number, (await arrange.ticket()).number];
    const again = await open(`queue.${queue.id}`, { 'last-event-id': from });
    const text = await again.until(new RegExp(`ticket\\.waiting.*"number":"${taken[1]}"[\\s\\S]*\\n\\n`));
    await again.close();
    assert.deepEqual([...text.matchAll(/^event: ticket\.waiting\ndata: .*"number":"(\w+)"/gm)].map(([, number]) => number), taken);
    const third = await open(`queue.${queue.id}`, { 'last-event-id': lastId(text) });
    assert.doesNotMatch(await third.until(/^id: \d+\n\n/m), /event: ticket/);
    await third.close();
  });

  test('an id that the log never gave is told to read the state again', async () => {
    const stream = await open('hall.dezhou', { 'last-event-id': '999999999999' });
    assert.match(await stream.until(/hall\.reset.*\n/), /event: hall\.reset\ndata: .*"reason":"unknown"/);
    await stream.close();
  });

  test('topics and ids that are none are refused by name', async () => {
    const refused = async (path: string, status: number, headers: Record<string, string> = {}): Promise<string> => {
      const problem = await problemOf('streamEvents', await target.send(path, { ...request({}, headers), signal: AbortSignal.timeout(patience) }), status);
      return `${problem.code} ${problem.errors[0]?.pointer ?? ''}`.trim();
    };
    assert.equal(await refused('/events', 400), 'request.invalid /topics');
    assert.equal(await refused('/events?topics=', 400), 'request.invalid /topics');
    assert.equal(await refused('/events?topics=weather', 400), 'request.invalid /topics');
    assert.equal(await refused(`/events?topics=${Array.from({ length: 201 }, (_, at) => `desk.dezhou.d-${at}`).join(',')}`, 400), 'request.invalid /topics');
    assert.equal(await refused('/events?topics=hall.dezhou', 400, { 'last-event-id': '12; drop' }), 'event.malformed /Last-Event-ID');
    assert.equal(await refused('/events?topics=hall.jinan', 403), 'key.scope');
    if (target.liveKey) assert.equal(await refused('/events?topics=sandbox.dezhou', 403, { 'hall-key': target.liveKey }), 'key.scope');
    assert.equal(await refused('/events?topics=hall.dezhou', 403, { origin: 'https://elsewhere.example' }), 'key.origin /Origin');
    assert.equal(await refused('/events?topics=hall.dezhou', 401, { 'hall-key': 'pk_test_nobody' }), 'key.unknown /Hall-Key');
  });

  test('the head of a stream is to be had without it', async () => {
    const response = await target.send('/events?topics=hall.dezhou', { ...request({}), method: 'HEAD' });
    assert.deepEqual([response.status, response.headers.get('content-type'), await response.text()], [200, 'text/event-stream; charset=utf-8', '']);
  });

  test('the sandbox tells of each message', async () => {
    const stream = await open('sandbox.dezhou');
    await stream.until(/^id: \d+\n\n/m);
    const { id } = await arrange.ticket({ phone: '13800003210' });
    await stream.until(/event: sandbox\.message\ndata: .*"topic":"sandbox\.dezhou"/);
    await stream.close();
    await answerOf('cancelTicket', await target.send(`/tickets/${id}/cancel`, request({ body: {} })));
  });

  test('a ticket that is followed and one that is called do not wait for each other', async () => {
    const { queue } = await arrange.place();
    const tickets = await Promise.all(Array.from({ length: 8 }, () => arrange.ask<Ticket>(`/queues/${queue.id}/tickets`, {})));
    const sequences = tickets.map(({ number }) => Number(number.slice(1))).sort((a, b) => a - b);
    assert.deepEqual(sequences, sequences.map((_, at) => (sequences[0] ?? 0) + at), 'eight at once get eight numbers in a row');
  });
}
