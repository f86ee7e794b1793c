import { HttpProblem } from '../../platform/http/problem.ts';

/** So many wrong codes one address may give within the window, in milliseconds. */
const [most, within] = [10, 15 * 60_000];
/** Addresses that are remembered at once; the oldest is forgotten first. */
const mostAddresses = 10_000;

/** Counts wrong codes by address: whoever tries codes is held back as a flood is. */
export interface WrongCodes {
  /** @throws {HttpProblem} rate.limited where an address has given too many. */
  check(address: string, now: Date): void;
  count(address: string, now: Date): void;
}

/** In the memory of a process, as the limits on calls are. */
export function createWrongCodes(): WrongCodes {
  const held = new Map<string, { count: number; readonly until: number }>();
  const current = (address: string, now: Date): { count: number; readonly until: number } | undefined => {
    const found = held.get(address);
    if (found && found.until <= now.getTime()) held.delete(address);
    return found && found.until > now.getTime() ? found : undefined;
  };
  return {
    check(address, now) {
      const found = current(address, now);
      if (found && found.count >= most) throw new HttpProblem('rate.limited', { headers: { 'retry-after': String(Math.ceil((found.until - now.getTime()) / 1000)) } });
    },
    count(address, now) {
      const found = current(address, now);
      if (found) found.count += 1;
      else {
        if (held.size >= mostAddresses) held.delete(held.keys().next().value ?? '');
        held.set(address, { count: 1, until: now.getTime() + within });
      }
    },
  };
}
