import type { Application, ApplicationMaterial, LocalizedText } from '@hallkit/contract';

/** What somebody has to do about a paper: something now, bring the original once, or nothing. */
export type MaterialGroup = 'todo' | 'bring' | 'ready';

/** Whether a paper comes of the form once that is filled in. */
export const comesOfForm = ({ kind, state }: ApplicationMaterial): boolean => kind === 'form' && state === 'missing';

/** Which group a paper stands in. */
export function groupOf(material: ApplicationMaterial): MaterialGroup {
  const { state } = material;
  if (state === 'held' || (state === 'missing' && !comesOfForm(material))) return 'todo';
  return state === 'showOriginal' ? 'bring' : 'ready';
}

/** Papers by what has to be done; what needs most comes first: what is missing before what only waits for a consent. */
export function grouped(materials: readonly ApplicationMaterial[]): Readonly<Record<MaterialGroup, readonly ApplicationMaterial[]>> {
  const rank = ({ state, necessity }: ApplicationMaterial): number => (state === 'held' ? 1 : necessity === 'toFollow' ? 2 : 0);
  const of = (group: MaterialGroup): readonly ApplicationMaterial[] => materials.filter((material) => groupOf(material) === group).toSorted((a, b) => rank(a) - rank(b));
  return { todo: of('todo'), bring: of('bring'), ready: of('ready') };
}

/** Names of the matters that need a paper. */
export const mattersOf = ({ plan }: Application, { matters }: ApplicationMaterial): readonly LocalizedText[] => matters.flatMap((id) => plan?.matters.find((matter) => matter.id === id || matter.matterId === id)?.name ?? []);

/** Id of the row of a paper. */
export const rowOf = (key: string): string => `material-${key.replaceAll('.', '_')}`;
