import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examples, operations } from '@hallkit/contract';
import type { NoticeRequest } from '@hallkit/contract';
import { createHall } from '../hall.ts';
import type { HallClient } from '../hall.ts';
import { json, localServer } from '../testing/local-server.ts';

const key = 'pk_test_dezhou';

/** What the SDK does not call: the stream has tests of its own, what a provider of payments reports comes from the provider, and a feed is for readers. */
type Other = 'streamEvents' | 'createPaymentCallback' | 'getNoticeFeed';
const settings = examples.getSupervisionSettingsExample;
const draft: NoticeRequest = { kind: 'convenience', title: { zh: '元旦放假安排' }, body: { zh: '1月1日至3日放假。' } };

/** Every other operation of the contract, called once; and what has to arrive at the server. */
const calls: Record<Exclude<keyof typeof operations, Other>, { call: (hall: HallClient) => Promise<unknown>; path: string; body?: object }> = {
  getSite: { call: (hall) => hall.site.get(), path: '/api/v1/site' },
  listHalls: { call: (hall) => hall.halls.list({ limit: 5 }), path: '/api/v1/halls?limit=5' },
  getHall: { call: (hall) => hall.halls.get('dezhou'), path: '/api/v1/halls/dezhou' },
  listDepartments: { call: (hall) => hall.halls.departments('dezhou', { cursor: 'abc' }), path: '/api/v1/halls/dezhou/departments?cursor=abc' },
  listMatters: { call: (hall) => hall.matters.list({ q: '开饭店', online: true, department: undefined }), path: '/api/v1/matters?q=开饭店&online=true' },
  getMatterIndex: { call: (hall) => hall.matters.index({ region: '371402' }), path: '/api/v1/matters/index?region=371402' },
  getMatter: { call: (hall) => hall.matters.get('m 1', { version: 2 }), path: '/api/v1/matters/m 1?version=2' },
  listMatterVersions: { call: (hall) => hall.matters.versions('m1'), path: '/api/v1/matters/m1/versions' },
  getAttachment: { call: (hall) => hall.matters.attachment('m1', 'a/b'), path: '/api/v1/matters/m1/attachments/a/b' },
  createSearchFeedback: { call: (hall) => hall.matters.sendFeedback({ kind: 'notFound', query: 'x' }), path: '/api/v1/search-feedback' },
  listScenarios: { call: (hall) => hall.scenarios.list({ q: '开店' }), path: '/api/v1/scenarios?q=开店' },
  getScenario: { call: (hall) => hall.scenarios.get('restaurant'), path: '/api/v1/scenarios/restaurant' },
  listZones: { call: (hall) => hall.queues.zones('dezhou', { limit: 2 }), path: '/api/v1/halls/dezhou/zones?limit=2' },
  listQueues: { call: (hall) => hall.queues.list('dezhou', { zone: 'dezhou.people', matter: undefined }), path: '/api/v1/halls/dezhou/queues?zone=dezhou.people' },
  getQueue: { call: (hall) => hall.queues.get('dezhou.tax'), path: '/api/v1/queues/dezhou.tax' },
  setQueueState: { call: (hall) => hall.queues.setState('dezhou.tax', { state: 'closed', cancelWaiting: true }), path: '/api/v1/queues/dezhou.tax/state', body: { state: 'closed', cancelWaiting: true } },
  createTicket: { call: (hall) => hall.queues.takeTicket('dezhou.tax', { phone: '13800003210' }), path: '/api/v1/queues/dezhou.tax/tickets', body: { phone: '13800003210' } },
  listTickets: { call: (hall) => hall.queues.tickets('dezhou.tax', { state: 'waiting' }), path: '/api/v1/queues/dezhou.tax/tickets?state=waiting' },
  getTicket: { call: (hall) => hall.tickets.get('tk_1'), path: '/api/v1/tickets/tk_1' },
  cancelTicket: { call: (hall) => hall.tickets.cancel('tk_1'), path: '/api/v1/tickets/tk_1/cancel', body: {} },
  getFairnessReceipt: { call: (hall) => hall.tickets.fairness('tk_1'), path: '/api/v1/tickets/tk_1/fairness' },
  listTicketMessages: { call: (hall) => hall.tickets.messages('tk_1', { limit: 5 }), path: '/api/v1/tickets/tk_1/messages?limit=5' },
  restoreTicket: { call: (hall) => hall.tickets.restore('tk_1', { position: 'head' }), path: '/api/v1/tickets/tk_1/restore', body: { position: 'head' } },
  leaseTicketBlock: { call: (hall) => hall.queues.leaseBlock('dezhou.tax', { size: 20 }), path: '/api/v1/queues/dezhou.tax/ticket-blocks', body: { size: 20 } },
  reconcileTicketBlock: { call: (hall) => hall.blocks.reconcile('bl_1', { issued: [], final: true }), path: '/api/v1/ticket-blocks/bl_1/reconcile', body: { issued: [], final: true } },
  createAnnouncement: { call: (hall) => hall.queues.announce('dezhou', { text: { zh: '延迟' } }), path: '/api/v1/halls/dezhou/announcements', body: { text: { zh: '延迟' } } },
  listDesks: { call: (hall) => hall.desks.list('dezhou', { zone: 'dezhou.people' }), path: '/api/v1/halls/dezhou/desks?zone=dezhou.people' },
  getDesk: { call: (hall) => hall.desks.get('dezhou.desk-03'), path: '/api/v1/desks/dezhou.desk-03' },
  signOnToDesk: { call: (hall) => hall.desks.signOn('d1'), path: '/api/v1/desks/d1/sign-on', body: {} },
  signOffFromDesk: { call: (hall) => hall.desks.signOff('d1'), path: '/api/v1/desks/d1/sign-off', body: {} },
  setDeskState: { call: (hall) => hall.desks.setState('d1', { state: 'paused' }), path: '/api/v1/desks/d1/state', body: { state: 'paused' } },
  callNext: { call: (hall) => hall.desks.callNext('d1'), path: '/api/v1/desks/d1/call-next', body: {} },
  recallTicket: { call: (hall) => hall.desks.recall('d1', { ticketId: 'tk_1' }), path: '/api/v1/desks/d1/recall', body: { ticketId: 'tk_1' } },
  serveTicket: { call: (hall) => hall.desks.serve('d1', { ticketId: 'tk_1' }), path: '/api/v1/desks/d1/serve', body: { ticketId: 'tk_1' } },
  holdTicket: { call: (hall) => hall.desks.hold('d1', { ticketId: 'tk_1' }), path: '/api/v1/desks/d1/hold', body: { ticketId: 'tk_1' } },
  resumeTicket: { call: (hall) => hall.desks.resume('d1', { ticketId: 'tk_1' }), path: '/api/v1/desks/d1/resume', body: { ticketId: 'tk_1' } },
  finishTicket: { call: (hall) => hall.desks.finish('d1', { ticketId: 'tk_1' }), path: '/api/v1/desks/d1/finish', body: { ticketId: 'tk_1' } },
  skipTicket: { call: (hall) => hall.desks.skip('d1', { ticketId: 'tk_1' }), path: '/api/v1/desks/d1/skip', body: { ticketId: 'tk_1' } },
  transferTicket: { call: (hall) => hall.desks.transfer('d1', { ticketId: 'tk_1', queueId: 'dezhou.tax' }), path: '/api/v1/desks/d1/transfer', body: { ticketId: 'tk_1', queueId: 'dezhou.tax' } },
  listSlots: { call: (hall) => hall.appointments.slots('dezhou.tax', { from: '2026-11-30' }), path: '/api/v1/queues/dezhou.tax/slots?from=2026-11-30' },
  createHold: { call: (hall) => hall.appointments.hold({ slotId: 's1' }), path: '/api/v1/holds', body: { slotId: 's1' } },
  createAppointment: { call: (hall) => hall.appointments.book({ holdId: 'hd_1', name: '李小敏', phone: '13800003210' }), path: '/api/v1/appointments', body: { holdId: 'hd_1', name: '李小敏', phone: '13800003210' } },
  getAppointment: { call: (hall) => hall.appointments.get('ap_1'), path: '/api/v1/appointments/ap_1' },
  rescheduleAppointment: { call: (hall) => hall.appointments.reschedule('ap_1', { holdId: 'hd_1' }), path: '/api/v1/appointments/ap_1/reschedule', body: { holdId: 'hd_1' } },
  cancelAppointment: { call: (hall) => hall.appointments.cancel('ap_1'), path: '/api/v1/appointments/ap_1/cancel', body: {} },
  acceptOffer: { call: (hall) => hall.appointments.accept('ap_1'), path: '/api/v1/appointments/ap_1/accept', body: {} },
  checkInAppointment: { call: (hall) => hall.appointments.checkIn('ap_1'), path: '/api/v1/appointments/ap_1/check-in', body: {} },
  checkInByCode: { call: (hall) => hall.appointments.checkInByCode('dezhou', { code: 'K7PM2X' }), path: '/api/v1/halls/dezhou/check-ins', body: { code: 'K7PM2X' } },
  joinWaitlist: { call: (hall) => hall.appointments.joinWaitlist('s1', { name: '李小敏', phone: '13800003210' }), path: '/api/v1/slots/s1/waitlist', body: { name: '李小敏', phone: '13800003210' } },
  createSession: { call: (hall) => hall.sessions.create({ staffNo: '1001', password: 'secret' }), path: '/api/v1/sessions', body: { staffNo: '1001', password: 'secret' } },
  getSession: { call: (hall) => hall.sessions.current(), path: '/api/v1/sessions/current' },
  endSession: { call: (hall) => hall.sessions.end(), path: '/api/v1/sessions/current/end', body: {} },
  listSandboxMessages: { call: (hall) => hall.messages.sandbox({ limit: 5 }), path: '/api/v1/sandbox/messages?limit=5' },
  createOptOut: { call: (hall) => hall.messages.optOut({ token: 'n0Xk3vQz8LrT5wBy' }), path: '/api/v1/notification-opt-outs', body: { token: 'n0Xk3vQz8LrT5wBy' } },
  getScenarioPlan: { call: (hall) => hall.plans.get('restaurant', { small: 'full', signboard: true, alcohol: false, area: 0 }), path: '/api/v1/scenarios/restaurant/plan?answers=small:full,signboard:yes,alcohol:no,area:0' },
  getMatterForm: { call: (hall) => hall.plans.form('m1'), path: '/api/v1/matters/m1/form' },
  createSignInCode: { call: (hall) => hall.identity.requestCode({ phone: '13800003210' }), path: '/api/v1/sign-in-codes', body: { phone: '13800003210' } },
  createPersonSession: { call: (hall) => hall.identity.signIn({ method: 'code', phone: '13800003210', code: '204518' }), path: '/api/v1/person-sessions', body: { method: 'code', phone: '13800003210', code: '204518' } },
  endPersonSession: { call: (hall) => hall.identity.signOut('ss_1'), path: '/api/v1/person-sessions/ss_1/end', body: {} },
  getPerson: { call: (hall) => hall.identity.current(), path: '/api/v1/persons/current' },
  listPersonSessions: { call: (hall) => hall.identity.sessions({ limit: 5 }), path: '/api/v1/persons/current/sessions?limit=5' },
  verifyPerson: { call: (hall) => hall.identity.verify({ name: '李小敏', idNumber: '37149919900612002X' }), path: '/api/v1/persons/current/verify', body: { name: '李小敏', idNumber: '37149919900612002X' } },
  createOidcSignIn: { call: (hall) => hall.identity.startOidc({ returnUrl: 'https://portal.example/' }), path: '/api/v1/oidc-sign-ins', body: { returnUrl: 'https://portal.example/' } },
  createFirm: { call: (hall) => hall.identity.addFirm({ uscc: '91371499MA9HALL12G', name: '德州样例餐饮有限公司' }), path: '/api/v1/firms', body: { uscc: '91371499MA9HALL12G', name: '德州样例餐饮有限公司' } },
  listMandates: { call: (hall) => hall.identity.mandates(), path: '/api/v1/mandates' },
  createMandate: { call: (hall) => hall.identity.giveMandate({ agent: { name: '王晓明', idNumber: '1', phone: '2' }, validUntil: '2026-12-31' }), path: '/api/v1/mandates', body: { agent: { name: '王晓明', idNumber: '1', phone: '2' }, validUntil: '2026-12-31' } },
  revokeMandate: { call: (hall) => hall.identity.revokeMandate('md_1'), path: '/api/v1/mandates/md_1/revoke', body: {} },
  createUpload: { call: (hall) => hall.documents.beginUpload({ fileName: 'lease.pdf', size: 3 }), path: '/api/v1/uploads', body: { fileName: 'lease.pdf', size: 3 } },
  getUpload: { call: (hall) => hall.documents.getUpload('up_1'), path: '/api/v1/uploads/up_1' },
  discardUpload: { call: (hall) => hall.documents.discardUpload('up_1'), path: '/api/v1/uploads/up_1/discard', body: {} },
  createDocument: { call: (hall) => hall.documents.create({ uploadIds: ['up_1'], name: '租赁合同' }), path: '/api/v1/documents', body: { uploadIds: ['up_1'], name: '租赁合同' } },
  listDocuments: { call: (hall) => hall.documents.list({ key: 'lease', firmId: undefined }), path: '/api/v1/documents?key=lease' },
  getDocument: { call: (hall) => hall.documents.get('dc_1'), path: '/api/v1/documents/dc_1' },
  getDocumentFile: { call: (hall) => hall.documents.file('dc_1'), path: '/api/v1/documents/dc_1/file' },
  getDocumentPreview: { call: (hall) => hall.documents.preview('dc_1', { page: 2 }), path: '/api/v1/documents/dc_1/preview?page=2' },
  removeDocument: { call: (hall) => hall.documents.remove('dc_1'), path: '/api/v1/documents/dc_1/remove', body: {} },
  listDocumentUses: { call: (hall) => hall.documents.uses({ documentId: 'dc_1' }), path: '/api/v1/document-uses?documentId=dc_1' },
  revokeDocumentUse: { call: (hall) => hall.documents.revokeUse('du_1'), path: '/api/v1/document-uses/du_1/revoke', body: {} },
  checkCertificate: { call: (hall) => hall.documents.check('4fJq'), path: '/api/v1/certificates/4fJq' },
  verifyDocument: { call: (hall) => hall.documents.verify('dc_1', { caseId: 'cs_1' }), path: '/api/v1/documents/dc_1/verify', body: { caseId: 'cs_1' } },
  createApplication: { call: (hall) => hall.applications.create({ scenarioId: 'restaurant', applicant: { kind: 'self' } }), path: '/api/v1/applications', body: { scenarioId: 'restaurant', applicant: { kind: 'self' } } },
  listApplications: { call: (hall) => hall.applications.list({ state: 'draft' }), path: '/api/v1/applications?state=draft' },
  getApplication: { call: (hall) => hall.applications.get('aq_1'), path: '/api/v1/applications/aq_1' },
  saveApplication: { call: (hall) => hall.applications.save('aq_1', { version: 1, values: { name: null } }), path: '/api/v1/applications/aq_1/save', body: { version: 1, values: { name: null } } },
  submitApplication: { call: (hall) => hall.applications.submit('aq_1', { version: 2, declared: true }), path: '/api/v1/applications/aq_1/submit', body: { version: 2, declared: true } },
  discardApplication: { call: (hall) => hall.applications.discard('aq_1', { version: 2 }), path: '/api/v1/applications/aq_1/discard', body: { version: 2 } },
  createHandOff: { call: (hall) => hall.applications.handOff('aq_1'), path: '/api/v1/applications/aq_1/hand-offs', body: {} },
  getApplicationPaper: { call: (hall) => hall.applications.paper('aq_1', 'joint-application'), path: '/api/v1/applications/aq_1/papers/joint-application' },
  createProgressLookup: { call: (hall) => hall.progress.lookUp({ number: 'DZ2611250000017', queryCode: 'K7PM2X' }), path: '/api/v1/progress-lookups', body: { number: 'DZ2611250000017', queryCode: 'K7PM2X' } },
  getProgress: { call: (hall) => hall.progress.get('pg_1'), path: '/api/v1/progress/pg_1' },
  getOwnCase: { call: (hall) => hall.cases.getOwn('aq_1', 'cs_1'), path: '/api/v1/applications/aq_1/cases/cs_1' },
  listCases: { call: (hall) => hall.cases.list('dezhou', { view: 'mine' }), path: '/api/v1/halls/dezhou/cases?view=mine' },
  getCase: { call: (hall) => hall.cases.get('cs_1'), path: '/api/v1/cases/cs_1' },
  actOnCase: { call: (hall) => hall.cases.act('cs_1', { version: 2, action: 'accept' }), path: '/api/v1/cases/cs_1/actions', body: { version: 2, action: 'accept' } },
  createCaseMessage: { call: (hall) => hall.cases.message('cs_1', { text: '您好' }), path: '/api/v1/cases/cs_1/messages', body: { text: '您好' } },
  supplyCase: { call: (hall) => hall.cases.supply('cs_1', { version: 3, documents: { lease: 'dc_1' } }), path: '/api/v1/cases/cs_1/supplement', body: { version: 3, documents: { lease: 'dc_1' } } },
  withdrawCase: { call: (hall) => hall.cases.withdraw('cs_1', { version: 3 }), path: '/api/v1/cases/cs_1/withdraw', body: { version: 3 } },
  confirmDelivery: { call: (hall) => hall.cases.confirmDelivery('cs_1', { version: 8 }), path: '/api/v1/cases/cs_1/confirm-delivery', body: { version: 8 } },
  getCaseDocumentFile: { call: (hall) => hall.cases.documentFile('cs_1', 'dc_1', { page: 2 }), path: '/api/v1/cases/cs_1/documents/dc_1/file?page=2' },
  getCasePaper: { call: (hall) => hall.cases.paper('cs_1', 'joint-application'), path: '/api/v1/cases/cs_1/papers/joint-application' },
  createPayment: { call: (hall) => hall.payments.create('fe_1'), path: '/api/v1/fees/fe_1/payments', body: {} },
  getPayment: { call: (hall) => hall.payments.get('py_1'), path: '/api/v1/payments/py_1' },
  refundFee: { call: (hall) => hall.payments.refund('fe_1', { reason: { zh: '撤回' } }), path: '/api/v1/fees/fe_1/refund', body: { reason: { zh: '撤回' } } },
  setSandboxPayment: { call: (hall) => hall.payments.setSandbox('py_1', { outcome: 'paid' }), path: '/api/v1/sandbox/payments/py_1', body: { outcome: 'paid' } },
  listDecisions: { call: (hall) => hall.decisions.list('dezhou', { q: '餐饮', result: 'granted' }), path: '/api/v1/halls/dezhou/decisions?q=餐饮&result=granted' },
  exportDecisions: { call: (hall) => hall.decisions.export('dezhou', { from: '2026-11-01' }), path: '/api/v1/halls/dezhou/decisions/export?from=2026-11-01' },
  getDecision: { call: (hall) => hall.decisions.get('de_1'), path: '/api/v1/decisions/de_1' },
  getSupervision: { call: (hall) => hall.supervision.overview('dezhou'), path: '/api/v1/halls/dezhou/supervision' },
  listCards: { call: (hall) => hall.supervision.cards('dezhou', { level: 'red', department: undefined }), path: '/api/v1/halls/dezhou/cards?level=red' },
  getCard: { call: (hall) => hall.supervision.card('ca_1'), path: '/api/v1/cards/ca_1' },
  actOnCard: { call: (hall) => hall.supervision.act('ca_1', { version: 0, action: 'reply', text: '改期' }), path: '/api/v1/cards/ca_1/actions', body: { version: 0, action: 'reply', text: '改期' } },
  superviseCase: { call: (hall) => hall.supervision.supervise('cs_1', { level: 'supervised', reason: '已超期' }), path: '/api/v1/cases/cs_1/oversight', body: { level: 'supervised', reason: '已超期' } },
  urgeCase: { call: (hall) => hall.supervision.urge('pg_1', 'cs_1'), path: '/api/v1/progress/pg_1/cases/cs_1/urge', body: {} },
  getSupervisionSettings: { call: (hall) => hall.supervision.settings('dezhou'), path: '/api/v1/halls/dezhou/supervision-settings' },
  saveSupervisionSettings: { call: (hall) => hall.supervision.saveSettings('dezhou', settings), path: '/api/v1/halls/dezhou/supervision-settings', body: settings },
  getFigures: { call: (hall) => hall.supervision.figures('dezhou', { from: '2026-11-01' }), path: '/api/v1/halls/dezhou/figures?from=2026-11-01' },
  listSnapshots: { call: (hall) => hall.supervision.snapshots('dezhou', { limit: 2 }), path: '/api/v1/halls/dezhou/snapshots?limit=2' },
  getSnapshot: { call: (hall) => hall.supervision.snapshot('dezhou', '2026-11-30'), path: '/api/v1/halls/dezhou/snapshots/2026-11-30' },
  getSnapshotKeys: { call: (hall) => hall.supervision.snapshotKeys('dezhou'), path: '/api/v1/halls/dezhou/snapshot-keys' },
  createComplaintPhoto: { call: (hall) => hall.complaints.announcePhoto('dezhou', { fileName: '窗口.jpg', size: 3 }), path: '/api/v1/halls/dezhou/complaint-photos', body: { fileName: '窗口.jpg', size: 3 } },
  createComplaint: { call: (hall) => hall.complaints.create('dezhou', { kind: 'praise', text: '很快' }), path: '/api/v1/halls/dezhou/complaints', body: { kind: 'praise', text: '很快' } },
  listSimilarComplaints: { call: (hall) => hall.complaints.similar('dezhou', { deskId: 'dezhou.desk-03' }), path: '/api/v1/halls/dezhou/similar-complaints?deskId=dezhou.desk-03' },
  createTrackingLookup: { call: (hall) => hall.complaints.find({ number: 'DZT261126000017', queryCode: 'K7PM2X' }), path: '/api/v1/tracking-lookups', body: { number: 'DZT261126000017', queryCode: 'K7PM2X' } },
  getTrackedComplaint: { call: (hall) => hall.complaints.tracked('tr_1'), path: '/api/v1/tracked-complaints/tr_1' },
  actOnTrackedComplaint: { call: (hall) => hall.complaints.actOnTracked('tr_1', { version: 5, action: 'reopen', text: '还缺日期' }), path: '/api/v1/tracked-complaints/tr_1/actions', body: { version: 5, action: 'reopen', text: '还缺日期' } },
  getComplaintPhoto: { call: (hall) => hall.complaints.photo('ph_1', { size: 'small' }), path: '/api/v1/complaint-photos/ph_1?size=small' },
  listComplaints: { call: (hall) => hall.complaints.list('dezhou', { view: 'mine' }), path: '/api/v1/halls/dezhou/complaints?view=mine' },
  getComplaint: { call: (hall) => hall.complaints.get('cp_1'), path: '/api/v1/complaints/cp_1' },
  actOnComplaint: { call: (hall) => hall.complaints.act('cp_1', { version: 2, action: 'accept' }), path: '/api/v1/complaints/cp_1/actions', body: { version: 2, action: 'accept' } },
  listPublishedAnswers: { call: (hall) => hall.consultations.search('dezhou', { q: '装修' }), path: '/api/v1/halls/dezhou/consultations?q=装修' },
  markAnswerHelpful: { call: (hall) => hall.consultations.markHelpful('an_1'), path: '/api/v1/published-answers/an_1/helpful', body: { helpful: true } },
  createConsultation: { call: (hall) => hall.consultations.create('dezhou', { text: '可以先申请吗？' }), path: '/api/v1/halls/dezhou/consultations', body: { text: '可以先申请吗？' } },
  getTrackedConsultation: { call: (hall) => hall.consultations.tracked('tr_1'), path: '/api/v1/tracked-consultations/tr_1' },
  actOnTrackedConsultation: { call: (hall) => hall.consultations.actOnTracked('tr_1', { version: 2, action: 'helpful' }), path: '/api/v1/tracked-consultations/tr_1/actions', body: { version: 2, action: 'helpful' } },
  listConsultations: { call: (hall) => hall.consultations.list('dezhou', { view: 'open' }), path: '/api/v1/halls/dezhou/consultation-inbox?view=open' },
  actOnConsultation: { call: (hall) => hall.consultations.act('cn_1', { version: 1, action: 'answer', text: '可以' }), path: '/api/v1/consultations/cn_1/actions', body: { version: 1, action: 'answer', text: '可以' } },
  getTicketRating: { call: (hall) => hall.ratings.forTicket('tk_1'), path: '/api/v1/tickets/tk_1/rating' },
  createTicketRating: { call: (hall) => hall.ratings.rateTicket('tk_1', { grade: 'satisfied' }), path: '/api/v1/tickets/tk_1/rating', body: { grade: 'satisfied' } },
  getDeskRating: { call: (hall) => hall.ratings.forDesk('d1'), path: '/api/v1/desks/d1/rating' },
  createDeskRating: { call: (hall) => hall.ratings.rateDesk('d1', { grade: 'dissatisfied' }), path: '/api/v1/desks/d1/rating', body: { grade: 'dissatisfied' } },
  getCaseRating: { call: (hall) => hall.ratings.forCase('pg_1', 'cs_1'), path: '/api/v1/progress/pg_1/cases/cs_1/rating' },
  createCaseRating: { call: (hall) => hall.ratings.rateCase('pg_1', 'cs_1', { grade: 'satisfied' }), path: '/api/v1/progress/pg_1/cases/cs_1/rating', body: { grade: 'satisfied' } },
  getTrackedRating: { call: (hall) => hall.ratings.tracked('tr_1'), path: '/api/v1/tracked-ratings/tr_1' },
  listRatings: { call: (hall) => hall.ratings.list('dezhou', { view: 'bad' }), path: '/api/v1/halls/dezhou/ratings?view=bad' },
  actOnRating: { call: (hall) => hall.ratings.act('ra_1', { version: 0, action: 'correct', text: '已增开窗口' }), path: '/api/v1/ratings/ra_1/actions', body: { version: 0, action: 'correct', text: '已增开窗口' } },
  listNotices: { call: (hall) => hall.notices.list('dezhou', { kind: 'policy', q: undefined }), path: '/api/v1/halls/dezhou/notices?kind=policy' },
  getNotice: { call: (hall) => hall.notices.get('no_1'), path: '/api/v1/notices/no_1' },
  getBoard: { call: (hall) => hall.notices.board('dezhou'), path: '/api/v1/halls/dezhou/board' },
  createNoticeSubscription: { call: (hall) => hall.notices.subscribe('dezhou', { channel: 'sms', address: '13800003210', kinds: ['policy'] }), path: '/api/v1/halls/dezhou/notice-subscriptions', body: { channel: 'sms', address: '13800003210', kinds: ['policy'] } },
  confirmNoticeSubscription: { call: (hall) => hall.notices.confirm('sb_1', '104233'), path: '/api/v1/notice-subscriptions/sb_1/confirm', body: { code: '104233' } },
  endNoticeSubscription: { call: (hall) => hall.notices.unsubscribe('sb_1'), path: '/api/v1/notice-subscriptions/sb_1/end', body: {} },
  listStaffNotices: { call: (hall) => hall.notices.listStaff('dezhou', { view: 'toApprove' }), path: '/api/v1/halls/dezhou/notice-desk?view=toApprove' },
  createNotice: { call: (hall) => hall.notices.create('dezhou', draft), path: '/api/v1/halls/dezhou/notice-desk', body: draft },
  getStaffNotice: { call: (hall) => hall.notices.staff('no_1'), path: '/api/v1/staff-notices/no_1' },
  saveNotice: { call: (hall) => hall.notices.save('no_1', { version: 0, notice: draft }), path: '/api/v1/staff-notices/no_1/save', body: { version: 0, notice: draft } },
  actOnNotice: { call: (hall) => hall.notices.act('no_1', { version: 1, action: 'approve' }), path: '/api/v1/staff-notices/no_1/actions', body: { version: 1, action: 'approve' } },
};

for (const [id, { call, path, body }] of Object.entries(calls)) {
  test(`${id} is one request with the key`, async (t) => {
    const { baseUrl, seen } = await localServer(t, (response) => json(response, { data: [], nextCursor: null }));
    await call(createHall({ key, baseUrl, locale: 'en' }));
    assert.deepEqual(seen.map((one) => [one.method.toLowerCase(), one.path]), [[operations[id as keyof typeof operations].method, path]]);
    if (body) assert.deepEqual(JSON.parse(seen[0]?.body ?? ''), body);
    assert.equal(seen[0]?.headers['hall-key'], key);
    assert.equal(seen[0]?.headers['accept-language'], 'en');
  });
}

test('every list can be gone through row by row', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response, { path }) => json(response, { data: [{ id: path.includes('cursor') ? 'second' : 'first' }], nextCursor: path.includes('cursor') ? null : 'more' }));
  const hall = createHall({ key, baseUrl });
  const rows = [
    hall.halls.iterate(), hall.halls.iterateDepartments('dezhou'), hall.matters.iterate(), hall.matters.iterateVersions('m1'), hall.scenarios.iterate(), hall.queues.iterate('dezhou'), hall.queues.iterateZones('dezhou'),
    hall.queues.iterateTickets('dezhou.tax'), hall.tickets.iterateMessages('tk_1'), hall.desks.iterate('dezhou'), hall.messages.iterateSandbox(), hall.identity.iterateSessions(),
    hall.identity.iterateMandates(), hall.documents.iterate(), hall.documents.iterateUses(), hall.applications.iterate(), hall.cases.iterate('dezhou'), hall.decisions.iterate('dezhou'),
    hall.supervision.iterateCards('dezhou'), hall.supervision.iterateSnapshots('dezhou'), hall.complaints.iterate('dezhou'), hall.consultations.iterateAnswers('dezhou'), hall.consultations.iterate('dezhou'),
    hall.ratings.iterate('dezhou'), hall.notices.iterate('dezhou'), hall.notices.iterateStaff('dezhou'),
  ];
  for (const one of rows) {
    const ids: unknown[] = [];
    for await (const row of one as AsyncGenerator<{ id?: string }>) ids.push(row.id);
    assert.deepEqual(ids, ['first', 'second']);
  }
  assert.equal(new Set(seen.map((one) => one.path.split('?')[0])).size, rows.length);
});

test('a write sends its body as JSON and a fresh idempotency key; a read sends none', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => json(response, {}));
  const hall = createHall({ key, baseUrl });
  await hall.matters.sendFeedback({ kind: 'notFound', query: '剧本杀' });
  await hall.matters.sendFeedback({ kind: 'notFound', query: '剧本杀' });
  await hall.matters.sendFeedback({ kind: 'notFound', query: '剧本杀' }, { idempotencyKey: 'my-own-key-1' });
  await hall.withOptions({ idempotencyKey: () => 'made-by-host' }).matters.sendFeedback({ kind: 'notFound', query: 'x' });
  await hall.site.get();
  assert.deepEqual(JSON.parse(seen[0]?.body ?? ''), { kind: 'notFound', query: '剧本杀' });
  assert.match(seen[0]?.headers['content-type'] ?? '', /^application\/json/);
  const keys = seen.map((one) => one.headers['idempotency-key']);
  assert.match(String(keys[0]), /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  assert.notEqual(keys[0], keys[1]);
  assert.deepEqual(keys.slice(2), ['my-own-key-1', 'made-by-host', undefined]);
});

test('a page without HTTPS has no crypto.randomUUID; a write still gets a key the server takes', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => json(response, {}));
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  t.after(() => Reflect.deleteProperty(crypto, 'randomUUID'));
  const hall = createHall({ key, baseUrl });
  await hall.matters.sendFeedback({ kind: 'notFound', query: 'x' });
  await hall.matters.sendFeedback({ kind: 'notFound', query: 'x' });
  const [first, second] = seen.map((one) => String(one.headers['idempotency-key']));
  assert.match(first ?? '', /^[0-9-]{8,128}$/);
  assert.notEqual(first, second);
});

test('an attachment comes as a file, and has an address that opens without a key', async (t) => {
  const { baseUrl } = await localServer(t, (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'));
  const hall = createHall({ key, baseUrl });
  const file = await hall.matters.attachment('m1', 'form');
  assert.equal(file.type, 'application/pdf');
  assert.equal(await file.text(), '%PDF-1.7');
  assert.equal(hall.matters.attachmentUrl('m1', 'form'), `${baseUrl}/api/v1/matters/m1/attachments/form`);
  assert.equal(hall.matters.attachmentUrl('m1', 'form', true), `${baseUrl}/api/v1/matters/m1/attachments/form?download=true`);
  assert.equal(hall.url('/api/v1/x?matter={matterId}'), `${baseUrl}/api/v1/x?matter={matterId}`);
  assert.equal(hall.url('https://elsewhere.example/a'), 'https://elsewhere.example/a');
});

test('a feed has an address that any reader opens', () => {
  const hall = createHall({ key, baseUrl: 'https://hall.example/' });
  assert.equal(hall.notices.feedUrl('dezhou'), 'https://hall.example/api/v1/halls/dezhou/notice-feed');
  assert.equal(hall.notices.feedUrl('dezhou', { format: 'json', kind: 'policy', topic: undefined }), 'https://hall.example/api/v1/halls/dezhou/notice-feed?format=json&kind=policy');
});

test('an id can neither climb the path nor turn into another operation', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => json(response, {}));
  const hall = createHall({ key, baseUrl });
  for (const id of ['', '.', '..', '...']) await assert.rejects(hall.matters.get(id), TypeError, JSON.stringify(id));
  await hall.matters.get('../site?x=1#y');
  assert.deepEqual(seen.map((one) => one.path), ['/api/v1/matters/../site?x=1#y']);
  assert.equal(seen.length, 1);
});
