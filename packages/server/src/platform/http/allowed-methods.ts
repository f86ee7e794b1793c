import type { FastifyInstance } from 'fastify';

/** Remembers the routes registered after it, so that a wrong method can be answered with the right ones. */
export function rememberMethods(app: FastifyInstance): (path: string) => readonly string[] {
  const routes: { readonly methods: readonly string[]; readonly pattern: RegExp }[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    // A wildcard takes anything; only named paths can be told from what is not there.
    if (!url.includes('*')) routes.push({ methods: [method].flat(), pattern: new RegExp(`^${url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`) });
  });
  return (path) => [...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))].filter((method) => method !== 'OPTIONS').sort();
}
