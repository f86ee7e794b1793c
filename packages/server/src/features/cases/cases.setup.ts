import type { FormValue, FormValues } from '@hallkit/domain';
import type { LocalizedText } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { SealedJson } from '../../platform/database/schema.applications.ts';
import { seeApplication } from '../applications/applications.access.ts';
import { openValues, sealed } from '../applications/applications.sealed.ts';
import type { ApplicationContext } from '../applications/applications.types.ts';
import { papersForCases } from '../documents/documents.ports.ts';
import type { DocumentContext } from '../documents/documents.types.ts';
import { holderOf } from '../identity/identity.parties.ts';
import type { IdentityContext } from '../identity/identity.types.ts';
import type { CaseContext } from './cases.context.ts';
import { selectHandedIn, updateValues } from './cases.setup.store.ts';

/** A form as it was handed in, as far as cases need it. */
interface HandedIn {
  readonly fields?: readonly { readonly key: string; readonly label: LocalizedText; readonly matters?: readonly string[] }[];
}

/** What the operations of cases share in a process, put together from the other features. */
export function createCaseContext({ documents, identity, applications, now }: { readonly documents: DocumentContext; readonly identity: IdentityContext; readonly applications: ApplicationContext; readonly now: () => Date }): CaseContext {
  const { seal } = identity;
  // What the sample has filled in is not sealed: it is of nobody.
  const valuesOf = (stored: SealedJson): FormValues => (stored.sealed === undefined ? (stored as FormValues) : openValues(seal, stored));
  return {
    now,
    documents: papersForCases(documents),
    people: {
      async contact(db, networkId, personId) {
        const holder = await holderOf(db, identity, networkId, { kind: 'person', id: personId });
        return { name: holder?.name || null, phone: holder?.phone ?? null };
      },
    },
    applications: {
      async see(db, principal, applicationId) {
        const seen = await seeApplication(db, applications, principal, applicationId).catch((error: unknown) => {
          if (error instanceof HttpProblem && error.code === 'application.not-found') return undefined;
          throw error;
        });
        return seen && { personId: seen.person.id, mayAct: seen.mayAct };
      },
    },
    forms: {
      async filled(db, { hallId, applicationId, planId }) {
        const { handedIn, values } = await handedInOf(db, hallId, applicationId);
        const known = valuesOf(values);
        return ((handedIn as HandedIn | null)?.fields ?? []).filter(({ matters }) => matters === undefined || matters.includes(planId)).map(({ key, label }) => ({ key, label, value: (known[key] ?? null) as FormValue }));
      },
      async paper() {
        throw new HttpProblem('document.not-found');
      },
      async supply(db, { hallId, applicationId }, values) {
        const { values: before } = await handedInOf(db, hallId, applicationId);
        const after = Object.fromEntries(Object.entries({ ...valuesOf(before), ...values }).filter(([, value]) => value !== null));
        await updateValues(db, hallId, applicationId, sealed(seal, after));
      },
    },
  };
}

async function handedInOf(db: Kysely<Database>, hallId: string, applicationId: string): Promise<{ readonly handedIn: object | null; readonly values: SealedJson }> {
  return (await selectHandedIn(db, hallId, applicationId)) ?? { handedIn: null, values: {} };
}
