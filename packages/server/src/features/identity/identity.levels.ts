import { reachesLevel } from '@hallkit/domain';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { CitizenPerson } from '../../platform/keys/person.ts';
import type { Level } from './identity.types.ts';

/** The lower of two levels. */
export const lower = (one: Level, other: Level): Level => (reachesLevel(one, other) ? other : one);

/** @throws {HttpProblem} identity.level; the code of its error names the level that is asked for, the text how it is reached. */
export function demandLevel({ level }: Pick<CitizenPerson, 'level'>, asked: Level): void {
  if (!reachesLevel(level, asked)) throw new HttpProblem('identity.level', { errors: [{ in: 'header', pointer: '/Authorization', code: `level.${asked}` }] });
}
