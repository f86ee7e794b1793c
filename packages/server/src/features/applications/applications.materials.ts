import type { Application, Document } from '@hallkit/contract';
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
/** An authority issued it, or staff have seen the original. */
const needsOriginal = ({ trustGrade }: Document, { kind }: MeantMaterial): boolean => kind === 'certificate' && trustGrade !== 'A' && trustGrade !== 'B';

/** How a paper of an application stands. */
export function standingOf(material: MeantMaterial, { named, documents, space, toFollow }: PapersAtHand): StandingMaterial {
  const candidates = space.filter((document) => document.key === material.key && isGood(document));
  const document = documents.get(named[material.key] ?? '') ?? null;
  const of = (state: MaterialState, shown: Document | null = document): StandingMaterial => ({ material, state, document: shown, candidates: shown === null ? candidates : [] });
  if (document) return of(needsOriginal(document, material) ? 'showOriginal' : 'attached');
  if (material.from === 'result') return of('fromResult');
  // A system looks it up: the copy that the space has shows what will be found.
  if (material.from === 'lookup') return of('fetched', candidates.find(({ trustGrade }) => trustGrade === 'A') ?? null);
  if (material.kind === 'form') return of('filled');
  if (toFollow.includes(material.key) && material.necessity === 'toFollow') return of('toFollow');
  return of(candidates.length > 0 ? 'held' : 'missing');
}

/** A paper as the contract has it. */
export function materialView(applicationId: string, { material, state, document, candidates }: StandingMaterial): Material {
  const { key, name, kind, necessity, matters, issuer, givenBy, blankUrl, replaces } = material;
  return {
    key, name, kind, necessity, matters: [...matters], state, document, candidates: [...candidates], issuer: document?.issuer ?? issuer, givenBy: givenBy?.name ?? null,
    paperUrl: kind === 'form' && state === 'filled' ? `/api/v1/applications/${applicationId}/papers/${encodeURIComponent(key)}` : null, blankUrl, replaces: [...replaces],
  };
}
