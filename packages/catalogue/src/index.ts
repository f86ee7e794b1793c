/**
 * The sample hall and what forms ask for. What a server needs at all times; the rest are
 * entries of their own: `@hallkit/catalogue/import` reads a real hall's lists, `…/forms` sets type, `…/score` judges the finding.
 *
 * @module
 */
export { nationalConcepts } from './everyday-names/concepts.ts';
export { linkEverydayNames } from './everyday-names/link.ts';
export type { CertificateContent } from './forms/certificate/certificate.ts';
export { formFieldsOf } from './forms/form-fields.ts';
export type { FormFieldsOptions } from './forms/form-fields.ts';
export { materialKeyOf } from './forms/material-key.ts';
export { paperKindOf } from './forms/paper-kind.ts';
export type { PaperKind } from './forms/paper-kind.ts';
export type { FinishedField, FinishedPaper } from './forms/papers/finished.ts';
export { applicantsOf } from './forms/values/cast.ts';
export type { Catalogue, DepartmentRecord, DeskRecord, HallPlan, HallRecord, MatterContent, MatterRecord, QueueRecord, ScenarioRecord, StaffRecord, ZoneRecord } from './records.ts';
export { sampleCertificateNote, sampleCertificates } from './sample/certificates.ts';
export type { CertificateHolder, LibraryCertificate } from './sample/certificates.ts';
export { generalQueueId, hallPlan, samplePassword } from './sample/hall-plan.ts';
export { draftedNotice, sampleNotices } from './sample/notices.ts';
export type { SampleNotice } from './sample/notices.ts';
export { samplePortal, sampleRegister } from './sample/people.ts';
export type { SampleFirm, SamplePerson, SamplePortal } from './sample/people.ts';
export { draftedAnswerNote, sampleConsultations, sampleRatings } from './sample/questions-answers.ts';
export type { DraftedAnswer, SampleBadRating, SampleQuestion, SampleRatings } from './sample/questions-answers.ts';
export { sampleCatalogue, sampleNumberPrefix } from './sample/sample-catalogue.ts';
export { scenarioDefinitions } from './sample/scenario-definitions.ts';
export { departmentOf } from './sample/scenario-links.ts';
