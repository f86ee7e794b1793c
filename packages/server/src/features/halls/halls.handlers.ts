import type { Handlers } from '../../platform/http/handler.ts';
import { pageOf } from '../../platform/http/cursor.ts';
import { departmentsOf, hallOf, hallsOf, siteOf } from './halls.service.ts';

/** Halls, departments, and what a key stands for. */
export function hallsHandlers({ cityLogin }: { readonly cityLogin: boolean }): Pick<Handlers, 'getSite' | 'listHalls' | 'getHall' | 'listDepartments'> {
  return {
    getSite: async ({ db, principal, revision }) => ({ body: await siteOf(db, principal, revision, cityLogin) }),
    listHalls: async ({ db, principal, query: { limit = 20, cursor } }) => ({ body: pageOf(await hallsOf(db, principal), { limit, cursor }, { list: 'halls' }) }),
    getHall: async ({ db, principal, params }) => ({ body: await hallOf(db, principal, params.hallId) }),
    listDepartments: async ({ db, principal, params, query: { limit = 20, cursor } }) => ({
      body: pageOf(await departmentsOf(db, principal, params.hallId), { limit, cursor }, { list: 'departments', hall: params.hallId }),
    }),
  };
}
