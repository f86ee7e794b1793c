import type { Department, Hall, Site } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectDepartments, selectHalls, selectRevision, type HallRow } from './halls.store.ts';

const asHall = ({ content, departments, matters }: HallRow): Hall => ({ ...content, departments, matters });

/** Halls that a key may see; a key bound to a region sees that region's. */
export async function hallsOf(db: Kysely<Database>, principal: Principal): Promise<Hall[]> {
  const halls = (await selectHalls(db, principal)).map(asHall);
  const { regionCode } = principal;
  return regionCode === null ? halls : halls.filter((hall) => hall.region.code === regionCode);
}

/** One hall. @throws {HttpProblem} hall.not-found, also for one that the key may not see. */
export async function hallOf(db: Kysely<Database>, principal: Principal, hallId: string): Promise<Hall> {
  const hall = (await hallsOf(db, principal)).find(({ id }) => id === hallId);
  if (!hall) throw new HttpProblem('hall.not-found');
  return hall;
}

/** Departments of a hall. @throws {HttpProblem} hall.not-found. */
export async function departmentsOf(db: Kysely<Database>, principal: Principal, hallId: string): Promise<Department[]> {
  await hallOf(db, principal, hallId);
  return selectDepartments(db, hallId, principal.departmentId);
}

/** What a key stands for. */
export async function siteOf(db: Kysely<Database>, principal: Principal): Promise<Site> {
  const halls = (await selectHalls(db, principal)).map(asHall);
  const hall = halls.find(({ region }) => region.code === principal.regionCode) ?? halls[0];
  if (!hall) throw new HttpProblem('hall.not-found');
  const department = principal.departmentId === null ? undefined : (await selectDepartments(db, hall.id, principal.departmentId))[0];
  return {
    hall,
    department: department ? { id: department.id, name: department.name } : null,
    region: principal.regionCode === null ? null : hall.region,
    mode: principal.mode,
    scopes: [...principal.scopes],
    locales: ['zh-CN', 'en'],
    guideUrl: '/examples/portal/?matter={matterId}',
    regions: halls.filter(({ matters, region }) => matters > 0 && (principal.regionCode === null || region.code === principal.regionCode)).map(({ region }) => region),
    revision: await selectRevision(db, principal.hallId),
  };
}
