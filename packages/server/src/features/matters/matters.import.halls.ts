import type { HallRecord } from '@hallkit/catalogue';
import { hallOfArea } from '@hallkit/catalogue/import';

/** An import that was not done; nothing was changed. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}

/** A hall as it is kept, with the root of its network. */
export interface KeptHall {
  readonly networkId: string;
  readonly hall: HallRecord;
}

/** Where the matters of a list go. */
export interface Destination {
  readonly networkId: string;
  readonly timeZone: string;
  /** The hall of an area; undefined for one that this import may not touch. */
  hallOf(area: string): HallRecord | undefined;
  /** Halls that did not exist before, among those asked for. */
  madeHalls(): HallRecord[];
}

/** A list that fills an empty database makes the hall of its area; the id is the one that keys are bound to. */
export const firstDestination = (hallId: string): Destination => destinationIn(hallId, []);

/**
 * Where a list goes among the halls that exist: by the area of each row; with the id of a hall below the root, only there.
 *
 * @throws {ImportRefused} When there is no such hall, or several could be meant.
 */
export function destinationOf(halls: readonly KeptHall[], hallId: string | undefined): Destination {
  if (halls.length === 0) throw new ImportRefused('There is no hall here yet. Import its list of matters first, or start the server once for the sample hall.');
  const roots = halls.filter(({ networkId, hall }) => networkId === hall.id);
  const idsOf = (some: readonly KeptHall[]): string => some.map(({ hall }) => hall.id).join(', ');
  if (hallId === undefined && roots.length > 1) throw new ImportRefused(`There are several halls: ${idsOf(roots)}. Say which one the list is of: --hall <id>.`);
  const found = hallId === undefined ? roots[0] : halls.find(({ hall }) => hall.id === hallId);
  if (!found) throw new ImportRefused(`There is no hall "${hallId}". Halls here: ${idsOf(halls)}.`);
  const { hall, networkId } = found;
  if (networkId === hall.id) return destinationIn(networkId, halls.filter((other) => other.networkId === networkId).map((other) => other.hall));
  return { networkId, timeZone: hall.timeZone, madeHalls: () => [], hallOf: (area) => (area === '' || area === hall.region.code.slice(0, 6) ? hall : undefined) };
}

function destinationIn(networkId: string, halls: readonly HallRecord[]): Destination {
  const made = new Map<string, HallRecord>();
  const root = (): HallRecord | undefined => halls.find(({ id }) => id === networkId) ?? [...made.values()][0];
  return {
    networkId,
    timeZone: root()?.timeZone ?? 'Asia/Shanghai',
    madeHalls: () => [...made.values()],
    hallOf(area) {
      const found = halls.find(({ region }) => region.code.slice(0, 6) === area) ?? made.get(area) ?? (area === '' ? root() : undefined);
      if (found) return found;
      const hall = root() ? hallOfArea(`${networkId}-${area}`, area, networkId) : hallOfArea(networkId, area);
      made.set(area, hall);
      return hall;
    },
  };
}
