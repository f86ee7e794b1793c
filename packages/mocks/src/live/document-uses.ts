import type { DocumentUse } from '@hallkit/contract';
import { departments } from '../data/words.ts';
import { MockProblem } from '../platform/problem.ts';
import type { CaseRecord, UseRecord } from './space.ts';
import { stateOf } from './space.ts';
import { instant, instantOrNull, newId } from './state.ts';
import type { Live } from './state.ts';

/** A department in a few words. */
export const departmentRef = (id: string): { id: string; name: { zh: string; en: string | null } } => ({ id, name: departments[id as keyof typeof departments] ?? { zh: id, en: null } });

/** States in which nobody has yet relied on the papers. */
const open = ['waiting', 'received', 'supplementing', 'supplemented'];

/** Cases that lean on a paper. */
export const relyOn = (live: Live, documentId: string): number => new Set([...live.space.uses.values()].filter((use) => use.documentId === documentId && use.revokedAt === null).map(({ caseId }) => caseId)).size;

/** Writes that a paper goes to a case. */
export function addUse(live: Live, documentId: string, caseId: string): void {
  const use: UseRecord = { id: newId('du_'), documentId, caseId, consentAt: live.now(), revokedAt: null };
  live.space.uses.set(use.id, use);
}

/** Papers of a case by their key. */
export const papersOf = (live: Live, caseId: string): UseRecord[] => [...live.space.uses.values()].filter((use) => use.caseId === caseId && use.revokedAt === null);

/** Takes a consent back. @throws {MockProblem} document-use.relied-on. */
export function revokeUse(live: Live, use: UseRecord): void {
  const found = live.space.cases.get(use.caseId) as CaseRecord;
  if (use.revokedAt === null && !open.includes(stateOf(found))) throw new MockProblem('document-use.relied-on');
  use.revokedAt ??= live.now();
}

/** A receipt. */
export function useView(live: Live, { id, documentId, caseId, consentAt, revokedAt }: UseRecord): DocumentUse {
  const found = live.space.cases.get(caseId) as CaseRecord;
  const application = live.space.applications.get(found.applicationId);
  return {
    id, documentId, documentName: live.space.documents.get(documentId)?.name ?? { zh: '', en: null }, applicationNumber: application?.number ?? '', caseNo: found.caseNo, matter: found.matter.name, department: departmentRef(found.departmentId),
    purpose: { zh: `用于办理“${found.matter.name.zh}”`, en: `For “${found.matter.name.en ?? found.matter.name.zh}”` }, consentAt: instant(consentAt), revokedAt: instantOrNull(revokedAt), revocable: revokedAt === null && open.includes(stateOf(found)),
  };
}
