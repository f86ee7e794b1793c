import type { Department, Desk, Hall, MatterGuide, Queue, Scenario, Staff, Zone } from '@hallkit/contract';
import type { ScenarioDefinition } from '@hallkit/domain';

/** A hall as a catalogue delivers it; what is counted (departments, matters) is left to the server. */
export type HallRecord = Omit<Hall, 'departments' | 'matters'>;

/** A department of a hall as a catalogue delivers it. */
export type DepartmentRecord = Omit<Department, 'matters'>;

/** The part of a guide that the catalogue knows; versions, dates and links to other regions are the server's. */
export type MatterContent = Omit<MatterGuide, 'version' | 'validFrom' | 'validTo' | 'updatedAt' | 'alsoIn'>;

/**
 * A matter as a catalogue delivers it, from the sample builder and from the importer alike.
 *
 * @property familyId - Same for new, change, renew, cancel of one matter and for all its regions: one search result.
 * @property content - The guide; `attachments[].size` is null for files that are made when first asked for.
 */
export interface MatterRecord {
  readonly familyId: string;
  readonly content: MatterContent;
}

/**
 * A scenario as a catalogue delivers it, with the everyday words that lead to it.
 *
 * @property definition - What it is planned with; null where nobody has written it.
 */
export interface ScenarioRecord {
  readonly scenario: Scenario;
  readonly definition: ScenarioDefinition | null;
  readonly everydayNames: readonly string[];
}

/** A zone of a hall. */
export type ZoneRecord = Zone;

/**
 * A queue before anybody waits in it.
 *
 * @property settings - How it works, as data: order, limits of taking, recalls, and the departments whose matters are handled there.
 */
export type QueueRecord = Pick<Queue, 'id' | 'hallId' | 'letter' | 'name' | 'description' | 'provenance'> & { readonly zoneId: string; readonly settings: object & { readonly departmentIds: readonly string[] } };

/** A desk, and who sits there at the start. */
export type DeskRecord = Pick<Desk, 'id' | 'hallId' | 'counter' | 'name' | 'provenance'> & { readonly zoneId: string; readonly queueIds: readonly string[]; readonly matterIds: readonly string[]; readonly staffId: string | null };

/** A person who works in a hall. */
export type StaffRecord = Omit<Staff, 'deskId'>;

/** What a hall works with before anybody comes. */
export interface HallPlan {
  readonly zones: readonly ZoneRecord[];
  readonly queues: readonly QueueRecord[];
  readonly desks: readonly DeskRecord[];
  readonly staff: readonly StaffRecord[];
}

/** A whole network of halls. `matters` is an iterable so that thousands of guides need not be in memory at once. */
export interface Catalogue {
  readonly halls: readonly HallRecord[];
  readonly departments: readonly DepartmentRecord[];
  readonly matters: Iterable<MatterRecord>;
  readonly scenarios: readonly ScenarioRecord[];
}
