/** What a check of a scenario file can find. */
export type FindingKind =
  | 'duplicate'
  | 'unknownReference'
  | 'condition'
  | 'alternatives'
  | 'cycle'
  | 'order'
  | 'unused'
  | 'deadEnd'
  | 'unreachable'
  | 'contradiction'
  | 'tooManyPaths';

/**
 * Something wrong in a scenario file.
 *
 * @property at - The place, as a JSON pointer (RFC 6901).
 * @property says - What is wrong and what would mend it, in words.
 */
export interface ScenarioFinding {
  readonly kind: FindingKind;
  readonly at: string;
  readonly says: string;
}
