import { examples } from '@hallkit/contract';
import type { Hall } from '@hallkit/contract';
import type { MockCatalogue } from '../data/catalogue.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockHandlers } from '../platform/handler.ts';
import type { Principal } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';

/** Halls that a key may see. */
export const visible = ({ halls }: MockCatalogue, { regionCode }: Principal): readonly Hall[] => (regionCode === null ? halls : halls.filter(({ region }) => region.code === regionCode));

/** Whether a key may see a hall. */
export const sees = (catalogue: MockCatalogue, principal: Principal, hallId: string): boolean => visible(catalogue, principal).some(({ id }) => id === hallId);

/** A hall that the key may see. @throws {MockProblem} hall.not-found. */
export function hallOf(catalogue: MockCatalogue, principal: Principal, hallId: string): Hall {
  const hall = visible(catalogue, principal).find(({ id }) => id === hallId);
  if (!hall) throw new MockProblem('hall.not-found');
  return hall;
}

/** Halls, departments, and what a key stands for. */
export const hallsHandlers: Pick<MockHandlers, 'getSite' | 'listHalls' | 'getHall' | 'listDepartments'> = {
  getSite({ catalogue, principal }) {
    const { departmentId, regionCode } = principal;
    const seen = visible(catalogue, principal);
    const [hall] = seen;
    if (!hall) throw new MockProblem('hall.not-found');
    const department = catalogue.departments.find(({ id }) => id === departmentId);
    return {
      ...examples.getSiteExample,
      hall,
      department: department ? { id: department.id, name: department.name } : null,
      region: regionCode === null ? null : hall.region,
      mode: principal.mode,
      scopes: [...principal.scopes],
      regions: seen.filter(({ matters }) => matters > 0).map(({ region }) => region),
      revision: catalogue.revision,
    };
  },
  listHalls: ({ catalogue, principal, query }) => pageOf(visible(catalogue, principal), query, { list: 'halls' }),
  getHall: ({ catalogue, principal, params }) => hallOf(catalogue, principal, params.hallId),
  listDepartments({ catalogue, principal, params, query }) {
    const { id } = hallOf(catalogue, principal, params.hallId);
    const rows = catalogue.departments.filter((one) => one.hallId === id && (principal.departmentId === null || one.id === principal.departmentId));
    return pageOf(rows, query, { list: 'departments', hall: id });
  },
};
