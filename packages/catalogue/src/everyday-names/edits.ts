import { normalise } from '@hallkit/domain';
import { isSpoilt, oneLine, tidy } from '../import/clean.ts';
import { ListError } from '../import/list-error.ts';
import { readList } from '../import/read-list.ts';

/** What a hall says about the everyday names of one matter. */
export interface EverydayEdit {
  readonly row: number;
  /** Name, main matter, implementing or base code, or id. */
  readonly matter: string;
  /** Names that people use here. */
  readonly everyday: readonly string[];
  /** Names of the list or the national lexicon that are wrong here; `*` for all of them. */
  readonly without: readonly string[];
}

/** A hall's file of everyday names as read. */
export interface EverydayEdits {
  readonly sourceName: string;
  readonly sourceHash: string;
  readonly rows: number;
  readonly edits: readonly EverydayEdit[];
  readonly refused: readonly { readonly row: number; readonly name: string; readonly reason: string }[];
}

const headings = {
  matter: ['matter', 'name', 'name_zh', 'official', 'code', 'id', '事项', '事项名称', '名称', '编码', '实施编码', '基本编码'],
  everyday: ['everyday', 'everyday_names', 'everyday_zh', 'names', 'aliases', '日常用语', '日常名称', '通俗名称', '别名'],
  without: ['without', 'remove', 'not', '不用', '去掉', '删除'],
} as const;
const bare = (heading: string): string => heading.normalize('NFKC').replace(/\(.*$/, '').trim().toLowerCase();
const isOf = (heading: string, field: keyof typeof headings): boolean => (headings[field] as readonly string[]).includes(bare(heading));
const known = (cells: readonly string[]): number => cells.filter((cell) => (Object.keys(headings) as (keyof typeof headings)[]).some((field) => isOf(cell, field))).length;

/** Longest everyday name in characters, and most of one matter; what is more is a text, not a name. */
const [longest, most] = [40, 60];

/**
 * Reads a hall's own everyday names: CSV with the columns `matter`, `everyday`, `without` (事项, 日常用语, 不用), several
 * words in a cell apart by ； ; 、 or commas; or JSON `[{"matter", "everyday": [], "without": []}]`, `[]` to take all back.
 *
 * @throws {ListError} When the file is something else.
 */
export function readEverydayNames(file: string, { encoding }: { encoding?: string | undefined } = {}): EverydayEdits {
  const list = readList(file, { isHeading: known, isEmptyAllowed: true, ...(encoding === undefined ? {} : { encoding }) });
  if (list.rows.length > 0 && !(['matter', 'everyday'] as const).every((field) => list.columns.some((column) => isOf(column, field) || (field === 'everyday' && isOf(column, 'without'))))) {
    throw new ListError(`${file} has no columns for everyday names. Found: ${list.columns.slice(0, 12).join(', ') || 'none'}. It needs a column "matter" (事项) and a column "everyday" (日常用语), and may have one "without" (不用).`);
  }
  const edits: EverydayEdit[] = [];
  const refused: { row: number; name: string; reason: string }[] = [];
  for (const { number: row, value } of list.rows) {
    const cells = Object.entries(typeof value === 'object' && value !== null ? value : {});
    const of = (field: keyof typeof headings): string[] => cells.flatMap(([heading, cell]) => (isOf(heading, field) ? wordsOf(cell) : []));
    const matter = oneLine(tidy(String(cells.find(([heading, cell]) => isOf(heading, 'matter') && cell !== null && cell !== '')?.[1] ?? '')));
    const edit = { row, matter, everyday: of('everyday'), without: of('without') };
    const reason = wrongWith(edit);
    if (reason === undefined) edits.push(edit);
    else refused.push({ row, name: matter.slice(0, 60), reason });
  }
  return { sourceName: list.name, sourceHash: list.hash, rows: list.rows.length, edits, refused };
}

const wordsOf = (cell: unknown): string[] =>
  [...new Set((Array.isArray(cell) ? cell.map(String) : String(cell ?? '').split(/[；;、，,|\n]+/)).map((word) => oneLine(tidy(word))).filter(Boolean))];

function wrongWith({ matter, everyday, without }: EverydayEdit): string | undefined {
  const words = [...everyday, ...without];
  if (matter === '') return 'it names no matter';
  if (words.length === 0) return 'it holds no everyday name';
  if ([matter, ...words].some(isSpoilt)) return 'it holds control or unreadable characters';
  const long = words.find((word) => word.length > longest);
  if (long !== undefined) return `"${long.slice(0, 20)}…" is ${long.length} characters long; an everyday name has at most ${longest}`;
  return words.length > most ? `it holds ${words.length} names; a matter has at most ${most}` : undefined;
}

/** What edits are matched with. */
export interface EditedMatter {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly codes: readonly string[];
  /** Names before any edit: of the list and of the national lexicon. */
  readonly baseNames: readonly string[];
}

/** An edit that fits no matter, with the name that comes nearest. */
export interface UnmatchedEdit {
  readonly row: number;
  readonly matter: string;
  readonly nearest: string | null;
}

/**
 * The everyday names of matters after a hall's edits: its own first, then those it keeps of the others. An edit
 * that names a main matter counts for all its handling items.
 */
export function editEverydayNames(matters: readonly EditedMatter[], edits: readonly EverydayEdit[]): { readonly names: ReadonlyMap<string, string[]>; readonly unmatched: UnmatchedEdit[] } {
  const byName = new Map<string, EditedMatter[]>();
  const byParent = new Map<string, EditedMatter[]>();
  const file = (index: Map<string, EditedMatter[]>, key: string, matter: EditedMatter): void => void index.set(key, [...(index.get(key) ?? []), matter]);
  for (const matter of matters) {
    for (const key of new Set([keyOf(matter.name), ...[matter.id, ...matter.codes].map(codeKeyOf)])) file(byName, key, matter);
    if (matter.parent !== null) file(byParent, keyOf(matter.parent), matter);
  }
  const own = new Map<string, { everyday: string[]; without: Set<string> }>();
  const unmatched: UnmatchedEdit[] = [];
  for (const { row, matter, everyday, without } of edits) {
    const found = byName.get(keyOf(matter)) ?? byName.get(codeKeyOf(matter)) ?? byParent.get(keyOf(matter)) ?? [];
    if (found.length === 0) unmatched.push({ row, matter, nearest: nearestOf(matter, matters) });
    for (const { id } of found) {
      const before = own.get(id) ?? { everyday: [], without: new Set<string>() };
      own.set(id, { everyday: [...before.everyday, ...everyday], without: new Set([...before.without, ...without]) });
    }
  }
  const names = matters.map(({ id, baseNames }): [string, string[]] => {
    const edit = own.get(id);
    return [id, edit ? [...new Set([...edit.everyday, ...baseNames.filter((name) => !edit.without.has('*') && !edit.without.has(name))])] : [...baseNames]];
  });
  return { names: new Map(names), unmatched };
}

const keyOf = (name: string): string => `n ${normalise(name).text || name}`;
const codeKeyOf = (code: string): string => `c ${code.toLowerCase()}`;

const pairsOf = (text: string): Set<string> => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

function nearestOf(name: string, matters: readonly EditedMatter[]): string | null {
  const asked = pairsOf(name);
  let best: { name: string; likeness: number } | undefined;
  for (const matter of matters) {
    const pairs = pairsOf(matter.name);
    const likeness = (2 * [...asked].filter((pair) => pairs.has(pair)).length) / (asked.size + pairs.size || 1);
    if (likeness > (best?.likeness ?? 0.3)) best = { name: matter.name, likeness };
  }
  return best?.name ?? null;
}
