import { MockProblem } from './problem.ts';

/** Does a write once per key: a repeat gets the answer of the first. */
export function createMemory(): (scope: string, request: Request, body: unknown, work: () => Response) => Promise<Response> {
  const kept = new Map<string, { readonly asked: string; readonly answer: Response }>();
  return async (scope, request, body, work) => {
    const key = request.headers.get('idempotency-key');
    if (key === null) return work();
    const name = `${scope} ${key}`;
    const asked = `${new URL(request.url).pathname} ${JSON.stringify(body)}`;
    const known = kept.get(name);
    if (!known) {
      const answer = work();
      kept.set(name, { asked, answer: answer.clone() });
      return answer;
    }
    if (known.asked !== asked) throw new MockProblem('idempotency.reused', [{ in: 'header', pointer: '/Idempotency-Key', code: 'field.value', detail: 'was used for another request' }]);
    const answer = known.answer.clone();
    answer.headers.set('idempotency-replayed', 'true');
    return answer;
  };
}
