import type { Material, MatterRef, PaperCheck } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectGuide } from '../matters/matters.store.ts';
import type { TicketRecord } from './queue.types.ts';

/** What a ticket says of the matter it was taken for. */
export interface MatterPapers extends MatterRef {
  readonly hallId: string;
  readonly departmentId: string;
  readonly papers: readonly (Omit<PaperCheck, 'ready'> & Pick<Material, 'situationIds'>)[];
}

/** Matters of tickets, by id; undefined where there is none. */
export type Papers = (db: Kysely<Database>, matterId: string) => Promise<MatterPapers | undefined>;

/** How long a matter is held, in milliseconds, and how many. */
const [freshFor, most] = [30_000, 400];

/** Makes the papers of a process: the same few matters are asked for with most tickets, and a guide is large. */
export function createPapers(): Papers {
  const held = new Map<string, { readonly at: number; readonly found: MatterPapers | undefined }>();
  return async (db, matterId) => {
    const known = held.get(matterId);
    if (known && Date.now() - known.at < freshFor) return known.found;
    const guide = await selectGuide(db, matterId);
    const found = guide && {
      id: matterId, name: guide.content.name, hallId: guide.content.hallId, departmentId: guide.departmentId,
      papers: guide.content.materials.map(({ id, name, necessity, situationIds }) => ({ id, name, necessity, situationIds })),
    };
    if (held.size >= most) held.delete(held.keys().next().value ?? '');
    held.delete(matterId);
    held.set(matterId, { at: Date.now(), found });
    return found;
  };
}

/** A matter that the key may see. @throws {HttpProblem} matter.not-found. */
export async function visibleMatter(db: Kysely<Database>, papers: Papers, { hallIds, departmentId }: Pick<Principal, 'hallIds' | 'departmentId'>, matterId: string): Promise<MatterPapers> {
  const found = await papers(db, matterId);
  if (!found || !hallIds.includes(found.hallId) || (departmentId !== null && found.departmentId !== departmentId)) throw new HttpProblem('matter.not-found');
  return found;
}

/** The papers of a matter for the situations a visitor has told, all of them where none were asked for; with what they say is at hand. */
export function papersOf(matter: MatterPapers | undefined, { papersReady, situationIds: told }: Pick<TicketRecord, 'papersReady' | 'situationIds'>): PaperCheck[] {
  const needed = matter?.papers.filter(({ situationIds }) => told === null || situationIds.length === 0 || situationIds.some((id) => told.includes(id))) ?? [];
  return needed.map(({ id, name, necessity }) => ({ id, name, necessity, ready: papersReady.includes(id) }));
}
