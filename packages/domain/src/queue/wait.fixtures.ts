import { seeded } from '../random.fixtures.ts';
import type { ServiceTime } from './wait-learning.ts';

/** A kind of hall to be simulated. */
export interface SimulatedHall {
  readonly desks: number;
  /** Mean service in minutes, over all days. */
  readonly mean: number;
  /** Coefficient of variation of services. */
  readonly variation: number;
  /** Coefficient of variation of the daily means. */
  readonly betweenDays: number;
}

/** One question asked of a simulated day and what came of it. */
export interface SimulatedWait {
  readonly now: number;
  readonly ahead: number;
  readonly today: readonly ServiceTime[];
  readonly underWay: readonly number[];
  /** Minutes until the call. */
  readonly wait: number;
}

const minute = 60_000;

/** Days of a hall where people always wait; services are log-normal, which has a longer tail than the estimate supposes. */
export function* simulate(hall: SimulatedHall, days: number, seed: number): Generator<SimulatedWait> {
  const random = seeded(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const logNormal = (mean: number, variation: number): number => {
    const s2 = Math.log(1 + variation ** 2);
    return mean * Math.exp(Math.sqrt(s2) * normal() - s2 / 2);
  };
  for (let day = 0; day < days; day += 1) {
    const mean = logNormal(hall.mean, hall.betweenDays);
    const free = new Array<number>(hall.desks).fill(0);
    const services: { from: number; minutes: number }[] = [];
    while (services.length < hall.desks * 40) {
      const from = Math.min(...free);
      const minutes = logNormal(mean, hall.variation);
      free[free.indexOf(from)] = from + minutes;
      services.push({ from, minutes });
    }
    const last = services.at(-1)?.from ?? 0;
    for (let asked = 0; asked < 5; asked += 1) {
      const now = 10 + random() * last * 0.5;
      const ahead = Math.floor(random() * random() * 30);
      const call = services.filter(({ from }) => from > now)[ahead];
      if (!call) continue;
      const today = services.filter(({ from, minutes }) => from + minutes <= now).map(({ from, minutes }) => ({ at: (from + minutes) * minute, minutes }));
      const underWay = services.filter(({ from, minutes }) => from <= now && from + minutes > now).map(({ from }) => now - from);
      yield { now: now * minute, ahead, today, underWay, wait: call.from - now };
    }
  }
}
