import { explain } from './explain.ts';
import { passes, sieve, type FacetTable } from './facets.ts';
import type { Hints } from './hints.ts';
import type { Question } from './question.ts';
import type { Scored } from './rank.ts';
import type { Entry, Texts } from './texts.ts';
import type { SearchDocument, SearchHit, SearchOptions, SearchResult } from './types.ts';

/** An entry with what speaks for it. */
export interface Found {
  readonly entry: number;
  readonly score: number;
  readonly best: Scored | undefined;
}

/** What the ranking hands over. */
export interface Ranked {
  readonly question: Question;
  readonly found: readonly Found[];
  readonly confident: boolean;
  readonly hints?: Hints;
  /** Positions that count where not all documents of an entry do. */
  readonly only?: ReadonlySet<number>;
}

/** A document that counts, with how it fares with the filters. */
interface Member {
  readonly position: number;
  readonly failed: number;
}

/** A row to be: what found it, and its documents in order. */
interface Row {
  readonly found: Found;
  readonly members: readonly Member[];
}

/** Applies filters, groups families, and cuts the page; counts only when somebody looks at the counts. */
export function answer(texts: Texts, table: () => FacetTable, ranked: Ranked, options: SearchOptions): SearchResult {
  const { filters = {}, group = true, offset = 0, limit = 20, facets = true } = options;
  const fare = sieve(filters);
  const all = group ? byFamily(texts, ranked, fare) : byDocument(texts, ranked, fare);
  const rows = all.filter(({ members }) => members.some(({ failed }) => failed === passes));
  const hits = rows.slice(offset, offset + limit).map((row) => hitOf(texts, ranked.question, group ? whole(texts, row, fare) : row));
  let counted: SearchResult['facets'] | undefined;
  return {
    hits,
    total: rows.length,
    confident: ranked.confident && rows.length > 0,
    get facets() {
      return (counted ??= facets ? table().count(all.map(({ members }) => members)) : {});
    },
  };
}

function byFamily(texts: Texts, ranked: Ranked, fare: (document: SearchDocument) => number): Row[] {
  const rows = new Map<number, { found: Found; members: Member[] }>();
  const shown = new Set<number>();
  for (const found of ranked.found) {
    const entry = texts.entries[found.entry] as Entry;
    const members = membersOf(texts, entry, ranked, fare);
    const row = rows.get(entry.family);
    if (row) row.members.push(...members);
    // The first entry that has a document to show places the row and explains it.
    if (!row || !shown.has(entry.family)) {
      rows.delete(entry.family);
      rows.set(entry.family, { found, members: row?.members ?? members });
    }
    if (members.some(({ failed }) => failed === passes)) shown.add(entry.family);
  }
  return [...rows.values()];
}

/** A row with the rest of its family: what the query did not find belongs to the matter all the same. */
function whole(texts: Texts, { found, members }: Row, fare: (document: SearchDocument) => number): Row {
  const family = texts.entries[found.entry]?.family ?? -1;
  const known = new Set(members.map(({ position }) => position));
  const rest = (texts.families[family] ?? []).flatMap((entry) => texts.entries[entry]?.documents ?? []).filter((position) => !known.has(position));
  return { found, members: [...members, ...rest.map((position) => ({ position, failed: fare(texts.documents[position] as SearchDocument) }))] };
}

function byDocument(texts: Texts, ranked: Ranked, fare: (document: SearchDocument) => number): Row[] {
  return ranked.found.flatMap((found) => membersOf(texts, texts.entries[found.entry] as Entry, ranked, fare).map((member) => ({ found, members: [member] })));
}

/** Documents of an entry, those of a named place first. */
function membersOf({ documents }: Texts, entry: Entry, { hints, only }: Ranked, fare: (document: SearchDocument) => number): Member[] {
  const members: Member[] = [];
  for (const position of entry.documents) if (!only || only.has(position)) members.push({ position, failed: fare(documents[position] as SearchDocument) });
  if (!hints || hints.regions.size === 0) return members;
  const isThere = ({ position }: Member): boolean => hints.regions.has(documents[position]?.regionCode ?? '');
  return [...members.filter(isThere), ...members.filter((member) => !isThere(member))];
}

function hitOf(texts: Texts, question: Question, { found, members }: Row): SearchHit {
  const documents = members.filter(({ failed }) => failed === passes).map(({ position }) => texts.documents[position] as SearchDocument);
  const [first] = documents;
  return { id: first?.id ?? '', familyId: first?.familyId ?? '', score: found.score, members: documents.map(({ id }) => id), match: explain(texts, question, found.best, first) };
}
