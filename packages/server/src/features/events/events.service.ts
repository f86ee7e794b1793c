import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';

/** Topics of one stream: a board of a large hall listens to each of its queues and desks. */
const most = 200;
/** Kind, hall, and for queues, desks and departments a name within the hall; what somebody follows is known by its secret id alone. */
const form = /^(?:(?:queue|desk|department)\.([a-z0-9-]+)\.[A-Za-z0-9-]+|(hall|sandbox|supervision)\.([a-z0-9-]+)|(progress\.pg|complaint\.tr|consultation\.tr)_[0-9A-Za-z]{22})$/;

/**
 * The topics of a query, each once.
 *
 * @throws {HttpProblem} request.invalid for what is no topic or too many, key.scope for a hall that the key does not see.
 */
export function topicsOf(query: string, { hallIds, mode }: Pick<Principal, 'hallIds' | 'mode'>): string[] {
  const topics = [...new Set(query.split(','))];
  const invalid = (code: string, expected?: number): HttpProblem => new HttpProblem('request.invalid', { errors: [{ in: 'query', pointer: '/topics', code, ...(expected === undefined ? {} : { expected: String(expected) }) }] });
  if (topics.length > most) throw invalid('list.too-long', most);
  for (const topic of topics) {
    const found = form.exec(topic);
    if (!found) throw invalid('field.pattern');
    const [, hallOfPlace, kind, hall = hallOfPlace, followed] = found;
    if (followed === undefined && (!hallIds.includes(hall ?? '') || (kind === 'sandbox' && mode !== 'test'))) throw new HttpProblem('key.scope');
  }
  return topics;
}

/** Position of an id; undefined without one. @throws {HttpProblem} event.malformed for what no event ever had. */
export function positionOf(id: string | undefined): number | undefined {
  if (id === undefined || id === '') return undefined;
  if (!/^\d{1,15}$/.test(id)) throw new HttpProblem('event.malformed', { errors: [{ in: 'header', pointer: '/Last-Event-ID', code: 'field.format' }] });
  return Number(id);
}

/** Counts what each address holds. */
export interface Holdings {
  /** Takes one for an address. @returns Gives it back; once is enough. @throws {HttpProblem} rate.limited when it holds as many as it may. */
  take(address: string): () => void;
}

/** @param each - How many an address may hold. */
export function createHoldings(each: number): Holdings {
  const held = new Map<string, number>();
  return {
    take(address) {
      const count = held.get(address) ?? 0;
      if (count >= each) throw new HttpProblem('rate.limited', { headers: { 'retry-after': '15' } });
      held.set(address, count + 1);
      let given = false;
      return () => {
        if (given) return;
        given = true;
        const left = (held.get(address) ?? 1) - 1;
        if (left === 0) held.delete(address);
        else held.set(address, left);
      };
    },
  };
}
