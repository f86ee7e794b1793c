import { formsForCases } from '../applications/applications.ports.ts';
import type { ApplicationContext } from '../applications/applications.types.ts';
import { papersForCases } from '../documents/documents.ports.ts';
import type { DocumentContext } from '../documents/documents.types.ts';
import type { IdentityContext } from '../identity/identity.context.ts';
import { holderOf } from '../identity/identity.parties.ts';
import type { CaseContext } from './cases.context.ts';

/** What the operations of cases share in a process, put together from the other features. */
export function createCaseContext({ documents, identity, applications, now }: { readonly documents: DocumentContext; readonly identity: IdentityContext; readonly applications: ApplicationContext; readonly now: () => Date }): CaseContext {
  return {
    now,
    ratable: applications.ratable,
    documents: papersForCases(documents),
    applications: formsForCases(applications),
    people: {
      async contact(db, networkId, personId) {
        const holder = await holderOf(db, identity, networkId, { kind: 'person', id: personId });
        return { name: holder?.name || null, phone: holder?.phone ?? null };
      },
    },
  };
}
