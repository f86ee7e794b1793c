import type { ApplicationMaterial, SubmitRequest } from '@hallkit/contract';
import { applicationNumber, caseNumber, hallDay, queryCode } from '@hallkit/domain';
import type { CitizenPerson } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import type { Locale } from '../platform/problem.ts';
import { definitionFor, demandActing, demandDraft, meOf } from './applications.ts';
import { recordMove } from './moves.ts';
import { recordCase, tellApplicant } from './case-steps.ts';
import { addUse } from './document-uses.ts';
import { derive } from './forms.ts';
import { demandLevel } from './persons.ts';
import { departmentIdOf, guideIdOf, levelOf } from './plans.ts';
import type { ApplicationRecord, CaseRecord } from './space.ts';
import { newId } from './state.ts';
import type { Live } from './state.ts';

/** Parts of a draft, as a pointer names them. */
const pointers = { answers: '/answers', values: '/values', documents: '/documents', delivery: '/delivery' } as const;

/** Papers that were agreed to follow, as the log has them. */
function following(materials: readonly ApplicationMaterial[]): Readonly<Record<string, unknown>> {
  const keys = materials.flatMap(({ key, state }) => (state === 'toFollow' ? [key] : []));
  return keys.length > 0 ? { toFollow: keys } : {};
}

/** Hands a draft in: one case for each matter. @throws {MockProblem} application.state, application.changed, mandate.state, identity.level, application.incomplete. */
export function submitApplication(live: Live, citizen: CitizenPerson, application: ApplicationRecord, { version }: SubmitRequest, locale: Locale): void {
  demandDraft(application, version);
  const definition = definitionFor(live, application);
  const person = meOf(live, citizen);
  demandActing(live, person, application);
  const { planned, fields, materials, faults } = derive(live, application, definition, locale);
  demandLevel(person, levelOf(live.catalogue, planned.matters));
  if (faults.length > 0) throw new MockProblem('application.incomplete', faults.map(({ in: part, key, code, detail }) => ({ in: 'body', pointer: `${pointers[part]}/${key}`, code, detail })));
  const now = live.now();
  const day = hallDay(now, live.timeZone);
  const sequence = (live.space.series.get(day) ?? 0) + 1;
  live.space.series.set(day, sequence);
  const number = applicationNumber('DZ', day, sequence);
  application.values = Object.fromEntries(fields.map(({ key, value }) => [key, value]));
  Object.assign(application, { number, queryCode: queryCode(crypto.getRandomValues(new Uint8Array(6))), progressId: newId('pg_'), submittedAt: now, state: 'submitted', version: version + 1, changedAt: now, changedBy: citizen.sessionId });

  const joint = planned.matters.length > 1;
  const ids = new Map(planned.matters.map(({ id }) => [id, newId('cs_')]));
  const cases = planned.matters.map((matter, at): CaseRecord => {
    const { waitsFor = [] } = planned.schedule.matters.find(({ id }) => id === matter.id) ?? {};
    const guideId = guideIdOf(live.catalogue, matter);
    const guide = guideId === null ? undefined : live.catalogue.matters.get(guideId)?.versions[0];
    const promised = matter.promisedDays === null ? null : { value: matter.promisedDays, unit: 'workingDays' as const };
    const to = waitsFor.length > 0 ? 'waiting' : 'received';
    return {
      id: ids.get(matter.id) as string, caseNo: caseNumber(number, at + 1), applicationId: application.id, planId: matter.id, matter: { id: guideId, name: matter.name, version: guide?.version ?? null }, result: matter.result ?? null, gives: matter.gives ?? null,
      departmentId: departmentIdOf(matter.department), limits: { statutory: guide?.legalLimit ?? { value: 20, unit: 'workingDays' }, promised, joint }, days: matter.promisedDays, waitsFor: waitsFor.map((id) => ids.get(id) as string),
      papers: materials.filter(({ matters }) => matters.includes(matter.id)).map(({ key, name, kind, state, document }) => ({ key, name, kind, from: state === 'fromResult' ? 'result' : state === 'fetched' ? 'lookup' : 'applicant', documentId: document?.id ?? null, toFollow: state === 'toFollow' })),
      log: [{ at: now, action: 'submit', from: null, to, by: { kind: 'applicant', id: application.personId }, data: following(materials.filter(({ matters }) => matters.includes(matter.id))), shown: { name: null, reason: null, note: null } }],
      messages: [], decision: null, tracking: null, assignedTo: null, unread: true, supplied: new Set(), changedAt: now, version: 1,
    };
  });
  for (const one of cases) {
    live.space.cases.set(one.id, one);
    for (const documentId of new Set(one.papers.flatMap((paper) => paper.documentId ?? []))) addUse(live, documentId, one.id);
    recordCase(live, one);
    recordMove(live, one);
  }
  live.events.record(`progress.${application.progressId}`, 'application.changed', { state: 'submitted' });
  tellApplicant(live, application, 'application.submitted', { zh: `申请已提交，编号 ${number}，查询码 ${application.queryCode}。`, en: `Your application ${number} is handed in. Query code: ${application.queryCode}.` }, `/examples/portal/?progress=${application.progressId}`);
}
