/**
 * The page on which one complains, with what it is about filled in.
 *
 * @param page - As the hall names it, with or without a query; null where it has none.
 * @example complaintUrlOf('/examples/portal/?view=complaint', { desk: 'dezhou.d03' }) // '/examples/portal/?view=complaint&desk=dezhou.d03'
 */
export function complaintUrlOf(page: string | null, about: Readonly<Record<string, string>>): string | null {
  if (page === null) return null;
  const [address = '', fragment] = page.split('#');
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams(about).toString()}${fragment === undefined ? '' : `#${fragment}`}`;
}
