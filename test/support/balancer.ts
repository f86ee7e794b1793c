import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** Stands before several servers as a balancer of a hall does, and cuts lines as the world does. */
export interface Balancer {
  readonly base: string;
  /** How many lines it holds. */
  readonly lines: number;
  /** Servers that are passed to in turn from now on. */
  serve(...bases: readonly string[]): void;
  /** Cuts some of the lines, without a word to either side. */
  cut(count: number): void;
  close(): Promise<void>;
}

/** Starts one on a free port of this machine. */
export async function startBalancer(...first: readonly string[]): Promise<Balancer> {
  let [bases, turn] = [first, 0];
  const lines = new Set<Socket>();
  const server = createServer((line) => {
    const { hostname, port } = new URL(bases[(turn += 1) % bases.length] ?? '');
    const further = connect(Number(port), hostname);
    lines.add(line);
    line.on('error', () => further.destroy()).on('close', () => {
      lines.delete(line);
      further.destroy();
    });
    further.on('error', () => line.destroy()).on('close', () => line.destroy());
    line.pipe(further).pipe(line);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get lines() {
      return lines.size;
    },
    serve: (...next) => void (bases = next),
    cut(count) {
      const all = [...lines];
      for (let left = Math.min(count, all.length); left > 0; left -= 1) all.splice(Math.floor(Math.random() * all.length), 1)[0]?.resetAndDestroy();
    },
    close() {
      for (const line of lines) line.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
