import type { Handlers } from '../../platform/http/handler.ts';
import { departmentCase } from './cases.access.ts';
import { actOnCase, applicationOf, readCaseOf, writeMessage } from './cases.service.ts';
import type { CaseContext } from './cases.context.ts';
import { listCases } from './cases.inbox.ts';
import { confirmDelivery, getOwnCase, supplyCase, withdrawCase } from './cases.own.ts';

type Operations = 'listCases' | 'getCase' | 'actOnCase' | 'createCaseMessage' | 'supplyCase' | 'withdrawCase' | 'confirmDelivery' | 'getOwnCase' | 'getCaseDocumentFile' | 'getCasePaper';

/** Cases: for the department that has them, and for who applied. */
export function casesHandlers(context: CaseContext): Pick<Handlers, Operations> {
  return {
    listCases: async ({ db, principal, params, query }) => ({ body: await listCases(db, context, principal, params.hallId, query) }),
    getCase: async ({ db, principal, params }) => ({ body: await readCaseOf(db, context, principal, params.caseId) }),
    actOnCase: async ({ db, principal, params, body }) => ({ body: await actOnCase(db, context, principal, params.caseId, body) }),
    createCaseMessage: async ({ db, principal, params, body }) => ({ body: await writeMessage(db, context, principal, params.caseId, body.text) }),
    supplyCase: async ({ db, principal, params, body }) => ({ body: await supplyCase(db, context, principal, params.caseId, body) }),
    withdrawCase: async ({ db, principal, params, body }) => ({ body: await withdrawCase(db, context, principal, params.caseId, body) }),
    confirmDelivery: async ({ db, principal, params, body }) => ({ body: await confirmDelivery(db, context, principal, params.caseId, body) }),
    getOwnCase: async ({ db, principal, params }) => ({ body: await getOwnCase(db, context, principal, params.applicationId, params.caseId) }),
    async getCaseDocumentFile({ db, principal, params, query: { page } }) {
      const { record } = await departmentCase(db, principal, params.caseId);
      return { file: await context.documents.open(db, (await applicationOf(db, record)).networkId, record.id, params.documentId, page) };
    },
    async getCasePaper({ db, principal, params }) {
      const { record } = await departmentCase(db, principal, params.caseId);
      return { file: await context.applications.paper(db, record, params.paperKey) };
    },
  };
}
