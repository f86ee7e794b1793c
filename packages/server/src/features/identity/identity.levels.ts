import { HttpProblem } from '../../platform/http/problem.ts';
import type { CitizenPerson } from '../../platform/keys/person.ts';
import type { Level } from './identity.types.ts';

const order: readonly Level[] = ['registered', 'realName', 'strong'];

/** Whether a level is as high as another. */
export const reaches = (level: Level, asked: Level): boolean => order.indexOf(level) >= order.indexOf(asked);

/** The lower of two levels. */
export const lower = (one: Level, other: Level): Level => (reaches(one, other) ? other : one);

/** @throws {HttpProblem} identity.level, with the level that is asked for as `expected`. */
export function demandLevel({ level }: Pick<CitizenPerson, 'level'>, asked: Level): void {
  if (!reaches(level, asked)) throw new HttpProblem('identity.level', { errors: [{ in: 'header', pointer: '/Authorization', code: 'level.too-low', expected: asked }] });
}
