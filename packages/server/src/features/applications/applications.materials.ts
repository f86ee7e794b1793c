import type { Application, Document, LocalizedText } from '@hallkit/contract';
import { originalDue } from '@hallkit/domain';
import type { MaterialState, MeantMaterial } from './applications.types.ts';

type Material = Application['materials'][number];
/** What an application has of papers. */
export interface PapersAtHand {
  /** By key of the paper: what was agreed to. */
  readonly named: Readonly<Record<string, string>>;
  /** Those by id. */
  readonly documents: ReadonlyMap<string, Document>;
  /** What the space has by key, the newest first. */
  readonly space: readonly Document[];
  readonly toFollow: readonly string[];
}

/** A paper and how it stands. */
export interface StandingMaterial {
  readonly material: MeantMaterial;
  readonly state: MaterialState;
  readonly document: Document | null;
  readonly candidates: readonly Document[];
}

const isGood = ({ state }: Document): boolean => state === 'valid';

/** How a paper of an application stands. */
export function standingOf(material: MeantMaterial, { named, documents, space, toFollow }: PapersAtHand): StandingMaterial {
  const candidates = space.filter((document) => document.key === material.key && isGood(document));
  const document = documents.get(named[material.key] ?? '') ?? null;
  const of = (state: MaterialState, shown: Document | null = document): StandingMaterial => ({ material, state, document: shown, candidates: shown === null ? candidates : [] });
  if (document) return of(originalDue(material.original, document.trustGrade) ? 'showOriginal' : 'attached');
  if (material.from === 'result') return of('fromResult');
  // A system looks it up: the copy that the space has shows what will be found.
  if (material.from === 'lookup') return of('fetched', candidates.find(({ trustGrade }) => trustGrade === 'A') ?? null);
  if (material.kind === 'form') return of('filled');
  if (toFollow.includes(material.key) && material.necessity === 'toFollow') return of('toFollow');
  return of(candidates.length > 0 ? 'held' : 'missing');
}

/** Where originals are shown: the hall, and the departments of the matters that a paper is for. */
export interface Counters {
  readonly hall: LocalizedText;
  readonly address: LocalizedText;
  /** By id in the plan. */
  readonly departments: ReadonlyMap<string, { readonly id: string; readonly name: LocalizedText }>;
}

/** Any one counter of them is enough: the grade of a paper holds everywhere. */
function countersOf({ matters }: MeantMaterial, { hall, address, departments }: Counters): NonNullable<Material['showOriginal']> {
  const found = new Map(matters.flatMap((planId) => departments.get(planId) ?? []).map((each) => [each.id, { id: each.id, name: each.name }]));
  return { hall, address, departments: [...found.values()] };
}

/** A paper as the contract has it. */
export function materialView(applicationId: string, counters: Counters, { material, state, document, candidates }: StandingMaterial): Material {
  const { key, name, kind, necessity, matters, issuer, givenBy, blankUrl, replaces } = material;
  return {
    key, name, kind, necessity, matters: [...matters], state, document, candidates: [...candidates], issuer: document?.issuer ?? issuer, givenBy: givenBy?.name ?? null,
    showOriginal: state === 'showOriginal' ? countersOf(material, counters) : null,
    paperUrl: kind === 'form' && state === 'filled' ? `/api/v1/applications/${applicationId}/papers/${encodeURIComponent(key)}` : null, blankUrl, replaces: [...replaces],
  };
}
