/** Names of what our elements keep in the browser. What a machine must keep for itself begins with `hallkit.kiosk`. */
const ours = /^hall(kit)?[-.:_]/;
const ofTheMachine = /^hallkit[-.:_]kiosk/;

const isTrace = (name: string): boolean => ours.test(name) && !ofTheMachine.test(name);

/** Wipes what a visit left in the storage of this origin. */
export async function wipeStorage(): Promise<void> {
  for (const open of [() => localStorage, () => sessionStorage]) {
    try {
      const storage = open();
      for (const name of Object.keys(storage)) if (isTrace(name)) storage.removeItem(name);
    } catch {
      // A browser that allows no storage has kept nothing.
    }
  }
  const databases = (await indexedDB.databases?.().catch(() => [])) ?? [];
  for (const { name } of databases) if (name && isTrace(name)) indexedDB.deleteDatabase(name);
}

/** Nothing stays selected, focused or on the clipboard. */
export async function wipeSelection(): Promise<void> {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active instanceof HTMLElement) active.blur();
  getSelection()?.removeAllRanges();
  // Refused where the page has no focus or no permission; the copy of the visitor is then out of our reach.
  await navigator.clipboard?.writeText('').catch(() => undefined);
}

/** Leads the history of the tab back to where it was, so that Back and Forward show nobody's choices. */
export class HistoryKeeper {
  readonly #address = location.href;
  readonly #key = window.navigation?.currentEntry?.key;

  async restore(): Promise<void> {
    const { navigation } = window;
    const moved = navigation?.currentEntry?.key !== this.#key;
    const home = moved ? navigation?.entries().find(({ key, sameDocument }) => key === this.#key && sameDocument) : undefined;
    if (home) await navigation?.traverseTo(home.key).finished?.catch(() => undefined);
    history.replaceState(null, '', this.#address);
    // What lies ahead is cut off by a step of our own; the next time begins from the same place, so that the history never grows.
    if (home) history.pushState(null, '', this.#address);
  }
}
