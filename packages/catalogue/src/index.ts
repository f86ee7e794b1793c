/**
 * The sample hall, the importer of a real one, and the forms of both.
 *
 * @module
 */
export { nationalConcepts } from './everyday-names/concepts.ts';
export { editEverydayNames, readEverydayNames } from './everyday-names/edits.ts';
export type { EditedMatter, EverydayEdit, EverydayEdits, UnmatchedEdit } from './everyday-names/edits.ts';
export { linkEverydayNames } from './everyday-names/link.ts';
export { renderCertificate } from './forms/certificate/certificate.ts';
export type { CertificateContent } from './forms/certificate/certificate.ts';
export { renderWatermark } from './forms/certificate/watermark.ts';
export { formFieldsOf } from './forms/form-fields.ts';
export type { FormFieldsOptions } from './forms/form-fields.ts';
export { materialKeyOf } from './forms/material-key.ts';
export { paperKindOf } from './forms/paper-kind.ts';
export type { PaperKind } from './forms/paper-kind.ts';
export { renderPaper } from './forms/papers/finished.ts';
export type { FinishedField, FinishedPaper } from './forms/papers/finished.ts';
export { renderAttachment } from './forms/render.ts';
export { applicantsOf } from './forms/values/cast.ts';
export { UnknownAttachmentError } from './forms/unknown-attachment.ts';
export { hallOfArea } from './import/hall-of-list.ts';
export { warningTexts } from './import/oddities.ts';
export type { Warning } from './import/oddities.ts';
export { openList } from './import/open-list.ts';
export type { OpenedList } from './import/open-list.ts';
export { createProgress } from './import/progress.ts';
export type { Progress } from './import/progress.ts';
export { readCatalogue } from './import/read-catalogue.ts';
export type { ReadCatalogue, ReadOptions, RefusedRow, RowWarning } from './import/read-catalogue.ts';
export { ListError } from './import/list-error.ts';
export type { Catalogue, DepartmentRecord, DeskRecord, HallPlan, HallRecord, MatterContent, MatterRecord, QueueRecord, ScenarioRecord, StaffRecord, ZoneRecord } from './records.ts';
export { sampleCertificateNote, sampleCertificates } from './sample/certificates.ts';
export type { CertificateHolder, LibraryCertificate } from './sample/certificates.ts';
export { generalQueueId, hallPlan, samplePassword } from './sample/hall-plan.ts';
export { samplePortal, sampleRegister } from './sample/people.ts';
export type { SampleFirm, SamplePerson, SamplePortal } from './sample/people.ts';
export { sampleCatalogue, sampleNumberPrefix } from './sample/sample-catalogue.ts';
export { scenarioDefinitions } from './sample/scenario-definitions.ts';
export { departmentOf } from './sample/scenario-links.ts';
export { asker, bigramScan, familyFinder } from './score/ask.ts';
export { listDocuments, sampleDocuments, searchDocumentOf } from './score/documents.ts';
export { heldOutQueries, readJudged } from './score/judged.ts';
export type { JudgedQuery } from './score/judged.ts';
export { score } from './score/score.ts';
export type { Answer, KindScore, Miss, Score } from './score/score.ts';
