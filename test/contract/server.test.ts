import type { OperationId } from '@hallkit/contract';
import { serverTarget } from './server-target.ts';
import { contractSuite } from './suite.ts';

/** What the server does not have yet. */
const lacks: readonly OperationId[] = [
  'submitApplication', 'getApplicationPaper', 'createProgressLookup', 'getProgress', 'listDocumentUses', 'revokeDocumentUse', 'verifyDocument', 'getOwnCase', 'listCases', 'getCase', 'actOnCase', 'createCaseMessage', 'supplyCase', 'withdrawCase', 'confirmDelivery',
  'getCaseDocumentFile', 'getCasePaper', 'createPayment', 'getPayment', 'refundFee', 'createPaymentCallback', 'setSandboxPayment', 'getDecision'
];

contractSuite('server', serverTarget, lacks);
