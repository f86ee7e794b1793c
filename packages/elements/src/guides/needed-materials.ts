import type { HandlingItem, Material, MatterGuide } from '@hallkit/contract';

/** Materials as a person's choices leave them. */
export interface NeededMaterials {
  /** To be brought for the handling item in the situations that apply. */
  readonly needed: readonly Material[];
  /** Only asked for in situations that have not been picked. */
  readonly elsewhere: number;
}

/**
 * The handling item a guide starts with: the one asked for, else the first one whose guide this is.
 *
 * @returns undefined where the matter has none.
 */
export function handlingItemOf(guide: MatterGuide, asked: string | undefined): HandlingItem | undefined {
  const own = guide.handlingItems.filter(({ matterId }) => matterId === guide.id);
  return own.find(({ id }) => id === asked) ?? own[0];
}

/** What is needed for a handling item in the situations picked; a material without either is needed always. */
export function neededMaterials({ materials }: MatterGuide, item: string | undefined, situations: ReadonlySet<string>): NeededMaterials {
  const forItem = materials.filter(({ handlingItemIds }) => handlingItemIds.length === 0 || item === undefined || handlingItemIds.includes(item));
  const needed = forItem.filter(({ situationIds }) => situationIds.length === 0 || situationIds.some((id) => situations.has(id)));
  return { needed, elsewhere: forItem.length - needed.length };
}

/** Situations that change the list for a handling item; asking about others would be asking for nothing. */
export function situationsThatMatter({ situations, materials }: MatterGuide, item: string | undefined): MatterGuide['situations'] {
  const asked = new Set(materials.filter(({ handlingItemIds }) => handlingItemIds.length === 0 || item === undefined || handlingItemIds.includes(item)).flatMap(({ situationIds }) => situationIds));
  return situations.filter(({ id }) => asked.has(id));
}
