/**
 * Makes something when it is first asked for, and keeps it: libraries and checks that an idle server would hold for nothing.
 *
 * @example
 * const library = atFirstUse(() => import('openid-client'));
 * const { discovery } = await library();
 */
export function atFirstUse<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
