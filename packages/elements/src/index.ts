/**
 * The elements of a service hall. Importing this registers nothing: `import '@hallkit/elements/define/matter-finder.js'`
 * registers one, the loader registers those a page uses.
 *
 * @module
 */
export { init } from './config/init.ts';
export type { HallConfiguration, Routing } from './config/options.ts';
export type { HallLocale } from './locales/locale.ts';
export type { StringOverrides } from './locales/strings.ts';

// For elements of other packages and of your own.
export { defineElement } from './base/define.ts';
export { HallElement } from './base/hall-element.ts';
export { HallEvent } from './base/hall-event.ts';
export { HallFailedEvent } from './base/failed-event.ts';
export type { HallFailedDetail } from './base/failed-event.ts';
export type { Failure, FailureKind } from './base/failure.ts';
export { configurationContext } from './config/context.ts';
export { mergeConfiguration } from './config/options.ts';
export { ConnectionController } from './controllers/connection.ts';
export { siteOf } from './controllers/site.ts';
export { formatOf } from './locales/format.ts';
export type { Format } from './locales/format.ts';
export { supportedLocale } from './locales/locale.ts';
export { localized, plain } from './locales/localized.ts';
export { resolveStrings } from './locales/strings.ts';
export type { StringTable, Texts } from './locales/strings.ts';
export { sharedStyles } from './theme/shared.styles.ts';
export { buttonStyles } from './ui/button.styles.ts';
export { notice } from './ui/notice.ts';
export type { Notice } from './ui/notice.ts';
export { noticeStyles } from './ui/notice.styles.ts';
export { nationalHotline } from './ui/staffed-line.ts';
export type { PhoneNumber } from './ui/staffed-line.ts';
export { qrPath } from './widgets/qr/qr-path.ts';
export type { QrPath } from './widgets/qr/qr-path.ts';

export { HallProvider } from './widgets/provider/provider.ts';
export { HallMatterGuide } from './widgets/matter-guide/matter-guide.ts';
export { HallAttachmentOpenedEvent, HallGuideLoadedEvent, HallMatterChangedEvent } from './widgets/matter-guide/matter-guide.events.ts';
export type { HallAttachmentOpenedDetail } from './widgets/matter-guide/matter-guide.events.ts';
export { HallQr } from './widgets/qr/qr.ts';
export { HallMatterFinder } from './widgets/matter-finder/matter-finder.ts';
export { HallMatterSelectedEvent } from './widgets/matter-finder/matter-finder.events.ts';
export type { HallMatterSelectedDetail } from './widgets/matter-finder/matter-finder.events.ts';

export { HallApplicantSpace } from './widgets/applicant-space/applicant-space.ts';
export { HallApplicationOpenedEvent } from './widgets/applicant-space/applicant-space.events.ts';
export type { HallApplicationOpenedDetail } from './widgets/applicant-space/applicant-space.events.ts';
export { HallApplicationForm } from './widgets/application-form/application-form.ts';
export { HallApplicationBegunEvent, HallApplicationDiscardedEvent, HallApplicationSubmittedEvent, HallMaterialRequestedEvent } from './widgets/application-form/application-form.events.ts';
export type { HallApplicationBegunDetail, HallApplicationDiscardedDetail, HallApplicationSubmittedDetail, HallMaterialRequestedDetail } from './widgets/application-form/application-form.events.ts';
export { HallMaterialList } from './widgets/material-list/material-list.ts';
export { HallMaterialAttachedEvent } from './widgets/material-list/material-list.events.ts';
export type { HallMaterialAttachedDetail } from './widgets/material-list/material-list.events.ts';

export { HallAppointmentBooking } from './widgets/appointment-booking/appointment-booking.ts';
export { HallAppointmentBookedEvent, HallAppointmentCancelledEvent } from './widgets/appointment-booking/appointment-booking.events.ts';
export type { HallAppointmentDetail } from './widgets/appointment-booking/appointment-booking.events.ts';
export { HallCallScreen } from './widgets/call-screen/call-screen.ts';
export { HallNumberCalledEvent } from './widgets/call-screen/call-screen.events.ts';
export type { HallNumberCalledDetail } from './widgets/call-screen/call-screen.events.ts';
export { HallAnswerDesk } from './widgets/answer-desk/answer-desk.ts';
export { HallAnswerActedEvent, HallAnswerOpenedEvent } from './widgets/answer-desk/answer-desk.events.ts';
export type { AnswerTabName, HallAnswerActedDetail, HallAnswerOpenedDetail } from './widgets/answer-desk/answer-desk.events.ts';
export { HallCaseDesk } from './widgets/case-desk/case-desk.ts';
export { HallCaseActedEvent, HallCaseOpenedEvent } from './widgets/case-desk/case-desk.events.ts';
export type { HallCaseActedDetail, HallCaseOpenedDetail } from './widgets/case-desk/case-desk.events.ts';
export { HallCheckIn } from './widgets/check-in/check-in.ts';
export { HallComplaintForm } from './widgets/complaint-form/complaint-form.ts';
export { HallComplaintOpenedEvent, HallComplaintSentEvent } from './widgets/complaint-form/complaint-form.events.ts';
export type { HallComplaintOpenedDetail, HallComplaintSentDetail } from './widgets/complaint-form/complaint-form.events.ts';
export { HallComplaintTracker } from './widgets/complaint-tracker/complaint-tracker.ts';
export { HallDeskConsole } from './widgets/desk-console/desk-console.ts';
export { HallDeskActedEvent } from './widgets/desk-console/desk-console.events.ts';
export type { HallDeskActedDetail } from './widgets/desk-console/desk-console.events.ts';
export { HallConsultation } from './widgets/consultation/consultation.ts';
export { HallConsultationSentEvent } from './widgets/consultation/consultation.events.ts';
export type { HallConsultationSentDetail } from './widgets/consultation/consultation.events.ts';
export { HallDeskNameplate } from './widgets/desk-nameplate/desk-nameplate.ts';
export { HallSignIn } from './widgets/sign-in/sign-in.ts';
export { HallSignedInEvent, HallSignedOutEvent } from './widgets/sign-in/sign-in.events.ts';
export type { HallSignedInDetail } from './widgets/sign-in/sign-in.events.ts';
export { isSignedOut, PersonController } from './controllers/person.ts';
export { HallPublicFigures } from './widgets/public-figures/public-figures.ts';
export { HallQueueStatus } from './widgets/queue-status/queue-status.ts';
export { HallNoticeDesk } from './widgets/notice-desk/notice-desk.ts';
export { HallNoticeActedEvent } from './widgets/notice-desk/notice-desk.events.ts';
export type { HallNoticeActedDetail } from './widgets/notice-desk/notice-desk.events.ts';
export { HallNoticeBoard } from './widgets/notice-board/notice-board.ts';
export { HallProgressTracker } from './widgets/progress-tracker/progress-tracker.ts';
export { HallComplaintWantedEvent, HallProgressActionEvent } from './widgets/progress-tracker/progress-tracker.events.ts';
export type { HallComplaintWantedDetail, HallProgressActionDetail } from './widgets/progress-tracker/progress-tracker.events.ts';
export { HallRating } from './widgets/rating/rating.ts';
export { HallRatedEvent } from './widgets/rating/rating.events.ts';
export type { HallRatedDetail } from './widgets/rating/rating.events.ts';
export { HallCertificateCheck } from './widgets/certificate-check/certificate-check.ts';
export { HallResultsBoard } from './widgets/results-board/results-board.ts';
export { HallSupervisionBoard } from './widgets/supervision-board/supervision-board.ts';
export { HallCardActedEvent, HallCardOpenedEvent, HallCaseSupervisedEvent } from './widgets/supervision-board/supervision-board.events.ts';
export type { HallCardActedDetail, HallCardOpenedDetail, HallCaseSupervisedDetail } from './widgets/supervision-board/supervision-board.events.ts';
export { HallScenarioWizard } from './widgets/scenario-wizard/scenario-wizard.ts';
export { HallScenarioChosenEvent } from './widgets/scenario-wizard/scenario-wizard.events.ts';
export type { HallScenarioChosenDetail } from './widgets/scenario-wizard/scenario-wizard.events.ts';
export { HallQueueTicket } from './widgets/queue-ticket/queue-ticket.ts';
export type { OfflineTicket, TicketTaker } from './widgets/queue-ticket/queue-ticket.ts';
export { HallTicketCalledEvent, HallTicketEndedEvent, HallTicketTakenEvent } from './widgets/queue-ticket/queue-ticket.events.ts';
export type { HallTicketCalledDetail, HallTicketEndedDetail, HallTicketTakenDetail } from './widgets/queue-ticket/queue-ticket.events.ts';
