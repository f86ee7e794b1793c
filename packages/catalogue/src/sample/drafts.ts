import type { LegalBasis } from '@hallkit/contract';
import { englishOf, readLines, text } from './data.ts';
import { slugsOf } from './slugs.ts';

/** A material as the drafted national catalogue has it. */
export interface DraftMaterial {
  readonly name_zh: string;
  readonly necessity: '必要' | '非必要' | '容缺后补';
  readonly source: 'applicant' | 'government' | 'other';
  readonly kind: 'form' | 'certificate' | 'other';
  readonly condition_zh: string | null;
  /** Only in real guides. */
  readonly copies?: number;
  readonly original?: 'original' | 'copy' | undefined;
  readonly note_zh?: string;
}

/** A line of `data/draft-matters-*.jsonl`, with the slug this sample knows it by. */
export interface Draft {
  readonly slug: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly everyday_zh: readonly string[];
  readonly department_zh: string;
  readonly type: '01' | '05' | '07' | '08' | '09' | '10' | '20';
  readonly audience: readonly ('natural' | 'enterprise' | 'institution' | 'organisation' | 'individualBusiness')[];
  readonly topics: readonly string[];
  readonly levels: readonly ('city' | 'county')[];
  readonly legal_basis: readonly { readonly law_zh: string; readonly article: string | null }[];
  readonly immediate: boolean;
  readonly legal_days: number;
  readonly promised_days: number;
  readonly visits: number;
  readonly fee: boolean;
  readonly online: boolean;
  readonly special_procedure: readonly { readonly name_zh: string; readonly days: number | null }[];
  readonly items: readonly string[];
  readonly materials: readonly DraftMaterial[];
  readonly result_zh: string | null;
  readonly questions: readonly { readonly q_zh: string; readonly a_zh: string }[];
}

let kept: readonly Draft[] | undefined;

/** The drafted national catalogue, in the order of its files; that order also decides slugs, so add at the end. */
export function drafts(): readonly Draft[] {
  if (!kept) {
    const rows = ['a', 'b', 'c'].flatMap((part) => readLines<Omit<Draft, 'slug'>>(`draft-matters-${part}.jsonl`));
    const slugs = slugsOf(rows.map(({ name_en }) => name_en));
    kept = rows.map((row, at) => ({ ...row, slug: slugs[at] ?? '' }));
  }
  return kept;
}

/** The legal basis of a draft; only law and article are known. */
export function legalBasisOf(draft: Draft): LegalBasis[] {
  return draft.legal_basis.map(({ law_zh, article }) => ({
    law: text(law_zh, englishOf('laws', law_zh)),
    article,
    documentNumber: null,
    issuer: null,
    inForceFrom: null,
    text: null,
  }));
}
