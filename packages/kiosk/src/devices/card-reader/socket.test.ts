import { expect, waitUntil } from '@open-wc/testing';
import type { Card, CardRefusal } from './card.ts';
import { createSocketReader } from './socket.ts';

/** A socket whose other end the test holds. */
class Socket extends EventTarget {
  static made: Socket[] = [];

  constructor(url: string) {
    super();
    if (!url.startsWith('ws')) throw new DOMException('bad', 'SyntaxError');
    Socket.made.push(this);
  }

  hear(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  close(): void {
    this.dispatchEvent(new Event('close'));
  }
}

const idNumber = '371499199003071234';
const real = globalThis.WebSocket;
const latest = (): Socket => Socket.made.at(-1) as Socket;

describe('a reader behind a WebSocket', () => {
  beforeEach(() => {
    Socket.made = [];
    globalThis.WebSocket = Socket as never;
  });
  afterEach(() => {
    globalThis.WebSocket = real;
  });

  it('reads cards, passes over greetings, and says so when it gets rubbish', async () => {
    const reader = createSocketReader({ url: 'ws://127.0.0.1:1' });
    const [cards, refusals]: [Card[], CardRefusal[]] = [[], []];
    reader.addEventListener('card', ({ card }) => cards.push(card));
    reader.addEventListener('refused', ({ refusal }) => refusals.push(refusal));
    await reader.open();
    latest().dispatchEvent(new Event('open'));
    expect(reader.status.state).to.equal('ready');
    latest().hear('{"type":"hello"}');
    latest().hear(JSON.stringify({ type: 'card', name: '王小样', idNumber }));
    for (const rubbish of ['{', '42', new Blob(), 'x'.repeat(600_000), '{"type":"card"}', '{"type":"card","idNumber":{"a":1}}']) latest().hear(rubbish);
    expect(cards).to.deep.equal([{ name: '王小样', idNumber, validTo: null }]);
    expect(refusals).to.deep.equal(Array.from({ length: 6 }, () => 'unreadable'));
    await reader.close();
  });

  it('tells that it is gone, and comes back by itself', async () => {
    const reader = createSocketReader({ url: 'ws://127.0.0.1:1', wait: 1 });
    await reader.open();
    latest().dispatchEvent(new Event('open'));
    latest().close();
    expect(reader.status).to.deep.include({ state: 'absent' });
    expect(reader.status.reason?.zh).to.contain('没有连接');
    await waitUntil(() => Socket.made.length === 2, 'a second try');
    latest().dispatchEvent(new Event('open'));
    expect(reader.status).to.deep.equal({ state: 'ready', reason: null });
    latest().hear('{"type":"status","state":"faulty"}');
    expect(reader.status.state).to.equal('faulty');
    await reader.close();
    expect(Socket.made).to.have.length(2);
  });

  it('is faulty, not fatal, where its address is none', async () => {
    const reader = createSocketReader({ url: 'nonsense' });
    await reader.open();
    expect(reader.status.state).to.equal('faulty');
  });
});
