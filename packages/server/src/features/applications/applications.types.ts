import type { Application, LocalizedText, Party, ScenarioPlan } from '@hallkit/contract';
import type { CaseLimits, CaseState, FormField, FormValues, IdentityLevel } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { SealedJson } from '../../platform/database/schema.applications.ts';
import type { CitizenPerson } from '../../platform/keys/person.ts';
import type { Seal } from '../../platform/seal/seal.ts';
import type { ApplicationPapers } from '../documents/documents.ports.ts';
import type { FormMaker } from '../matters/matters.forms.ts';
import type { ScenarioSources } from '../scenarios/scenarios.sources.ts';

/** How a paper stands. */
export type MaterialState = Application['materials'][number]['state'];

/** A person or firm by id. */
export interface PartyRef { readonly kind: 'person' | 'firm'; readonly id: string }

/** For whom and for what somebody wants to act; without firm and mandate for themselves. */
export interface Acting {
  readonly firmId?: string | undefined; readonly mandateId?: string | undefined; readonly scenarioId?: string | null | undefined; readonly matterId?: string | null | undefined;
  /** All matters of the scenario, and the scenarios that have the matter: what a mandate may name instead. */
  readonly matterIds?: (() => Promise<readonly (string | null)[]>) | undefined; readonly scenarioIds?: (() => Promise<readonly string[]>) | undefined;
}

/** Somebody in plain words, for forms; '' until it was checked. */
export interface PlainParty extends PartyRef {
  readonly name: string;
  readonly number: string;
  readonly phone: string | null;
  /** Of a firm: who stands for it by law. */
  readonly representative?: { readonly name: string; readonly idNumber: string } | undefined;
}

/** What the feature identity knows of people and firms. */
export interface Parties {
  /** For whom they may act now; undefined where they may not. */
  mayActFor(db: Kysely<Database>, person: CitizenPerson, acting: Acting): Promise<{ readonly party: PartyRef; readonly mandateId: string | null } | undefined>;
  plain(db: Kysely<Database>, networkId: string, ref: PartyRef): Promise<PlainParty | undefined>;
  /** As somebody may see them; their own name is not masked. */
  shown(party: PlainParty, forPersonId: string | null): Party;
  /** Firms that a person stands for by law. */
  representedBy(db: Kysely<Database>, networkId: string, personId: string): Promise<readonly string[]>;
  /** @throws {HttpProblem} identity.level. */
  demandLevel(person: CitizenPerson, level: IdentityLevel): void;
  /** A code that another device exchanges once for a session of this draft alone. */
  handOffCode(db: Kysely<Database>, person: CitizenPerson, applicationId: string): Promise<{ readonly code: string; readonly expiresAt: Date }>;
}

/** What the operations of applications share in a process. */
export interface ApplicationContext {
  readonly sources: ScenarioSources;
  readonly forms: Pick<FormMaker, 'finish'>;
  readonly seal: Seal;
  readonly parties: Parties;
  readonly papers: ApplicationPapers;
  /** Which cases of a hall whoever follows them can rate now. */
  readonly ratable: (db: Kysely<Database>, hallId: string, cases: readonly { readonly id: string; readonly state: CaseState; readonly decidedAt: Date | null }[]) => Promise<ReadonlySet<string>>;
  readonly now: () => Date;
  /** Page on which one complains; null where the hall has none. */
  readonly complaintUrl: string | null;
  /** Address of the page that goes on with a draft, without the code. */
  readonly handOffUrl: () => string;
}

/** How results come, as far as it has been said. */
export interface DraftDelivery { readonly method?: 'counter' | 'electronic' | 'courier'; readonly recipient?: string; readonly phone?: string; readonly address?: string }

/** A matter of an application: one case each. */
export interface MeantMatter {
  readonly planId: string;
  readonly matterId: string | null;
  readonly version: number | null;
  readonly name: LocalizedText;
  /** Null where the hall has no such department. */
  readonly department: { readonly id: string; readonly name: LocalizedText } | null;
  readonly promised: CaseLimits['promised'];
  readonly waitsFor: readonly string[];
  /** Of those the ones whose result the applicant may hand in instead. */
  readonly handsIn: readonly string[];
  readonly result: LocalizedText | null;
}

/** A paper of an application. */
export interface MeantMaterial {
  readonly key: string;
  readonly name: LocalizedText;
  readonly kind: 'form' | 'certificate' | 'other';
  readonly necessity: 'required' | 'toFollow';
  /** Needed only under a condition that nobody has asked about: it may be left out. */
  readonly optional: boolean;
  readonly from: 'applicant' | 'lookup' | 'result';
  /** Who issues it, where a system looks it up. */
  readonly issuer: LocalizedText | null;
  /** The matter of this application that gives it. */
  readonly givenBy: { readonly planId: string; readonly name: LocalizedText } | null;
  /** Ids in the plan. */
  readonly matters: readonly string[];
  /** Whether its original is compared with what is handed in. */
  readonly original: boolean;
  readonly blankUrl: string | null;
  readonly replaces: readonly string[];
}

/** What an application means: derived from its answers while it is a draft, kept as it was when it was handed in. */
export interface Meaning {
  readonly name: LocalizedText;
  /** Title of its form. */
  readonly title: LocalizedText;
  readonly revision: string;
  readonly plan: ScenarioPlan | null;
  /** Questions that are still open; of a scenario. */
  readonly open: readonly string[];
  readonly stopped: boolean;
  /** How surely it has to be known who submits: the highest that its matters ask. */
  readonly identityLevel: IdentityLevel;
  readonly fields: readonly FormField[];
  /** Fields that an answer fills. */
  readonly answered: FormValues;
  /** Fields and papers that other answers would ask for: what was filled in for them is kept. */
  readonly known: { readonly fields: readonly FormField[]; readonly materials: readonly string[] };
  readonly matters: readonly MeantMatter[];
  readonly materials: readonly MeantMaterial[];
  /** Who decides where the hall has no department of the matter. */
  readonly lead: { readonly id: string; readonly name: LocalizedText } | null;
}

/** What an application meant when it was handed in, and how each paper stood. */
export interface HandedIn extends Meaning { readonly standing?: Readonly<Record<string, MaterialState>> }

/** An application as it is kept. */
export interface ApplicationRecord {
  readonly hallId: string; readonly id: string; readonly state: 'draft' | 'submitted' | 'closed' | 'discarded'; readonly version: number;
  readonly scenarioId: string | null; readonly matterId: string | null; readonly handlingItemId: string | null; readonly revision: string;
  readonly personId: string; readonly applicantKind: 'person' | 'firm'; readonly applicantId: string; readonly mandateId: string | null; readonly applicant: Party;
  readonly answers: Readonly<Record<string, boolean | number | string>>; readonly values: SealedJson; readonly documents: Readonly<Record<string, string>>; readonly toFollow: readonly string[]; readonly delivery: SealedJson;
  readonly number: string | null; readonly queryCodeSealed: string | null; readonly progressId: string | null; readonly handedIn: HandedIn | null; readonly locale: 'zh-CN' | 'en'; readonly changedBy: string | null;
  readonly createdAt: Date; readonly changedAt: Date; readonly keptUntil: Date | null; readonly submittedAt: Date | null; readonly closedAt: Date | null;
}

/** An application that the caller may see. */
export interface SeenApplication {
  readonly record: ApplicationRecord;
  readonly person: CitizenPerson;
  /** Whether they apply; the person in whose name somebody else applies may read. */
  readonly mayAct: boolean;
}
