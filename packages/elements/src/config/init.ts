import { mergeConfiguration } from './options.ts';
import type { HallConfiguration } from './options.ts';

let current: HallConfiguration = {};
const listeners = new Set<() => void>();

/**
 * Sets up every element of the page; what is given again replaces, the rest stays. Elements follow at once.
 *
 * @example init({ siteKey: 'pk_test_dezhou', baseUrl: 'https://hall.example.gov.cn' });
 */
export function init(options: HallConfiguration): void {
  current = mergeConfiguration(current, options);
  for (const listener of [...listeners]) listener();
}

/** What `init` has set so far. */
export const pageConfiguration = (): HallConfiguration => current;

/** Told after each `init`; the answer ends it. */
export function onInit(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
