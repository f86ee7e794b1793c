import type { Case, CaseLogEntry } from '@hallkit/contract';

/** What became of a case while somebody looked at it. */
export interface CaseChanges {
  /** Rows of the log that are new. */
  readonly steps: readonly CaseLogEntry[];
  /** Messages of the applicant that are new. */
  readonly messages: number;
  /** Keys of papers that came, or are others now. */
  readonly papers: readonly string[];
}

const rowKey = ({ at, action, to }: CaseLogEntry): string => `${at} ${action} ${to}`;

/** What is in the case now and was not before; null where it is the same. */
export function changesOf(before: Case, now: Case): CaseChanges | null {
  if (before.id !== now.id) return null;
  const rows = new Set(before.log.map(rowKey));
  const told = new Set(before.messages.map(({ id }) => id));
  const papers = new Map(before.documents.map(({ key, state, document }) => [key, `${state} ${document?.id} ${document?.trustGrade}`]));
  const changes: CaseChanges = {
    steps: now.log.filter((row) => !rows.has(rowKey(row))),
    messages: now.messages.filter(({ id, from }) => from === 'applicant' && !told.has(id)).length,
    papers: now.documents.filter(({ key, state, document }) => papers.get(key) !== `${state} ${document?.id} ${document?.trustGrade}`).map(({ key }) => key),
  };
  return changes.steps.length + changes.messages + changes.papers.length === 0 ? null : changes;
}

/** Both, one after the other. */
export const withChanges = (first: CaseChanges | null, then: CaseChanges | null): CaseChanges | null => (first && then ? { steps: [...first.steps, ...then.steps], messages: first.messages + then.messages, papers: [...new Set([...first.papers, ...then.papers])] } : (first ?? then));
