import { readQueryCode } from '@hallkit/domain';
import { applicationBy, applicationsOf, applicationSummary, applicationView, createApplication, definitionFor, demandActing, demandDraft, demandWhole, meOf, saveApplication, shownState } from '../live/applications.ts';
import { derive } from '../live/forms.ts';
import { handOff } from '../live/person-sessions.ts';
import { progressView } from '../live/progress.ts';
import type { ApplicationRecord } from '../live/space.ts';
import { instant } from '../live/state.ts';
import type { Live } from '../live/state.ts';
import { submitApplication } from '../live/submit.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockCall, MockFile, MockHandlers } from '../platform/handler.ts';
import { pdfOf } from '../platform/pdf.ts';
import { citizenOf } from '../platform/people.ts';
import { localeOf, MockProblem } from '../platform/problem.ts';
import type { Locale } from '../platform/problem.ts';

type Ids = 'createApplication' | 'listApplications' | 'getApplication' | 'saveApplication' | 'submitApplication' | 'discardApplication' | 'createHandOff' | 'getApplicationPaper' | 'createProgressLookup' | 'getProgress';

const [most, within] = [10, 15 * 60_000];

/** Language in which the caller is answered. */
export const localeFor = ({ headers }: Request): Locale => localeOf(headers.get('accept-language'));

type OfOne = 'getApplication' | 'saveApplication' | 'submitApplication' | 'discardApplication' | 'createHandOff' | 'getApplicationPaper';
const one = ({ live, principal, params }: Pick<MockCall<OfOne>, 'live' | 'principal' | 'params'>): ApplicationRecord => applicationBy(live, citizenOf(principal), params.applicationId);

/** An application the caller may change, not only one in their name. @throws {MockProblem} application.not-found. */
function acting(call: Pick<MockCall<OfOne>, 'live' | 'principal' | 'params'>): ApplicationRecord {
  const application = one(call);
  if (application.personId !== citizenOf(call.principal).id) throw new MockProblem('application.not-found');
  return application;
}

/** A form of an application as a PDF. @throws {MockProblem} paper.not-found. */
export function paperOf(live: Live, application: ApplicationRecord, key: string, locale: Locale): MockFile {
  const { materials, fields } = derive(live, application, definitionFor(live, application), locale);
  const paper = materials.find((material) => material.key === key && material.kind === 'form');
  if (!paper) throw new MockProblem('paper.not-found');
  const lines = [application.number ?? 'DRAFT', ...fields.filter(({ matters }) => matters.some((id) => paper.matters.includes(id))).map(({ label, value }) => `${label.en ?? label.zh}: ${value ?? ''}`)];
  return { bytes: pdfOf(paper.name.en ?? key, lines), mediaType: 'application/pdf', name: `${paper.name.zh}.pdf`, download: false };
}

/** Applications from the draft to the last result, and their progress. */
export const applicationsHandlers: Pick<MockHandlers, Ids> = {
  createApplication({ live, principal, body, request }) {
    const citizen = citizenOf(principal);
    demandWhole(citizen);
    return applicationView(live, createApplication(live, citizen, body), citizen, localeFor(request));
  },
  listApplications({ live, principal, query }) {
    const citizen = citizenOf(principal);
    demandWhole(citizen);
    const person = meOf(live, citizen);
    const rows = applicationsOf(live, person).filter(({ state }) => query.state === undefined || state === query.state);
    const { data, nextCursor } = pageOf(rows, query, { list: 'applications', id: person.id, state: query.state });
    return { data: data.map((application) => applicationSummary(live, application, person)), nextCursor };
  },
  getApplication: (call) => applicationView(call.live, one(call), citizenOf(call.principal), localeFor(call.request)),
  saveApplication(call) {
    const [application, citizen] = [acting(call), citizenOf(call.principal)];
    saveApplication(call.live, citizen, application, call.body, localeFor(call.request));
    return applicationView(call.live, application, citizen, localeFor(call.request));
  },
  submitApplication(call) {
    const [application, citizen] = [acting(call), citizenOf(call.principal)];
    demandWhole(citizen);
    submitApplication(call.live, citizen, application, call.body, localeFor(call.request));
    return applicationView(call.live, application, citizen, localeFor(call.request));
  },
  discardApplication(call) {
    const application = acting(call);
    demandDraft(application, call.body.version);
    application.state = 'discarded';
    return { id: application.id, discardedAt: instant(call.live.now()) };
  },
  createHandOff(call) {
    const [application, citizen] = [acting(call), citizenOf(call.principal)];
    demandWhole(citizen);
    if (application.state !== 'draft') throw new MockProblem('application.state');
    demandActing(call.live, meOf(call.live, citizen), application);
    return handOff(call.live, citizen.id, application.id);
  },
  getApplicationPaper: (call) => paperOf(call.live, one(call), call.params.paperKey, localeFor(call.request)),
  createProgressLookup({ live, body }) {
    const number = body.number.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
    const tries = (live.space.lookups.get(number) ?? []).filter((at) => at > live.now() - within);
    if (tries.length >= most) throw new MockProblem('rate.limited', [], { 'retry-after': String(Math.ceil(within / 1000)) });
    live.space.lookups.set(number, [...tries, live.now()]);
    const found = [...live.space.applications.values()].find((application) => application.number !== null && (application.number === number || number.replace(/-\d{2}$/, '') === application.number));
    if (!found?.progressId || found.queryCode !== readQueryCode(body.queryCode)) throw new MockProblem('progress.not-found');
    return { progressId: found.progressId };
  },
  getProgress({ live, params }) {
    const found = [...live.space.applications.values()].find(({ progressId }) => progressId === params.progressId);
    if (!found) throw new MockProblem('progress.not-found');
    return progressView(live, found, definitionFor(live, found).name, shownState(live, found));
  },
};
