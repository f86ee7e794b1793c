import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { problemPage } from '../../platform/pages/problem-page.ts';
import { callbackPath, type OidcLogin } from './identity.oidc.ts';

/** The address that the login of the city leads back to. Nothing of the query is logged; where it leads on is read by the page alone. */
export function registerOidcCallback(app: FastifyInstance, { db, oidc }: { readonly db: Kysely<Database>; readonly oidc: OidcLogin }): void {
  // A person is brought here: what is wrong is told as a page.
  app.setErrorHandler(problemPage);
  app.get(callbackPath, async (request, reply) => {
    const at = request.url.indexOf('?');
    const next = await oidc.finish(db, at < 0 ? '' : request.url.slice(at));
    return reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).redirect(next, 302);
  });
}
