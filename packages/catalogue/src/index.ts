/**
 * The sample hall, the importer of a real one, and the forms of both.
 *
 * @module
 */
export { nationalConcepts } from './everyday-names/concepts.ts';
export { linkEverydayNames } from './everyday-names/link.ts';
export type { Catalogue, DepartmentRecord, HallRecord, MatterContent, MatterRecord, ScenarioRecord } from './records.ts';
