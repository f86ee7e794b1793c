import { operations } from '@hallkit/contract';
import type { OperationId } from '@hallkit/contract';
import { MockProblem } from './problem.ts';

/** Every operation with what its path looks like; a fixed name goes before a parameter. */
const routes = (Object.keys(operations) as OperationId[])
  .map((id) => {
    const { method, path } = operations[id];
    return { id, method: method.toUpperCase(), pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`), fixed: path.replace(/\{\w+\}/g, '').length };
  })
  .sort((a, b) => b.fixed - a.fixed);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new MockProblem('request.malformed');
  }
}

/**
 * The operation a request asks for; the address may lie below any path.
 *
 * @throws {MockProblem} route.not-found, method.not-allowed.
 */
export function routeOf({ url, method }: Request): { id: OperationId; params: Readonly<Record<string, string>> } {
  const path = /\/api\/v1(\/.*)$/.exec(new URL(url).pathname)?.[1] ?? '';
  // A fixed path hides one with a parameter in its place.
  const [first, ...others] = routes.flatMap((route) => {
    const match = route.pattern.exec(path);
    return match ? [{ ...route, groups: match.groups ?? {} }] : [];
  });
  if (!first) throw new MockProblem('route.not-found');
  const asked = method === 'HEAD' ? 'GET' : method;
  const found = [first, ...others].find((route) => route.method === asked && route.pattern.source === first.pattern.source);
  if (!found) throw new MockProblem('method.not-allowed', [], { allow: [first, ...others].filter(({ pattern }) => pattern.source === first.pattern.source).map(({ method: one }) => (one === 'GET' ? 'GET, HEAD' : one)).join(', ') });
  return { id: found.id, params: Object.fromEntries(Object.entries(found.groups).map(([name, value]) => [name, decoded(value)])) };
}
