// Asks a running server, so that what is measured is what it serves.

/**
 * @param {string} url - Where the server is, without `/api/v1`.
 * @param {string} key - A site key.
 * @returns {(query: string) => Promise<{names: string[], confident: boolean}>}
 */
export const hallAsker = (url, key) => async (query) => {
  const response = await fetch(`${url}/api/v1/matters?limit=10&group=matter&q=${encodeURIComponent(query)}`, { headers: { 'Hall-Key': key } });
  const body = await response.json();
  if (!response.ok) throw new Error(`${query}: ${response.status} ${JSON.stringify(body)}`);
  return { names: body.data.map(({ name }) => name.zh), confident: body.confident };
};
