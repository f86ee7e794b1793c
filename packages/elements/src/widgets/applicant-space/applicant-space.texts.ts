/** Texts of `<hall-applicant-space>`. */
export interface ApplicantSpaceStrings {
  papers: string;
  papersAdvice: string;
  noPapers: string;
  noPapersAdvice: string;
  verify: string;
  verifyAdvice: string;
  add: string;
  addAdvice: string;
  addName: string;
  scanName: string;
  usedBy(count: number): string;
  fromCase(caseNo: string): string;
  remove: string;
  removeSure(name: string): string;
  removeAdvice: string;
  removeNo: string;
  more: string;
  receipts: string;
  receiptsAdvice: string;
  noReceipts: string;
  receiptOf(paper: string, department: string): string;
  purpose(purpose: string): string;
  consentAt(time: string): string;
  revokedAt(time: string): string;
  revoke: string;
  revokeSure: string;
  revokeAdvice: string;
  revokeNo: string;
  reliedOn: string;
  saidRevoked: string;
  onlyOf(name: string): string;
  allReceipts: string;
  applications: string;
  noApplications: string;
  state_draft: string;
  state_submitted: string;
  state_underWay: string;
  state_waitingForYou: string;
  state_completed: string;
  state_partlyGranted: string;
  state_refused: string;
  state_withdrawn: string;
  state_discarded: string;
  keptUntil(day: string): string;
  submittedOn(day: string): string;
  goOn: string;
  follow: string;
  inTheNameOf(name: string): string;
  /** Read aloud when a certificate has come in by itself. */
  saidNew(name: string): string;
  saidAdded(name: string): string;
  saidRemoved(name: string): string;
  isNew: string;
  /** Unfolds who acts for whom. */
  acting: string;
  /** Unfolds where one is signed in. */
  sessions: string;
}
