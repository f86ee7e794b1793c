import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** Stands before PostgreSQL and strikes between two statements of one keyed write: what was sent is held back. */
export interface StrikingProxy {
  readonly port: number;
  /** Statements of the write that was watched last, from the record of its key to its commit. */
  readonly statements: readonly string[];
  /**
   * Watches the next keyed write.
   *
   * @param at - Strikes in place of this statement (the first is 1); one more than there are: in place of the answer to the commit.
   */
  watch(at?: number, strike?: () => void): void;
  close(): Promise<void>;
}

/** What a caller sends, message by message: type and body. The first has no type. */
function reader(take: (type: string, message: Buffer) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let isFirst = true;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = isFirst ? 0 : 1;
      if (rest.length < head + 4) return;
      const size = head + rest.readInt32BE(head);
      if (rest.length < size) return;
      take(isFirst ? '' : String.fromCharCode(rest[0] ?? 0), rest.subarray(0, size));
      rest = rest.subarray(size);
      isFirst = false;
    }
  };
}

const textAt = (message: Buffer, from: number): string => message.toString('utf8', from, message.indexOf(0, from));

/** Starts one on a free port of this machine, before a PostgreSQL of this machine. */
export async function startStrikingProxy(target: number): Promise<StrikingProxy> {
  let statements: string[] = [];
  let watched: Socket | undefined;
  let [waits, at, strike] = [false, 0, (): void => undefined];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const further = connect(target, '127.0.0.1');
    let parsed = '';
    let held = false;
    let commits = false;
    /** @returns Whether it may go on. */
    const passes = (text: string): boolean => {
      if (waits && text.includes('idempotency_records')) {
        [waits, watched, statements] = [false, client, []];
      }
      if (watched !== client) return true;
      statements.push(text);
      commits = /^commit/i.test(text);
      if (commits && at !== statements.length + 1) watched = undefined;
      return statements.length !== at;
    };
    const blow = (): void => {
      [held, watched] = [true, undefined];
      strike();
    };
    const read = reader((type, message) => {
      if (held) return;
      if (type === 'P') parsed = textAt(message, textAt(message, 5).length + 6);
      const statement = type === 'Q' ? textAt(message, 5) : type === 'P' ? parsed : undefined;
      if (statement !== undefined && !passes(statement)) blow();
      else further.write(message);
    });
    client.on('data', read);
    further.on('data', (chunk: Buffer) => {
      if (held) return;
      if (commits && watched === client) blow();
      else client.write(chunk);
    });
    for (const [socket, other] of [[client, further], [further, client]] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get statements() {
      return statements;
    },
    watch(place = 0, blow = () => undefined) {
      [waits, watched, at, strike, statements] = [true, undefined, place, blow, []];
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    }),
  };
}
