import { checkValues, tidyValue, usualLevel, type FormField, type FormValue } from '@hallkit/domain';
import type { LocalizedText } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { FileReply } from '../../platform/http/handler.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { seeApplication, stillActs } from './applications.access.ts';
import { openHandedIn } from './applications.papers.ts';
import { openValues, sealed } from './applications.sealed.ts';
import { selectApplication, updateApplication } from './applications.store.ts';
import type { ApplicationContext, ApplicationRecord, Meaning } from './applications.types.ts';

type Db = Kysely<Database>;

/** As much of a case as its application needs. */
export interface CaseOfForms {
  readonly hallId: string;
  readonly applicationId: string;
  readonly planId: string;
}

/** Somebody who may see an application, by their part in it. */
export interface Follower {
  readonly personId: string;
  readonly mayAct: boolean;
  /** They handed it in by a mandate that holds no more. */
  readonly isOver: boolean;
}

/** What applications does for cases. */
export interface CaseApplications {
  /** What was filled in for a case, with its labels. */
  filled(db: Db, record: CaseOfForms): Promise<readonly { readonly key: string; readonly label: LocalizedText; readonly value: FormValue; readonly unit: LocalizedText | null }[]>;
  /** The finished form of a case. @throws {HttpProblem} paper.not-found. */
  paper(db: Db, record: CaseOfForms, key: string): Promise<FileReply>;
  /** Writes values that a supplement brings; what the form asks for other cases alone is refused. @throws {HttpProblem} request.invalid. */
  supply(db: Db, record: CaseOfForms, values: Readonly<Record<string, FormValue>>): Promise<void>;
  /** Who looks at an application that was handed in, and whether they follow it up; undefined where it is not for them. */
  see(db: Db, principal: Principal, applicationId: string): Promise<Follower | undefined>;
}

const asks = ({ matters }: FormField, planId: string): boolean => matters?.includes(planId) ?? true;

/** The forms of cases. */
export function formsForCases(context: ApplicationContext): CaseApplications {
  const { seal } = context;
  const handedIn = async (db: Db, { hallId, applicationId }: CaseOfForms): Promise<ApplicationRecord | undefined> => selectApplication(db, [hallId], applicationId);
  return {
    async filled(db, record) {
      const application = await handedIn(db, record);
      const values = application ? openValues(seal, application.values) : {};
      return (application?.handedIn?.fields ?? []).filter((field) => asks(field, record.planId)).map(({ key, label, unit }) => ({ key, label, value: values[key] ?? null, unit: unit ?? null }));
    },
    paper: (db, { hallId, applicationId }, key) => openHandedIn(db, context, hallId, applicationId, key),
    async supply(db, record, values) {
      const application = await handedIn(db, record);
      if (!application) throw new HttpProblem('case.not-found');
      const all = application.handedIn?.fields ?? [];
      const fields = all.filter((field) => asks(field, record.planId));
      const others = new Set(all.filter((field) => !asks(field, record.planId)).map(({ key }) => key));
      // The notice may ask for more than the form has; but nothing that only another department was told.
      const faults = checkValues(fields, values).filter(({ key, code }) => code !== 'field.unknown' || others.has(key));
      if (faults.length > 0) throw new HttpProblem('request.invalid', { errors: faults.map(({ key, code, expected }) => ({ in: 'body', pointer: `/values/${key}`, code, ...(expected === undefined ? {} : { expected }) })) });
      const kept = new Map<string, FormValue>(Object.entries(openValues(seal, application.values)));
      for (const [key, value] of Object.entries(values)) {
        const field = fields.find((each) => each.key === key);
        kept.set(key, field ? tidyValue(field, value) : value);
      }
      await updateApplication(db, application, { values: sealed(seal, Object.fromEntries([...kept].filter(([, value]) => value !== null))), changed_at: context.now() });
    },
    async see(db, principal, applicationId) {
      if (principal.person?.kind !== 'citizen') return undefined;
      try {
        const seen = await seeApplication(db, context, principal, applicationId);
        const { record, person, mayAct } = seen;
        const meaning = async (): Promise<Pick<Meaning, 'matters'>> => ({ matters: record.handedIn?.matters ?? [] });
        if (mayAct) {
          const acts = await stillActs(db, context, seen, meaning);
          return { personId: person.id, mayAct: acts, isOver: !acts };
        }
        // It is theirs: once the agent's mandate holds no more, they follow it up themselves.
        const agent = { ...seen, person: { ...person, id: record.personId, level: usualLevel }, mayAct: true };
        return { personId: person.id, mayAct: !(await stillActs(db, context, agent, meaning)), isOver: false };
      } catch (error) {
        if (error instanceof HttpProblem && error.code === 'application.not-found') return undefined;
        throw error;
      }
    },
  };
}
