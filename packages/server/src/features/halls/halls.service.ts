import type { Department, Hall, Site } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectDepartments, selectHalls, type HallRow } from './halls.store.ts';

const asHall = ({ content, departments, matters }: HallRow): Hall => ({ ...content, departments, matters });

/** Halls that a key sees: its own first, then those below it. */
export async function hallsOf(db: Kysely<Database>, { hallIds }: Principal): Promise<Hall[]> {
  return (await selectHalls(db, hallIds)).map(asHall);
}

/** One hall. @throws {HttpProblem} hall.not-found, also for one that the key may not see. */
export async function hallOf(db: Kysely<Database>, { hallIds }: Principal, hallId: string): Promise<Hall> {
  const hall = hallIds.includes(hallId) ? (await selectHalls(db, [hallId]))[0] : undefined;
  if (!hall) throw new HttpProblem('hall.not-found');
  return asHall(hall);
}

/** Departments of a hall. @throws {HttpProblem} hall.not-found. */
export async function departmentsOf(db: Kysely<Database>, { hallIds, departmentId }: Principal, hallId: string): Promise<Department[]> {
  if (!hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  return selectDepartments(db, hallId, departmentId);
}

/** What a key stands for. @param cityLogin - Whether the hall has taken up the login of the city. */
export async function siteOf(db: Kysely<Database>, principal: Principal, revision: string, cityLogin: boolean): Promise<Site> {
  const { departmentId, regionCode, mode, scopes } = principal;
  const halls = await hallsOf(db, principal);
  const hall = halls[0];
  if (!hall) throw new HttpProblem('hall.not-found');
  const department = departmentId === null ? undefined : await departmentIn(db, halls, departmentId);
  return {
    hall,
    department: department ? { id: department.id, name: department.name } : null,
    region: regionCode === null ? null : hall.region,
    mode,
    scopes: [...scopes],
    locales: ['zh-CN', 'en'],
    guideUrl: '/examples/portal/?matter={matterId}',
    cityLogin,
    regions: halls.filter(({ matters }) => matters > 0).map(({ region }) => region),
    revision,
  };
}

/** A department may have matters in a county and none in the city's own hall. */
async function departmentIn(db: Kysely<Database>, halls: readonly Hall[], departmentId: string): Promise<Department | undefined> {
  for (const { id } of halls) {
    const [found] = await selectDepartments(db, id, departmentId);
    if (found) return found;
  }
  return undefined;
}
