import { csvOf, publishedOf } from '../live/decisions.ts';
import type { DecisionFilter } from '../live/decisions.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockCall, MockHandlers } from '../platform/handler.ts';
import type { Principal } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import { localeFor } from './applications.ts';
import { hallOf, sees } from './halls.ts';

function filterOf({ departmentId }: Principal, { q, department = departmentId ?? undefined, result, from, to }: MockCall<'exportDecisions'>['query']): DecisionFilter {
  if (from !== undefined && to !== undefined && to < from) throw new MockProblem('request.invalid', [{ in: 'query', pointer: '/to', code: 'day.before', detail: `is before ${from}` }]);
  return { ...(q === undefined ? {} : { q }), ...(departmentId !== null && department !== departmentId ? { department: ' ' } : department === undefined ? {} : { department }), ...(result === undefined ? {} : { result }), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Results made public. */
export const decisionsHandlers: Pick<MockHandlers, 'listDecisions' | 'exportDecisions' | 'getDecision'> = {
  listDecisions({ live, principal, params, query }) {
    const { id } = hallOf(live.catalogue, principal, params.hallId);
    const { limit, cursor, ...asked } = query;
    const rows = publishedOf(live, id, filterOf(principal, asked));
    return { ...pageOf(rows, { limit, cursor }, { list: 'decisions', hall: id, ...asked }), total: rows.length };
  },
  exportDecisions({ live, principal, params, query, request }) {
    const { id } = hallOf(live.catalogue, principal, params.hallId);
    return { bytes: new TextEncoder().encode(csvOf(publishedOf(live, id, filterOf(principal, query)), localeFor(request) === 'en')), mediaType: 'text/csv; charset=utf-8', name: `decisions-${id}.csv`, download: true };
  },
  getDecision({ live, principal, params }) {
    const found = live.space.decisions.find(({ id, publicFrom }) => id === params.decisionId && publicFrom <= live.now());
    if (!found || !sees(live.catalogue, principal, found.hallId) || (principal.departmentId !== null && principal.departmentId !== found.department.id)) throw new MockProblem('decision.not-found');
    const { publicFrom: _from, ...row } = found;
    return row;
  },
};
