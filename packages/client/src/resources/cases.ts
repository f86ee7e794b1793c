import type { Case, CaseActionRequest, CaseList, CaseMessage, CaseSummary, CaseVersionRequest, MessageRequest, OwnCase, SupplyRequest } from '@hallkit/contract';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Cases of an application: what the applicant and the department do with them. Each write names the `version` of the case it has seen. */
export class CasesResource extends Resource {
  /**
   * A case of the person's own application, with messages, notices, decision, fee and delivery.
   *
   * @throws HallNotFoundError `case.not-found`, also for somebody else's.
   */
  getOwn(applicationId: string, caseId: string, options?: CallOptions): Promise<OwnCase> {
    return this.transport.send(['applications', applicationId, 'cases', caseId], { options });
  }

  /**
   * Brings what the notice asked for, all at once or the rest later.
   *
   * @throws HallConflictError `case.action` when nothing is asked for, `case.changed`.
   */
  supply(caseId: string, request: SupplyRequest, options?: WriteOptions): Promise<OwnCase> {
    return this.transport.send(['cases', caseId, 'supplement'], { body: request, options });
  }

  /**
   * Takes one case back; the others go on.
   *
   * @throws HallConflictError `case.action` when it is decided, `case.changed`.
   */
  withdraw(caseId: string, request: CaseVersionRequest, options?: WriteOptions): Promise<OwnCase> {
    return this.transport.send(['cases', caseId, 'withdraw'], { body: request, options });
  }

  /** The applicant has the result in hand. */
  confirmDelivery(caseId: string, request: CaseVersionRequest, options?: WriteOptions): Promise<OwnCase> {
    return this.transport.send(['cases', caseId, 'confirm-delivery'], { body: request, options });
  }

  /** Writes to the other side, as the applicant or as staff; the other side is told. */
  message(caseId: string, request: MessageRequest, options?: WriteOptions): Promise<CaseMessage> {
    return this.transport.send(['cases', caseId, 'messages'], { body: request, options });
  }

  /** For staff: lists the cases of their department, those that are due first first, with counts. */
  list(hallId: string, query?: QueryOf<'listCases'>, options?: CallOptions): Promise<Page<CaseList>> {
    return this.page(['halls', hallId, 'cases'], query, options);
  }

  /** For staff: goes through the cases of their department one by one, over all pages. */
  iterate(hallId: string, query?: QueryOf<'listCases'>, options?: IterateOptions): AsyncGenerator<CaseSummary, void, undefined> {
    return this.rows(['halls', hallId, 'cases'], query, options);
  }

  /**
   * For staff: one case with its papers, its log, its clocks, and what the caller may do now (`actions`).
   *
   * @throws HallNotFoundError `case.not-found`, also for another department's.
   */
  get(caseId: string, options?: CallOptions): Promise<Case> {
    return this.transport.send(['cases', caseId], { options });
  }

  /**
   * For staff: takes one of `actions`.
   *
   * @throws HallConflictError `case.action` (not in this state), `case.changed` (somebody was quicker); HallAccessError `person.role`;
   * HallValidationError names what the action needs.
   * @example one = await hall.cases.act(one.id, { version: one.version, action: 'grant', content: { zh: '准予许可' } });
   */
  act(caseId: string, request: CaseActionRequest, options?: WriteOptions): Promise<Case> {
    return this.transport.send(['cases', caseId, 'actions'], { body: request, options });
  }

  /** For staff: a paper of a case as a file, or with `page` that page as a PNG; copies of grade A and B bear purpose and date. */
  documentFile(caseId: string, documentId: string, query?: QueryOf<'getCaseDocumentFile'>, options?: CallOptions): Promise<Blob> {
    return this.transport.send(['cases', caseId, 'documents', documentId, 'file'], { query, options, file: true });
  }

  /** For staff: a form of a case as a PDF, made of what was handed in. */
  paper(caseId: string, paperKey: string, options?: CallOptions): Promise<Blob> {
    return this.transport.send(['cases', caseId, 'papers', paperKey], { options, file: true });
  }
}
