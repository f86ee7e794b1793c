/** Words of letters, digits and signs with dots between them, then a host with a name at its end: what mail servers take without quoting. */
const address = /^(?=[^@]{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?=[a-z\d-]*[a-z])[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/**
 * Checks an e-mail address: exactly one, without a name, quotes or comments, so that no list and no header hides in it.
 *
 * @param text - What was typed; spaces around it and full width are tolerated.
 * @returns The address with its host in small letters; null where it is none.
 * @example checkEmail(' Li.Min@Example.org ') // 'Li.Min@example.org'
 * @example checkEmail('a@example.org, b@example.org') // null
 */
export function checkEmail(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  if (plain.length > 254 || !address.test(plain)) return null;
  const at = plain.lastIndexOf('@');
  return plain.slice(0, at) + plain.slice(at).toLowerCase();
}
