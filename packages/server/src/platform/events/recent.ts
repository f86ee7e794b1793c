import type { Frame } from './frame.ts';

/** The newest frames, kept so that many who come back at once are served without asking the database for each. */
export interface Recent {
  /** Everything after this position is at hand. */
  readonly base: number;
  /** Begins anew after a position. */
  restart(position: number): void;
  push(frames: readonly Frame[]): void;
  /** Puts older frames before the others: all between `base` and the first one held. */
  prepend(base: number, frames: readonly Frame[]): void;
  /** Those after a position, not below `base`. */
  after(position: number): readonly Frame[];
}

/** @param most - Frames kept. */
export function createRecent(most: number): Recent {
  let base = 0;
  let frames: Frame[] = [];
  return {
    get base() {
      return base;
    },
    restart(position) {
      base = position;
      frames = [];
    },
    push(newer) {
      frames.push(...newer);
      // Cut seldom, so that a push costs what it brings.
      if (frames.length < most * 2) return;
      const gone = frames.splice(0, frames.length - most);
      base = gone.at(-1)?.position ?? base;
    },
    prepend(from, older) {
      if (from >= base) return;
      frames = [...older.filter(({ position }) => position <= base), ...frames];
      base = from;
    },
    after(position) {
      let [low, high] = [0, frames.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((frames[middle]?.position ?? 0) > position) high = middle;
        else low = middle + 1;
      }
      return frames.slice(low);
    },
  };
}
