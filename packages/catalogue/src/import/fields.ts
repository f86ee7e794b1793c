import type { MatterContent } from '../records.ts';
import { cleaned, isSpoilt, oneLine, tidy, withoutControl } from './clean.ts';
import { fieldOf, headings, unitOf, type FieldName } from './headings.ts';

/** A row with the names of its columns settled; every value is tidy text, '' where there is none. */
export interface Fields extends Readonly<Record<FieldName, string>> {
  /** A whole guide in the contract's own shape, from another Hallkit. */
  readonly guide: Partial<MatterContent> | undefined;
  /** Fields out of which characters were taken that cannot be kept. */
  readonly spoilt: readonly FieldName[];
}

const oneLiners = new Set<FieldName>(['name', 'english', 'parent', 'department', 'type', 'identityLevel', 'state', 'address', 'result', 'phone', 'supervisionPhone']);
const codes = new Set<FieldName>(['baseCode', 'implementingCode', 'agencyCode', 'areaCode', 'departmentId']);

/** A cell of any kind as text: of a text in several languages the Chinese, of a thing its name (or its code), of a list all. */
function asText(value: unknown, isCode = false, deeper = 3): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return tidy(String(value));
  if (deeper === 0) return '';
  if (Array.isArray(value)) return value.map((part) => asText(part, isCode, deeper - 1)).filter(Boolean).join('；');
  const { zh, name_zh: nameZh, name, code, id } = value as Record<string, unknown>;
  return asText(isCode ? (code ?? id) : (zh ?? nameZh ?? name ?? code), isCode, deeper - 1);
}

/** The guide that a row delivers: in a column of its own, or the whole row, as another Hallkit serves it. */
function guideIn(row: Readonly<Record<string, unknown>>): Partial<MatterContent> | undefined {
  const isGuide = Array.isArray(row['handlingItems']) && typeof row['fees'] === 'object' && typeof row['rights'] === 'object';
  const guide = row['guide'] ?? row['content'] ?? (isGuide ? row : undefined);
  return typeof guide === 'object' && guide !== null && !Array.isArray(guide) ? (cleaned(guide) as Partial<MatterContent>) : undefined;
}

function settled(field: FieldName, text: string, heading: string): string {
  const kept = withoutControl(text);
  if (codes.has(field)) return kept.replace(/\s+/g, '').replace(/^(\d+)\.0$/, '$1').replace(/^\*?[-—/无]$/, '');
  if (field === 'legalDays' || field === 'promisedDays') return /^\d+$/.test(kept) ? kept + unitOf(heading) : kept;
  return oneLiners.has(field) ? oneLine(kept) : kept;
}

/** Settles the column names of a row; undefined for what is no row. */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const row = value as Record<string, unknown>;
  const best = new Map<FieldName, { readonly rank: number; readonly text: string; readonly heading: string }>();
  for (const [heading, cell] of Object.entries(row)) {
    const known = fieldOf(heading);
    const text = known && asText(cell, codes.has(known.field));
    if (!known || !text || (best.get(known.field)?.rank ?? Infinity) <= known.rank) continue;
    best.set(known.field, { rank: known.rank, text, heading });
  }
  const of = (field: FieldName): string => {
    const found = best.get(field);
    return found ? settled(field, found.text, found.heading) : '';
  };
  return {
    ...(Object.fromEntries((Object.keys(headings) as FieldName[]).map((field) => [field, of(field)])) as Record<FieldName, string>),
    guide: guideIn(row),
    spoilt: [...best].filter(([, { text }]) => isSpoilt(text)).map(([field]) => field),
  };
}
