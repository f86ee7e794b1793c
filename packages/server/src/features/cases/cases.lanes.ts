import type { Lane, NextStep, Oversight, ProgressStep } from '@hallkit/contract';
import { caseStates, caseTexts, nextStep } from '@hallkit/domain';
import type { FeeRow } from '../payments/payments.store.ts';
import type { CaseNow } from './cases.clock.ts';
import type { CaseParts } from './cases.parts.store.ts';
import type { CaseRecord, DecisionRow, LogRow } from './cases.types.ts';

/** What a lane is made from. */
export interface LaneSource {
  readonly record: CaseRecord;
  readonly log: readonly LogRow[];
  readonly parts: Pick<CaseParts, 'decisions' | 'delivery'>;
  readonly read: CaseNow;
  /** Cases of the application. */
  readonly siblings: readonly Pick<CaseRecord, 'planId' | 'caseNo'>[];
  readonly fee: Pick<FeeRow, 'state'> | undefined;
  readonly critical: boolean;
  /** The original of one of its papers is still to be shown. */
  readonly originalDue: boolean;
  /** How closely it is watched, and whether it was urged so lately that it has to wait. */
  readonly oversight: Oversight;
  readonly urged: boolean;
  /** The last open complaint about it. */
  readonly complaint?: Lane['complaint'];
  /** Whether whoever follows it can rate it now. */
  readonly mayRate: boolean;
}

const names = { applicant: { zh: '您', en: 'You' }, nobody: { zh: '无需办理', en: 'Nobody' } } as const;

/** The one next thing of a case. */
export function nextOf({ record, parts, read, fee, originalDue }: Pick<LaneSource, 'record' | 'parts' | 'read' | 'fee' | 'originalDue'>): NextStep {
  const { due, came } = read.facts.toFollow ?? { due: [], came: [] };
  const step = nextStep({
    state: read.state, delivery: read.facts.delivery, feeDue: fee?.state === 'due' || fee?.state === 'pending', messageOpen: record.messageOpen, originalAsked: originalDue, papersToFollow: due.length > 0, papersCame: came.length > 0, followBy: read.follow?.day ?? null, blocked: record.blocked,
    // The original is wanted for the decision, not for the answer whether it is accepted.
    by: originalDue ? (read.promised.kind === 'unpublished' ? read.legal.day : read.promised.day) : read.next.day,
    ...(parts.delivery ? { method: parts.delivery.method } : {}),
  });
  return { who: step.who, name: step.who === 'department' ? record.department.name : names[step.who], text: step.text, action: step.action, caseNo: record.caseNo, by: step.by };
}

/** The states that a case has come through. */
function stepsOf(log: readonly LogRow[]): ProgressStep[] {
  return log.filter(({ from, to }) => from !== to).map(({ at, to }) => ({ at: at.toISOString(), state: to, text: caseTexts[to].plain }));
}

const decided = (decisions: readonly DecisionRow[]): Lane['decision'] => decisions.at(-1)?.kind ?? null;

/** As the applicant may see it: what a supervisor writes is for the department. */
const openly = (oversight: Oversight): Oversight => (oversight.by === 'supervisor' ? { ...oversight, reason: null } : oversight);

/** One case of an application, in plain words and without anybody's number. */
export function laneOf(source: LaneSource): Lane {
  const { record, log, parts, read, siblings, critical, oversight, urged, complaint = null } = source;
  const numbers = new Map(siblings.map(({ planId, caseNo }) => [planId, caseNo]));
  return {
    caseId: record.id, caseNo: record.caseNo, planId: record.planId, matter: { id: record.matterId, name: record.matterName }, department: record.department, state: read.state, nationalCode: caseStates[read.state].nationalCode, stateText: caseTexts[read.state].plain,
    waitsFor: record.waitsFor.flatMap((planId) => numbers.get(planId) ?? []), critical, legal: read.legal, promised: read.promised, paused: read.paused, steps: stepsOf(log), next: nextOf(source), decision: decided(parts.decisions), result: record.result, oversight: openly(oversight), mayUrge: caseStates[read.state].whoHasIt === 'department' && !urged, mayRate: source.mayRate, complaint,
  };
}
