import type { ScenarioDefinition } from './definition.ts';
import { checkConditions } from './check-conditions.ts';
import { checkOrder } from './check-order.ts';
import { checkPaths } from './check-paths.ts';
import { checkReferences } from './check-references.ts';
import type { ScenarioFinding } from './finding.ts';

/**
 * What is wrong in a scenario that has the shape of its schema: references, conditions, order, and, where those are
 * sound, every path through the questions.
 *
 * @returns Nothing when it is clean.
 */
export function checkScenario(definition: ScenarioDefinition): ScenarioFinding[] {
  const written = [...checkReferences(definition), ...checkConditions(definition), ...checkOrder(definition)];
  // Paths through broken conditions would only repeat what is said already, in other words.
  return written.length > 0 ? written : checkPaths(definition);
}
