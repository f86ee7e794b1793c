// Answers that are lost after the server has committed: visitors and desks ask again with the same key, on either server.
// Up to four times the answer to one key is lost, before its first byte or in the middle; some ask twice at once.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { desk, insist, nothingTold } from '../../support/callers.ts';
import { startLosingProxy } from '../../support/losing-proxy.ts';
import type { LosingProxy } from '../../support/losing-proxy.ts';
import { startQueueHall } from '../../support/queue-hall.ts';
import { count } from '../../support/run.ts';
import type { Run } from '../../support/run.ts';
import { assertTickets } from '../../support/ticket-proof.ts';

const answers: Run = async ({ short }) => {
  const wanted = short ? 120 : 2000;
  const hall = await startQueueHall(2);
  const lostOf = new Map<string, number>();
  /** How often the answers to a key are lost; chosen when it comes for the first time. */
  const plan = new Map<string, number>();
  const loses = ({ key }: { readonly key: string }): 'all' | 'half' | undefined => {
    if (key === '') return undefined;
    if (!plan.has(key)) plan.set(key, Math.max(0, Math.floor(Math.random() * 7) - 2));
    const lost = lostOf.get(key) ?? 0;
    if (lost >= (plan.get(key) ?? 0)) return undefined;
    lostOf.set(key, lost + 1);
    return lost % 2 === 0 ? 'all' : 'half';
  };
  const proxies: LosingProxy[] = [];
  try {
    for (const { base } of hall.servers) proxies.push(await startLosingProxy(base, loses));
    let turn = 0;
    // Each try goes to the other server: a balancer does not remember callers.
    const send = (request: Request): Promise<Response> => {
      const { pathname, search } = new URL(request.url);
      return fetch(new Request(`${proxies[(turn += 1) % proxies.length]?.base}${pathname}${search}`, request));
    };
    const device = hall.device(proxies[0]?.base ?? '', { fetch: send, retry: 3, totalTimeout: 120_000 });
    const told = nothingTold();
    let asked = 0;
    let twice = 0;
    const visitor = async (): Promise<void> => {
      for (let at = (asked += 1); at <= wanted; at = asked += 1) {
        const queueId = hall.queues[at % hall.queues.length] ?? '';
        const key = `lost-${randomUUID()}`;
        const take = (): Promise<{ readonly id: string; readonly number: string }> => insist(told, () => device.queues.takeTicket(queueId, {}, { idempotencyKey: key }));
        const isTwice = at % 5 === 0;
        const given = await Promise.all(isTwice ? [take(), take()] : [take()]);
        assert.equal(new Set(given.map(({ id, number }) => `${id} ${number}`)).size, 1, 'both got the same ticket');
        if (isTwice) twice += 1;
        told.taken.push(given[0]?.id ?? '');
      }
    };
    let open = true;
    await Promise.all([
      Promise.all(Array.from({ length: 32 }, visitor)).finally(() => (open = false)),
      ...hall.desks.slice(0, 4).map((id) => desk(device, id, told, () => open)),
    ]);
    const database = await hall.connect();
    await assertTickets(database, told);
    await database.end();
    const lost = proxies.reduce((sum, proxy) => sum + proxy.lost, 0);
    assert.equal(told.taken.length, wanted);
    assert.ok(lost > wanted / 2, `${lost} answers were lost`);
    return [count('tickets asked for', wanted), count('of them asked for twice at once', twice), count('answers lost after the commit', lost), count('calls at desks', told.called.length), count('times the SDK gave up and the caller asked again', told.repeats), count('tickets beside those asked for', 0)];
  } finally {
    await Promise.all(proxies.map((proxy) => proxy.close()));
    await hall.close();
  }
};
export default answers;
