import type { Lane, NextStep, ProgressStep } from '@hallkit/contract';
import { caseStates, caseTexts, nextStep, unwatched } from '@hallkit/domain';
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
  /** The last open complaint about it. */
  readonly complaint?: Lane['complaint'];
  /** Whether whoever follows it can rate it now. */
  readonly mayRate: boolean;
}

const names = { applicant: { zh: '您', en: 'You' }, nobody: { zh: '无需办理', en: 'Nobody' } } as const;

/** The one next thing of a case. */
export function nextOf({ record, parts, read, fee }: Pick<LaneSource, 'record' | 'parts' | 'read' | 'fee'>): NextStep {
  const step = nextStep({
    state: read.state, delivery: read.facts.delivery, feeDue: fee?.state === 'due' || fee?.state === 'pending', messageOpen: record.messageOpen, papersToFollow: record.papersToFollow, blocked: record.blocked, by: read.next.day,
    ...(parts.delivery ? { method: parts.delivery.method } : {}),
  });
  return { who: step.who, name: step.who === 'department' ? record.department.name : names[step.who], text: step.text, action: step.action, caseNo: record.caseNo, by: step.by };
}

/** The states that a case has come through. */
function stepsOf(log: readonly LogRow[]): ProgressStep[] {
  return log.filter(({ from, to }) => from !== to).map(({ at, to }) => ({ at: at.toISOString(), state: to, text: caseTexts[to].plain }));
}

const decided = (decisions: readonly DecisionRow[]): Lane['decision'] => decisions.at(-1)?.kind ?? null;

/** One case of an application, in plain words and without anybody's number. */
export function laneOf(source: LaneSource): Lane {
  const { record, log, parts, read, siblings, critical, complaint = null } = source;
  const numbers = new Map(siblings.map(({ planId, caseNo }) => [planId, caseNo]));
  return {
    caseId: record.id, caseNo: record.caseNo, planId: record.planId, matter: { id: record.matterId, name: record.matterName }, department: record.department, state: read.state, nationalCode: caseStates[read.state].nationalCode, stateText: caseTexts[read.state].plain,
    waitsFor: record.waitsFor.flatMap((planId) => numbers.get(planId) ?? []), critical, legal: read.legal, promised: read.promised, paused: read.paused, steps: stepsOf(log), next: nextOf(source), decision: decided(parts.decisions), result: record.result, oversight: unwatched, mayUrge: false, mayRate: source.mayRate, complaint,
  };
}
