import type { HallOptions } from '@hallkit/client/core';
import type { StringOverrides } from '../locales/strings.ts';

/** Where an element keeps what it shows, so that it can be linked to and the browser's Back works. */
export type Routing = 'none' | 'history' | 'hash';

/** What a page, a provider or one element decides; the nearest that says something wins, option by option. */
export interface HallConfiguration {
  /**
   * Publishable site key of the hall.
   *
   * @example 'pk_test_dezhou'
   */
  readonly siteKey?: string | undefined;
  /**
   * Address of the hall's server, without `/api/v1`.
   *
   * @default the origin of the page
   * @example 'https://hall.example.gov.cn'
   */
  readonly baseUrl?: string | undefined;
  /**
   * Language, as a BCP 47 tag. A `lang` nearer to the element goes before it.
   *
   * @default the nearest `lang`, then that of the browser, then Simplified Chinese
   * @example 'en'
   */
  readonly locale?: string | undefined;
  /**
   * Words apart by blanks: `light`, `dark` or `auto` (as the system), and `elder` or `kiosk`.
   *
   * @default the colour scheme of the page
   * @example 'elder dark'
   */
  readonly theme?: string | undefined;
  /** Texts in place of ours. */
  readonly strings?: StringOverrides | undefined;
  /**
   * Hands over the person signed in on the page: a short-lived token from the page's own server, null for nobody.
   *
   * @example getToken: async () => (await fetch('/hall-token', { method: 'POST' })).text()
   */
  readonly getToken?: HallOptions['getToken'];
  /**
   * OpenID of whoever reads the page, in the official account of the hall, as a page inside WeChat knows it: elements that send messages
   * offer WeChat first. Set by script alone, and kept nowhere.
   *
   * @example init({ wechatOpenId: await (await fetch('/wechat/openid', { method: 'POST' })).text() })
   */
  readonly wechatOpenId?: string | undefined;
  /** @default 'none' */
  readonly routing?: Routing | undefined;
  /**
   * Sends the requests: for tests, or `mockFetch` of @hallkit/mocks.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: HallOptions['fetch'];
}

/** Later layers over earlier ones; what a layer leaves undefined stays. */
export function mergeConfiguration(...layers: readonly (HallConfiguration | undefined)[]): HallConfiguration {
  // A plain loop: elements ask for their configuration many times while they draw.
  const merged: Record<string, unknown> = {};
  for (const layer of layers as readonly Record<string, unknown>[]) {
    for (const name in layer) if (layer[name] != null) merged[name] = layer[name];
  }
  return merged;
}
