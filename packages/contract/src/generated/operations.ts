// Generated from openapi/ by `npm run generate`. Do not edit.
/** Every operation of the contract: its tag, method, path template, the scope it needs (null for none), whether a signed-in person is required or accepted in place of the scope, success status and media type. */
export const operations = {
  "getSite": {
    "tag": "halls",
    "method": "get",
    "path": "/site",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "listHalls": {
    "tag": "halls",
    "method": "get",
    "path": "/halls",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getHall": {
    "tag": "halls",
    "method": "get",
    "path": "/halls/{hallId}",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "listDepartments": {
    "tag": "halls",
    "method": "get",
    "path": "/halls/{hallId}/departments",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "listMatters": {
    "tag": "matters",
    "method": "get",
    "path": "/matters",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getMatterIndex": {
    "tag": "matters",
    "method": "get",
    "path": "/matters/index",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getMatter": {
    "tag": "matters",
    "method": "get",
    "path": "/matters/{matterId}",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "listMatterVersions": {
    "tag": "matters",
    "method": "get",
    "path": "/matters/{matterId}/versions",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getAttachment": {
    "tag": "matters",
    "method": "get",
    "path": "/matters/{matterId}/attachments/{attachmentId}",
    "scope": null,
    "person": null,
    "status": 200,
    "mediaType": "application/pdf"
  },
  "createSearchFeedback": {
    "tag": "matters",
    "method": "post",
    "path": "/search-feedback",
    "scope": "feedback:write",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "listScenarios": {
    "tag": "scenarios",
    "method": "get",
    "path": "/scenarios",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getScenario": {
    "tag": "scenarios",
    "method": "get",
    "path": "/scenarios/{scenarioId}",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "createSession": {
    "tag": "identity",
    "method": "post",
    "path": "/sessions",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "getSession": {
    "tag": "identity",
    "method": "get",
    "path": "/sessions/current",
    "scope": "catalogue:read",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "endSession": {
    "tag": "identity",
    "method": "post",
    "path": "/sessions/current/end",
    "scope": "catalogue:read",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "listZones": {
    "tag": "queue",
    "method": "get",
    "path": "/halls/{hallId}/zones",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "listQueues": {
    "tag": "queue",
    "method": "get",
    "path": "/halls/{hallId}/queues",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getQueue": {
    "tag": "queue",
    "method": "get",
    "path": "/queues/{queueId}",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "setQueueState": {
    "tag": "queue",
    "method": "post",
    "path": "/queues/{queueId}/state",
    "scope": "queue:operate",
    "person": "accepted",
    "status": 200,
    "mediaType": "application/json"
  },
  "listTickets": {
    "tag": "queue",
    "method": "get",
    "path": "/queues/{queueId}/tickets",
    "scope": "queue:operate",
    "person": "accepted",
    "status": 200,
    "mediaType": "application/json"
  },
  "createTicket": {
    "tag": "queue",
    "method": "post",
    "path": "/queues/{queueId}/tickets",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "getTicket": {
    "tag": "queue",
    "method": "get",
    "path": "/tickets/{ticketId}",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "cancelTicket": {
    "tag": "queue",
    "method": "post",
    "path": "/tickets/{ticketId}/cancel",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getFairnessReceipt": {
    "tag": "queue",
    "method": "get",
    "path": "/tickets/{ticketId}/fairness",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "listTicketMessages": {
    "tag": "notifications",
    "method": "get",
    "path": "/tickets/{ticketId}/messages",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "restoreTicket": {
    "tag": "queue",
    "method": "post",
    "path": "/tickets/{ticketId}/restore",
    "scope": "queue:operate",
    "person": "accepted",
    "status": 200,
    "mediaType": "application/json"
  },
  "leaseTicketBlock": {
    "tag": "queue",
    "method": "post",
    "path": "/queues/{queueId}/ticket-blocks",
    "scope": "queue:lease",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "reconcileTicketBlock": {
    "tag": "queue",
    "method": "post",
    "path": "/ticket-blocks/{blockId}/reconcile",
    "scope": "queue:lease",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "createAnnouncement": {
    "tag": "queue",
    "method": "post",
    "path": "/halls/{hallId}/announcements",
    "scope": "queue:operate",
    "person": "accepted",
    "status": 201,
    "mediaType": "application/json"
  },
  "listDesks": {
    "tag": "desks",
    "method": "get",
    "path": "/halls/{hallId}/desks",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getDesk": {
    "tag": "desks",
    "method": "get",
    "path": "/desks/{deskId}",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "signOnToDesk": {
    "tag": "desks",
    "method": "post",
    "path": "/desks/{deskId}/sign-on",
    "scope": "queue:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "signOffFromDesk": {
    "tag": "desks",
    "method": "post",
    "path": "/desks/{deskId}/sign-off",
    "scope": "queue:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "setDeskState": {
    "tag": "desks",
    "method": "post",
    "path": "/desks/{deskId}/state",
    "scope": "queue:operate",
    "person": "accepted",
    "status": 200,
    "mediaType": "application/json"
  },
  "callNext": {
    "tag": "desks",
    "method": "post",
    "path": "/desks/{deskId}/call-next",
    "scope": "queue:operate",
    "person": "accepted",
    "status": 200,
    "mediaType": "application/json"
  },
  "recallTicket": {
    "tag": "desks",
    "method": "post",
    "path": "/desks/{deskId}/recall",
    "scope": "queue:operate",
    "person": "accepted",
    "status": 200,
    "mediaType": "application/json"
  },
  "serveTicket": {
    "tag": "desks",
    "method": "post",
    "path": "/desks/{deskId}/serve",
    "scope": "queue:operate",
    "person": "accepted",
    "status": 200,
    "mediaType": "application/json"
  },
  "holdTicket": {
    "tag": "desks",
    "method": "post",
    "path": "/desks/{deskId}/hold",
    "scope": "queue:operate",
    "person": "accepted",
    "status": 200,
    "mediaType": "application/json"
  },
  "resumeTicket": {
    "tag": "desks",
    "method": "post",
    "path": "/desks/{deskId}/resume",
    "scope": "queue:operate",
    "person": "accepted",
    "status": 200,
    "mediaType": "application/json"
  },
  "finishTicket": {
    "tag": "desks",
    "method": "post",
    "path": "/desks/{deskId}/finish",
    "scope": "queue:operate",
    "person": "accepted",
    "status": 200,
    "mediaType": "application/json"
  },
  "skipTicket": {
    "tag": "desks",
    "method": "post",
    "path": "/desks/{deskId}/skip",
    "scope": "queue:operate",
    "person": "accepted",
    "status": 200,
    "mediaType": "application/json"
  },
  "transferTicket": {
    "tag": "desks",
    "method": "post",
    "path": "/desks/{deskId}/transfer",
    "scope": "queue:operate",
    "person": "accepted",
    "status": 200,
    "mediaType": "application/json"
  },
  "listSlots": {
    "tag": "appointments",
    "method": "get",
    "path": "/queues/{queueId}/slots",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "createHold": {
    "tag": "appointments",
    "method": "post",
    "path": "/holds",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "createAppointment": {
    "tag": "appointments",
    "method": "post",
    "path": "/appointments",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "getAppointment": {
    "tag": "appointments",
    "method": "get",
    "path": "/appointments/{appointmentId}",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "rescheduleAppointment": {
    "tag": "appointments",
    "method": "post",
    "path": "/appointments/{appointmentId}/reschedule",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "cancelAppointment": {
    "tag": "appointments",
    "method": "post",
    "path": "/appointments/{appointmentId}/cancel",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "acceptOffer": {
    "tag": "appointments",
    "method": "post",
    "path": "/appointments/{appointmentId}/accept",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "checkInAppointment": {
    "tag": "appointments",
    "method": "post",
    "path": "/appointments/{appointmentId}/check-in",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "checkInByCode": {
    "tag": "appointments",
    "method": "post",
    "path": "/halls/{hallId}/check-ins",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "joinWaitlist": {
    "tag": "appointments",
    "method": "post",
    "path": "/slots/{slotId}/waitlist",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "listSandboxMessages": {
    "tag": "notifications",
    "method": "get",
    "path": "/sandbox/messages",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "createOptOut": {
    "tag": "notifications",
    "method": "post",
    "path": "/notification-opt-outs",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "getScenarioPlan": {
    "tag": "scenarios",
    "method": "get",
    "path": "/scenarios/{scenarioId}/plan",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getMatterForm": {
    "tag": "matters",
    "method": "get",
    "path": "/matters/{matterId}/form",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "createSignInCode": {
    "tag": "identity",
    "method": "post",
    "path": "/sign-in-codes",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "createPersonSession": {
    "tag": "identity",
    "method": "post",
    "path": "/person-sessions",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "endPersonSession": {
    "tag": "identity",
    "method": "post",
    "path": "/person-sessions/{sessionId}/end",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "getPerson": {
    "tag": "identity",
    "method": "get",
    "path": "/persons/current",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "listPersonSessions": {
    "tag": "identity",
    "method": "get",
    "path": "/persons/current/sessions",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "verifyPerson": {
    "tag": "identity",
    "method": "post",
    "path": "/persons/current/verify",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "createOidcSignIn": {
    "tag": "identity",
    "method": "post",
    "path": "/oidc-sign-ins",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "createFirm": {
    "tag": "identity",
    "method": "post",
    "path": "/firms",
    "scope": "application:write",
    "person": "required",
    "status": 201,
    "mediaType": "application/json"
  },
  "listMandates": {
    "tag": "identity",
    "method": "get",
    "path": "/mandates",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "createMandate": {
    "tag": "identity",
    "method": "post",
    "path": "/mandates",
    "scope": "application:write",
    "person": "required",
    "status": 201,
    "mediaType": "application/json"
  },
  "revokeMandate": {
    "tag": "identity",
    "method": "post",
    "path": "/mandates/{mandateId}/revoke",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "createUpload": {
    "tag": "documents",
    "method": "post",
    "path": "/uploads",
    "scope": "application:write",
    "person": "required",
    "status": 201,
    "mediaType": "application/json"
  },
  "getUpload": {
    "tag": "documents",
    "method": "get",
    "path": "/uploads/{uploadId}",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "discardUpload": {
    "tag": "documents",
    "method": "post",
    "path": "/uploads/{uploadId}/discard",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "listDocuments": {
    "tag": "documents",
    "method": "get",
    "path": "/documents",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "createDocument": {
    "tag": "documents",
    "method": "post",
    "path": "/documents",
    "scope": "application:write",
    "person": "required",
    "status": 201,
    "mediaType": "application/json"
  },
  "getDocument": {
    "tag": "documents",
    "method": "get",
    "path": "/documents/{documentId}",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "getDocumentFile": {
    "tag": "documents",
    "method": "get",
    "path": "/documents/{documentId}/file",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "*/*"
  },
  "getDocumentPreview": {
    "tag": "documents",
    "method": "get",
    "path": "/documents/{documentId}/preview",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "image/png"
  },
  "removeDocument": {
    "tag": "documents",
    "method": "post",
    "path": "/documents/{documentId}/remove",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "listDocumentUses": {
    "tag": "documents",
    "method": "get",
    "path": "/document-uses",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "revokeDocumentUse": {
    "tag": "documents",
    "method": "post",
    "path": "/document-uses/{useId}/revoke",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "verifyDocument": {
    "tag": "documents",
    "method": "post",
    "path": "/documents/{documentId}/verify",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "listApplications": {
    "tag": "applications",
    "method": "get",
    "path": "/applications",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "createApplication": {
    "tag": "applications",
    "method": "post",
    "path": "/applications",
    "scope": "application:write",
    "person": "required",
    "status": 201,
    "mediaType": "application/json"
  },
  "getApplication": {
    "tag": "applications",
    "method": "get",
    "path": "/applications/{applicationId}",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "saveApplication": {
    "tag": "applications",
    "method": "post",
    "path": "/applications/{applicationId}/save",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "submitApplication": {
    "tag": "applications",
    "method": "post",
    "path": "/applications/{applicationId}/submit",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "discardApplication": {
    "tag": "applications",
    "method": "post",
    "path": "/applications/{applicationId}/discard",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "createHandOff": {
    "tag": "applications",
    "method": "post",
    "path": "/applications/{applicationId}/hand-offs",
    "scope": "application:write",
    "person": "required",
    "status": 201,
    "mediaType": "application/json"
  },
  "getApplicationPaper": {
    "tag": "applications",
    "method": "get",
    "path": "/applications/{applicationId}/papers/{paperKey}",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/pdf"
  },
  "createProgressLookup": {
    "tag": "applications",
    "method": "post",
    "path": "/progress-lookups",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "getProgress": {
    "tag": "applications",
    "method": "get",
    "path": "/progress/{progressId}",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getOwnCase": {
    "tag": "cases",
    "method": "get",
    "path": "/applications/{applicationId}/cases/{caseId}",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "listCases": {
    "tag": "cases",
    "method": "get",
    "path": "/halls/{hallId}/cases",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "getCase": {
    "tag": "cases",
    "method": "get",
    "path": "/cases/{caseId}",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "actOnCase": {
    "tag": "cases",
    "method": "post",
    "path": "/cases/{caseId}/actions",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "createCaseMessage": {
    "tag": "cases",
    "method": "post",
    "path": "/cases/{caseId}/messages",
    "scope": "case:message",
    "person": "required",
    "status": 201,
    "mediaType": "application/json"
  },
  "supplyCase": {
    "tag": "cases",
    "method": "post",
    "path": "/cases/{caseId}/supplement",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "withdrawCase": {
    "tag": "cases",
    "method": "post",
    "path": "/cases/{caseId}/withdraw",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "confirmDelivery": {
    "tag": "cases",
    "method": "post",
    "path": "/cases/{caseId}/confirm-delivery",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "getCaseDocumentFile": {
    "tag": "cases",
    "method": "get",
    "path": "/cases/{caseId}/documents/{documentId}/file",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "*/*"
  },
  "getCasePaper": {
    "tag": "cases",
    "method": "get",
    "path": "/cases/{caseId}/papers/{paperKey}",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/pdf"
  },
  "createPayment": {
    "tag": "payments",
    "method": "post",
    "path": "/fees/{feeId}/payments",
    "scope": "application:write",
    "person": "required",
    "status": 201,
    "mediaType": "application/json"
  },
  "getPayment": {
    "tag": "payments",
    "method": "get",
    "path": "/payments/{paymentId}",
    "scope": "application:write",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "refundFee": {
    "tag": "payments",
    "method": "post",
    "path": "/fees/{feeId}/refund",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "createPaymentCallback": {
    "tag": "payments",
    "method": "post",
    "path": "/payment-callbacks",
    "scope": null,
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "setSandboxPayment": {
    "tag": "payments",
    "method": "post",
    "path": "/sandbox/payments/{paymentId}",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "listDecisions": {
    "tag": "decisions",
    "method": "get",
    "path": "/halls/{hallId}/decisions",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "exportDecisions": {
    "tag": "decisions",
    "method": "get",
    "path": "/halls/{hallId}/decisions/export",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "text/csv"
  },
  "checkCertificate": {
    "tag": "documents",
    "method": "get",
    "path": "/certificates/{code}",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getDecision": {
    "tag": "decisions",
    "method": "get",
    "path": "/decisions/{decisionId}",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getSupervision": {
    "tag": "supervision",
    "method": "get",
    "path": "/halls/{hallId}/supervision",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "listCards": {
    "tag": "supervision",
    "method": "get",
    "path": "/halls/{hallId}/cards",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "getCard": {
    "tag": "supervision",
    "method": "get",
    "path": "/cards/{cardId}",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "actOnCard": {
    "tag": "supervision",
    "method": "post",
    "path": "/cards/{cardId}/actions",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "superviseCase": {
    "tag": "supervision",
    "method": "post",
    "path": "/cases/{caseId}/oversight",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "urgeCase": {
    "tag": "supervision",
    "method": "post",
    "path": "/progress/{progressId}/cases/{caseId}/urge",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getSupervisionSettings": {
    "tag": "supervision",
    "method": "get",
    "path": "/halls/{hallId}/supervision-settings",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "saveSupervisionSettings": {
    "tag": "supervision",
    "method": "post",
    "path": "/halls/{hallId}/supervision-settings",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "getFigures": {
    "tag": "supervision",
    "method": "get",
    "path": "/halls/{hallId}/figures",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "listSnapshots": {
    "tag": "supervision",
    "method": "get",
    "path": "/halls/{hallId}/snapshots",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getSnapshot": {
    "tag": "supervision",
    "method": "get",
    "path": "/halls/{hallId}/snapshots/{day}",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getSnapshotKeys": {
    "tag": "supervision",
    "method": "get",
    "path": "/halls/{hallId}/snapshot-keys",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "createComplaintPhoto": {
    "tag": "complaints",
    "method": "post",
    "path": "/halls/{hallId}/complaint-photos",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "listComplaints": {
    "tag": "complaints",
    "method": "get",
    "path": "/halls/{hallId}/complaints",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "createComplaint": {
    "tag": "complaints",
    "method": "post",
    "path": "/halls/{hallId}/complaints",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "listSimilarComplaints": {
    "tag": "complaints",
    "method": "get",
    "path": "/halls/{hallId}/similar-complaints",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "createTrackingLookup": {
    "tag": "complaints",
    "method": "post",
    "path": "/tracking-lookups",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "getTrackedComplaint": {
    "tag": "complaints",
    "method": "get",
    "path": "/tracked-complaints/{trackingId}",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "actOnTrackedComplaint": {
    "tag": "complaints",
    "method": "post",
    "path": "/tracked-complaints/{trackingId}/actions",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getComplaintPhoto": {
    "tag": "complaints",
    "method": "get",
    "path": "/complaint-photos/{photoId}",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "image/jpeg"
  },
  "getComplaint": {
    "tag": "complaints",
    "method": "get",
    "path": "/complaints/{complaintId}",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "actOnComplaint": {
    "tag": "complaints",
    "method": "post",
    "path": "/complaints/{complaintId}/actions",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "listPublishedAnswers": {
    "tag": "consultations",
    "method": "get",
    "path": "/halls/{hallId}/consultations",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "createConsultation": {
    "tag": "consultations",
    "method": "post",
    "path": "/halls/{hallId}/consultations",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "markAnswerHelpful": {
    "tag": "consultations",
    "method": "post",
    "path": "/published-answers/{answerId}/helpful",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getTrackedConsultation": {
    "tag": "consultations",
    "method": "get",
    "path": "/tracked-consultations/{trackingId}",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "actOnTrackedConsultation": {
    "tag": "consultations",
    "method": "post",
    "path": "/tracked-consultations/{trackingId}/actions",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "listConsultations": {
    "tag": "consultations",
    "method": "get",
    "path": "/halls/{hallId}/consultation-inbox",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "actOnConsultation": {
    "tag": "consultations",
    "method": "post",
    "path": "/consultations/{consultationId}/actions",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "getTicketRating": {
    "tag": "ratings",
    "method": "get",
    "path": "/tickets/{ticketId}/rating",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "createTicketRating": {
    "tag": "ratings",
    "method": "post",
    "path": "/tickets/{ticketId}/rating",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "getDeskRating": {
    "tag": "ratings",
    "method": "get",
    "path": "/desks/{deskId}/rating",
    "scope": "queue:operate",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "createDeskRating": {
    "tag": "ratings",
    "method": "post",
    "path": "/desks/{deskId}/rating",
    "scope": "queue:operate",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "getCaseRating": {
    "tag": "ratings",
    "method": "get",
    "path": "/progress/{progressId}/cases/{caseId}/rating",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "createCaseRating": {
    "tag": "ratings",
    "method": "post",
    "path": "/progress/{progressId}/cases/{caseId}/rating",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "getTrackedRating": {
    "tag": "ratings",
    "method": "get",
    "path": "/tracked-ratings/{trackingId}",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "listRatings": {
    "tag": "ratings",
    "method": "get",
    "path": "/halls/{hallId}/ratings",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "actOnRating": {
    "tag": "ratings",
    "method": "post",
    "path": "/ratings/{ratingId}/actions",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "listNotices": {
    "tag": "notices",
    "method": "get",
    "path": "/halls/{hallId}/notices",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getNotice": {
    "tag": "notices",
    "method": "get",
    "path": "/notices/{noticeId}",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "getBoard": {
    "tag": "notices",
    "method": "get",
    "path": "/halls/{hallId}/board",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "createNoticeSubscription": {
    "tag": "notices",
    "method": "post",
    "path": "/halls/{hallId}/notice-subscriptions",
    "scope": "queue:take",
    "person": null,
    "status": 201,
    "mediaType": "application/json"
  },
  "confirmNoticeSubscription": {
    "tag": "notices",
    "method": "post",
    "path": "/notice-subscriptions/{subscriptionId}/confirm",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "endNoticeSubscription": {
    "tag": "notices",
    "method": "post",
    "path": "/notice-subscriptions/{subscriptionId}/end",
    "scope": "queue:take",
    "person": null,
    "status": 200,
    "mediaType": "application/json"
  },
  "listStaffNotices": {
    "tag": "notices",
    "method": "get",
    "path": "/halls/{hallId}/notice-desk",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "createNotice": {
    "tag": "notices",
    "method": "post",
    "path": "/halls/{hallId}/notice-desk",
    "scope": "case:operate",
    "person": "required",
    "status": 201,
    "mediaType": "application/json"
  },
  "getStaffNotice": {
    "tag": "notices",
    "method": "get",
    "path": "/staff-notices/{noticeId}",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "saveNotice": {
    "tag": "notices",
    "method": "post",
    "path": "/staff-notices/{noticeId}/save",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "actOnNotice": {
    "tag": "notices",
    "method": "post",
    "path": "/staff-notices/{noticeId}/actions",
    "scope": "case:operate",
    "person": "required",
    "status": 200,
    "mediaType": "application/json"
  },
  "getNoticeFeed": {
    "tag": "notices",
    "method": "get",
    "path": "/halls/{hallId}/notice-feed",
    "scope": null,
    "person": null,
    "status": 200,
    "mediaType": "*/*"
  },
  "streamEvents": {
    "tag": "events",
    "method": "get",
    "path": "/events",
    "scope": "catalogue:read",
    "person": null,
    "status": 200,
    "mediaType": "text/event-stream"
  }
} as const;

export type OperationId = keyof typeof operations;
