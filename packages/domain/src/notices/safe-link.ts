/**
 * What is wrong with a link: `scheme` neither https nor a path of the same site, `characters` something in it that is not
 * plain ASCII or would end it early, `host` none that has a name, `login` a name before the host, which hides where it leads.
 */
export type LinkFault = 'scheme' | 'characters' | 'host' | 'login';

/** What an address is written with (RFC 3986), without the quotes that end an attribute; names in other scripts come as punycode. */
const plain = /^[\w.~:/?#[\]@!$&()*+,;=%-]+$/;

/**
 * Checks a link that staff write: https with a host, or a path of the same site. Nothing is mended: what is refused is told.
 *
 * @returns null for a good one.
 * @example linkFault('https://www.gov.cn/zhengce/') // null
 * @example linkFault('/examples/portal/?view=book') // null
 * @example linkFault('//evil.example') // 'scheme'
 * @example linkFault('https://www.gov.cn@evil.example/') // 'login'
 */
export function linkFault(url: string): LinkFault | null {
  if (!plain.test(url)) return 'characters';
  if (url.startsWith('/')) return url.startsWith('//') ? 'scheme' : null;
  if (!url.startsWith('https://')) return 'scheme';
  const authority = /^https:\/\/([^/?#]*)/.exec(url)?.[1] ?? '';
  if (authority.includes('@')) return 'login';
  return /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])?(?::\d{1,5})?$/i.test(authority) ? null : 'host';
}
