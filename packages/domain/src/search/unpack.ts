import { idOfCode, ofCode, ofEnglish, type SearchPack } from './pack.ts';
import { each, finish, type Parts } from './parts.ts';
import { longhand } from './shorthand.ts';
import { indexInParts } from './search-index.ts';
import { slugOf } from './slug.ts';
import type { SearchDocument, SearchIndex } from './types.ts';

/** A document before its region and flags are known. */
type Shared = Omit<SearchDocument, 'id' | 'regionCode' | 'regionName' | 'online' | 'mail' | 'agent' | 'crossRegion' | 'weekend'> & { readonly rest: string };

/** The documents of a pack, region after region; families carry numbers in place of their ids. */
export const unpackDocuments = (pack: SearchPack): SearchDocument[] => finish(documentsInParts(pack));

/** The same index as the server's, from its pack, at once. In a page, {@link openSearchPackInParts} lets others work meanwhile. */
export const openSearchPack = (pack: SearchPack): SearchIndex => finish(openInParts(pack));

/** How a page is kept alive while an index is made. */
export interface PartOptions {
  /** Longest stretch of work, in milliseconds. @default 6 */
  readonly stretch?: number;
  /** Resolves when it may go on. By default after whatever the page has to do. */
  readonly pause?: () => Promise<void>;
  /** Gives up, with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/**
 * Opens a pack in stretches of a few milliseconds, so that a page stays alive on a slow phone too.
 *
 * @example const index = await openSearchPackInParts(pack, { signal });
 * @throws The reason of `signal` when it is aborted.
 */
export async function openSearchPackInParts(pack: SearchPack, { stretch = 6, pause = () => new Promise((resolve) => setTimeout(resolve)), signal }: PartOptions = {}): Promise<SearchIndex> {
  const parts = openInParts(pack);
  let until = performance.now() + stretch;
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await pause();
    signal?.throwIfAborted();
    until = performance.now() + stretch;
  }
}

function* openInParts(pack: SearchPack): Parts<SearchIndex> {
  const documents = yield* documentsInParts(pack);
  return yield* indexInParts(documents);
}

function* documentsInParts(pack: SearchPack): Parts<SearchDocument[]> {
  const byRegion = pack.regions.map((): SearchDocument[] => []);
  const sharedOf = reader(pack);
  yield;
  yield* each(pack.columns.places, 20, (places, at) => {
    const { rest, ...shared } = sharedOf(at);
    for (const place of places) {
      const [marks, regions] = pack.places[place] ?? ['', []];
      const flag = (which: number): boolean | null => (marks[which] === '1' ? true : marks[which] === '0' ? false : null);
      for (const region of regions) {
        const [regionCode, regionName, start] = pack.regions[region] ?? ['', '', ''];
        byRegion[region]?.push({ ...shared, id: start + rest, regionCode, regionName, online: flag(0), mail: flag(1), agent: flag(2), crossRegion: flag(3), weekend: flag(4) });
      }
    }
  });
  return byRegion.flat();
}

/** Reads the rows of a pack, from the first to the last. */
function reader({ names, english: allEnglish, columns, departments, types, audiences, topics, codeEnds }: SearchPack): (at: number) => Shared {
  const lines = longhand(names).split('\n');
  const englishNames = allEnglish.split('\n');
  let families = 0;
  return (at) => {
    const [name = '', ...everydayNames] = (lines[at] ?? '').split('\t');
    const back = columns.families[at] ?? 0;
    const family = back === 0 ? families++ : families - back;
    const packed = columns.codes[at] ?? [];
    const codes = packed.map((code) => (typeof code === 'number' ? `${String(packed[0])}${codeEnds[code] ?? ''}` : code));
    const english = englishNames[at] || null;
    const id = columns.ids[at] ?? '';
    const [departmentId, departmentName] = departments[columns.departments[at] ?? 0] ?? ['', ''];
    return {
      rest: id === ofEnglish ? slugOf(english ?? '') : id.startsWith(ofCode) ? idOfCode(codes[Number(id.slice(1))] ?? '') : id,
      familyId: String(family), name, everydayNames, english, codes, departmentId, departmentName,
      type: types[columns.types[at] ?? 0] ?? '', audiences: audiences[columns.audiences[at] ?? 0] ?? [], topics: topics[columns.topics[at] ?? 0] ?? [],
    };
  };
}
