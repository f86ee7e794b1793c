import type { ScenarioDefinition } from './definition.ts';
import type { ScenarioFinding } from './finding.ts';

/** Cycles in the order of matters, each once, from its first matter in the file. */
export function orderCycles(definition: ScenarioDefinition): string[][] {
  const after = new Map(definition.matters.map(({ id, after: before = [] }) => [id, before]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    const start = trail.indexOf(id);
    if (start >= 0) {
      cycles.push(trail.slice(start));
      return;
    }
    if (done.has(id)) return;
    for (const earlier of after.get(id) ?? []) visit(earlier, [...trail, id]);
    done.add(id);
  };
  for (const { id } of definition.matters) visit(id, []);
  return cycles;
}

/** Every matter that one waits for, near or far. */
function allBefore(definition: ScenarioDefinition, id: string, seen: Set<string> = new Set()): Set<string> {
  for (const earlier of definition.matters.find((matter) => matter.id === id)?.after ?? []) {
    if (seen.has(earlier)) continue;
    seen.add(earlier);
    allBefore(definition, earlier, seen);
  }
  return seen;
}

/** What is wrong with the order: cycles, and papers taken from a matter that need not be done by then. */
export function checkOrder(definition: ScenarioDefinition): ScenarioFinding[] {
  const place = (id: string): number => definition.matters.findIndex((matter) => matter.id === id);
  const cycles = orderCycles(definition).map((cycle): ScenarioFinding => ({
    kind: 'cycle',
    at: `/matters/${place(cycle[0] ?? '')}/after`,
    says: `The order goes in a circle: ${[...cycle, cycle[0]].map((id) => `"${id}"`).join(' waits for ')}.`,
  }));
  if (cycles.length > 0) return cycles;
  return definition.matters.flatMap((matter, index) =>
    matter.materials.flatMap((use, at) => {
      const key = typeof use === 'string' ? use : use.key;
      const givers = definition.matters.filter(({ id, gives }) => gives === key && id !== matter.id);
      if (givers.length === 0 || matter.gives === key) return [];
      const before = allBefore(definition, matter.id);
      const missing = givers.filter(({ id }) => !before.has(id));
      return missing.map(({ id }): ScenarioFinding => ({ kind: 'order', at: `/matters/${index}/materials/${at}`, says: `"${matter.id}" needs "${key}", which "${id}" gives; name "${id}" in its "after".` }));
    }),
  );
}
