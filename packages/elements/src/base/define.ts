import { version } from './version.ts';

/** What a registered class tells about itself. */
interface Versioned extends CustomElementConstructor {
  readonly hallkitVersion?: string;
}

/**
 * Registers an element. Does nothing on a server, and nothing where this version is registered already;
 * where another one holds the name it stays, and the console says which two met.
 *
 * @param name - The tag.
 * @param prefix - Goes before the tag, so that two versions can live on a page: `old-` makes `old-hall-qr`.
 * @example defineElement('hall-qr', HallQr);
 */
export function defineElement(name: string, element: CustomElementConstructor, prefix = ''): void {
  if (typeof customElements === 'undefined') return;
  const tag = prefix + name;
  const known = customElements.get(tag) as Versioned | undefined;
  if (!known) {
    // A class can be registered once; under a second name it needs a subclass.
    customElements.define(tag, prefix ? class extends element {} : element);
  } else if (known !== element && known.hallkitVersion !== version) {
    console.warn(`[hallkit] <${tag}> is already registered by version ${known.hallkitVersion ?? 'unknown'} of Hallkit; version ${version} stays out. Load one version only, or register this one under a prefix: define('my-').`);
  }
}
