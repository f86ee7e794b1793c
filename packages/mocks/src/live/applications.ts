import type { Application, ApplicationRequest, ApplicationState, ApplicationSummary, SaveRequest } from '@hallkit/contract';
import { checkValues, fieldsOfPlan, overallState, plan, reachesLevel, tidyValue, validateAnswers } from '@hallkit/domain';
import type { Answers, CheckedAnswers, ScenarioDefinition } from '@hallkit/domain';
import { wordsOf } from '../platform/check.ts';
import type { CitizenPerson } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import type { FieldProblem, Locale } from '../platform/problem.ts';
import { caseLine } from './case-parts.ts';
import { documentBy } from './documents.ts';
import { derive } from './forms.ts';
import { isAgent, mandatesOf, partyOf } from './parties.ts';
import { demandLevel } from './persons.ts';
import { definitionOf, guideIdOf, levelOf, planView } from './plans.ts';
import { isAsked } from './progress.ts';
import type { ApplicationRecord, CaseRecord, MandateRecord, PersonRecord } from './space.ts';
import { stateOf } from './space.ts';
import { instant, instantOrNull, newId } from './state.ts';
import type { Live } from './state.ts';

const keptFor = 30 * 86_400_000;

/** Who is signed in. */
export const meOf = (live: Live, { id }: CitizenPerson): PersonRecord => live.space.persons.get(id) as PersonRecord;

/** Cases of an application, in their order. */
export const casesOf = (live: Live, { id }: ApplicationRecord): CaseRecord[] => [...live.space.cases.values()].filter(({ applicationId }) => applicationId === id);

/** What an application is for. */
export const definitionFor = (live: Live, application: ApplicationRecord): ScenarioDefinition => definitionOf(live.catalogue, application) as ScenarioDefinition;

const pointer = (id: string): string => `/answers/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Wrong answers as fields that are wrong. */
export const wrongAnswers = (faults: CheckedAnswers['faults'], part: FieldProblem['in']): MockProblem => new MockProblem('request.invalid', faults.map(({ id, fault }) => ({ in: part, pointer: pointer(id), code: `answer.${fault}`, detail: 'is no answer to this question' })));

/** Answers that were checked. @throws {MockProblem} request.invalid with the questions that are answered wrongly. */
function checkedAnswers(definition: ScenarioDefinition, given: Readonly<Record<string, unknown>>): Answers {
  const { answers, faults } = validateAnswers(definition, given);
  if (faults.length > 0) throw wrongAnswers(faults, 'body');
  return answers;
}

/** Applications that somebody sees: those they act in and those in their name, the last changed first. */
export const applicationsOf = (live: Live, person: PersonRecord): ApplicationRecord[] =>
  [...live.space.applications.values()].filter((one) => one.state !== 'discarded' && (mayAct(one, person) || (one.applicant.kind === 'person' && one.applicant.id === person.id))).sort((a, b) => b.changedAt - a.changedAt);

const mayAct = ({ personId }: ApplicationRecord, { id }: PersonRecord): boolean => personId === id;

/** An application that the caller may see. @throws {MockProblem} application.not-found. */
export function applicationBy(live: Live, citizen: CitizenPerson, id: string): ApplicationRecord {
  const found = applicationsOf(live, meOf(live, citizen)).find((one) => one.id === id);
  if (!found || (citizen.applicationId !== null && citizen.applicationId !== id)) throw new MockProblem('application.not-found');
  return found;
}

/** A session that was handed over does nothing beside its draft. @throws {MockProblem} person.role. */
export function demandWhole({ applicationId }: CitizenPerson): void {
  if (applicationId !== null) throw new MockProblem('person.role');
}

/** What a mandate has to cover. */
type Covered = Pick<ApplicationRecord, 'scenarioId' | 'matterId' | 'answers'>;

/** Mandates that hold for a scenario or a matter: by its name, a scenario by all its matters, a matter by a scenario that has it. */
function mandatesFor(live: Live, person: PersonRecord, { scenarioId, matterId, answers }: Covered): MandateRecord[] {
  const definition = definitionOf(live.catalogue, { scenarioId, matterId });
  const all = scenarioId === null || !definition ? [] : plan(definition, answers).matters.map((matter) => guideIdOf(live.catalogue, matter));
  const around = matterId === null ? [] : live.catalogue.scenarios.filter(({ scenario }) => scenario.matters.some((one) => one.matterId === matterId)).map(({ scenario }) => scenario.id);
  return mandatesOf(live, person).filter(({ scenarioIds, matterIds }) => (scenarioIds.length === 0 && matterIds.length === 0) || [scenarioId, ...around].some((id) => id !== null && scenarioIds.includes(id)) || (matterId !== null && matterIds.includes(matterId)) || (all.length > 0 && all.every((id) => id !== null && matterIds.includes(id))));
}

/** Whoever acts by a mandate does so as long as it holds. @throws {MockProblem} mandate.state. */
export function demandActing(live: Live, person: PersonRecord, application: ApplicationRecord, answers: Answers = application.answers): void {
  const { kind, id } = application.applicant;
  if (kind === 'person' ? id === person.id : person.firmIds.has(id)) return;
  const holds = mandatesFor(live, person, { ...application, answers }).some(({ firmId, personId }) => (kind === 'firm' ? firmId === id : firmId === null && personId === id));
  if (!holds) throw new MockProblem('mandate.state');
}

function applicantOf(live: Live, person: PersonRecord, applicant: ApplicationRequest['applicant'], covered: Covered): ApplicationRecord['applicant'] {
  if (applicant.kind === 'self') return { kind: 'person', id: person.id };
  const mandates = mandatesFor(live, person, covered);
  if (applicant.kind === 'firm') {
    if (!person.firmIds.has(applicant.firmId) && !mandates.some(({ firmId }) => firmId === applicant.firmId)) throw new MockProblem('firm.not-found');
    return { kind: 'firm', id: applicant.firmId };
  }
  const mandate = mandates.find(({ id, firmId }) => id === applicant.mandateId && firmId === null);
  if (!mandate || !isAgent(mandate, person)) throw new MockProblem('mandate.not-found');
  return { kind: 'person', id: mandate.personId };
}

/** Begins a draft. @throws {MockProblem} scenario.not-found, matter.not-found, request.invalid, identity.level, firm.not-found, mandate.not-found. */
export function createApplication(live: Live, citizen: CitizenPerson, { scenarioId, matterId, answers = {}, applicant }: ApplicationRequest): ApplicationRecord {
  const person = meOf(live, citizen);
  const definition = definitionOf(live.catalogue, { scenarioId: scenarioId ?? null, matterId: matterId ?? null });
  if (!definition) throw new MockProblem(scenarioId === undefined ? 'matter.not-found' : 'scenario.not-found');
  if (applicant.kind !== 'self') demandLevel(person);
  const checked = checkedAnswers(definition, answers);
  const now = live.now();
  const application: ApplicationRecord = {
    id: newId('aq_'), hallId: 'dezhou', personId: person.id, applicant: applicantOf(live, person, applicant, { scenarioId: scenarioId ?? null, matterId: matterId ?? null, answers: checked }), scenarioId: scenarioId ?? null, matterId: matterId ?? null, version: 1, state: 'draft', answers: checked,
    values: {}, documents: {}, toFollow: [], delivery: { method: null, recipient: null, phone: null, address: null }, createdAt: now, changedAt: now, changedBy: citizen.sessionId, number: null, queryCode: null, progressId: null, submittedAt: null,
  };
  live.space.applications.set(application.id, application);
  return application;
}

/** A draft that is as the caller has seen it. @throws {MockProblem} application.state, application.changed. */
export function demandDraft(application: ApplicationRecord, version: number): void {
  if (application.state !== 'draft') throw new MockProblem('application.state');
  if (application.version !== version) throw new MockProblem('application.changed', [{ in: 'body', pointer: '/version', code: 'field.value', detail: `is ${application.version} now` }]);
}

/** Saves what has changed. @throws {MockProblem} request.invalid, mandate.state, application.state, application.changed, document.not-found. */
export function saveApplication(live: Live, citizen: CitizenPerson, application: ApplicationRecord, { version, answers, values = {}, documents = {}, toFollow, delivery }: SaveRequest, locale: Locale): void {
  demandDraft(application, version);
  const definition = definitionFor(live, application);
  const answered = answers ? checkedAnswers(definition, answers) : application.answers;
  demandActing(live, meOf(live, citizen), application, answered);
  const fields = fieldsOfPlan(plan(definition, answered).fields);
  // What another set of answers asks for is kept, so that one may go back; what is no field of the scenario is not.
  const others = Object.entries(definition.fields).filter(([key]) => !fields.some((field) => field.key === key)).map(([key, { label, kind }]) => ({ key, label, kind, required: false }));
  const faults = checkValues([...fields, ...others], values).filter(({ kind }) => kind === 'shape');
  if (faults.length > 0) throw new MockProblem('request.invalid', faults.map(({ key, code }) => ({ in: 'body', pointer: `/values/${key}`, code, detail: wordsOf(code, locale) })));
  for (const id of Object.values(documents)) if (id !== null) documentBy(live, meOf(live, citizen), id);
  for (const [key, value] of Object.entries(values)) {
    const field = fields.find((one) => one.key === key);
    const tidy = field ? tidyValue(field, value) : value;
    if (tidy === null) delete application.values[key];
    else application.values[key] = tidy;
  }
  for (const [key, id] of Object.entries(documents)) {
    if (id === null) delete application.documents[key];
    else application.documents[key] = id;
  }
  Object.assign(application, { answers: answered, version: version + 1, changedAt: live.now(), changedBy: citizen.sessionId });
  if (toFollow) application.toFollow = [...toFollow];
  if (delivery) application.delivery = { method: delivery.method, recipient: delivery.recipient ?? null, phone: delivery.phone ?? null, address: delivery.address ?? null };
}

/** What an application shows as a whole. */
export function shownState(live: Live, application: ApplicationRecord): ApplicationState {
  if (application.state !== 'submitted') return application.state;
  const cases = casesOf(live, application);
  return overallState(cases.map(stateOf), cases.some((one) => isAsked(live, one)));
}

/** An application in one row. */
export function applicationSummary(live: Live, application: ApplicationRecord, person: PersonRecord): ApplicationSummary {
  const { id, number, createdAt, changedAt, submittedAt, progressId } = application;
  return { id, number, name: definitionFor(live, application).name, state: shownState(live, application), applicant: partyOf(live, application.applicant, true), mayAct: mayAct(application, person), createdAt: instant(createdAt), changedAt: instant(changedAt), submittedAt: instantOrNull(submittedAt), keptUntil: application.state === 'draft' ? instant(changedAt + keptFor) : null, progressId, cases: casesOf(live, application).map(caseLine) };
}

/** An application as its applicant sees it. */
export function applicationView(live: Live, application: ApplicationRecord, citizen: CitizenPerson, locale: Locale): Application {
  const definition = definitionFor(live, application);
  const { materials, faults, form } = derive(live, application, definition, locale);
  const draft = application.state === 'draft';
  const { id, hallId, version, number, queryCode, scenarioId, matterId, answers, delivery, createdAt, changedAt, submittedAt, progressId } = application;
  const acts = draft && mayAct(application, meOf(live, citizen));
  const identityLevel = levelOf(live.catalogue, plan(definition, answers).matters);
  const ready = draft && faults.length === 0;
  return {
    id, hallId, version, number, queryCode, name: definition.name, state: shownState(live, application), applicant: partyOf(live, application.applicant, true), scenarioId, matterId, answers: { ...answers },
    plan: scenarioId === null ? null : planView(live.catalogue, definition, answers), identityLevel, stale: false, form, materials: [...materials], delivery: { ...delivery }, faults: draft ? [...faults] : [], ready, createdAt: instant(createdAt), changedAt: instant(changedAt),
    changedBy: application.changedBy === citizen.sessionId ? 'you' : 'other', submittedAt: instantOrNull(submittedAt), keptUntil: draft ? instant(changedAt + keptFor) : null, progressId, cases: casesOf(live, application).map(caseLine),
    actions: acts ? ['save', ...(ready && reachesLevel(meOf(live, citizen).level, identityLevel) ? (['submit'] as const) : []), 'discard', ...(citizen.applicationId === null ? (['handOff'] as const) : [])] : [],
  };
}
