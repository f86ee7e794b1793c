import type { HallCore } from '@hallkit/client/core';
import { PlansResource } from '@hallkit/client/resources';
import type { Answers } from '@hallkit/contract';
import { usualLevel } from '@hallkit/domain';
import type { IdentityLevel } from '@hallkit/domain';

/** What one applies for. */
export interface Wish {
  readonly scenarioId: string | undefined;
  /** `question:answer`, with commas between. */
  readonly answers: string | undefined;
  readonly matterId: string | undefined;
  readonly handlingItemId: string | undefined;
}

/** Answers as they stand in an attribute; the plan of the scenario tells numbers and yes from words. */
export const told = (answers = ''): Answers => Object.fromEntries(answers.split(',').flatMap((pair) => (pair.includes(':') ? [[pair.slice(0, pair.indexOf(':')).trim(), pair.slice(pair.indexOf(':') + 1).trim()]] : [])));

/** How surely it has to be known who submits what is wished for; the usual level where that cannot be read now: the hall asks again. */
export async function neededLevel(client: HallCore, { scenarioId, answers, matterId }: Wish): Promise<IdentityLevel> {
  try {
    if (scenarioId) return (await client.use(PlansResource).get(scenarioId, told(answers))).identityLevel;
    return matterId ? (await client.matters.get(matterId)).identityLevel : usualLevel;
  } catch {
    return usualLevel;
  }
}
