import type { Application, ApplicationList, ApplicationSummary, Document, LocalizedText, Party, ScenarioPlan } from '@hallkit/contract';
import { overallState, reachesLevel, usualLevel, type FormValues } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import type { Locale } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { citizenOf } from '../identity/identity.persons.ts';
import { formView, type FormEntry } from '../matters/matters.form.ts';
import { called, knownParties, stillActs } from './applications.access.ts';
import { entriesOf, valuesOf } from './applications.entries.ts';
import { faultsOf, faultViews, type DraftFault } from './applications.faults.ts';
import { materialView, standingOf, type Counters, type StandingMaterial } from './applications.materials.ts';
import { meaningOf } from './applications.meaning.ts';
import { openDelivery, openValues } from './applications.sealed.ts';
import { selectApplications, selectCaseLines, selectHall, selectNames, type CaseLine } from './applications.store.ts';
import type { ApplicationContext, ApplicationRecord, DraftDelivery, HandedIn, Meaning, SeenApplication } from './applications.types.ts';

/** An application with all that follows from it. */
export interface ReadApplication {
  readonly meaning: Meaning;
  readonly entries: ReadonlyMap<string, FormEntry>;
  /** As they are handed in. */
  readonly values: FormValues;
  readonly materials: readonly StandingMaterial[];
  readonly delivery: DraftDelivery;
  /** None once it is handed in. */
  readonly faults: readonly DraftFault[];
  readonly stale: boolean;
  /** Who applies may still do so. */
  readonly acts: boolean;
}

async function paperViews(db: Kysely<Database>, { papers }: ApplicationContext, principal: Principal, { record, person, mayAct }: SeenApplication, meaning: Meaning): Promise<{ readonly documents: ReadonlyMap<string, Document>; readonly space: readonly Document[] }> {
  const ids = Object.values(record.documents);
  // What is named in a draft may have been removed from the space since; a device that was handed the draft sees what its owner has named.
  const whole: Principal = { ...principal, person: { ...person, applicationId: null } };
  const named = mayAct && record.state === 'draft' ? await papers.own(db, whole, ids) : await papers.byIds(db, principal.networkId, ids, person.id);
  const asked = meaning.materials.filter(({ key, kind }) => kind !== 'form' && record.documents[key] === undefined).map(({ key }) => key);
  const space = mayAct && record.state === 'draft' ? await papers.byKeys(db, principal, asked) : [];
  const fits = ({ holder }: Document): boolean => holder.kind === 'person' || (record.applicantKind === 'firm' && holder.id === record.applicantId);
  return { documents: new Map(named.map((document) => [document.id, document])), space: space.filter(fits) };
}

/** What was handed in before levels of identity says none; it asked the usual one. */
function levelled(handedIn: HandedIn): HandedIn {
  return 'identityLevel' in handedIn ? handedIn : { ...(handedIn as HandedIn), identityLevel: usualLevel, plan: (handedIn as HandedIn).plan && { ...((handedIn as HandedIn).plan as ScenarioPlan), identityLevel: usualLevel } };
}

/** Reads an application: what it means now, or meant when it was handed in. */
export async function readApplication(db: Kysely<Database>, context: ApplicationContext, principal: Principal, seen: SeenApplication): Promise<ReadApplication> {
  const { record } = seen;
  const isDraft = record.state === 'draft';
  const meaning = record.handedIn ? levelled(record.handedIn) : await meaningOf(db, context, principal.networkId, record);
  const acts = isDraft && (await stillActs(db, context, seen, async () => meaning));
  const typed = openValues(context.seal, record.values);
  const entries = isDraft ? entriesOf(meaning, typed, acts ? await knownParties(db, context, principal.networkId, record) : undefined) : new Map(Object.entries(typed).map(([key, value]): [string, FormEntry] => [key, { value, from: null }]));
  const values = valuesOf(entries);
  const delivery = openDelivery(context.seal, record.delivery);
  const at = { named: record.documents, toFollow: record.toFollow, ...(await paperViews(db, context, principal, seen, meaning)) };
  const standing = record.handedIn?.standing ?? {};
  const materials = meaning.materials.map((material): StandingMaterial => {
    const found = standingOf(material, at);
    const kept = standing[material.key] ?? found.state;
    // Staff may have seen the original since it was handed in.
    return { ...found, state: kept === 'showOriginal' ? found.state : kept };
  });
  return { meaning, entries, values, materials, delivery, faults: isDraft ? faultsOf(meaning, values, materials, delivery) : [], stale: isDraft && meaning.revision !== record.revision, acts };
}

/** Where papers of an application are shown in the original. */
async function countersOf(db: Kysely<Database>, { hallId }: ApplicationRecord, { matters, lead }: Meaning): Promise<Counters> {
  const place = await selectHall(db, hallId);
  const departments = new Map(matters.flatMap(({ planId, department }) => {
    const found = department ?? lead;
    return found ? [[planId, found] as const] : [];
  }));
  return { hall: place?.hall.name ?? { zh: hallId, en: null }, address: place?.hall.address ?? { zh: '', en: null }, departments };
}

/** A case of an application in one line. */
const caseView = ({ id, caseNo, matterId, matterName, departmentId, departmentName, state }: CaseLine): Application['cases'][number] => ({ id, caseNo, matter: { id: matterId, name: matterName }, department: { id: departmentId, name: departmentName }, state });

/** What an application shows as its state. */
export function shownState({ state }: Pick<ApplicationRecord, 'state'>, cases: readonly CaseLine[]): Application['state'] {
  if (state === 'draft' || state === 'discarded') return state;
  return overallState(cases.map((line) => line.state), cases.some(({ asks }) => asks));
}

async function applicantOf(db: Kysely<Database>, { parties }: ApplicationContext, networkId: string, { applicantKind, applicantId, applicant }: ApplicationRecord, personId: string): Promise<Party> {
  if (applicantKind === 'person' && applicantId !== personId) return applicant;
  const plain = await parties.plain(db, networkId, { kind: applicantKind, id: applicantId });
  return plain ? parties.shown(called(plain), personId) : applicant;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** An application as the contract has it. */
export async function applicationView(db: Kysely<Database>, context: ApplicationContext, principal: Principal, seen: SeenApplication, locale: Locale): Promise<Application> {
  const { record, person, mayAct } = seen;
  const { meaning, entries, materials, delivery, faults, stale, acts } = await readApplication(db, context, principal, seen);
  const cases = record.state === 'draft' ? [] : await selectCaseLines(db, [record]);
  const isDraft = record.state === 'draft';
  const counters = await countersOf(db, record, meaning);
  const ready = isDraft && acts && faults.length === 0 && !stale;
  const { method = null, recipient = null, phone = null, address = null } = delivery;
  return {
    id: record.id, hallId: record.hallId, version: record.version, number: record.number, queryCode: record.queryCodeSealed === null ? null : context.seal.open(record.queryCodeSealed), name: meaning.name, state: shownState(record, cases),
    applicant: await applicantOf(db, context, principal.networkId, record, person.id), scenarioId: record.scenarioId, matterId: record.matterId, answers: { ...record.answers }, plan: meaning.plan, identityLevel: meaning.identityLevel, stale,
    form: formView({ title: meaning.title, fields: meaning.fields, matters: meaning.matters.map(({ planId, name }) => ({ id: planId, name })), entries }, locale),
    materials: materials.map((material) => materialView(record.id, counters, material)), delivery: { method, recipient, phone, address }, faults: faultViews(faults, locale), ready,
    createdAt: record.createdAt.toISOString(), changedAt: record.changedAt.toISOString(), changedBy: !isDraft || record.changedBy === null ? null : record.changedBy === person.sessionId ? 'you' : 'other',
    submittedAt: iso(record.submittedAt), keptUntil: iso(record.keptUntil), progressId: record.progressId, cases: cases.map(caseView),
    actions: isDraft && mayAct ? [...(acts ? ['save' as const] : []), ...(ready && reachesLevel(person.level, meaning.identityLevel) ? ['submit' as const] : []), 'discard', ...(acts && person.applicationId === null ? ['handOff' as const] : [])] : [],
  };
}

/** My applications, the last changed first. @throws {HttpProblem} person.role for staff and a session that was handed over for one draft. */
export async function listApplications(db: Kysely<Database>, context: ApplicationContext, principal: Principal, { state, limit, cursor }: { readonly state: 'draft' | 'submitted' | undefined; readonly limit: number; readonly cursor: string | undefined }): Promise<ApplicationList> {
  const person = citizenOf(principal);
  const query = { list: 'applications', person: person.id, state };
  const [changedAt, id = ''] = decodeCursor(cursor, query)?.revision.split(' ') ?? [];
  const after = changedAt === undefined ? undefined : { changedAt: new Date(Number(changedAt)), id };
  const rows = await selectApplications(db, { hallIds: principal.hallIds, personId: person.id, firmIds: await context.parties.representedBy(db, principal.networkId, person.id) }, { state, after, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const lines = Map.groupBy(await selectCaseLines(db, page), ({ applicationId }) => applicationId);
  const names = await selectNames(db, principal.networkId, page);
  const data: ApplicationSummary[] = [];
  for (const record of page) {
    const cases = lines.get(record.id) ?? [];
    data.push({
      id: record.id, number: record.number, name: nameOf(record, names), state: shownState(record, cases), applicant: await applicantOf(db, context, principal.networkId, record, person.id), mayAct: record.personId === person.id,
      createdAt: record.createdAt.toISOString(), changedAt: record.changedAt.toISOString(), submittedAt: iso(record.submittedAt), keptUntil: iso(record.keptUntil), progressId: record.progressId, cases: cases.map(caseView),
    });
  }
  return { data, nextCursor: rows.length > limit && last ? encodeCursor({ offset: 0, revision: `${last.changedAt.getTime()} ${last.id}` }, query) : null };
}

function nameOf({ scenarioId, matterId, handedIn }: ApplicationRecord, names: ReadonlyMap<string, LocalizedText>): LocalizedText {
  const id = scenarioId ?? matterId ?? '';
  return handedIn?.name ?? names.get(id) ?? { zh: id, en: null };
}
