// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this key stands for
         * @description The hall, department or region the key is bound to, its scopes, and the regions it covers. Elements ask this first.
         */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/halls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the halls of the network
         * @description The hall of the key and the halls below it, the hall itself first.
         */
        get: operations["listHalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/halls/{hallId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One hall
         * @description Address, hours, phones and the staffed line of a hall.
         */
        get: operations["getHall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/halls/{hallId}/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the departments of a hall
         * @description Departments with matters in force, most matters first.
         */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find or list matters
         * @description With `q`, the best first; without, in the order of the hall. Filters narrow; `facets` count what each
         *     further filter would leave. `confident: false` says that nothing really fits and the rows are suggestions:
         *     show them as such, with the staffed line of the hall.
         */
        get: operations["listMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The index for finding without the network
         * @description Everything the finder needs to answer while one types, packed; same filters as the list, so that a
         *     department takes only its own. Small (about 40 kB for 4,000 matters) and cacheable.
         */
        get: operations["getMatterIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The service guide of a matter
         * @description Who, where, what to bring, how long, what it costs, whom to call; then everything else of the guide.
         *     A case keeps the version it began under: ask for it with `version`.
         */
        get: operations["getMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of a guide
         * @description Every version with its dates in force, the newest first.
         */
        get: operations["listMatterVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A form or sample as a file
         * @description Public: opens from a link, without a key. PDF made from the matter's own fields when it is first
         *     asked for, or the file that was imported.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a search did not help
         * @description The hall reads these to add the everyday names people use. No personal data is wanted; digits that could
         *     be an identity or phone number are masked before anything is kept. Kept for 180 days.
         */
        post: operations["createSearchFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find or list scenarios
         * @description Events such as "I want to open a restaurant". With `q`, the best first.
         */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{scenarioId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One scenario
         * @description The matters it joins, the papers it takes, and common questions.
         */
        get: operations["getScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in as staff
         * @description A short-lived bearer token for a person who works in the hall: 8 hours at most, 30 minutes without a call. After five wrong
         *     passwords the staff number waits a minute (`session.locked`). An unknown number and a wrong password are told alike (`session.refused`).
         *     A repeat with the same `Idempotency-Key` gets the same token, although the hall does not keep it.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description The person of the bearer token, and until when it is good.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session, on every server within two seconds. The desk stays as it is: sign off from it first. A repeat is
         *     told `session.expired`: the session is over.
         */
        post: operations["endSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/halls/{hallId}/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the zones of a hall
         * @description Parts of the hall with a waiting area and a board of their own.
         */
        get: operations["listZones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/halls/{hallId}/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the queues of a hall
         * @description One row a kind of work, each with the number waiting: look before you take a number. With `matter`, the queues in which
         *     that matter is handled, the best one first.
         */
        get: operations["listQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{queueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One queue
         * @description The queue as it stands now, with its rules, its range of waiting and how often that range was right.
         */
        get: operations["getQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{queueId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open, pause or close a queue
         * @description People who wait are told by message and on the boards. Closing lets those be called who already wait, unless `cancelWaiting`
         *     is true: then their tickets are cancelled, and they are told so.
         */
        post: operations["setQueueState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{queueId}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tickets of a queue
         * @description For staff: those of today, in the order in which they will be called; with `state` only those in it.
         */
        get: operations["listTickets"];
        put?: never;
        /**
         * Take a ticket
         * @description Gives the next number of the queue, without gap or repeat. An empty object takes an anonymous ticket. With a phone number the
         *     hall writes when the ticket is taken, when one is next but one, and when it is called. Refused with `queue.closed`, `queue.paused`,
         *     `queue.full` (a limit of the time of day) or `queue.last-ticket`; `ticket.already-waiting` where the same card or phone already waits there.
         */
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a ticket
         * @description Where it stands: state, how many are before it, the range of waiting, where to go.
         */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticketId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a ticket back
         * @description The visitor gives it back; those behind move up. Refused with `ticket.state` once it is served or over.
         */
        post: operations["cancelTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticketId}/fairness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why was somebody called first
         * @description Rules and counts of those called since this ticket was taken, without a word about a person.
         */
        get: operations["getFairnessReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticketId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages of a ticket
         * @description What the hall has written about this ticket, the newest first; for showing in the page.
         */
        get: operations["listTicketMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticketId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take somebody back who was not there
         * @description A no-show comes back into the line, at its head or a few places later as the hall has it, until `restoreUntil`.
         */
        post: operations["restoreTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{queueId}/ticket-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lease numbers for a time without network
         * @description A run of today's next numbers that one kiosk alone may give out, so that it goes on while the network is gone. Reconcile it
         *     when the network is back; what is not reconciled by the end of the day expires.
         */
        post: operations["leaseTicketBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket-blocks/{blockId}/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell which leased numbers were given out
         * @description Each becomes a ticket with the time at which it was given out; one that was told before stays as it is. May be called often;
         *     with `final` the rest of the block is closed.
         */
        post: operations["reconcileTicketBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/halls/{hallId}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell everybody who waits
         * @description A word on all boards and to the phones of those who wait, a delay for one.
         */
        post: operations["createAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/halls/{hallId}/desks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the desks of a hall
         * @description Who sits where, what is done there, and which number is served.
         */
        get: operations["listDesks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One desk
         * @description What its nameplate shows.
         */
        get: operations["getDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}/sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin work at a desk
         * @description The signed-in person sits at this desk from now on; the nameplate shows them. Refused with `desk.taken` where somebody else does.
         */
        post: operations["signOnToDesk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End work at a desk
         * @description Closes the desk. Refused with `desk.busy` while a ticket is called or served there.
         */
        post: operations["signOffFromDesk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open, pause or close a desk
         * @description Shown on nameplate and boards.
         */
        post: operations["setDeskState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}/call-next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call the next ticket
         * @description Atomic for any number of desks and servers: no ticket is called twice. The rule that was applied is in the answer and in the log.
         *     `ticket` is null where nobody waits. Refused with `desk.busy` while a ticket is called or served at the desk, `desk.closed` while the desk is not serving.
         */
        post: operations["callNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call the same ticket again
         * @description Shown and spoken once more; counted. After as many as the hall has (three unless set) skip it. Refused with `ticket.state` where the ticket is not in a state for it, `ticket.elsewhere` where it is at another desk.
         */
        post: operations["recallTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}/serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The visitor has come
         * @description The visit begins; the time of waiting ends. Refused with `ticket.state` where the ticket is not in a state for it, `ticket.elsewhere` where it is at another desk.
         */
        post: operations["serveTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the visit aside
         * @description The visitor goes for a copy, say; the desk can call others and resume this ticket later. Refused with `ticket.state` where the ticket is not in a state for it, `ticket.elsewhere` where it is at another desk.
         */
        post: operations["holdTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take up a visit set aside
         * @description The ticket on hold at this desk is served again. Refused with `ticket.state` where the ticket is not in a state for it, `ticket.elsewhere` where it is at another desk.
         */
        post: operations["resumeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The visit is over
         * @description Completed; the desk is free. Refused with `ticket.state` where the ticket is not in a state for it, `ticket.elsewhere` where it is at another desk.
         */
        post: operations["finishTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The visitor has not come
         * @description A no-show; it may be restored until `restoreUntil`. Refused with `ticket.state` where the ticket is not in a state for it, `ticket.elsewhere` where it is at another desk.
         */
        post: operations["skipTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the visitor on
         * @description The ticket keeps its number and waits in another queue, or for another desk, before those who came later.
         */
        post: operations["transferTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{queueId}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Times that can be booked
         * @description Slots of a kind of work by day, with how full each is; real opening hours, public holidays and make-up working days.
         *     Days beyond the last known holiday table are named and offer nothing.
         */
        get: operations["listSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a place for a few minutes
         * @description Nobody else gets it until it expires. Refused with `slot.full`, `slot.past`, `slot.closed`.
         */
        post: operations["createHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book the place that is held
         * @description Refused with `hold.expired`, `appointment.quota` (too many for one person), `appointment.blocked` (several not kept; the answer says until when).
         */
        post: operations["createAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One appointment
         * @description As it stands now; who has the id may see it.
         */
        get: operations["getAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointmentId}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move it to the place that is held
         * @description The new appointment stands for the old one; the old place is free at once.
         */
        post: operations["rescheduleAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointmentId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel it
         * @description The place is free at once and offered to the waiting list.
         */
        post: operations["cancelAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointmentId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the place that was offered
         * @description A waiting list entry that was offered a place becomes booked, until `offerUntil`.
         */
        post: operations["acceptOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointmentId}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check in
         * @description The appointment becomes a ticket: on time it goes before walk-ins, later it counts as one. Refused with `appointment.early`, `appointment.past`.
         */
        post: operations["checkInAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/halls/{hallId}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check in by code or card
         * @description At the kiosk, by the code of the appointment; with the key of a device also by identity card, for the next appointment of the day that was booked with its number. Wrong codes are limited as a flood is.
         */
        post: operations["checkInByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slots/{slotId}/waitlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait for a place
         * @description For a slot that is full: told by message when a place is free, in the order of asking.
         */
        post: operations["joinWaitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What phones would have received
         * @description Only for test keys (`sandbox.closed` otherwise): messages of the test hall, the newest first. Live by the topic `sandbox.<hallId>`.
         */
        get: operations["listSandboxMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notification-opt-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive no more messages
         * @description By the token of the link in a message; for that channel and recipient, in this hall.
         */
        post: operations["createOptOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Live events
         * @description Server-Sent Events (WHATWG HTML, section 9.2). Each event has `id` (a position that only grows), `event` (its type) and `data`, JSON
         *     `{topic, seq, type, at, data}`; `seq` counts the events of a topic without a gap. Reconnect with `Last-Event-ID` and nothing is
         *     lost or repeated; where that is older than what is kept, `hall.reset` tells you to read the state again. A comment every 15 seconds
         *     shows that the line is alive. Topics: `queue.<queueId>`, `desk.<deskId>`, `hall.<hallId>`, and with a test key `sandbox.<hallId>`.
         *     No event holds personal data.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A text in each language the hall has it in. Show `en ?? zh`, marked `lang="zh"` when it falls back.
         * @example {
         *       "zh": "食品经营许可",
         *       "en": "Food business licence"
         *     }
         */
        LocalizedText: {
            /** @description Simplified Chinese */
            zh: string;
            /** @description English; null where nobody has translated it */
            en: string | null;
        };
        /** @description An administrative division by GB/T 2260. */
        Region: {
            /** @example 371402 */
            code: string;
            name: components["schemas"]["LocalizedText"];
        };
        /** @description Opening hours, local time of the hall; a day without a row is closed. */
        Hours: {
            /** @description ISO 8601 weekdays (1 is Monday) */
            days: number[];
            /**
             * @description summer is June to September unless the hall says otherwise
             * @enum {string}
             */
            season: "all" | "summer" | "winter";
            from: string;
            to: string;
        }[];
        Phone: {
            /** @example 12345 */
            number: string;
            label: components["schemas"]["LocalizedText"];
        };
        /** @description Where a record comes from, so that a page can say what is real and what is a sample. */
        Provenance: {
            /**
             * @description real: transcribed from a published source; mixed: part real, part drafted; drafted: written from general knowledge, unchecked; generated: computed from other records; imported: from the hall's own list.
             * @enum {string}
             */
            kind: "real" | "mixed" | "drafted" | "generated" | "imported";
            /** @description The source in words */
            source: string | null;
            note: components["schemas"]["LocalizedText"];
        };
        /** @description A physical service hall. */
        Hall: {
            /** @example dezhou */
            id: string;
            name: components["schemas"]["LocalizedText"];
            /** @description The hall whose network this one belongs to */
            parentHallId: string | null;
            region: components["schemas"]["Region"];
            /** @enum {string} */
            level: "national" | "provincial" | "city" | "county" | "township" | "village";
            /**
             * @description IANA time zone
             * @example Asia/Shanghai
             */
            timeZone: string;
            address: components["schemas"]["LocalizedText"];
            hours: components["schemas"]["Hours"];
            phones: components["schemas"]["Phone"][];
            /** @description A person answers here; shown wherever a page cannot help */
            staffedLine: components["schemas"]["Phone"];
            /** @description Departments present in the hall */
            departments: number;
            /** @description Matters in force in the hall */
            matters: number;
            provenance: components["schemas"]["Provenance"];
        };
        DepartmentRef: {
            /** @example market-regulation */
            id: string;
            name: components["schemas"]["LocalizedText"];
        };
        /** @description What the key of this call stands for and may do. */
        Site: {
            hall: components["schemas"]["Hall"];
            /** @description The key sees this department only */
            department: components["schemas"]["DepartmentRef"] | null;
            /** @description The key sees this region only */
            region: components["schemas"]["Region"] | null;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * @example [
             *       "catalogue:read",
             *       "feedback:write"
             *     ]
             */
            scopes: string[];
            locales: ("zh-CN" | "en")[];
            /**
             * @description Where the guide of a matter stands for anybody, in any browser; `{matterId}` is replaced. Relative to the server.
             * @example /examples/portal/?matter={matterId}
             */
            guideUrl: string;
            /** @description Regions with matters under this key */
            regions: components["schemas"]["Region"][];
            /** @description Changes whenever the catalogue changes */
            revision: string;
        };
        /**
         * @description RFC 9457 problem details.
         * @example {
         *       "type": "/docs/problems#request-invalid",
         *       "title": "The request is not valid",
         *       "status": 400,
         *       "code": "request.invalid",
         *       "detail": "Correct the fields named in errors and send the request again.",
         *       "requestId": "0193a5c2-5b1e-7c40-9d1f-2f1f0f3d9a10",
         *       "errors": [
         *         {
         *           "in": "query",
         *           "pointer": "/limit",
         *           "code": "number.maximum",
         *           "detail": "must be at most 100"
         *         }
         *       ]
         *     }
         */
        Problem: {
            /**
             * Format: uri-reference
             * @example /docs/problems#request-invalid
             */
            type: string;
            /** @description What went wrong, in the language of the caller */
            title: string;
            status: number;
            /**
             * @description Stable machine code; never translated
             * @example request.invalid
             */
            code: string;
            /** @description What to do about it, in the language of the caller */
            detail: string;
            /** @description Quote it when you ask for help */
            requestId: string;
            errors: {
                /** @enum {string} */
                in: "query" | "path" | "header" | "body";
                /**
                 * @description JSON Pointer (RFC 6901) within that part
                 * @example /limit
                 */
                pointer: string;
                /** @example number.maximum */
                code: string;
                detail: string;
            }[];
        };
        HallList: {
            data: components["schemas"]["Hall"][];
            nextCursor: string | null;
        };
        Id: string;
        /** @description A department with matters in a hall. */
        Department: {
            /** @example market-regulation */
            id: string;
            hallId: string;
            name: components["schemas"]["LocalizedText"];
            phone: components["schemas"]["Phone"] | null;
            /** @description Matters in force */
            matters: number;
        };
        DepartmentList: {
            data: components["schemas"]["Department"][];
            nextCursor: string | null;
        };
        /**
         * @description Who may apply, the national codes 1 to 6 and 9 in words.
         * @enum {string}
         */
        Audience: "natural" | "enterprise" | "institution" | "socialOrganisation" | "unincorporatedEnterprise" | "organ" | "other";
        /**
         * @description Kind of power, the national codes 01, 05, 07, 08, 09, 10, 20 in words (GB/T 39554.2-2020).
         * @enum {string}
         */
        MatterType: "licence" | "payment" | "confirmation" | "reward" | "adjudication" | "otherPower" | "publicService";
        /** @description A topic of the national tables, `natural-…` or `legal-…` before the code. */
        Topic: {
            /** @example legal-010 */
            id: string;
            name: components["schemas"]["LocalizedText"];
        };
        /**
         * @description What a handling item does with the matter.
         * @enum {string}
         */
        HandlingKind: "new" | "change" | "renew" | "cancel" | "reissue" | "file" | "pay" | "query" | "annualReview" | "other";
        /** @description The finest unit one applies for (new, change, renew, cancel of one matter). In a result, `matterId` says which record holds its guide. */
        HandlingItem: {
            id: string;
            matterId: string;
            name: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["HandlingKind"];
            /** @description Opaque; 33 characters nationally */
            code: string | null;
        };
        /** @description A limit as law or promise states it. Days are working days unless the unit says otherwise (Administrative Licensing Law art. 82). Null where the hall has not published one. */
        TimeLimit: {
            /** @description 0 with unit workingDays means decided on the spot */
            value: number;
            /** @enum {string} */
            unit: "workingDays" | "calendarDays" | "hours";
            note: components["schemas"]["LocalizedText"] | null;
        } | null;
        /** @description A matter as a row of a result. */
        MatterSummary: {
            id: string;
            hallId: string;
            name: components["schemas"]["LocalizedText"];
            /** @description What people call it, in Chinese */
            everydayNames: string[];
            type: components["schemas"]["MatterType"];
            department: components["schemas"]["DepartmentRef"];
            region: components["schemas"]["Region"];
            audiences: components["schemas"]["Audience"][];
            topics: components["schemas"]["Topic"][];
            /** @description New, change, renew, cancel of the matter: one result */
            handlingItems: components["schemas"]["HandlingItem"][];
            /** @description The same matter elsewhere in the network (one result for all regions). */
            alsoIn: {
                matterId: string;
                region: components["schemas"]["Region"];
            }[];
            baseCode: string | null;
            /** @description Decided on the spot */
            immediate: boolean | null;
            promisedLimit: components["schemas"]["TimeLimit"];
            /** @description Visits to the hall; 0 means wholly online */
            visits: number | null;
            charged: boolean | null;
            online: boolean | null;
            mail: boolean | null;
            /** @description Somebody else may do it for the applicant */
            agent: boolean | null;
            /** @description Can be done in any district of the city or further */
            crossRegion: boolean | null;
            weekend: boolean | null;
            /** @enum {string} */
            state: "draft" | "inForce" | "suspended" | "cancelled";
            provenance: components["schemas"]["Provenance"];
            /** @description Why this row is here; null in a plain list. */
            match: null | {
                /** @enum {string} */
                field: "name" | "everydayName" | "pinyin" | "code" | "department" | "english";
                /** @description The text that matched */
                text: string;
                /** @description Matched parts of `text`, start and end in UTF-16 units */
                ranges: number[][];
            };
        };
        /** @description Counts beside a filter, taken with the other filters applied. */
        Facet: {
            /** @enum {string} */
            name: "department" | "audience" | "topic" | "region" | "type" | "online" | "mail" | "agent" | "crossRegion" | "weekend";
            values: {
                value: string;
                label: components["schemas"]["LocalizedText"];
                count: number;
            }[];
        };
        MatterList: {
            data: components["schemas"]["MatterSummary"][];
            nextCursor: string | null;
            /** @description false where nothing really fits and the rows are only suggestions */
            confident: boolean;
            total: number;
            facets: components["schemas"]["Facet"][];
        };
        /**
         * @description Titles, readings and attributes packed for finding without the network; opened by
         *     `openSearchPack` of @hallkit/domain. The layout belongs to `format` and may change with it.
         */
        SearchIndexPack: {
            format: number;
            revision: string;
            hallId: string;
            pack: Record<string, never>;
        };
        Place: {
            hallId: string | null;
            name: components["schemas"]["LocalizedText"];
            address: components["schemas"]["LocalizedText"] | null;
            counter: components["schemas"]["LocalizedText"] | null;
            hours: components["schemas"]["Hours"];
            phones: components["schemas"]["Phone"][];
        };
        LegalBasis: {
            law: components["schemas"]["LocalizedText"];
            article: string | null;
            documentNumber: string | null;
            issuer: string | null;
            /** Format: date */
            inForceFrom: string | null;
            text: string | null;
        };
        /** @description A blank form, a completed sample, a result sample, or the printable guide; a real file. */
        Attachment: {
            id: string;
            /** @enum {string} */
            kind: "blankForm" | "sampleForm" | "resultSample" | "guideSheet" | "other";
            name: components["schemas"]["LocalizedText"];
            /** @example application/pdf */
            mediaType: string;
            /** @description Relative to the server; opens without a key */
            url: string;
            /** @description Bytes; null until the file has been made */
            size: number | null;
        };
        /** @description A required material (GB/T 39554.2-2020). */
        Material: {
            id: string;
            name: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            necessity: "required" | "conditional" | "toFollow";
            /** @description When a conditional one is needed */
            condition: components["schemas"]["LocalizedText"] | null;
            /** @enum {string} */
            type: "certificate" | "form" | "other";
            /** @enum {string|null} */
            form: "paper" | "electronic" | "either" | null;
            /** @enum {string|null} */
            original: "original" | "copy" | "originalAndCopy" | null;
            copies: number | null;
            pageFormat: components["schemas"]["LocalizedText"] | null;
            /** @enum {string} */
            source: "applicant" | "government" | "other";
            issuer: components["schemas"]["LocalizedText"] | null;
            /** @description How to fill it in */
            notes: components["schemas"]["LocalizedText"] | null;
            acceptanceStandard: components["schemas"]["LocalizedText"] | null;
            /** @description The electronic certificate that replaces it; need not be handed in */
            waived: components["schemas"]["LocalizedText"] | null;
            /** @description How a signed statement replaces it */
            commitment: components["schemas"]["LocalizedText"] | null;
            legalBasis: components["schemas"]["LegalBasis"][];
            /** @description Needed for these handling items; empty means all */
            handlingItemIds: string[];
            /** @description Needed in these situations; empty means all */
            situationIds: string[];
            attachments: components["schemas"]["Attachment"][];
        };
        /**
         * @description The service guide of a matter, with all elements of GB/T 39554.2-2020. Null or an empty list means
         *     that the hall has not published it; say so and name the staffed line.
         */
        MatterGuide: {
            id: string;
            hallId: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "inForce" | "suspended" | "cancelled";
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Last day in force; null while open
             */
            validTo: string | null;
            /** Format: date-time */
            updatedAt: string;
            name: components["schemas"]["LocalizedText"];
            everydayNames: string[];
            type: components["schemas"]["MatterType"];
            /** @description 12 characters nationally; opaque */
            baseCode: string | null;
            /** @description 31 characters nationally; opaque */
            implementingCode: string | null;
            parentMatter: null | {
                id: string | null;
                name: components["schemas"]["LocalizedText"];
            };
            alsoIn: {
                matterId: string;
                region: components["schemas"]["Region"];
            }[];
            region: components["schemas"]["Region"];
            /** @enum {string} */
            level: "national" | "provincial" | "city" | "county" | "township" | "village";
            department: components["schemas"]["DepartmentRef"];
            /** @description The implementing agency, which holds the power. */
            agency: {
                name: components["schemas"]["LocalizedText"];
                /** @description Unified social credit code (GB 32100-2015) */
                code: string | null;
                nature: components["schemas"]["LocalizedText"] | null;
                /** @enum {string|null} */
                powerSource: "own" | "delegated" | "entrusted" | null;
                delegate: components["schemas"]["LocalizedText"] | null;
                participants: components["schemas"]["LocalizedText"][];
            };
            audiences: components["schemas"]["Audience"][];
            topics: components["schemas"]["Topic"][];
            handlingItems: components["schemas"]["HandlingItem"][];
            /** @description What materials depend on; a person picks the ones that apply. */
            situations: {
                id: string;
                name: components["schemas"]["LocalizedText"];
            }[];
            immediate: boolean | null;
            channels: ("hall" | "online" | "mail" | "kiosk" | "phone")[];
            /** Format: uri */
            onlineUrl: string | null;
            visits: number | null;
            /** @description Why one must come in person */
            visitReason: components["schemas"]["LocalizedText"] | null;
            inHall: boolean | null;
            bookable: boolean | null;
            mailing: boolean | null;
            onlinePayment: boolean | null;
            kiosk: boolean | null;
            agent: boolean | null;
            /** @description Notify-and-commit applies */
            commitment: boolean | null;
            quota: components["schemas"]["LocalizedText"] | null;
            /** @enum {string|null} */
            crossRegionScope: "none" | "city" | "province" | "national" | null;
            weekend: boolean | null;
            legalLimit: components["schemas"]["TimeLimit"];
            promisedLimit: components["schemas"]["TimeLimit"];
            /** @description Hearing, inspection, expert review…; not counted towards the limit (Administrative Licensing Law art. 45). */
            specialProcedures: {
                name: components["schemas"]["LocalizedText"];
                limit: components["schemas"]["TimeLimit"];
                basis: string | null;
            }[];
            places: components["schemas"]["Place"][];
            consultationPhones: components["schemas"]["Phone"][];
            supervisionPhones: components["schemas"]["Phone"][];
            staffedLine: components["schemas"]["Phone"];
            conditions: components["schemas"]["LocalizedText"][];
            refusalGrounds: components["schemas"]["LocalizedText"][];
            legalBasis: components["schemas"]["LegalBasis"][];
            materials: components["schemas"]["Material"][];
            fees: {
                /** @description null where the hall has not published it */
                charged: boolean | null;
                items: {
                    name: components["schemas"]["LocalizedText"];
                    standard: components["schemas"]["LocalizedText"] | null;
                    basis: string | null;
                }[];
                reducible: boolean | null;
                paymentMethods: ("counter" | "online" | "bank")[];
            };
            steps: {
                name: components["schemas"]["LocalizedText"];
                who: components["schemas"]["LocalizedText"] | null;
                limit: components["schemas"]["TimeLimit"];
                standard: components["schemas"]["LocalizedText"] | null;
                outcome: components["schemas"]["LocalizedText"] | null;
            }[];
            results: {
                name: components["schemas"]["LocalizedText"];
                /** @enum {string} */
                type: "certificate" | "approvalDocument" | "report" | "registration" | "payment" | "other";
                validity: components["schemas"]["LocalizedText"] | null;
                delivery: ("counter" | "mail" | "electronic")[];
                sample: components["schemas"]["Attachment"] | null;
            }[];
            rights: {
                rightsAndDuties: components["schemas"]["LocalizedText"][];
                /** @description Where and within what time */
                reconsideration: components["schemas"]["LocalizedText"] | null;
                litigation: components["schemas"]["LocalizedText"] | null;
            };
            questions: {
                question: components["schemas"]["LocalizedText"];
                answer: components["schemas"]["LocalizedText"];
            }[];
            intermediary: components["schemas"]["LocalizedText"] | null;
            annualReview: components["schemas"]["LocalizedText"] | null;
            /** @description Every file of the guide, those of materials and results among them */
            attachments: components["schemas"]["Attachment"][];
            provenance: components["schemas"]["Provenance"];
        };
        MatterVersionList: {
            data: {
                version: number;
                /** Format: date */
                validFrom: string;
                /** Format: date */
                validTo: string | null;
                /** @enum {string} */
                state: "draft" | "inForce" | "suspended" | "cancelled";
                /** Format: date-time */
                createdAt: string;
            }[];
            nextCursor: string | null;
        };
        /** @description Tells the hall that a search did not help, so that it can add the everyday name people use. */
        SearchFeedbackRequest: {
            /** @enum {string} */
            kind: "notFound" | "wrongResult" | "unclearGuide";
            query: string;
            matterId?: string;
            comment?: string;
        };
        SearchFeedback: {
            id: string;
            /** @enum {string} */
            kind: "notFound" | "wrongResult" | "unclearGuide";
            /** @description With digits of possible identity or phone numbers masked */
            query: string;
            /** Format: date-time */
            receivedAt: string;
        };
        /** @description A life or business event that takes several matters. */
        ScenarioSummary: {
            /** @example restaurant */
            id: string;
            name: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            audience: "natural" | "legal";
            /** @description The lead department */
            department: components["schemas"]["DepartmentRef"] | null;
            /** @description How many matters it joins */
            matters: number;
            promisedLimit: components["schemas"]["TimeLimit"];
            provenance: components["schemas"]["Provenance"];
            match: null | {
                /** @enum {string} */
                field: "name" | "everydayName" | "matter" | "pinyin" | "english";
                text: string;
            };
        };
        ScenarioList: {
            data: components["schemas"]["ScenarioSummary"][];
            nextCursor: string | null;
            confident: boolean;
            total: number;
        };
        Scenario: {
            id: string;
            name: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            audience: "natural" | "legal";
            department: components["schemas"]["DepartmentRef"] | null;
            participants: components["schemas"]["LocalizedText"][];
            matters: {
                /** @description The record with its guide; null where this hall lists none */
                matterId: string | null;
                name: components["schemas"]["LocalizedText"];
                department: components["schemas"]["LocalizedText"];
                note: components["schemas"]["LocalizedText"] | null;
                promisedLimit: components["schemas"]["TimeLimit"];
                result: components["schemas"]["LocalizedText"] | null;
            }[];
            materials: components["schemas"]["LocalizedText"][];
            questions: {
                question: components["schemas"]["LocalizedText"];
                answer: components["schemas"]["LocalizedText"];
            }[];
            source: string | null;
            provenance: components["schemas"]["Provenance"];
        };
        SessionRequest: {
            staffNo: string;
            password: string;
        };
        /** @description A person who works in the hall, as they see themselves. */
        Staff: {
            id: string;
            hallId: string;
            staffNo: string;
            name: components["schemas"]["LocalizedText"];
            post: components["schemas"]["LocalizedText"] | null;
            photoUrl: string | null;
            departmentId: string | null;
            roles: ("clerk" | "supervisor")[];
            /** @description Desk they are signed on to */
            deskId: string | null;
        };
        /** @description A bearer token for `Authorization`. Keep it in memory; it is shown once. */
        NewSession: {
            token: string;
            /** Format: date-time */
            expiresAt: string;
            staff: components["schemas"]["Staff"];
        };
        Session: {
            /** Format: date-time */
            expiresAt: string;
            staff: components["schemas"]["Staff"];
        };
        /** @description An empty object; nothing need be told. */
        Nothing: Record<string, never>;
        SessionEnd: {
            /** Format: date-time */
            endedAt: string;
        };
        /** @description A part of a hall with its own board and waiting area. */
        Zone: {
            /** @example dezhou.enterprise */
            id: string;
            hallId: string;
            name: components["schemas"]["LocalizedText"];
            floor: components["schemas"]["LocalizedText"] | null;
        };
        ZoneList: {
            data: components["schemas"]["Zone"][];
            nextCursor: string | null;
        };
        /**
         * @description open takes and calls; paused takes none for a while and goes on calling; closed does neither.
         * @enum {string}
         */
        QueueState: "open" | "paused" | "closed";
        /** @description How many tickets may be taken between two times of the day, local time of the hall. */
        TimeBand: {
            from: string;
            to: string;
            most: number;
            /** @description Still to be had today */
            left: number;
        };
        /**
         * @description How long the wait will probably be, learnt from today's log of the queue and the same weekday before. A range,
         *     because a single figure would be wrong most of the time.
         */
        WaitRange: {
            /** @description Minutes */
            low: number;
            /** @description Minutes */
            high: number;
            /**
             * @description What it was learnt from
             * @enum {string}
             */
            basis: "today" | "weekday" | "both";
            /** @description Finished visits it was learnt from */
            sampleSize: number;
        };
        /** @description How often the range that was told turned out right, over the last days. */
        HitRate: {
            share: number;
            /** @description Tickets called that had been told a range */
            sampleSize: number;
            days: number;
        };
        /**
         * @description What a ticket counts as in the order: reentered (came back after a no-show), priority (old, disabled, pregnant,
         *     service member), appointment (checked in on time), transferred (sent on by another desk), walkIn.
         * @enum {string}
         */
        TicketClass: "reentered" | "priority" | "appointment" | "transferred" | "walkIn";
        /** @description One row of the public rule by which a queue is ordered. */
        OrderRule: {
            class: components["schemas"]["TicketClass"];
            /** @description Minutes by which this class goes before a walk-in of the same time */
            weight: number;
            /** @description After so many of this class in a row, somebody else who waits is called */
            maxInRow: number | null;
            /** @description The rule in a sentence */
            text: components["schemas"]["LocalizedText"];
        };
        /** @description The line for one kind of work in a hall. */
        Queue: {
            /** @example dezhou.enterprise-registration */
            id: string;
            hallId: string;
            zone: components["schemas"]["Zone"];
            /** @description Every number of the queue begins with it */
            letter: string;
            /** @description The kind of work */
            name: components["schemas"]["LocalizedText"];
            /** @description What is done there */
            description: components["schemas"]["LocalizedText"] | null;
            state: components["schemas"]["QueueState"];
            /** @description Why it is paused or closed */
            reason: components["schemas"]["LocalizedText"] | null;
            /** @description Whether a number can be taken at this moment: open, before the last-ticket time, within the limits */
            takes: boolean;
            /**
             * Format: date-time
             * @description When numbers can be taken next, if not now
             */
            opensAt: string | null;
            /**
             * Format: date-time
             * @description Until when numbers are given today; null without such a time
             */
            lastTicketAt: string | null;
            /** @description Limits per time of the day; empty for none */
            bands: components["schemas"]["TimeBand"][];
            /** @description Tickets waiting in this queue now */
            waiting: number;
            /** @description Desks that serve it now */
            serving: number;
            /** @description Counters that serve it */
            counters: string[];
            /**
             * @description The number called last today
             * @example A012
             */
            lastCalled: string | null;
            /**
             * @description Numbers that will be called next by the rule, as things stand now
             * @example [
             *       "A013",
             *       "A015",
             *       "A014"
             *     ]
             */
            next: string[];
            /** @description For somebody who takes a number now; null while nothing is known */
            wait: components["schemas"]["WaitRange"] | null;
            hitRate: components["schemas"]["HitRate"] | null;
            rules: components["schemas"]["OrderRule"][];
            /** @description Whether a time can be booked for it */
            appointments: boolean;
            provenance: components["schemas"]["Provenance"];
        };
        QueueList: {
            data: components["schemas"]["Queue"][];
            nextCursor: string | null;
        };
        /** @description A text that staff write; English where they have it. */
        TextRequest: {
            zh: string;
            en?: string;
        };
        QueueStateRequest: {
            state: components["schemas"]["QueueState"];
            reason?: components["schemas"]["TextRequest"];
            /** @description With closed: tickets that wait are cancelled, and their holders told */
            cancelWaiting?: boolean;
        };
        /**
         * @description issued: given out, not yet in the line (printed without network, or an appointment before its time); waiting;
         *     called; serving; on_hold: at the desk, set aside for a while; transferred: on its way to another queue;
         *     completed; no_show: called and not come, may be restored for a time; cancelled by the visitor or the hall;
         *     expired: the day is over, or the number was never used.
         * @enum {string}
         */
        TicketState: "issued" | "waiting" | "called" | "serving" | "on_hold" | "transferred" | "completed" | "no_show" | "cancelled" | "expired";
        /**
         * @description Where the ticket was taken.
         * @enum {string}
         */
        TicketChannel: "kiosk" | "web" | "staff" | "appointment" | "offline";
        QueueRef: {
            /** @example dezhou.enterprise-registration */
            id: string;
            letter: string;
            name: components["schemas"]["LocalizedText"];
        };
        DeskRef: {
            /** @example dezhou.desk-03 */
            id: string;
            /**
             * @description Number of the counter as it is called
             * @example 3
             */
            counter: string;
            name: components["schemas"]["LocalizedText"];
        };
        MatterRef: {
            id: string;
            name: components["schemas"]["LocalizedText"];
        };
        /** @description One paper of the matter, and whether the visitor says it is at hand. */
        PaperCheck: {
            id: string;
            name: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            necessity: "required" | "conditional" | "toFollow";
            ready: boolean;
        };
        /** @description Who holds the ticket, masked; gone when the day is over. */
        Holder: {
            /** @example 李*敏 */
            name: string | null;
            /** @example 371402********1234 */
            idNumber: string | null;
            /** @example 138****3210 */
            phone: string | null;
        };
        /**
         * @description What may be done with the ticket now.
         * @enum {string}
         */
        TicketAction: "call" | "recall" | "serve" | "hold" | "resume" | "finish" | "skip" | "restore" | "transfer" | "cancel";
        /** @description A place in a line. Who has the id may follow it and give it back; it stands on no screen and in no event. */
        Ticket: {
            /** @example tk_4fJq0Zc2Xb9nLw7RtYh3Ke */
            id: string;
            hallId: string;
            /** @example A012 */
            number: string;
            state: components["schemas"]["TicketState"];
            class: components["schemas"]["TicketClass"];
            channel: components["schemas"]["TicketChannel"];
            queue: components["schemas"]["QueueRef"];
            zone: components["schemas"]["Zone"];
            /** @description Counters that may call it */
            counters: string[];
            /** @description Where it was called */
            desk: components["schemas"]["DeskRef"] | null;
            /** @description Tickets that will be called before it by the rule; null when it does not wait */
            ahead: number | null;
            /** @description Tickets waiting in its queue */
            waiting: number;
            /** @description From now on; null when it does not wait or nothing is known */
            wait: components["schemas"]["WaitRange"] | null;
            /** @description How often it was called again */
            recalls: number;
            matter: components["schemas"]["MatterRef"] | null;
            papers: components["schemas"]["PaperCheck"][];
            holder: components["schemas"]["Holder"] | null;
            appointmentId: string | null;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            calledAt: string | null;
            /** Format: date-time */
            servingAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /**
             * Format: date-time
             * @description Until when a no-show may come back
             */
            restoreUntil: string | null;
            /** @description Page that follows the ticket in any browser, relative to the server */
            followUrl: string;
            /** @description What this caller may do with it now; the server decides */
            actions: components["schemas"]["TicketAction"][];
        };
        TicketList: {
            data: components["schemas"]["Ticket"][];
            nextCursor: string | null;
        };
        /** @description What a card reader read. Kept until the day is over, shown masked only. */
        IdentityCard: {
            name: string;
            /** @description GB 11643-1999, check digit included */
            idNumber: string;
        };
        /**
         * @description Who is served earlier; the rule of the hall is public.
         * @enum {string}
         */
        PriorityGroup: "elder" | "disabled" | "pregnant" | "infant" | "serviceMember" | "veteran" | "firefighter" | "emergency";
        /** @description An empty object takes an anonymous ticket. */
        TicketRequest: {
            /** @description What the visitor comes for */
            matterId?: string;
            card?: components["schemas"]["IdentityCard"];
            /** @description Mainland mobile number; messages go there */
            phone?: string;
            /** @description Address to which messages go too */
            email?: string;
            /** @description OpenID in the official account of the hall; messages go there too */
            wechat?: string;
            groups?: components["schemas"]["PriorityGroup"][];
            /** @description Ids of the materials the visitor says are at hand */
            papersReady?: string[];
            /** @description Situations of the matter that apply to the visitor; the ticket then lists the papers for these only. Not told: the papers for all of them */
            situationIds?: string[];
            /**
             * @description Language of the messages
             * @enum {string}
             */
            locale?: "zh-CN" | "en";
            /**
             * @description web unless told; kiosk is for device keys
             * @enum {string}
             */
            channel?: "kiosk" | "web";
        };
        /** @description Why others were called first. Rules and counts, not a word about a person. */
        FairnessReceipt: {
            number: string;
            /** Format: date-time */
            asOf: string;
            /** @description What this ticket counts as */
            class: components["schemas"]["TicketClass"];
            /** @description Tickets called since this one was taken */
            calledBefore: number;
            /** @description Those of them that were taken later than this one */
            laterButCalledBefore: number;
            byRule: {
                class: components["schemas"]["TicketClass"];
                count: number;
                /** @description Of these, taken later than this one */
                later: number;
                text: components["schemas"]["LocalizedText"];
            }[];
            rules: components["schemas"]["OrderRule"][];
        };
        /** @enum {string} */
        MessageChannel: "sms" | "wechat" | "email" | "inPage";
        /** @description A message as the visitor gets it. */
        Message: {
            id: string;
            channel: components["schemas"]["MessageChannel"];
            /** @example ticket.taken */
            template: string;
            /** @enum {string} */
            locale: "zh-CN" | "en";
            subject: string | null;
            text: string;
            /** @description Where it leads, relative to the server */
            url: string | null;
            /** Format: date-time */
            at: string;
        };
        MessageList: {
            data: components["schemas"]["Message"][];
            nextCursor: string | null;
        };
        RestoreRequest: {
            /**
             * @description Next to be called, or a few places later as the hall has it; later unless told
             * @enum {string}
             */
            position?: "head" | "later";
        };
        BlockRequest: {
            /** @description Numbers to lease */
            size: number;
        };
        /** @description A run of numbers of today that one kiosk may give out while it has no network. */
        TicketBlock: {
            id: string;
            queueId: string;
            letter: string;
            first: number;
            last: number;
            /**
             * Format: date
             * @description Day of the hall the numbers are of
             */
            day: string;
            /**
             * Format: date-time
             * @description End of that day
             */
            validUntil: string;
        };
        ReconcileRequest: {
            issued: {
                number: number;
                /** Format: date-time */
                issuedAt: string;
                matterId?: string;
                groups?: components["schemas"]["PriorityGroup"][];
            }[];
            /** @description The block is done with; numbers not given out are closed */
            final: boolean;
        };
        Reconciliation: {
            blockId: string;
            tickets: {
                /** @example A012 */
                number: string;
                ticketId: string;
                state: components["schemas"]["TicketState"];
            }[];
            /** @description Numbers that were never given out; an expired ticket stands for each */
            returned: number;
        };
        /** @description A word to everybody who waits, in a hall or in one queue. */
        AnnouncementRequest: {
            text: components["schemas"]["TextRequest"];
            queueId?: string;
        };
        Announcement: {
            id: string;
            hallId: string;
            queueId: string | null;
            text: components["schemas"]["LocalizedText"];
            /** Format: date-time */
            at: string;
            /** @description Tickets whose holders get a message */
            told: number;
        };
        /** @enum {string} */
        DeskState: "serving" | "paused" | "closed";
        /** @description What a nameplate says of a person at work. */
        StaffMember: {
            /** @example dezhou.1001 */
            id: string;
            /** @example 1001 */
            staffNo: string;
            name: components["schemas"]["LocalizedText"];
            post: components["schemas"]["LocalizedText"] | null;
            /** @description Relative to the server */
            photoUrl: string | null;
        };
        /** @description The ticket at a desk as everybody may see it. */
        DeskTicket: {
            number: string;
            /** @enum {string} */
            state: "called" | "serving" | "on_hold";
            /** Format: date-time */
            calledAt: string;
            recalls: number;
        };
        /** @description A desk in a hall, who sits there, and what is done there. */
        Desk: {
            /** @example dezhou.desk-03 */
            id: string;
            hallId: string;
            zone: components["schemas"]["Zone"];
            /** @example 3 */
            counter: string;
            name: components["schemas"]["LocalizedText"];
            state: components["schemas"]["DeskState"];
            reason: components["schemas"]["LocalizedText"] | null;
            /**
             * Format: date-time
             * @description Since when it is in this state
             */
            since: string;
            staff: components["schemas"]["StaffMember"] | null;
            queues: components["schemas"]["QueueRef"][];
            current: components["schemas"]["DeskTicket"] | null;
            /** @description Matters handled here */
            work: components["schemas"]["MatterRef"][];
            /** @description Page for a complaint about this desk, relative to the server */
            complaintUrl: string | null;
            /** @description Page that says who, how, when for the matters of this desk, relative to the server */
            guideUrl: string;
            provenance: components["schemas"]["Provenance"];
        };
        DeskList: {
            data: components["schemas"]["Desk"][];
            nextCursor: string | null;
        };
        DeskStateRequest: {
            state: components["schemas"]["DeskState"];
            reason?: components["schemas"]["TextRequest"];
        };
        /** @description An empty object calls the next of all queues the desk serves. */
        CallNextRequest: {
            /** @description Only of this queue */
            queueId?: string;
            /** @description This very ticket, out of order; told in the log and in fairness receipts */
            ticketId?: string;
        };
        /** @description The rule by which a ticket was called now. */
        AppliedRule: {
            class: components["schemas"]["TicketClass"];
            /** @description Minutes */
            weight: number;
            /** @description Tickets that had waited longer and were not called */
            overtaken: number;
            text: components["schemas"]["LocalizedText"];
        };
        /** @description What was called, where, and by which rule; `ticket` null where nobody waits. */
        Call: {
            /** @example A012 */
            number: string | null;
            /** @example 3 */
            counter: string;
            deskId: string;
            ticket: components["schemas"]["Ticket"] | null;
            rule: components["schemas"]["AppliedRule"] | null;
            /** @description Still waiting for this desk */
            waiting: number;
        };
        /** @description The ticket meant, so that a screen that was behind does nothing to another one. */
        TicketActionRequest: {
            ticketId: string;
        };
        TransferRequest: {
            ticketId: string;
            /** @description Queue it goes to */
            queueId?: string;
            /** @description Desk it shall be called by */
            deskId?: string;
            /** @description For the colleague; no personal data */
            note?: string;
        };
        /** @description A time that can be booked. Instants for machines, wall time of the hall for people. */
        Slot: {
            /** @example dezhou.enterprise-registration.20261130T0100Z */
            id: string;
            hallId: string;
            queueId: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            /**
             * Format: date
             * @description Day in the hall's time zone
             */
            date: string;
            /** @description Wall time of the hall */
            from: string;
            to: string;
            /** @example Asia/Shanghai */
            timeZone: string;
            capacity: number;
            /** @description Places not booked and not held */
            left: number;
            /** @enum {string} */
            fill: "free" | "filling" | "nearlyFull" | "full" | "past";
        };
        SlotList: {
            data: components["schemas"]["Slot"][];
            nextCursor: string | null;
            /** @description Every day asked for, also those without a slot, and why. */
            days: {
                /** Format: date */
                date: string;
                /**
                 * @description unknown: beyond the last year of the public holiday table; nothing can be booked there yet
                 * @enum {string}
                 */
                state: "open" | "full" | "closed" | "holiday" | "past" | "tooFar" | "unknown";
                left: number;
                /** @description The holiday, say */
                note: components["schemas"]["LocalizedText"] | null;
            }[];
            /**
             * Format: date
             * @description Last day of the last year whose public holidays are known
             */
            calendarKnownUntil: string;
        };
        HoldRequest: {
            slotId: string;
            matterId?: string;
        };
        /** @description A place kept for a few minutes while somebody fills in the rest. */
        Hold: {
            id: string;
            slot: components["schemas"]["Slot"];
            /** Format: date-time */
            expiresAt: string;
        };
        AppointmentRequest: {
            holdId: string;
            name: string;
            phone: string;
            /** @description Address to which messages go too */
            email?: string;
            /** @description OpenID in the official account of the hall; messages go there too */
            wechat?: string;
            idNumber?: string;
            matterId?: string;
            /** @enum {string} */
            locale?: "zh-CN" | "en";
        };
        /**
         * @description waitlisted: told when a place is free; offered: a place is kept for a while, accept it; booked; checked_in: the
         *     ticket is made; served; rescheduled: another appointment stands for it; cancelled; no_show.
         * @enum {string}
         */
        AppointmentState: "waitlisted" | "offered" | "booked" | "checked_in" | "served" | "rescheduled" | "cancelled" | "no_show";
        /** @description A booked time. Who has the id may change and cancel it. */
        Appointment: {
            /** @example ap_8cKe2LbX0pQv5mTzYw6RhN */
            id: string;
            /** @description Typed or scanned at the kiosk */
            code: string;
            hallId: string;
            queue: components["schemas"]["QueueRef"];
            slot: components["schemas"]["Slot"];
            state: components["schemas"]["AppointmentState"];
            matter: components["schemas"]["MatterRef"] | null;
            holder: components["schemas"]["Holder"] | null;
            /** @description Once checked in */
            ticketId: string | null;
            /** Format: date-time */
            offerUntil: string | null;
            /** Format: date-time */
            checkInFrom: string;
            /**
             * Format: date-time
             * @description Later arrivals count as walk-ins
             */
            checkInUntil: string;
            /**
             * Format: date-time
             * @description Until then it can be changed or cancelled
             */
            changeUntil: string;
            followUrl: string;
            actions: ("accept" | "reschedule" | "cancel" | "checkIn")[];
        };
        RescheduleRequest: {
            holdId: string;
        };
        /** @description A code, or the identity card whose number was given when the time was booked; a card from a device of the hall only, which has read it. */
        CheckInRequest: {
            /** @description Code of the appointment; small letters and blanks are forgiven */
            code?: string;
            card?: components["schemas"]["IdentityCard"];
        };
        WaitlistRequest: {
            name: string;
            phone: string;
            /** @description Address to which messages go too */
            email?: string;
            /** @description OpenID in the official account of the hall; messages go there too */
            wechat?: string;
            matterId?: string;
            /** @enum {string} */
            locale?: "zh-CN" | "en";
        };
        /** @description A message of a test hall, which no real phone received. */
        SandboxMessage: {
            id: string;
            channel: components["schemas"]["MessageChannel"];
            /**
             * @description Masked
             * @example 138****3210
             */
            recipient: string;
            template: string;
            /** @enum {string} */
            locale: "zh-CN" | "en";
            subject: string | null;
            text: string;
            url: string | null;
            /** Format: date-time */
            at: string;
        };
        SandboxMessageList: {
            data: components["schemas"]["SandboxMessage"][];
            nextCursor: string | null;
        };
        OptOutRequest: {
            /** @description From the link in a message */
            token: string;
        };
        OptOut: {
            channel: components["schemas"]["MessageChannel"];
            /** @description Masked */
            recipient: string;
            /** Format: date-time */
            at: string;
        };
    };
    responses: {
        /** @description Unchanged since the `ETag` you sent in `If-None-Match`. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A parameter, header or body is not valid; `errors` says which. */
        BadRequest: {
            headers: {
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No key, or an unknown or revoked one (`key.missing`, `key.unknown`); or nobody is signed in who must be (`person.required`, `session.expired`, `session.refused`). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key may not do this, or not from this origin (`key.origin`, `key.scope`); or the person may not (`person.role`). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the server; quote `requestId`. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server cannot reach its database or is stopping; try again. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing of that id is there for this key. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still under way (`idempotency.in-progress`). */
        Conflict: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the operation takes. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not of a media type the operation takes. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Idempotency-Key` was used before with another request (`idempotency.reused`). */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description What is asked does not fit how things stand now; `code` says why (`ticket.state`, `desk.busy`, `queue.closed`, `slot.full` and
         *     others). Or a request with the same `Idempotency-Key` is still under way (`idempotency.in-progress`).
         */
        StateConflict: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
        AcceptLanguage: string;
        /** @description `ETag` of the answer you hold; 304 when it is still good. */
        IfNoneMatch: string;
        /** @description Rows per page. */
        Limit: number;
        /** @description The `nextCursor` of the page before; goes with the same other parameters. */
        Cursor: string;
        /**
         * @description Id of a hall.
         * @example dezhou
         */
        HallId: components["schemas"]["Id"];
        /**
         * @description What a person types or says: an everyday word, an official name or part of it, pinyin in full or
         *     initials, a matter code, a question. Typing errors, homophones, traditional characters and
         *     full-width forms are understood.
         */
        Query: string;
        /** @description Id of a matter. */
        MatterId: components["schemas"]["Id"];
        /** @description Id of an attachment, as in the guide. */
        AttachmentId: components["schemas"]["Id"];
        /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
        IdempotencyKey: string;
        /**
         * @description Id of a scenario.
         * @example restaurant
         */
        ScenarioId: components["schemas"]["Id"];
        /**
         * @description Id of a queue.
         * @example dezhou.enterprise-registration
         */
        QueueId: components["schemas"]["Id"];
        /**
         * @description Id of a ticket.
         * @example tk_4fJq0Zc2Xb9nLw7RtYh3Ke
         */
        TicketId: components["schemas"]["Id"];
        /**
         * @description Id of a block of leased numbers.
         * @example bl_2bTq7Zc9Xb4nLw8RtYh1Ke
         */
        BlockId: components["schemas"]["Id"];
        /**
         * @description Id of a desk.
         * @example dezhou.desk-03
         */
        DeskId: components["schemas"]["Id"];
        /**
         * @description Id of an appointment.
         * @example ap_8cKe2LbX0pQv5mTzYw6RhN
         */
        AppointmentId: components["schemas"]["Id"];
        /**
         * @description Id of a slot.
         * @example dezhou.enterprise-registration.20261130T0100Z
         */
        SlotId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        /** @description Entity tag of this answer */
        ETag: string;
        /** @description Requests left in this window */
        RateLimitRemaining: number;
        /** @description Seconds to wait */
        RetryAfter: number;
        /** @description Requests per window */
        RateLimitLimit: number;
        /** @description Seconds until the window starts again */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site of the key. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hall": {
                     *         "id": "dezhou",
                     *         "name": {
                     *           "zh": "德州市政务服务中心",
                     *           "en": "Dezhou Government Service Centre"
                     *         },
                     *         "parentHallId": null,
                     *         "region": {
                     *           "code": "371400",
                     *           "name": {
                     *             "zh": "德州市",
                     *             "en": "Dezhou"
                     *           }
                     *         },
                     *         "level": "city",
                     *         "timeZone": "Asia/Shanghai",
                     *         "address": {
                     *           "zh": "样例路 1 号",
                     *           "en": "1 Sample Road"
                     *         },
                     *         "hours": [
                     *           {
                     *             "days": [
                     *               1,
                     *               2,
                     *               3,
                     *               4,
                     *               5
                     *             ],
                     *             "season": "all",
                     *             "from": "09:00",
                     *             "to": "12:00"
                     *           },
                     *           {
                     *             "days": [
                     *               1,
                     *               2,
                     *               3,
                     *               4,
                     *               5
                     *             ],
                     *             "season": "all",
                     *             "from": "13:30",
                     *             "to": "17:00"
                     *           }
                     *         ],
                     *         "phones": [
                     *           {
                     *             "number": "12345",
                     *             "label": {
                     *               "zh": "政务服务便民热线",
                     *               "en": "Government service hotline"
                     *             }
                     *           }
                     *         ],
                     *         "staffedLine": {
                     *           "number": "12345",
                     *           "label": {
                     *             "zh": "政务服务便民热线",
                     *             "en": "Government service hotline"
                     *           }
                     *         },
                     *         "departments": 49,
                     *         "matters": 654,
                     *         "provenance": {
                     *           "kind": "generated",
                     *           "source": null,
                     *           "note": {
                     *             "zh": "样例数据：由程序生成。",
                     *             "en": "Sample data: generated."
                     *           }
                     *         }
                     *       },
                     *       "department": null,
                     *       "region": null,
                     *       "mode": "test",
                     *       "scopes": [
                     *         "catalogue:read",
                     *         "feedback:write"
                     *       ],
                     *       "locales": [
                     *         "zh-CN",
                     *         "en"
                     *       ],
                     *       "guideUrl": "/examples/portal/?matter={matterId}",
                     *       "regions": [
                     *         {
                     *           "code": "371400",
                     *           "name": {
                     *             "zh": "德州市",
                     *             "en": "Dezhou"
                     *           }
                     *         },
                     *         {
                     *           "code": "371402",
                     *           "name": {
                     *             "zh": "德城区",
                     *             "en": "Decheng District"
                     *           }
                     *         }
                     *       ],
                     *       "revision": "7"
                     *     }
                     */
                    "application/json": components["schemas"]["Site"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listHalls: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of halls. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "dezhou",
                     *           "name": {
                     *             "zh": "德州市政务服务中心",
                     *             "en": "Dezhou Government Service Centre"
                     *           },
                     *           "parentHallId": null,
                     *           "region": {
                     *             "code": "371400",
                     *             "name": {
                     *               "zh": "德州市",
                     *               "en": "Dezhou"
                     *             }
                     *           },
                     *           "level": "city",
                     *           "timeZone": "Asia/Shanghai",
                     *           "address": {
                     *             "zh": "样例路 1 号",
                     *             "en": "1 Sample Road"
                     *           },
                     *           "hours": [
                     *             {
                     *               "days": [
                     *                 1,
                     *                 2,
                     *                 3,
                     *                 4,
                     *                 5
                     *               ],
                     *               "season": "all",
                     *               "from": "09:00",
                     *               "to": "12:00"
                     *             },
                     *             {
                     *               "days": [
                     *                 1,
                     *                 2,
                     *                 3,
                     *                 4,
                     *                 5
                     *               ],
                     *               "season": "all",
                     *               "from": "13:30",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "phones": [
                     *             {
                     *               "number": "12345",
                     *               "label": {
                     *                 "zh": "政务服务便民热线",
                     *                 "en": "Government service hotline"
                     *               }
                     *             }
                     *           ],
                     *           "staffedLine": {
                     *             "number": "12345",
                     *             "label": {
                     *               "zh": "政务服务便民热线",
                     *               "en": "Government service hotline"
                     *             }
                     *           },
                     *           "departments": 49,
                     *           "matters": 654,
                     *           "provenance": {
                     *             "kind": "generated",
                     *             "source": null,
                     *             "note": {
                     *               "zh": "样例数据：由程序生成。",
                     *               "en": "Sample data: generated."
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["HallList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHall: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a hall.
                 * @example dezhou
                 */
                hallId: components["parameters"]["HallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hall. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dezhou",
                     *       "name": {
                     *         "zh": "德州市政务服务中心",
                     *         "en": "Dezhou Government Service Centre"
                     *       },
                     *       "parentHallId": null,
                     *       "region": {
                     *         "code": "371400",
                     *         "name": {
                     *           "zh": "德州市",
                     *           "en": "Dezhou"
                     *         }
                     *       },
                     *       "level": "city",
                     *       "timeZone": "Asia/Shanghai",
                     *       "address": {
                     *         "zh": "样例路 1 号",
                     *         "en": "1 Sample Road"
                     *       },
                     *       "hours": [
                     *         {
                     *           "days": [
                     *             1,
                     *             2,
                     *             3,
                     *             4,
                     *             5
                     *           ],
                     *           "season": "all",
                     *           "from": "09:00",
                     *           "to": "12:00"
                     *         },
                     *         {
                     *           "days": [
                     *             1,
                     *             2,
                     *             3,
                     *             4,
                     *             5
                     *           ],
                     *           "season": "all",
                     *           "from": "13:30",
                     *           "to": "17:00"
                     *         }
                     *       ],
                     *       "phones": [
                     *         {
                     *           "number": "12345",
                     *           "label": {
                     *             "zh": "政务服务便民热线",
                     *             "en": "Government service hotline"
                     *           }
                     *         }
                     *       ],
                     *       "staffedLine": {
                     *         "number": "12345",
                     *         "label": {
                     *           "zh": "政务服务便民热线",
                     *           "en": "Government service hotline"
                     *         }
                     *       },
                     *       "departments": 49,
                     *       "matters": 654,
                     *       "provenance": {
                     *         "kind": "generated",
                     *         "source": null,
                     *         "note": {
                     *           "zh": "样例数据：由程序生成。",
                     *           "en": "Sample data: generated."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Hall"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a hall.
                 * @example dezhou
                 */
                hallId: components["parameters"]["HallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of departments. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "market-regulation",
                     *           "name": {
                     *             "zh": "市场监督管理局",
                     *             "en": "Administration for Market Regulation"
                     *           },
                     *           "hallId": "dezhou",
                     *           "phone": {
                     *             "number": "12345",
                     *             "label": {
                     *               "zh": "政务服务便民热线",
                     *               "en": "Government service hotline"
                     *             }
                     *           },
                     *           "matters": 86
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DepartmentList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMatters: {
        parameters: {
            query?: {
                /**
                 * @description What a person types or says: an everyday word, an official name or part of it, pinyin in full or
                 *     initials, a matter code, a question. Typing errors, homophones, traditional characters and
                 *     full-width forms are understood.
                 */
                q?: components["parameters"]["Query"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Id of a department. */
                department?: string;
                /** @description Who applies. */
                audience?: components["schemas"]["Audience"];
                /** @description Id of a topic. */
                topic?: string;
                /** @description Code of a region (GB/T 2260). */
                region?: string;
                /** @description Kind of power. */
                type?: components["schemas"]["MatterType"];
                /** @description Can be done online. */
                online?: boolean;
                /** @description Papers or result can go by mail. */
                mail?: boolean;
                /** @description Somebody else may do it for the applicant. */
                agent?: boolean;
                /** @description Can be done in any district of the city or further. */
                crossRegion?: boolean;
                /** @description The counter is open at weekends. */
                weekend?: boolean;
                /** @description matter: one row for new, change, renew, cancel and all regions of a matter; none: one row a record. A search groups, a plain list does not, unless told. */
                group?: "matter" | "none";
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of matters. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "dz-food-business-licence",
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "食品经营许可",
                     *             "en": "Food business licence"
                     *           },
                     *           "everydayNames": [
                     *             "开饭店",
                     *             "餐饮许可证"
                     *           ],
                     *           "type": "licence",
                     *           "department": {
                     *             "id": "market-regulation",
                     *             "name": {
                     *               "zh": "市场监督管理局",
                     *               "en": "Administration for Market Regulation"
                     *             }
                     *           },
                     *           "region": {
                     *             "code": "371400",
                     *             "name": {
                     *               "zh": "德州市",
                     *               "en": "Dezhou"
                     *             }
                     *           },
                     *           "audiences": [
                     *             "enterprise",
                     *             "unincorporatedEnterprise"
                     *           ],
                     *           "topics": [
                     *             {
                     *               "id": "legal-010",
                     *               "name": {
                     *                 "zh": "准营准办",
                     *                 "en": "Permits to operate"
                     *               }
                     *             }
                     *           ],
                     *           "handlingItems": [
                     *             {
                     *               "id": "food-business-licence-new",
                     *               "matterId": "dz-food-business-licence",
                     *               "name": {
                     *                 "zh": "食品经营许可新办",
                     *                 "en": "New food business licence"
                     *               },
                     *               "kind": "new",
                     *               "code": null
                     *             },
                     *             {
                     *               "id": "food-business-licence-renew",
                     *               "matterId": "dz-food-business-licence",
                     *               "name": {
                     *                 "zh": "食品经营许可延续",
                     *                 "en": "Renewal"
                     *               },
                     *               "kind": "renew",
                     *               "code": null
                     *             }
                     *           ],
                     *           "alsoIn": [
                     *             {
                     *               "matterId": "dc-food-business-licence",
                     *               "region": {
                     *                 "code": "371402",
                     *                 "name": {
                     *                   "zh": "德城区",
                     *                   "en": "Decheng District"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "baseCode": null,
                     *           "immediate": false,
                     *           "promisedLimit": {
                     *             "value": 10,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "visits": 0,
                     *           "charged": false,
                     *           "online": true,
                     *           "mail": true,
                     *           "agent": true,
                     *           "crossRegion": true,
                     *           "weekend": false,
                     *           "state": "inForce",
                     *           "provenance": {
                     *             "kind": "drafted",
                     *             "source": null,
                     *             "note": {
                     *               "zh": "样例数据：依据常识编写，未逐条核对。",
                     *               "en": "Sample data: drafted from general knowledge, unchecked."
                     *             }
                     *           },
                     *           "match": {
                     *             "field": "everydayName",
                     *             "text": "开饭店",
                     *             "ranges": [
                     *               [
                     *                 0,
                     *                 3
                     *               ]
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "confident": true,
                     *       "total": 1,
                     *       "facets": [
                     *         {
                     *           "name": "department",
                     *           "values": [
                     *             {
                     *               "value": "market-regulation",
                     *               "label": {
                     *                 "zh": "市场监督管理局",
                     *                 "en": "Administration for Market Regulation"
                     *               },
                     *               "count": 1
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "online",
                     *           "values": [
                     *             {
                     *               "value": "true",
                     *               "label": {
                     *                 "zh": "可网上办",
                     *                 "en": "Online"
                     *               },
                     *               "count": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MatterList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMatterIndex: {
        parameters: {
            query?: {
                /** @description Id of a department. */
                department?: string;
                /** @description Code of a region (GB/T 2260). */
                region?: string;
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The packed index. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": 1,
                     *       "revision": "7",
                     *       "hallId": "dezhou",
                     *       "pack": {}
                     *     }
                     */
                    "application/json": components["schemas"]["SearchIndexPack"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMatter: {
        parameters: {
            query?: {
                /** @description A version other than the one in force. */
                version?: number;
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of a matter. */
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guide. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dz-food-business-licence",
                     *       "hallId": "dezhou",
                     *       "version": 1,
                     *       "state": "inForce",
                     *       "validFrom": "2026-01-01",
                     *       "validTo": null,
                     *       "updatedAt": "2026-01-01T00:00:00Z",
                     *       "name": {
                     *         "zh": "食品经营许可",
                     *         "en": "Food business licence"
                     *       },
                     *       "everydayNames": [
                     *         "开饭店",
                     *         "餐饮许可证"
                     *       ],
                     *       "type": "licence",
                     *       "baseCode": null,
                     *       "implementingCode": null,
                     *       "parentMatter": null,
                     *       "alsoIn": [
                     *         {
                     *           "matterId": "dc-food-business-licence",
                     *           "region": {
                     *             "code": "371402",
                     *             "name": {
                     *               "zh": "德城区",
                     *               "en": "Decheng District"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "region": {
                     *         "code": "371400",
                     *         "name": {
                     *           "zh": "德州市",
                     *           "en": "Dezhou"
                     *         }
                     *       },
                     *       "level": "city",
                     *       "department": {
                     *         "id": "market-regulation",
                     *         "name": {
                     *           "zh": "市场监督管理局",
                     *           "en": "Administration for Market Regulation"
                     *         }
                     *       },
                     *       "agency": {
                     *         "name": {
                     *           "zh": "德州市市场监督管理局",
                     *           "en": "Dezhou Administration for Market Regulation"
                     *         },
                     *         "code": null,
                     *         "nature": {
                     *           "zh": "法定机关",
                     *           "en": "Statutory body"
                     *         },
                     *         "powerSource": "own",
                     *         "delegate": null,
                     *         "participants": []
                     *       },
                     *       "audiences": [
                     *         "enterprise",
                     *         "unincorporatedEnterprise"
                     *       ],
                     *       "topics": [
                     *         {
                     *           "id": "legal-010",
                     *           "name": {
                     *             "zh": "准营准办",
                     *             "en": "Permits to operate"
                     *           }
                     *         }
                     *       ],
                     *       "handlingItems": [
                     *         {
                     *           "id": "food-business-licence-new",
                     *           "matterId": "dz-food-business-licence",
                     *           "name": {
                     *             "zh": "食品经营许可新办",
                     *             "en": "New food business licence"
                     *           },
                     *           "kind": "new",
                     *           "code": null
                     *         },
                     *         {
                     *           "id": "food-business-licence-renew",
                     *           "matterId": "dz-food-business-licence",
                     *           "name": {
                     *             "zh": "食品经营许可延续",
                     *             "en": "Renewal"
                     *           },
                     *           "kind": "renew",
                     *           "code": null
                     *         }
                     *       ],
                     *       "situations": [],
                     *       "immediate": false,
                     *       "channels": [
                     *         "hall",
                     *         "online",
                     *         "mail"
                     *       ],
                     *       "onlineUrl": null,
                     *       "visits": 0,
                     *       "visitReason": null,
                     *       "inHall": true,
                     *       "bookable": true,
                     *       "mailing": true,
                     *       "onlinePayment": null,
                     *       "kiosk": false,
                     *       "agent": true,
                     *       "commitment": true,
                     *       "quota": null,
                     *       "crossRegionScope": "city",
                     *       "weekend": false,
                     *       "legalLimit": {
                     *         "value": 20,
                     *         "unit": "workingDays",
                     *         "note": null
                     *       },
                     *       "promisedLimit": {
                     *         "value": 10,
                     *         "unit": "workingDays",
                     *         "note": null
                     *       },
                     *       "specialProcedures": [
                     *         {
                     *           "name": {
                     *             "zh": "现场核查",
                     *             "en": "On-site check"
                     *           },
                     *           "limit": {
                     *             "value": 10,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "basis": null
                     *         }
                     *       ],
                     *       "places": [
                     *         {
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "德州市政务服务中心",
                     *             "en": "Dezhou Government Service Centre"
                     *           },
                     *           "address": {
                     *             "zh": "样例路 1 号",
                     *             "en": "1 Sample Road"
                     *           },
                     *           "counter": {
                     *             "zh": "二楼 B 区",
                     *             "en": "Second floor, area B"
                     *           },
                     *           "hours": [
                     *             {
                     *               "days": [
                     *                 1,
                     *                 2,
                     *                 3,
                     *                 4,
                     *                 5
                     *               ],
                     *               "season": "all",
                     *               "from": "09:00",
                     *               "to": "12:00"
                     *             },
                     *             {
                     *               "days": [
                     *                 1,
                     *                 2,
                     *                 3,
                     *                 4,
                     *                 5
                     *               ],
                     *               "season": "all",
                     *               "from": "13:30",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "phones": [
                     *             {
                     *               "number": "12345",
                     *               "label": {
                     *                 "zh": "政务服务便民热线",
                     *                 "en": "Government service hotline"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "consultationPhones": [
                     *         {
                     *           "number": "12345",
                     *           "label": {
                     *             "zh": "政务服务便民热线",
                     *             "en": "Government service hotline"
                     *           }
                     *         }
                     *       ],
                     *       "supervisionPhones": [
                     *         {
                     *           "number": "12345",
                     *           "label": {
                     *             "zh": "政务服务便民热线",
                     *             "en": "Government service hotline"
                     *           }
                     *         }
                     *       ],
                     *       "staffedLine": {
                     *         "number": "12345",
                     *         "label": {
                     *           "zh": "政务服务便民热线",
                     *           "en": "Government service hotline"
                     *         }
                     *       },
                     *       "conditions": [
                     *         {
                     *           "zh": "有与经营的食品品种、数量相适应的场所和设备",
                     *           "en": "Premises and equipment that fit the food sold"
                     *         }
                     *       ],
                     *       "refusalGrounds": [],
                     *       "legalBasis": [
                     *         {
                     *           "law": {
                     *             "zh": "中华人民共和国食品安全法",
                     *             "en": "Food Safety Law"
                     *           },
                     *           "article": "第三十五条",
                     *           "documentNumber": null,
                     *           "issuer": null,
                     *           "inForceFrom": null,
                     *           "text": null
                     *         }
                     *       ],
                     *       "materials": [
                     *         {
                     *           "id": "m1",
                     *           "name": {
                     *             "zh": "食品经营许可申请书",
                     *             "en": "Application form"
                     *           },
                     *           "necessity": "required",
                     *           "condition": null,
                     *           "type": "form",
                     *           "form": "either",
                     *           "original": "original",
                     *           "copies": 1,
                     *           "pageFormat": null,
                     *           "source": "applicant",
                     *           "issuer": null,
                     *           "notes": null,
                     *           "acceptanceStandard": null,
                     *           "waived": null,
                     *           "commitment": null,
                     *           "legalBasis": [],
                     *           "handlingItemIds": [],
                     *           "situationIds": [],
                     *           "attachments": [
                     *             {
                     *               "id": "m1-blank",
                     *               "kind": "blankForm",
                     *               "name": {
                     *                 "zh": "食品经营许可申请书（空白）",
                     *                 "en": "Application form (blank)"
                     *               },
                     *               "mediaType": "application/pdf",
                     *               "url": "/api/v1/matters/dz-food-business-licence/attachments/m1-blank",
                     *               "size": null
                     *             },
                     *             {
                     *               "id": "m1-sample",
                     *               "kind": "sampleForm",
                     *               "name": {
                     *                 "zh": "食品经营许可申请书（样表）",
                     *                 "en": "Application form (completed sample)"
                     *               },
                     *               "mediaType": "application/pdf",
                     *               "url": "/api/v1/matters/dz-food-business-licence/attachments/m1-sample",
                     *               "size": 48213
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "m2",
                     *           "name": {
                     *             "zh": "营业执照",
                     *             "en": "Business licence"
                     *           },
                     *           "necessity": "required",
                     *           "condition": null,
                     *           "type": "certificate",
                     *           "form": "either",
                     *           "original": "copy",
                     *           "copies": 1,
                     *           "pageFormat": null,
                     *           "source": "government",
                     *           "issuer": {
                     *             "zh": "市场监督管理部门",
                     *             "en": "Market regulator"
                     *           },
                     *           "notes": null,
                     *           "acceptanceStandard": null,
                     *           "waived": {
                     *             "zh": "电子营业执照可免提交",
                     *             "en": "The electronic licence replaces it"
                     *           },
                     *           "commitment": null,
                     *           "legalBasis": [],
                     *           "handlingItemIds": [],
                     *           "situationIds": [],
                     *           "attachments": []
                     *         },
                     *         {
                     *           "id": "m3",
                     *           "name": {
                     *             "zh": "代理人授权委托书",
                     *             "en": "Power of attorney"
                     *           },
                     *           "necessity": "conditional",
                     *           "condition": {
                     *             "zh": "委托他人办理时",
                     *             "en": "When somebody else applies for you"
                     *           },
                     *           "type": "other",
                     *           "form": "either",
                     *           "original": "copy",
                     *           "copies": 1,
                     *           "pageFormat": null,
                     *           "source": "applicant",
                     *           "issuer": null,
                     *           "notes": null,
                     *           "acceptanceStandard": null,
                     *           "waived": null,
                     *           "commitment": null,
                     *           "legalBasis": [],
                     *           "handlingItemIds": [],
                     *           "situationIds": [],
                     *           "attachments": []
                     *         }
                     *       ],
                     *       "fees": {
                     *         "charged": false,
                     *         "items": [],
                     *         "reducible": null,
                     *         "paymentMethods": []
                     *       },
                     *       "steps": [
                     *         {
                     *           "name": {
                     *             "zh": "受理",
                     *             "en": "Acceptance"
                     *           },
                     *           "who": {
                     *             "zh": "综合窗口",
                     *             "en": "General counter"
                     *           },
                     *           "limit": {
                     *             "value": 1,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "standard": null,
                     *           "outcome": {
                     *             "zh": "受理通知书",
                     *             "en": "Notice of acceptance"
                     *           }
                     *         },
                     *         {
                     *           "name": {
                     *             "zh": "审查",
                     *             "en": "Review"
                     *           },
                     *           "who": null,
                     *           "limit": {
                     *             "value": 7,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "standard": null,
                     *           "outcome": null
                     *         },
                     *         {
                     *           "name": {
                     *             "zh": "决定",
                     *             "en": "Decision"
                     *           },
                     *           "who": null,
                     *           "limit": {
                     *             "value": 2,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "standard": null,
                     *           "outcome": {
                     *             "zh": "准予或不予许可决定书",
                     *             "en": "Decision"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "name": {
                     *             "zh": "食品经营许可证",
                     *             "en": "Food business licence"
                     *           },
                     *           "type": "certificate",
                     *           "validity": {
                     *             "zh": "五年",
                     *             "en": "Five years"
                     *           },
                     *           "delivery": [
                     *             "counter",
                     *             "mail",
                     *             "electronic"
                     *           ],
                     *           "sample": {
                     *             "id": "r1-sample",
                     *             "kind": "resultSample",
                     *             "name": {
                     *               "zh": "食品经营许可证样本",
                     *               "en": "Sample of the licence"
                     *             },
                     *             "mediaType": "application/pdf",
                     *             "url": "/api/v1/matters/dz-food-business-licence/attachments/r1-sample",
                     *             "size": null
                     *           }
                     *         }
                     *       ],
                     *       "rights": {
                     *         "rightsAndDuties": [],
                     *         "reconsideration": {
                     *           "zh": "自知道决定之日起六十日内向本级人民政府申请行政复议",
                     *           "en": "Within 60 days, to the people's government of the same level"
                     *         },
                     *         "litigation": {
                     *           "zh": "自知道决定之日起六个月内向人民法院提起行政诉讼",
                     *           "en": "Within six months, to the people's court"
                     *         }
                     *       },
                     *       "questions": [
                     *         {
                     *           "question": {
                     *             "zh": "办证要交费吗？",
                     *             "en": "Is there a fee?"
                     *           },
                     *           "answer": {
                     *             "zh": "不收费。",
                     *             "en": "No."
                     *           }
                     *         }
                     *       ],
                     *       "intermediary": null,
                     *       "annualReview": null,
                     *       "attachments": [
                     *         {
                     *           "id": "m1-blank",
                     *           "kind": "blankForm",
                     *           "name": {
                     *             "zh": "食品经营许可申请书（空白）",
                     *             "en": "Application form (blank)"
                     *           },
                     *           "mediaType": "application/pdf",
                     *           "url": "/api/v1/matters/dz-food-business-licence/attachments/m1-blank",
                     *           "size": null
                     *         },
                     *         {
                     *           "id": "m1-sample",
                     *           "kind": "sampleForm",
                     *           "name": {
                     *             "zh": "食品经营许可申请书（样表）",
                     *             "en": "Application form (completed sample)"
                     *           },
                     *           "mediaType": "application/pdf",
                     *           "url": "/api/v1/matters/dz-food-business-licence/attachments/m1-sample",
                     *           "size": 48213
                     *         },
                     *         {
                     *           "id": "r1-sample",
                     *           "kind": "resultSample",
                     *           "name": {
                     *             "zh": "食品经营许可证样本",
                     *             "en": "Sample of the licence"
                     *           },
                     *           "mediaType": "application/pdf",
                     *           "url": "/api/v1/matters/dz-food-business-licence/attachments/r1-sample",
                     *           "size": null
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "kind": "drafted",
                     *         "source": null,
                     *         "note": {
                     *           "zh": "样例数据：依据常识编写，未逐条核对。",
                     *           "en": "Sample data: drafted from general knowledge, unchecked."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MatterGuide"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMatterVersions: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of a matter. */
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "version": 1,
                     *           "validFrom": "2026-01-01",
                     *           "validTo": null,
                     *           "state": "inForce",
                     *           "createdAt": "2026-01-01T00:00:00Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MatterVersionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAttachment: {
        parameters: {
            query?: {
                /** @description Answer with `Content-Disposition attachment` */
                download?: boolean;
            };
            header?: {
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of a matter. */
                matterId: components["parameters"]["MatterId"];
                /** @description Id of an attachment, as in the guide. */
                attachmentId: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSearchFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "notFound",
                 *       "query": "开一家剧本杀店"
                 *     }
                 */
                "application/json": components["schemas"]["SearchFeedbackRequest"];
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fb-0193a5c2",
                     *       "kind": "notFound",
                     *       "query": "开一家剧本杀店",
                     *       "receivedAt": "2026-11-24T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SearchFeedback"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listScenarios: {
        parameters: {
            query?: {
                /**
                 * @description What a person types or says: an everyday word, an official name or part of it, pinyin in full or
                 *     initials, a matter code, a question. Typing errors, homophones, traditional characters and
                 *     full-width forms are understood.
                 */
                q?: components["parameters"]["Query"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Natural or legal persons. */
                audience?: "natural" | "legal";
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of scenarios. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "restaurant",
                     *           "name": {
                     *             "zh": "我要开饭店",
                     *             "en": "Open a restaurant"
                     *           },
                     *           "audience": "legal",
                     *           "department": {
                     *             "id": "market-regulation",
                     *             "name": {
                     *               "zh": "市场监督管理局",
                     *               "en": "Administration for Market Regulation"
                     *             }
                     *           },
                     *           "matters": 6,
                     *           "promisedLimit": {
                     *             "value": 10,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "provenance": {
                     *             "kind": "real",
                     *             "source": "43TCN0003 开办餐饮店",
                     *             "note": {
                     *               "zh": "名称、部门与承诺时限来自公开的主题清单。",
                     *               "en": "Names, departments and limits from a published list."
                     *             }
                     *           },
                     *           "match": {
                     *             "field": "name",
                     *             "text": "我要开饭店"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "confident": true,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a scenario.
                 * @example restaurant
                 */
                scenarioId: components["parameters"]["ScenarioId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenario. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "restaurant",
                     *       "name": {
                     *         "zh": "我要开饭店",
                     *         "en": "Open a restaurant"
                     *       },
                     *       "audience": "legal",
                     *       "department": {
                     *         "id": "market-regulation",
                     *         "name": {
                     *           "zh": "市场监督管理局",
                     *           "en": "Administration for Market Regulation"
                     *         }
                     *       },
                     *       "participants": [
                     *         {
                     *           "zh": "消防救援机构",
                     *           "en": "Fire and rescue authority"
                     *         },
                     *         {
                     *           "zh": "城市管理局",
                     *           "en": "City management bureau"
                     *         }
                     *       ],
                     *       "matters": [
                     *         {
                     *           "matterId": "dz-food-business-licence",
                     *           "name": {
                     *             "zh": "《食品经营许可证》新办",
                     *             "en": "New food business licence"
                     *           },
                     *           "department": {
                     *             "zh": "市场监督管理局",
                     *             "en": "Administration for Market Regulation"
                     *           },
                     *           "note": {
                     *             "zh": "与小经营许可二选一",
                     *             "en": null
                     *           },
                     *           "promisedLimit": {
                     *             "value": 10,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "result": {
                     *             "zh": "食品经营许可证",
                     *             "en": "Food business licence"
                     *           }
                     *         }
                     *       ],
                     *       "materials": [
                     *         {
                     *           "zh": "开办餐饮店“一件事”申请书",
                     *           "en": null
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "question": {
                     *             "zh": "某部门核查不通过，是否影响其他部门？",
                     *             "en": null
                     *           },
                     *           "answer": {
                     *             "zh": "符合条件的部门先发证；不符合的整改后单独再申请。",
                     *             "en": null
                     *           }
                     *         }
                     *       ],
                     *       "source": "Hunan service platform, theme 43TCN0003",
                     *       "provenance": {
                     *         "kind": "real",
                     *         "source": "43TCN0003 开办餐饮店",
                     *         "note": {
                     *           "zh": "名称、部门与承诺时限来自公开的主题清单。",
                     *           "en": "Names, departments and limits from a published list."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staffNo": "1001",
                 *       "password": "hallkit-dezhou"
                 *     }
                 */
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description Signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "0F3q9sJm2Zk7Vb1xT8nRw5LcYp6HdGe4",
                     *       "expiresAt": "2026-11-25T09:00:00Z",
                     *       "staff": {
                     *         "id": "dezhou.1001",
                     *         "staffNo": "1001",
                     *         "name": {
                     *           "zh": "陈立",
                     *           "en": "Chen Li"
                     *         },
                     *         "post": {
                     *           "zh": "登记员",
                     *           "en": "Registrar"
                     *         },
                     *         "photoUrl": null,
                     *         "hallId": "dezhou",
                     *         "departmentId": "market-regulation",
                     *         "roles": [
                     *           "clerk"
                     *         ],
                     *         "deskId": "dezhou.desk-03"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NewSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expiresAt": "2026-11-25T09:00:00Z",
                     *       "staff": {
                     *         "id": "dezhou.1001",
                     *         "staffNo": "1001",
                     *         "name": {
                     *           "zh": "陈立",
                     *           "en": "Chen Li"
                     *         },
                     *         "post": {
                     *           "zh": "登记员",
                     *           "en": "Registrar"
                     *         },
                     *         "photoUrl": null,
                     *         "hallId": "dezhou",
                     *         "departmentId": "market-regulation",
                     *         "roles": [
                     *           "clerk"
                     *         ],
                     *         "deskId": "dezhou.desk-03"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "endedAt": "2026-11-25T08:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionEnd"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listZones: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a hall.
                 * @example dezhou
                 */
                hallId: components["parameters"]["HallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of zones. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "dezhou.enterprise",
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "企业服务区",
                     *             "en": "Enterprise services"
                     *           },
                     *           "floor": {
                     *             "zh": "二层",
                     *             "en": "Second floor"
                     *           }
                     *         },
                     *         {
                     *           "id": "dezhou.people",
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "民生服务区",
                     *             "en": "Services for people"
                     *           },
                     *           "floor": {
                     *             "zh": "一层",
                     *             "en": "Ground floor"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ZoneList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listQueues: {
        parameters: {
            query?: {
                /** @description Id of a zone. */
                zone?: string;
                /** @description Id of a matter. */
                matter?: string;
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a hall.
                 * @example dezhou
                 */
                hallId: components["parameters"]["HallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of queues. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "dezhou.enterprise-registration",
                     *           "hallId": "dezhou",
                     *           "zone": {
                     *             "id": "dezhou.enterprise",
                     *             "hallId": "dezhou",
                     *             "name": {
                     *               "zh": "企业服务区",
                     *               "en": "Enterprise services"
                     *             },
                     *             "floor": {
                     *               "zh": "二层",
                     *               "en": "Second floor"
                     *             }
                     *           },
                     *           "letter": "A",
                     *           "name": {
                     *             "zh": "企业登记",
                     *             "en": "Enterprise registration"
                     *           },
                     *           "description": {
                     *             "zh": "企业和个体工商户的设立、变更、注销",
                     *             "en": "Setting up, changing and closing enterprises"
                     *           },
                     *           "state": "open",
                     *           "reason": null,
                     *           "takes": true,
                     *           "opensAt": null,
                     *           "lastTicketAt": null,
                     *           "bands": [],
                     *           "waiting": 6,
                     *           "serving": 3,
                     *           "counters": [
                     *             "1",
                     *             "2",
                     *             "3"
                     *           ],
                     *           "lastCalled": "A012",
                     *           "wait": {
                     *             "low": 10,
                     *             "high": 20,
                     *             "basis": "both",
                     *             "sampleSize": 46
                     *           },
                     *           "hitRate": {
                     *             "share": 0.82,
                     *             "sampleSize": 310,
                     *             "days": 14
                     *           },
                     *           "rules": [
                     *             {
                     *               "class": "reentered",
                     *               "weight": 30,
                     *               "maxInRow": 1,
                     *               "text": {
                     *                 "zh": "过号后回来的，排在一般取号者之前约 30 分钟的位置。",
                     *                 "en": "Who was called, not there and came back goes as if they had come 30 minutes earlier."
                     *               }
                     *             },
                     *             {
                     *               "class": "priority",
                     *               "weight": 20,
                     *               "maxInRow": 2,
                     *               "text": {
                     *                 "zh": "老年人、残疾人、孕妇、军人和带婴儿者，按提前 20 分钟排序。",
                     *                 "en": "The old, disabled, pregnant, service members and people with an infant go as if they had come 20 minutes earlier."
                     *               }
                     *             },
                     *             {
                     *               "class": "appointment",
                     *               "weight": 60,
                     *               "maxInRow": 2,
                     *               "text": {
                     *                 "zh": "按时到场的预约，按提前 60 分钟排序。",
                     *                 "en": "An appointment kept on time goes as if they had come 60 minutes earlier."
                     *               }
                     *             },
                     *             {
                     *               "class": "transferred",
                     *               "weight": 45,
                     *               "maxInRow": 2,
                     *               "text": {
                     *                 "zh": "由其他柜台转来的，按提前 45 分钟排序。",
                     *                 "en": "Who was sent on by another counter goes as if they had come 45 minutes earlier."
                     *               }
                     *             },
                     *             {
                     *               "class": "walkIn",
                     *               "weight": 0,
                     *               "maxInRow": null,
                     *               "text": {
                     *                 "zh": "其余的人按取号先后。",
                     *                 "en": "Everybody else in the order of their tickets."
                     *               }
                     *             }
                     *           ],
                     *           "appointments": true,
                     *           "provenance": {
                     *             "kind": "generated",
                     *             "source": null,
                     *             "note": {
                     *               "zh": "样例数据：队列、柜台与工作人员均为虚构。",
                     *               "en": "Sample data: queues, counters and staff are invented."
                     *             }
                     *           },
                     *           "next": [
                     *             "A013",
                     *             "A014",
                     *             "A015"
                     *           ]
                     *         },
                     *         {
                     *           "id": "dezhou.social-insurance",
                     *           "hallId": "dezhou",
                     *           "zone": {
                     *             "id": "dezhou.people",
                     *             "hallId": "dezhou",
                     *             "name": {
                     *               "zh": "民生服务区",
                     *               "en": "Services for people"
                     *             },
                     *             "floor": {
                     *               "zh": "一层",
                     *               "en": "Ground floor"
                     *             }
                     *           },
                     *           "letter": "C",
                     *           "name": {
                     *             "zh": "社会保险",
                     *             "en": "Social insurance"
                     *           },
                     *           "description": {
                     *             "zh": "参保登记、缴费、待遇申领",
                     *             "en": "Joining, paying, claiming"
                     *           },
                     *           "state": "open",
                     *           "reason": null,
                     *           "takes": true,
                     *           "opensAt": null,
                     *           "lastTicketAt": null,
                     *           "bands": [],
                     *           "waiting": 0,
                     *           "serving": 2,
                     *           "counters": [
                     *             "8",
                     *             "9"
                     *           ],
                     *           "lastCalled": null,
                     *           "wait": {
                     *             "low": 0,
                     *             "high": 2,
                     *             "basis": "weekday",
                     *             "sampleSize": 28
                     *           },
                     *           "hitRate": null,
                     *           "rules": [
                     *             {
                     *               "class": "reentered",
                     *               "weight": 30,
                     *               "maxInRow": 1,
                     *               "text": {
                     *                 "zh": "过号后回来的，排在一般取号者之前约 30 分钟的位置。",
                     *                 "en": "Who was called, not there and came back goes as if they had come 30 minutes earlier."
                     *               }
                     *             },
                     *             {
                     *               "class": "priority",
                     *               "weight": 20,
                     *               "maxInRow": 2,
                     *               "text": {
                     *                 "zh": "老年人、残疾人、孕妇、军人和带婴儿者，按提前 20 分钟排序。",
                     *                 "en": "The old, disabled, pregnant, service members and people with an infant go as if they had come 20 minutes earlier."
                     *               }
                     *             },
                     *             {
                     *               "class": "appointment",
                     *               "weight": 60,
                     *               "maxInRow": 2,
                     *               "text": {
                     *                 "zh": "按时到场的预约，按提前 60 分钟排序。",
                     *                 "en": "An appointment kept on time goes as if they had come 60 minutes earlier."
                     *               }
                     *             },
                     *             {
                     *               "class": "transferred",
                     *               "weight": 45,
                     *               "maxInRow": 2,
                     *               "text": {
                     *                 "zh": "由其他柜台转来的，按提前 45 分钟排序。",
                     *                 "en": "Who was sent on by another counter goes as if they had come 45 minutes earlier."
                     *               }
                     *             },
                     *             {
                     *               "class": "walkIn",
                     *               "weight": 0,
                     *               "maxInRow": null,
                     *               "text": {
                     *                 "zh": "其余的人按取号先后。",
                     *                 "en": "Everybody else in the order of their tickets."
                     *               }
                     *             }
                     *           ],
                     *           "appointments": true,
                     *           "provenance": {
                     *             "kind": "generated",
                     *             "source": null,
                     *             "note": {
                     *               "zh": "样例数据：队列、柜台与工作人员均为虚构。",
                     *               "en": "Sample data: queues, counters and staff are invented."
                     *             }
                     *           },
                     *           "next": []
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["QueueList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getQueue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a queue.
                 * @example dezhou.enterprise-registration
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dezhou.enterprise-registration",
                     *       "hallId": "dezhou",
                     *       "zone": {
                     *         "id": "dezhou.enterprise",
                     *         "hallId": "dezhou",
                     *         "name": {
                     *           "zh": "企业服务区",
                     *           "en": "Enterprise services"
                     *         },
                     *         "floor": {
                     *           "zh": "二层",
                     *           "en": "Second floor"
                     *         }
                     *       },
                     *       "letter": "A",
                     *       "name": {
                     *         "zh": "企业登记",
                     *         "en": "Enterprise registration"
                     *       },
                     *       "description": {
                     *         "zh": "企业和个体工商户的设立、变更、注销",
                     *         "en": "Setting up, changing and closing enterprises"
                     *       },
                     *       "state": "open",
                     *       "reason": null,
                     *       "takes": true,
                     *       "opensAt": null,
                     *       "lastTicketAt": null,
                     *       "bands": [],
                     *       "waiting": 6,
                     *       "serving": 3,
                     *       "counters": [
                     *         "1",
                     *         "2",
                     *         "3"
                     *       ],
                     *       "lastCalled": "A012",
                     *       "wait": {
                     *         "low": 10,
                     *         "high": 20,
                     *         "basis": "both",
                     *         "sampleSize": 46
                     *       },
                     *       "hitRate": {
                     *         "share": 0.82,
                     *         "sampleSize": 310,
                     *         "days": 14
                     *       },
                     *       "rules": [
                     *         {
                     *           "class": "reentered",
                     *           "weight": 30,
                     *           "maxInRow": 1,
                     *           "text": {
                     *             "zh": "过号后回来的，排在一般取号者之前约 30 分钟的位置。",
                     *             "en": "Who was called, not there and came back goes as if they had come 30 minutes earlier."
                     *           }
                     *         },
                     *         {
                     *           "class": "priority",
                     *           "weight": 20,
                     *           "maxInRow": 2,
                     *           "text": {
                     *             "zh": "老年人、残疾人、孕妇、军人和带婴儿者，按提前 20 分钟排序。",
                     *             "en": "The old, disabled, pregnant, service members and people with an infant go as if they had come 20 minutes earlier."
                     *           }
                     *         },
                     *         {
                     *           "class": "appointment",
                     *           "weight": 60,
                     *           "maxInRow": 2,
                     *           "text": {
                     *             "zh": "按时到场的预约，按提前 60 分钟排序。",
                     *             "en": "An appointment kept on time goes as if they had come 60 minutes earlier."
                     *           }
                     *         },
                     *         {
                     *           "class": "transferred",
                     *           "weight": 45,
                     *           "maxInRow": 2,
                     *           "text": {
                     *             "zh": "由其他柜台转来的，按提前 45 分钟排序。",
                     *             "en": "Who was sent on by another counter goes as if they had come 45 minutes earlier."
                     *           }
                     *         },
                     *         {
                     *           "class": "walkIn",
                     *           "weight": 0,
                     *           "maxInRow": null,
                     *           "text": {
                     *             "zh": "其余的人按取号先后。",
                     *             "en": "Everybody else in the order of their tickets."
                     *           }
                     *         }
                     *       ],
                     *       "appointments": true,
                     *       "provenance": {
                     *         "kind": "generated",
                     *         "source": null,
                     *         "note": {
                     *           "zh": "样例数据：队列、柜台与工作人员均为虚构。",
                     *           "en": "Sample data: queues, counters and staff are invented."
                     *         }
                     *       },
                     *       "next": [
                     *         "A013",
                     *         "A014",
                     *         "A015"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Queue"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setQueueState: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a queue.
                 * @example dezhou.enterprise-registration
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "paused",
                 *       "reason": {
                 *         "zh": "系统维护，约 20 分钟",
                 *         "en": "Maintenance, about 20 minutes"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["QueueStateRequest"];
            };
        };
        responses: {
            /** @description The queue as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dezhou.enterprise-registration",
                     *       "hallId": "dezhou",
                     *       "zone": {
                     *         "id": "dezhou.enterprise",
                     *         "hallId": "dezhou",
                     *         "name": {
                     *           "zh": "企业服务区",
                     *           "en": "Enterprise services"
                     *         },
                     *         "floor": {
                     *           "zh": "二层",
                     *           "en": "Second floor"
                     *         }
                     *       },
                     *       "letter": "A",
                     *       "name": {
                     *         "zh": "企业登记",
                     *         "en": "Enterprise registration"
                     *       },
                     *       "description": {
                     *         "zh": "企业和个体工商户的设立、变更、注销",
                     *         "en": "Setting up, changing and closing enterprises"
                     *       },
                     *       "state": "open",
                     *       "reason": null,
                     *       "takes": true,
                     *       "opensAt": null,
                     *       "lastTicketAt": null,
                     *       "bands": [],
                     *       "waiting": 6,
                     *       "serving": 3,
                     *       "counters": [
                     *         "1",
                     *         "2",
                     *         "3"
                     *       ],
                     *       "lastCalled": "A012",
                     *       "wait": {
                     *         "low": 10,
                     *         "high": 20,
                     *         "basis": "both",
                     *         "sampleSize": 46
                     *       },
                     *       "hitRate": {
                     *         "share": 0.82,
                     *         "sampleSize": 310,
                     *         "days": 14
                     *       },
                     *       "rules": [
                     *         {
                     *           "class": "reentered",
                     *           "weight": 30,
                     *           "maxInRow": 1,
                     *           "text": {
                     *             "zh": "过号后回来的，排在一般取号者之前约 30 分钟的位置。",
                     *             "en": "Who was called, not there and came back goes as if they had come 30 minutes earlier."
                     *           }
                     *         },
                     *         {
                     *           "class": "priority",
                     *           "weight": 20,
                     *           "maxInRow": 2,
                     *           "text": {
                     *             "zh": "老年人、残疾人、孕妇、军人和带婴儿者，按提前 20 分钟排序。",
                     *             "en": "The old, disabled, pregnant, service members and people with an infant go as if they had come 20 minutes earlier."
                     *           }
                     *         },
                     *         {
                     *           "class": "appointment",
                     *           "weight": 60,
                     *           "maxInRow": 2,
                     *           "text": {
                     *             "zh": "按时到场的预约，按提前 60 分钟排序。",
                     *             "en": "An appointment kept on time goes as if they had come 60 minutes earlier."
                     *           }
                     *         },
                     *         {
                     *           "class": "transferred",
                     *           "weight": 45,
                     *           "maxInRow": 2,
                     *           "text": {
                     *             "zh": "由其他柜台转来的，按提前 45 分钟排序。",
                     *             "en": "Who was sent on by another counter goes as if they had come 45 minutes earlier."
                     *           }
                     *         },
                     *         {
                     *           "class": "walkIn",
                     *           "weight": 0,
                     *           "maxInRow": null,
                     *           "text": {
                     *             "zh": "其余的人按取号先后。",
                     *             "en": "Everybody else in the order of their tickets."
                     *           }
                     *         }
                     *       ],
                     *       "appointments": true,
                     *       "provenance": {
                     *         "kind": "generated",
                     *         "source": null,
                     *         "note": {
                     *           "zh": "样例数据：队列、柜台与工作人员均为虚构。",
                     *           "en": "Sample data: queues, counters and staff are invented."
                     *         }
                     *       },
                     *       "next": [
                     *         "A013",
                     *         "A014",
                     *         "A015"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Queue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description Only tickets in this state. */
                state?: components["schemas"]["TicketState"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a queue.
                 * @example dezhou.enterprise-registration
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tickets. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *           "hallId": "dezhou",
                     *           "number": "A018",
                     *           "state": "waiting",
                     *           "class": "walkIn",
                     *           "channel": "web",
                     *           "queue": {
                     *             "id": "dezhou.enterprise-registration",
                     *             "letter": "A",
                     *             "name": {
                     *               "zh": "企业登记",
                     *               "en": "Enterprise registration"
                     *             }
                     *           },
                     *           "zone": {
                     *             "id": "dezhou.enterprise",
                     *             "hallId": "dezhou",
                     *             "name": {
                     *               "zh": "企业服务区",
                     *               "en": "Enterprise services"
                     *             },
                     *             "floor": {
                     *               "zh": "二层",
                     *               "en": "Second floor"
                     *             }
                     *           },
                     *           "counters": [
                     *             "1",
                     *             "2",
                     *             "3"
                     *           ],
                     *           "desk": null,
                     *           "ahead": 5,
                     *           "waiting": 6,
                     *           "wait": {
                     *             "low": 10,
                     *             "high": 20,
                     *             "basis": "both",
                     *             "sampleSize": 46
                     *           },
                     *           "recalls": 0,
                     *           "matter": {
                     *             "id": "dezhou-decheng.food-business-licence-new",
                     *             "name": {
                     *               "zh": "食品经营许可（新办）",
                     *               "en": "Food business licence (new)"
                     *             }
                     *           },
                     *           "papers": [
                     *             {
                     *               "id": "m1",
                     *               "name": {
                     *                 "zh": "食品经营许可申请书",
                     *                 "en": "Application for a food business licence"
                     *               },
                     *               "necessity": "required",
                     *               "ready": true
                     *             }
                     *           ],
                     *           "holder": {
                     *             "name": "李*敏",
                     *             "idNumber": null,
                     *             "phone": "138****3210"
                     *           },
                     *           "appointmentId": null,
                     *           "issuedAt": "2026-11-25T01:30:00Z",
                     *           "calledAt": null,
                     *           "servingAt": null,
                     *           "finishedAt": null,
                     *           "restoreUntil": null,
                     *           "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *           "actions": [
                     *             "cancel",
                     *             "call"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["TicketList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a queue.
                 * @example dezhou.enterprise-registration
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["TicketRequest"];
            };
        };
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *       "hallId": "dezhou",
                     *       "number": "A018",
                     *       "state": "waiting",
                     *       "class": "walkIn",
                     *       "channel": "web",
                     *       "queue": {
                     *         "id": "dezhou.enterprise-registration",
                     *         "letter": "A",
                     *         "name": {
                     *           "zh": "企业登记",
                     *           "en": "Enterprise registration"
                     *         }
                     *       },
                     *       "zone": {
                     *         "id": "dezhou.enterprise",
                     *         "hallId": "dezhou",
                     *         "name": {
                     *           "zh": "企业服务区",
                     *           "en": "Enterprise services"
                     *         },
                     *         "floor": {
                     *           "zh": "二层",
                     *           "en": "Second floor"
                     *         }
                     *       },
                     *       "counters": [
                     *         "1",
                     *         "2",
                     *         "3"
                     *       ],
                     *       "desk": null,
                     *       "ahead": 5,
                     *       "waiting": 6,
                     *       "wait": {
                     *         "low": 10,
                     *         "high": 20,
                     *         "basis": "both",
                     *         "sampleSize": 46
                     *       },
                     *       "recalls": 0,
                     *       "matter": {
                     *         "id": "dezhou-decheng.food-business-licence-new",
                     *         "name": {
                     *           "zh": "食品经营许可（新办）",
                     *           "en": "Food business licence (new)"
                     *         }
                     *       },
                     *       "papers": [
                     *         {
                     *           "id": "m1",
                     *           "name": {
                     *             "zh": "食品经营许可申请书",
                     *             "en": "Application for a food business licence"
                     *           },
                     *           "necessity": "required",
                     *           "ready": true
                     *         }
                     *       ],
                     *       "holder": {
                     *         "name": "李*敏",
                     *         "idNumber": null,
                     *         "phone": "138****3210"
                     *       },
                     *       "appointmentId": null,
                     *       "issuedAt": "2026-11-25T01:30:00Z",
                     *       "calledAt": null,
                     *       "servingAt": null,
                     *       "finishedAt": null,
                     *       "restoreUntil": null,
                     *       "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *       "actions": [
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a ticket.
                 * @example tk_4fJq0Zc2Xb9nLw7RtYh3Ke
                 */
                ticketId: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *       "hallId": "dezhou",
                     *       "number": "A018",
                     *       "state": "waiting",
                     *       "class": "walkIn",
                     *       "channel": "web",
                     *       "queue": {
                     *         "id": "dezhou.enterprise-registration",
                     *         "letter": "A",
                     *         "name": {
                     *           "zh": "企业登记",
                     *           "en": "Enterprise registration"
                     *         }
                     *       },
                     *       "zone": {
                     *         "id": "dezhou.enterprise",
                     *         "hallId": "dezhou",
                     *         "name": {
                     *           "zh": "企业服务区",
                     *           "en": "Enterprise services"
                     *         },
                     *         "floor": {
                     *           "zh": "二层",
                     *           "en": "Second floor"
                     *         }
                     *       },
                     *       "counters": [
                     *         "1",
                     *         "2",
                     *         "3"
                     *       ],
                     *       "desk": null,
                     *       "ahead": 5,
                     *       "waiting": 6,
                     *       "wait": {
                     *         "low": 10,
                     *         "high": 20,
                     *         "basis": "both",
                     *         "sampleSize": 46
                     *       },
                     *       "recalls": 0,
                     *       "matter": {
                     *         "id": "dezhou-decheng.food-business-licence-new",
                     *         "name": {
                     *           "zh": "食品经营许可（新办）",
                     *           "en": "Food business licence (new)"
                     *         }
                     *       },
                     *       "papers": [
                     *         {
                     *           "id": "m1",
                     *           "name": {
                     *             "zh": "食品经营许可申请书",
                     *             "en": "Application for a food business licence"
                     *           },
                     *           "necessity": "required",
                     *           "ready": true
                     *         }
                     *       ],
                     *       "holder": {
                     *         "name": "李*敏",
                     *         "idNumber": null,
                     *         "phone": "138****3210"
                     *       },
                     *       "appointmentId": null,
                     *       "issuedAt": "2026-11-25T01:30:00Z",
                     *       "calledAt": null,
                     *       "servingAt": null,
                     *       "finishedAt": null,
                     *       "restoreUntil": null,
                     *       "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *       "actions": [
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a ticket.
                 * @example tk_4fJq0Zc2Xb9nLw7RtYh3Ke
                 */
                ticketId: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description The ticket, cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *       "hallId": "dezhou",
                     *       "number": "A018",
                     *       "state": "waiting",
                     *       "class": "walkIn",
                     *       "channel": "web",
                     *       "queue": {
                     *         "id": "dezhou.enterprise-registration",
                     *         "letter": "A",
                     *         "name": {
                     *           "zh": "企业登记",
                     *           "en": "Enterprise registration"
                     *         }
                     *       },
                     *       "zone": {
                     *         "id": "dezhou.enterprise",
                     *         "hallId": "dezhou",
                     *         "name": {
                     *           "zh": "企业服务区",
                     *           "en": "Enterprise services"
                     *         },
                     *         "floor": {
                     *           "zh": "二层",
                     *           "en": "Second floor"
                     *         }
                     *       },
                     *       "counters": [
                     *         "1",
                     *         "2",
                     *         "3"
                     *       ],
                     *       "desk": null,
                     *       "ahead": 5,
                     *       "waiting": 6,
                     *       "wait": {
                     *         "low": 10,
                     *         "high": 20,
                     *         "basis": "both",
                     *         "sampleSize": 46
                     *       },
                     *       "recalls": 0,
                     *       "matter": {
                     *         "id": "dezhou-decheng.food-business-licence-new",
                     *         "name": {
                     *           "zh": "食品经营许可（新办）",
                     *           "en": "Food business licence (new)"
                     *         }
                     *       },
                     *       "papers": [
                     *         {
                     *           "id": "m1",
                     *           "name": {
                     *             "zh": "食品经营许可申请书",
                     *             "en": "Application for a food business licence"
                     *           },
                     *           "necessity": "required",
                     *           "ready": true
                     *         }
                     *       ],
                     *       "holder": {
                     *         "name": "李*敏",
                     *         "idNumber": null,
                     *         "phone": "138****3210"
                     *       },
                     *       "appointmentId": null,
                     *       "issuedAt": "2026-11-25T01:30:00Z",
                     *       "calledAt": null,
                     *       "servingAt": null,
                     *       "finishedAt": null,
                     *       "restoreUntil": null,
                     *       "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *       "actions": [
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFairnessReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a ticket.
                 * @example tk_4fJq0Zc2Xb9nLw7RtYh3Ke
                 */
                ticketId: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "A018",
                     *       "asOf": "2026-11-25T01:45:00Z",
                     *       "class": "walkIn",
                     *       "calledBefore": 4,
                     *       "laterButCalledBefore": 1,
                     *       "byRule": [
                     *         {
                     *           "class": "walkIn",
                     *           "count": 3,
                     *           "later": 0,
                     *           "text": {
                     *             "zh": "3 人比您先取号。",
                     *             "en": "3 took their tickets before you."
                     *           }
                     *         },
                     *         {
                     *           "class": "appointment",
                     *           "count": 1,
                     *           "later": 1,
                     *           "text": {
                     *             "zh": "1 人按时到场办理预约。",
                     *             "en": "1 kept an appointment on time."
                     *           }
                     *         }
                     *       ],
                     *       "rules": [
                     *         {
                     *           "class": "reentered",
                     *           "weight": 30,
                     *           "maxInRow": 1,
                     *           "text": {
                     *             "zh": "过号后回来的，排在一般取号者之前约 30 分钟的位置。",
                     *             "en": "Who was called, not there and came back goes as if they had come 30 minutes earlier."
                     *           }
                     *         },
                     *         {
                     *           "class": "priority",
                     *           "weight": 20,
                     *           "maxInRow": 2,
                     *           "text": {
                     *             "zh": "老年人、残疾人、孕妇、军人和带婴儿者，按提前 20 分钟排序。",
                     *             "en": "The old, disabled, pregnant, service members and people with an infant go as if they had come 20 minutes earlier."
                     *           }
                     *         },
                     *         {
                     *           "class": "appointment",
                     *           "weight": 60,
                     *           "maxInRow": 2,
                     *           "text": {
                     *             "zh": "按时到场的预约，按提前 60 分钟排序。",
                     *             "en": "An appointment kept on time goes as if they had come 60 minutes earlier."
                     *           }
                     *         },
                     *         {
                     *           "class": "transferred",
                     *           "weight": 45,
                     *           "maxInRow": 2,
                     *           "text": {
                     *             "zh": "由其他柜台转来的，按提前 45 分钟排序。",
                     *             "en": "Who was sent on by another counter goes as if they had come 45 minutes earlier."
                     *           }
                     *         },
                     *         {
                     *           "class": "walkIn",
                     *           "weight": 0,
                     *           "maxInRow": null,
                     *           "text": {
                     *             "zh": "其余的人按取号先后。",
                     *             "en": "Everybody else in the order of their tickets."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FairnessReceipt"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTicketMessages: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a ticket.
                 * @example tk_4fJq0Zc2Xb9nLw7RtYh3Ke
                 */
                ticketId: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "ms_0193a5c2",
                     *           "channel": "sms",
                     *           "template": "ticket.taken",
                     *           "locale": "zh-CN",
                     *           "subject": null,
                     *           "text": "【德州市政务服务中心】您的号码 A018，企业登记，前面 5 人，预计 10—20 分钟，请到 1、2、3 号柜台。",
                     *           "url": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *           "at": "2026-11-25T01:30:04Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    restoreTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a ticket.
                 * @example tk_4fJq0Zc2Xb9nLw7RtYh3Ke
                 */
                ticketId: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["RestoreRequest"];
            };
        };
        responses: {
            /** @description The ticket, waiting again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *       "hallId": "dezhou",
                     *       "number": "A018",
                     *       "state": "waiting",
                     *       "class": "walkIn",
                     *       "channel": "web",
                     *       "queue": {
                     *         "id": "dezhou.enterprise-registration",
                     *         "letter": "A",
                     *         "name": {
                     *           "zh": "企业登记",
                     *           "en": "Enterprise registration"
                     *         }
                     *       },
                     *       "zone": {
                     *         "id": "dezhou.enterprise",
                     *         "hallId": "dezhou",
                     *         "name": {
                     *           "zh": "企业服务区",
                     *           "en": "Enterprise services"
                     *         },
                     *         "floor": {
                     *           "zh": "二层",
                     *           "en": "Second floor"
                     *         }
                     *       },
                     *       "counters": [
                     *         "1",
                     *         "2",
                     *         "3"
                     *       ],
                     *       "desk": null,
                     *       "ahead": 5,
                     *       "waiting": 6,
                     *       "wait": {
                     *         "low": 10,
                     *         "high": 20,
                     *         "basis": "both",
                     *         "sampleSize": 46
                     *       },
                     *       "recalls": 0,
                     *       "matter": {
                     *         "id": "dezhou-decheng.food-business-licence-new",
                     *         "name": {
                     *           "zh": "食品经营许可（新办）",
                     *           "en": "Food business licence (new)"
                     *         }
                     *       },
                     *       "papers": [
                     *         {
                     *           "id": "m1",
                     *           "name": {
                     *             "zh": "食品经营许可申请书",
                     *             "en": "Application for a food business licence"
                     *           },
                     *           "necessity": "required",
                     *           "ready": true
                     *         }
                     *       ],
                     *       "holder": {
                     *         "name": "李*敏",
                     *         "idNumber": null,
                     *         "phone": "138****3210"
                     *       },
                     *       "appointmentId": null,
                     *       "issuedAt": "2026-11-25T01:30:00Z",
                     *       "calledAt": null,
                     *       "servingAt": null,
                     *       "finishedAt": null,
                     *       "restoreUntil": null,
                     *       "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *       "actions": [
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    leaseTicketBlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a queue.
                 * @example dezhou.enterprise-registration
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "size": 20
                 *     }
                 */
                "application/json": components["schemas"]["BlockRequest"];
            };
        };
        responses: {
            /** @description The block. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bl_2bTq7Zc9Xb4nLw8RtYh1Ke",
                     *       "queueId": "dezhou.enterprise-registration",
                     *       "letter": "A",
                     *       "first": 41,
                     *       "last": 60,
                     *       "day": "2026-11-25",
                     *       "validUntil": "2026-11-25T16:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketBlock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reconcileTicketBlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a block of leased numbers.
                 * @example bl_2bTq7Zc9Xb4nLw8RtYh1Ke
                 */
                blockId: components["parameters"]["BlockId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "issued": [
                 *         {
                 *           "number": 41,
                 *           "issuedAt": "2026-11-25T02:10:00Z"
                 *         }
                 *       ],
                 *       "final": true
                 *     }
                 */
                "application/json": components["schemas"]["ReconcileRequest"];
            };
        };
        responses: {
            /** @description What became of the numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "blockId": "bl_2bTq7Zc9Xb4nLw8RtYh1Ke",
                     *       "tickets": [
                     *         {
                     *           "number": "A041",
                     *           "ticketId": "tk_9aBc3De5Fg7Hi1Jk2Lm4No",
                     *           "state": "waiting"
                     *         }
                     *       ],
                     *       "returned": 19
                     *     }
                     */
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAnnouncement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a hall.
                 * @example dezhou
                 */
                hallId: components["parameters"]["HallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": {
                 *         "zh": "叫号系统检修，预计延迟 20 分钟。",
                 *         "en": "The calling system is being repaired; expect 20 minutes more."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AnnouncementRequest"];
            };
        };
        responses: {
            /** @description Told. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "an_0193a5c2",
                     *       "hallId": "dezhou",
                     *       "queueId": null,
                     *       "text": {
                     *         "zh": "叫号系统检修，预计延迟 20 分钟。",
                     *         "en": "The calling system is being repaired; expect 20 minutes more."
                     *       },
                     *       "at": "2026-11-25T02:00:00Z",
                     *       "told": 14
                     *     }
                     */
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDesks: {
        parameters: {
            query?: {
                /** @description Id of a zone. */
                zone?: string;
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a hall.
                 * @example dezhou
                 */
                hallId: components["parameters"]["HallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of desks. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "dezhou.desk-03",
                     *           "hallId": "dezhou",
                     *           "zone": {
                     *             "id": "dezhou.enterprise",
                     *             "hallId": "dezhou",
                     *             "name": {
                     *               "zh": "企业服务区",
                     *               "en": "Enterprise services"
                     *             },
                     *             "floor": {
                     *               "zh": "二层",
                     *               "en": "Second floor"
                     *             }
                     *           },
                     *           "counter": "3",
                     *           "name": {
                     *             "zh": "3 号柜台",
                     *             "en": "Counter 3"
                     *           },
                     *           "state": "serving",
                     *           "reason": null,
                     *           "since": "2026-11-25T00:58:00Z",
                     *           "staff": {
                     *             "id": "dezhou.1001",
                     *             "staffNo": "1001",
                     *             "name": {
                     *               "zh": "陈立",
                     *               "en": "Chen Li"
                     *             },
                     *             "post": {
                     *               "zh": "登记员",
                     *               "en": "Registrar"
                     *             },
                     *             "photoUrl": null
                     *           },
                     *           "queues": [
                     *             {
                     *               "id": "dezhou.enterprise-registration",
                     *               "letter": "A",
                     *               "name": {
                     *                 "zh": "企业登记",
                     *                 "en": "Enterprise registration"
                     *               }
                     *             }
                     *           ],
                     *           "current": {
                     *             "number": "A012",
                     *             "state": "serving",
                     *             "calledAt": "2026-11-25T01:22:00Z",
                     *             "recalls": 0
                     *           },
                     *           "work": [
                     *             {
                     *               "id": "dezhou-decheng.food-business-licence-new",
                     *               "name": {
                     *                 "zh": "食品经营许可（新办）",
                     *                 "en": "Food business licence (new)"
                     *               }
                     *             }
                     *           ],
                     *           "complaintUrl": null,
                     *           "guideUrl": "/examples/portal/?desk=dezhou.desk-03",
                     *           "provenance": {
                     *             "kind": "generated",
                     *             "source": null,
                     *             "note": {
                     *               "zh": "样例数据：队列、柜台与工作人员均为虚构。",
                     *               "en": "Sample data: queues, counters and staff are invented."
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DeskList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDesk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a desk.
                 * @example dezhou.desk-03
                 */
                deskId: components["parameters"]["DeskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The desk. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dezhou.desk-03",
                     *       "hallId": "dezhou",
                     *       "zone": {
                     *         "id": "dezhou.enterprise",
                     *         "hallId": "dezhou",
                     *         "name": {
                     *           "zh": "企业服务区",
                     *           "en": "Enterprise services"
                     *         },
                     *         "floor": {
                     *           "zh": "二层",
                     *           "en": "Second floor"
                     *         }
                     *       },
                     *       "counter": "3",
                     *       "name": {
                     *         "zh": "3 号柜台",
                     *         "en": "Counter 3"
                     *       },
                     *       "state": "serving",
                     *       "reason": null,
                     *       "since": "2026-11-25T00:58:00Z",
                     *       "staff": {
                     *         "id": "dezhou.1001",
                     *         "staffNo": "1001",
                     *         "name": {
                     *           "zh": "陈立",
                     *           "en": "Chen Li"
                     *         },
                     *         "post": {
                     *           "zh": "登记员",
                     *           "en": "Registrar"
                     *         },
                     *         "photoUrl": null
                     *       },
                     *       "queues": [
                     *         {
                     *           "id": "dezhou.enterprise-registration",
                     *           "letter": "A",
                     *           "name": {
                     *             "zh": "企业登记",
                     *             "en": "Enterprise registration"
                     *           }
                     *         }
                     *       ],
                     *       "current": {
                     *         "number": "A012",
                     *         "state": "serving",
                     *         "calledAt": "2026-11-25T01:22:00Z",
                     *         "recalls": 0
                     *       },
                     *       "work": [
                     *         {
                     *           "id": "dezhou-decheng.food-business-licence-new",
                     *           "name": {
                     *             "zh": "食品经营许可（新办）",
                     *             "en": "Food business licence (new)"
                     *           }
                     *         }
                     *       ],
                     *       "complaintUrl": null,
                     *       "guideUrl": "/examples/portal/?desk=dezhou.desk-03",
                     *       "provenance": {
                     *         "kind": "generated",
                     *         "source": null,
                     *         "note": {
                     *           "zh": "样例数据：队列、柜台与工作人员均为虚构。",
                     *           "en": "Sample data: queues, counters and staff are invented."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Desk"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signOnToDesk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a desk.
                 * @example dezhou.desk-03
                 */
                deskId: components["parameters"]["DeskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description The desk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dezhou.desk-03",
                     *       "hallId": "dezhou",
                     *       "zone": {
                     *         "id": "dezhou.enterprise",
                     *         "hallId": "dezhou",
                     *         "name": {
                     *           "zh": "企业服务区",
                     *           "en": "Enterprise services"
                     *         },
                     *         "floor": {
                     *           "zh": "二层",
                     *           "en": "Second floor"
                     *         }
                     *       },
                     *       "counter": "3",
                     *       "name": {
                     *         "zh": "3 号柜台",
                     *         "en": "Counter 3"
                     *       },
                     *       "state": "serving",
                     *       "reason": null,
                     *       "since": "2026-11-25T00:58:00Z",
                     *       "staff": {
                     *         "id": "dezhou.1001",
                     *         "staffNo": "1001",
                     *         "name": {
                     *           "zh": "陈立",
                     *           "en": "Chen Li"
                     *         },
                     *         "post": {
                     *           "zh": "登记员",
                     *           "en": "Registrar"
                     *         },
                     *         "photoUrl": null
                     *       },
                     *       "queues": [
                     *         {
                     *           "id": "dezhou.enterprise-registration",
                     *           "letter": "A",
                     *           "name": {
                     *             "zh": "企业登记",
                     *             "en": "Enterprise registration"
                     *           }
                     *         }
                     *       ],
                     *       "current": {
                     *         "number": "A012",
                     *         "state": "serving",
                     *         "calledAt": "2026-11-25T01:22:00Z",
                     *         "recalls": 0
                     *       },
                     *       "work": [
                     *         {
                     *           "id": "dezhou-decheng.food-business-licence-new",
                     *           "name": {
                     *             "zh": "食品经营许可（新办）",
                     *             "en": "Food business licence (new)"
                     *           }
                     *         }
                     *       ],
                     *       "complaintUrl": null,
                     *       "guideUrl": "/examples/portal/?desk=dezhou.desk-03",
                     *       "provenance": {
                     *         "kind": "generated",
                     *         "source": null,
                     *         "note": {
                     *           "zh": "样例数据：队列、柜台与工作人员均为虚构。",
                     *           "en": "Sample data: queues, counters and staff are invented."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Desk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signOffFromDesk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a desk.
                 * @example dezhou.desk-03
                 */
                deskId: components["parameters"]["DeskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description The desk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dezhou.desk-03",
                     *       "hallId": "dezhou",
                     *       "zone": {
                     *         "id": "dezhou.enterprise",
                     *         "hallId": "dezhou",
                     *         "name": {
                     *           "zh": "企业服务区",
                     *           "en": "Enterprise services"
                     *         },
                     *         "floor": {
                     *           "zh": "二层",
                     *           "en": "Second floor"
                     *         }
                     *       },
                     *       "counter": "3",
                     *       "name": {
                     *         "zh": "3 号柜台",
                     *         "en": "Counter 3"
                     *       },
                     *       "state": "serving",
                     *       "reason": null,
                     *       "since": "2026-11-25T00:58:00Z",
                     *       "staff": {
                     *         "id": "dezhou.1001",
                     *         "staffNo": "1001",
                     *         "name": {
                     *           "zh": "陈立",
                     *           "en": "Chen Li"
                     *         },
                     *         "post": {
                     *           "zh": "登记员",
                     *           "en": "Registrar"
                     *         },
                     *         "photoUrl": null
                     *       },
                     *       "queues": [
                     *         {
                     *           "id": "dezhou.enterprise-registration",
                     *           "letter": "A",
                     *           "name": {
                     *             "zh": "企业登记",
                     *             "en": "Enterprise registration"
                     *           }
                     *         }
                     *       ],
                     *       "current": {
                     *         "number": "A012",
                     *         "state": "serving",
                     *         "calledAt": "2026-11-25T01:22:00Z",
                     *         "recalls": 0
                     *       },
                     *       "work": [
                     *         {
                     *           "id": "dezhou-decheng.food-business-licence-new",
                     *           "name": {
                     *             "zh": "食品经营许可（新办）",
                     *             "en": "Food business licence (new)"
                     *           }
                     *         }
                     *       ],
                     *       "complaintUrl": null,
                     *       "guideUrl": "/examples/portal/?desk=dezhou.desk-03",
                     *       "provenance": {
                     *         "kind": "generated",
                     *         "source": null,
                     *         "note": {
                     *           "zh": "样例数据：队列、柜台与工作人员均为虚构。",
                     *           "en": "Sample data: queues, counters and staff are invented."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Desk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setDeskState: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a desk.
                 * @example dezhou.desk-03
                 */
                deskId: components["parameters"]["DeskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "paused",
                 *       "reason": {
                 *         "zh": "暂离 5 分钟",
                 *         "en": "Back in 5 minutes"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DeskStateRequest"];
            };
        };
        responses: {
            /** @description The desk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dezhou.desk-03",
                     *       "hallId": "dezhou",
                     *       "zone": {
                     *         "id": "dezhou.enterprise",
                     *         "hallId": "dezhou",
                     *         "name": {
                     *           "zh": "企业服务区",
                     *           "en": "Enterprise services"
                     *         },
                     *         "floor": {
                     *           "zh": "二层",
                     *           "en": "Second floor"
                     *         }
                     *       },
                     *       "counter": "3",
                     *       "name": {
                     *         "zh": "3 号柜台",
                     *         "en": "Counter 3"
                     *       },
                     *       "state": "serving",
                     *       "reason": null,
                     *       "since": "2026-11-25T00:58:00Z",
                     *       "staff": {
                     *         "id": "dezhou.1001",
                     *         "staffNo": "1001",
                     *         "name": {
                     *           "zh": "陈立",
                     *           "en": "Chen Li"
                     *         },
                     *         "post": {
                     *           "zh": "登记员",
                     *           "en": "Registrar"
                     *         },
                     *         "photoUrl": null
                     *       },
                     *       "queues": [
                     *         {
                     *           "id": "dezhou.enterprise-registration",
                     *           "letter": "A",
                     *           "name": {
                     *             "zh": "企业登记",
                     *             "en": "Enterprise registration"
                     *           }
                     *         }
                     *       ],
                     *       "current": {
                     *         "number": "A012",
                     *         "state": "serving",
                     *         "calledAt": "2026-11-25T01:22:00Z",
                     *         "recalls": 0
                     *       },
                     *       "work": [
                     *         {
                     *           "id": "dezhou-decheng.food-business-licence-new",
                     *           "name": {
                     *             "zh": "食品经营许可（新办）",
                     *             "en": "Food business licence (new)"
                     *           }
                     *         }
                     *       ],
                     *       "complaintUrl": null,
                     *       "guideUrl": "/examples/portal/?desk=dezhou.desk-03",
                     *       "provenance": {
                     *         "kind": "generated",
                     *         "source": null,
                     *         "note": {
                     *           "zh": "样例数据：队列、柜台与工作人员均为虚构。",
                     *           "en": "Sample data: queues, counters and staff are invented."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Desk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    callNext: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a desk.
                 * @example dezhou.desk-03
                 */
                deskId: components["parameters"]["DeskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CallNextRequest"];
            };
        };
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "A013",
                     *       "counter": "3",
                     *       "deskId": "dezhou.desk-03",
                     *       "ticket": {
                     *         "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
                     *         "hallId": "dezhou",
                     *         "number": "A013",
                     *         "state": "called",
                     *         "class": "walkIn",
                     *         "channel": "web",
                     *         "queue": {
                     *           "id": "dezhou.enterprise-registration",
                     *           "letter": "A",
                     *           "name": {
                     *             "zh": "企业登记",
                     *             "en": "Enterprise registration"
                     *           }
                     *         },
                     *         "zone": {
                     *           "id": "dezhou.enterprise",
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "企业服务区",
                     *             "en": "Enterprise services"
                     *           },
                     *           "floor": {
                     *             "zh": "二层",
                     *             "en": "Second floor"
                     *           }
                     *         },
                     *         "counters": [
                     *           "1",
                     *           "2",
                     *           "3"
                     *         ],
                     *         "desk": {
                     *           "id": "dezhou.desk-03",
                     *           "counter": "3",
                     *           "name": {
                     *             "zh": "3 号柜台",
                     *             "en": "Counter 3"
                     *           }
                     *         },
                     *         "ahead": null,
                     *         "waiting": 6,
                     *         "wait": null,
                     *         "recalls": 0,
                     *         "matter": {
                     *           "id": "dezhou-decheng.food-business-licence-new",
                     *           "name": {
                     *             "zh": "食品经营许可（新办）",
                     *             "en": "Food business licence (new)"
                     *           }
                     *         },
                     *         "papers": [
                     *           {
                     *             "id": "m1",
                     *             "name": {
                     *               "zh": "食品经营许可申请书",
                     *               "en": "Application for a food business licence"
                     *             },
                     *             "necessity": "required",
                     *             "ready": true
                     *           }
                     *         ],
                     *         "holder": {
                     *           "name": "李*敏",
                     *           "idNumber": null,
                     *           "phone": "138****3210"
                     *         },
                     *         "appointmentId": null,
                     *         "issuedAt": "2026-11-25T01:30:00Z",
                     *         "calledAt": "2026-11-25T01:34:00Z",
                     *         "servingAt": null,
                     *         "finishedAt": null,
                     *         "restoreUntil": null,
                     *         "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *         "actions": [
                     *           "recall",
                     *           "serve",
                     *           "skip",
                     *           "transfer"
                     *         ]
                     *       },
                     *       "rule": {
                     *         "class": "walkIn",
                     *         "weight": 0,
                     *         "overtaken": 0,
                     *         "text": {
                     *           "zh": "按取号先后。",
                     *           "en": "In the order of tickets."
                     *         }
                     *       },
                     *       "waiting": 5
                     *     }
                     */
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recallTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a desk.
                 * @example dezhou.desk-03
                 */
                deskId: components["parameters"]["DeskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticketId": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke"
                 *     }
                 */
                "application/json": components["schemas"]["TicketActionRequest"];
            };
        };
        responses: {
            /** @description The desk with the ticket as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "A013",
                     *       "counter": "3",
                     *       "deskId": "dezhou.desk-03",
                     *       "ticket": {
                     *         "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
                     *         "hallId": "dezhou",
                     *         "number": "A013",
                     *         "state": "called",
                     *         "class": "walkIn",
                     *         "channel": "web",
                     *         "queue": {
                     *           "id": "dezhou.enterprise-registration",
                     *           "letter": "A",
                     *           "name": {
                     *             "zh": "企业登记",
                     *             "en": "Enterprise registration"
                     *           }
                     *         },
                     *         "zone": {
                     *           "id": "dezhou.enterprise",
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "企业服务区",
                     *             "en": "Enterprise services"
                     *           },
                     *           "floor": {
                     *             "zh": "二层",
                     *             "en": "Second floor"
                     *           }
                     *         },
                     *         "counters": [
                     *           "1",
                     *           "2",
                     *           "3"
                     *         ],
                     *         "desk": {
                     *           "id": "dezhou.desk-03",
                     *           "counter": "3",
                     *           "name": {
                     *             "zh": "3 号柜台",
                     *             "en": "Counter 3"
                     *           }
                     *         },
                     *         "ahead": null,
                     *         "waiting": 6,
                     *         "wait": null,
                     *         "recalls": 0,
                     *         "matter": {
                     *           "id": "dezhou-decheng.food-business-licence-new",
                     *           "name": {
                     *             "zh": "食品经营许可（新办）",
                     *             "en": "Food business licence (new)"
                     *           }
                     *         },
                     *         "papers": [
                     *           {
                     *             "id": "m1",
                     *             "name": {
                     *               "zh": "食品经营许可申请书",
                     *               "en": "Application for a food business licence"
                     *             },
                     *             "necessity": "required",
                     *             "ready": true
                     *           }
                     *         ],
                     *         "holder": {
                     *           "name": "李*敏",
                     *           "idNumber": null,
                     *           "phone": "138****3210"
                     *         },
                     *         "appointmentId": null,
                     *         "issuedAt": "2026-11-25T01:30:00Z",
                     *         "calledAt": "2026-11-25T01:34:00Z",
                     *         "servingAt": null,
                     *         "finishedAt": null,
                     *         "restoreUntil": null,
                     *         "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *         "actions": [
                     *           "recall",
                     *           "serve",
                     *           "skip",
                     *           "transfer"
                     *         ]
                     *       },
                     *       "rule": {
                     *         "class": "walkIn",
                     *         "weight": 0,
                     *         "overtaken": 0,
                     *         "text": {
                     *           "zh": "按取号先后。",
                     *           "en": "In the order of tickets."
                     *         }
                     *       },
                     *       "waiting": 5
                     *     }
                     */
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    serveTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a desk.
                 * @example dezhou.desk-03
                 */
                deskId: components["parameters"]["DeskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticketId": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke"
                 *     }
                 */
                "application/json": components["schemas"]["TicketActionRequest"];
            };
        };
        responses: {
            /** @description The desk with the ticket as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "A013",
                     *       "counter": "3",
                     *       "deskId": "dezhou.desk-03",
                     *       "ticket": {
                     *         "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
                     *         "hallId": "dezhou",
                     *         "number": "A013",
                     *         "state": "called",
                     *         "class": "walkIn",
                     *         "channel": "web",
                     *         "queue": {
                     *           "id": "dezhou.enterprise-registration",
                     *           "letter": "A",
                     *           "name": {
                     *             "zh": "企业登记",
                     *             "en": "Enterprise registration"
                     *           }
                     *         },
                     *         "zone": {
                     *           "id": "dezhou.enterprise",
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "企业服务区",
                     *             "en": "Enterprise services"
                     *           },
                     *           "floor": {
                     *             "zh": "二层",
                     *             "en": "Second floor"
                     *           }
                     *         },
                     *         "counters": [
                     *           "1",
                     *           "2",
                     *           "3"
                     *         ],
                     *         "desk": {
                     *           "id": "dezhou.desk-03",
                     *           "counter": "3",
                     *           "name": {
                     *             "zh": "3 号柜台",
                     *             "en": "Counter 3"
                     *           }
                     *         },
                     *         "ahead": null,
                     *         "waiting": 6,
                     *         "wait": null,
                     *         "recalls": 0,
                     *         "matter": {
                     *           "id": "dezhou-decheng.food-business-licence-new",
                     *           "name": {
                     *             "zh": "食品经营许可（新办）",
                     *             "en": "Food business licence (new)"
                     *           }
                     *         },
                     *         "papers": [
                     *           {
                     *             "id": "m1",
                     *             "name": {
                     *               "zh": "食品经营许可申请书",
                     *               "en": "Application for a food business licence"
                     *             },
                     *             "necessity": "required",
                     *             "ready": true
                     *           }
                     *         ],
                     *         "holder": {
                     *           "name": "李*敏",
                     *           "idNumber": null,
                     *           "phone": "138****3210"
                     *         },
                     *         "appointmentId": null,
                     *         "issuedAt": "2026-11-25T01:30:00Z",
                     *         "calledAt": "2026-11-25T01:34:00Z",
                     *         "servingAt": null,
                     *         "finishedAt": null,
                     *         "restoreUntil": null,
                     *         "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *         "actions": [
                     *           "recall",
                     *           "serve",
                     *           "skip",
                     *           "transfer"
                     *         ]
                     *       },
                     *       "rule": {
                     *         "class": "walkIn",
                     *         "weight": 0,
                     *         "overtaken": 0,
                     *         "text": {
                     *           "zh": "按取号先后。",
                     *           "en": "In the order of tickets."
                     *         }
                     *       },
                     *       "waiting": 5
                     *     }
                     */
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    holdTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a desk.
                 * @example dezhou.desk-03
                 */
                deskId: components["parameters"]["DeskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticketId": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke"
                 *     }
                 */
                "application/json": components["schemas"]["TicketActionRequest"];
            };
        };
        responses: {
            /** @description The desk with the ticket as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "A013",
                     *       "counter": "3",
                     *       "deskId": "dezhou.desk-03",
                     *       "ticket": {
                     *         "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
                     *         "hallId": "dezhou",
                     *         "number": "A013",
                     *         "state": "called",
                     *         "class": "walkIn",
                     *         "channel": "web",
                     *         "queue": {
                     *           "id": "dezhou.enterprise-registration",
                     *           "letter": "A",
                     *           "name": {
                     *             "zh": "企业登记",
                     *             "en": "Enterprise registration"
                     *           }
                     *         },
                     *         "zone": {
                     *           "id": "dezhou.enterprise",
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "企业服务区",
                     *             "en": "Enterprise services"
                     *           },
                     *           "floor": {
                     *             "zh": "二层",
                     *             "en": "Second floor"
                     *           }
                     *         },
                     *         "counters": [
                     *           "1",
                     *           "2",
                     *           "3"
                     *         ],
                     *         "desk": {
                     *           "id": "dezhou.desk-03",
                     *           "counter": "3",
                     *           "name": {
                     *             "zh": "3 号柜台",
                     *             "en": "Counter 3"
                     *           }
                     *         },
                     *         "ahead": null,
                     *         "waiting": 6,
                     *         "wait": null,
                     *         "recalls": 0,
                     *         "matter": {
                     *           "id": "dezhou-decheng.food-business-licence-new",
                     *           "name": {
                     *             "zh": "食品经营许可（新办）",
                     *             "en": "Food business licence (new)"
                     *           }
                     *         },
                     *         "papers": [
                     *           {
                     *             "id": "m1",
                     *             "name": {
                     *               "zh": "食品经营许可申请书",
                     *               "en": "Application for a food business licence"
                     *             },
                     *             "necessity": "required",
                     *             "ready": true
                     *           }
                     *         ],
                     *         "holder": {
                     *           "name": "李*敏",
                     *           "idNumber": null,
                     *           "phone": "138****3210"
                     *         },
                     *         "appointmentId": null,
                     *         "issuedAt": "2026-11-25T01:30:00Z",
                     *         "calledAt": "2026-11-25T01:34:00Z",
                     *         "servingAt": null,
                     *         "finishedAt": null,
                     *         "restoreUntil": null,
                     *         "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *         "actions": [
                     *           "recall",
                     *           "serve",
                     *           "skip",
                     *           "transfer"
                     *         ]
                     *       },
                     *       "rule": {
                     *         "class": "walkIn",
                     *         "weight": 0,
                     *         "overtaken": 0,
                     *         "text": {
                     *           "zh": "按取号先后。",
                     *           "en": "In the order of tickets."
                     *         }
                     *       },
                     *       "waiting": 5
                     *     }
                     */
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resumeTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a desk.
                 * @example dezhou.desk-03
                 */
                deskId: components["parameters"]["DeskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticketId": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke"
                 *     }
                 */
                "application/json": components["schemas"]["TicketActionRequest"];
            };
        };
        responses: {
            /** @description The desk with the ticket as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "A013",
                     *       "counter": "3",
                     *       "deskId": "dezhou.desk-03",
                     *       "ticket": {
                     *         "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
                     *         "hallId": "dezhou",
                     *         "number": "A013",
                     *         "state": "called",
                     *         "class": "walkIn",
                     *         "channel": "web",
                     *         "queue": {
                     *           "id": "dezhou.enterprise-registration",
                     *           "letter": "A",
                     *           "name": {
                     *             "zh": "企业登记",
                     *             "en": "Enterprise registration"
                     *           }
                     *         },
                     *         "zone": {
                     *           "id": "dezhou.enterprise",
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "企业服务区",
                     *             "en": "Enterprise services"
                     *           },
                     *           "floor": {
                     *             "zh": "二层",
                     *             "en": "Second floor"
                     *           }
                     *         },
                     *         "counters": [
                     *           "1",
                     *           "2",
                     *           "3"
                     *         ],
                     *         "desk": {
                     *           "id": "dezhou.desk-03",
                     *           "counter": "3",
                     *           "name": {
                     *             "zh": "3 号柜台",
                     *             "en": "Counter 3"
                     *           }
                     *         },
                     *         "ahead": null,
                     *         "waiting": 6,
                     *         "wait": null,
                     *         "recalls": 0,
                     *         "matter": {
                     *           "id": "dezhou-decheng.food-business-licence-new",
                     *           "name": {
                     *             "zh": "食品经营许可（新办）",
                     *             "en": "Food business licence (new)"
                     *           }
                     *         },
                     *         "papers": [
                     *           {
                     *             "id": "m1",
                     *             "name": {
                     *               "zh": "食品经营许可申请书",
                     *               "en": "Application for a food business licence"
                     *             },
                     *             "necessity": "required",
                     *             "ready": true
                     *           }
                     *         ],
                     *         "holder": {
                     *           "name": "李*敏",
                     *           "idNumber": null,
                     *           "phone": "138****3210"
                     *         },
                     *         "appointmentId": null,
                     *         "issuedAt": "2026-11-25T01:30:00Z",
                     *         "calledAt": "2026-11-25T01:34:00Z",
                     *         "servingAt": null,
                     *         "finishedAt": null,
                     *         "restoreUntil": null,
                     *         "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *         "actions": [
                     *           "recall",
                     *           "serve",
                     *           "skip",
                     *           "transfer"
                     *         ]
                     *       },
                     *       "rule": {
                     *         "class": "walkIn",
                     *         "weight": 0,
                     *         "overtaken": 0,
                     *         "text": {
                     *           "zh": "按取号先后。",
                     *           "en": "In the order of tickets."
                     *         }
                     *       },
                     *       "waiting": 5
                     *     }
                     */
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    finishTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a desk.
                 * @example dezhou.desk-03
                 */
                deskId: components["parameters"]["DeskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticketId": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke"
                 *     }
                 */
                "application/json": components["schemas"]["TicketActionRequest"];
            };
        };
        responses: {
            /** @description The desk with the ticket as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "A013",
                     *       "counter": "3",
                     *       "deskId": "dezhou.desk-03",
                     *       "ticket": {
                     *         "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
                     *         "hallId": "dezhou",
                     *         "number": "A013",
                     *         "state": "called",
                     *         "class": "walkIn",
                     *         "channel": "web",
                     *         "queue": {
                     *           "id": "dezhou.enterprise-registration",
                     *           "letter": "A",
                     *           "name": {
                     *             "zh": "企业登记",
                     *             "en": "Enterprise registration"
                     *           }
                     *         },
                     *         "zone": {
                     *           "id": "dezhou.enterprise",
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "企业服务区",
                     *             "en": "Enterprise services"
                     *           },
                     *           "floor": {
                     *             "zh": "二层",
                     *             "en": "Second floor"
                     *           }
                     *         },
                     *         "counters": [
                     *           "1",
                     *           "2",
                     *           "3"
                     *         ],
                     *         "desk": {
                     *           "id": "dezhou.desk-03",
                     *           "counter": "3",
                     *           "name": {
                     *             "zh": "3 号柜台",
                     *             "en": "Counter 3"
                     *           }
                     *         },
                     *         "ahead": null,
                     *         "waiting": 6,
                     *         "wait": null,
                     *         "recalls": 0,
                     *         "matter": {
                     *           "id": "dezhou-decheng.food-business-licence-new",
                     *           "name": {
                     *             "zh": "食品经营许可（新办）",
                     *             "en": "Food business licence (new)"
                     *           }
                     *         },
                     *         "papers": [
                     *           {
                     *             "id": "m1",
                     *             "name": {
                     *               "zh": "食品经营许可申请书",
                     *               "en": "Application for a food business licence"
                     *             },
                     *             "necessity": "required",
                     *             "ready": true
                     *           }
                     *         ],
                     *         "holder": {
                     *           "name": "李*敏",
                     *           "idNumber": null,
                     *           "phone": "138****3210"
                     *         },
                     *         "appointmentId": null,
                     *         "issuedAt": "2026-11-25T01:30:00Z",
                     *         "calledAt": "2026-11-25T01:34:00Z",
                     *         "servingAt": null,
                     *         "finishedAt": null,
                     *         "restoreUntil": null,
                     *         "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *         "actions": [
                     *           "recall",
                     *           "serve",
                     *           "skip",
                     *           "transfer"
                     *         ]
                     *       },
                     *       "rule": {
                     *         "class": "walkIn",
                     *         "weight": 0,
                     *         "overtaken": 0,
                     *         "text": {
                     *           "zh": "按取号先后。",
                     *           "en": "In the order of tickets."
                     *         }
                     *       },
                     *       "waiting": 5
                     *     }
                     */
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    skipTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a desk.
                 * @example dezhou.desk-03
                 */
                deskId: components["parameters"]["DeskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticketId": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke"
                 *     }
                 */
                "application/json": components["schemas"]["TicketActionRequest"];
            };
        };
        responses: {
            /** @description The desk with the ticket as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "A013",
                     *       "counter": "3",
                     *       "deskId": "dezhou.desk-03",
                     *       "ticket": {
                     *         "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
                     *         "hallId": "dezhou",
                     *         "number": "A013",
                     *         "state": "called",
                     *         "class": "walkIn",
                     *         "channel": "web",
                     *         "queue": {
                     *           "id": "dezhou.enterprise-registration",
                     *           "letter": "A",
                     *           "name": {
                     *             "zh": "企业登记",
                     *             "en": "Enterprise registration"
                     *           }
                     *         },
                     *         "zone": {
                     *           "id": "dezhou.enterprise",
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "企业服务区",
                     *             "en": "Enterprise services"
                     *           },
                     *           "floor": {
                     *             "zh": "二层",
                     *             "en": "Second floor"
                     *           }
                     *         },
                     *         "counters": [
                     *           "1",
                     *           "2",
                     *           "3"
                     *         ],
                     *         "desk": {
                     *           "id": "dezhou.desk-03",
                     *           "counter": "3",
                     *           "name": {
                     *             "zh": "3 号柜台",
                     *             "en": "Counter 3"
                     *           }
                     *         },
                     *         "ahead": null,
                     *         "waiting": 6,
                     *         "wait": null,
                     *         "recalls": 0,
                     *         "matter": {
                     *           "id": "dezhou-decheng.food-business-licence-new",
                     *           "name": {
                     *             "zh": "食品经营许可（新办）",
                     *             "en": "Food business licence (new)"
                     *           }
                     *         },
                     *         "papers": [
                     *           {
                     *             "id": "m1",
                     *             "name": {
                     *               "zh": "食品经营许可申请书",
                     *               "en": "Application for a food business licence"
                     *             },
                     *             "necessity": "required",
                     *             "ready": true
                     *           }
                     *         ],
                     *         "holder": {
                     *           "name": "李*敏",
                     *           "idNumber": null,
                     *           "phone": "138****3210"
                     *         },
                     *         "appointmentId": null,
                     *         "issuedAt": "2026-11-25T01:30:00Z",
                     *         "calledAt": "2026-11-25T01:34:00Z",
                     *         "servingAt": null,
                     *         "finishedAt": null,
                     *         "restoreUntil": null,
                     *         "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *         "actions": [
                     *           "recall",
                     *           "serve",
                     *           "skip",
                     *           "transfer"
                     *         ]
                     *       },
                     *       "rule": {
                     *         "class": "walkIn",
                     *         "weight": 0,
                     *         "overtaken": 0,
                     *         "text": {
                     *           "zh": "按取号先后。",
                     *           "en": "In the order of tickets."
                     *         }
                     *       },
                     *       "waiting": 5
                     *     }
                     */
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    transferTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a desk.
                 * @example dezhou.desk-03
                 */
                deskId: components["parameters"]["DeskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticketId": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                 *       "queueId": "dezhou.tax"
                 *     }
                 */
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description The ticket as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "A013",
                     *       "counter": "3",
                     *       "deskId": "dezhou.desk-03",
                     *       "ticket": {
                     *         "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
                     *         "hallId": "dezhou",
                     *         "number": "A013",
                     *         "state": "called",
                     *         "class": "walkIn",
                     *         "channel": "web",
                     *         "queue": {
                     *           "id": "dezhou.enterprise-registration",
                     *           "letter": "A",
                     *           "name": {
                     *             "zh": "企业登记",
                     *             "en": "Enterprise registration"
                     *           }
                     *         },
                     *         "zone": {
                     *           "id": "dezhou.enterprise",
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "企业服务区",
                     *             "en": "Enterprise services"
                     *           },
                     *           "floor": {
                     *             "zh": "二层",
                     *             "en": "Second floor"
                     *           }
                     *         },
                     *         "counters": [
                     *           "1",
                     *           "2",
                     *           "3"
                     *         ],
                     *         "desk": {
                     *           "id": "dezhou.desk-03",
                     *           "counter": "3",
                     *           "name": {
                     *             "zh": "3 号柜台",
                     *             "en": "Counter 3"
                     *           }
                     *         },
                     *         "ahead": null,
                     *         "waiting": 6,
                     *         "wait": null,
                     *         "recalls": 0,
                     *         "matter": {
                     *           "id": "dezhou-decheng.food-business-licence-new",
                     *           "name": {
                     *             "zh": "食品经营许可（新办）",
                     *             "en": "Food business licence (new)"
                     *           }
                     *         },
                     *         "papers": [
                     *           {
                     *             "id": "m1",
                     *             "name": {
                     *               "zh": "食品经营许可申请书",
                     *               "en": "Application for a food business licence"
                     *             },
                     *             "necessity": "required",
                     *             "ready": true
                     *           }
                     *         ],
                     *         "holder": {
                     *           "name": "李*敏",
                     *           "idNumber": null,
                     *           "phone": "138****3210"
                     *         },
                     *         "appointmentId": null,
                     *         "issuedAt": "2026-11-25T01:30:00Z",
                     *         "calledAt": "2026-11-25T01:34:00Z",
                     *         "servingAt": null,
                     *         "finishedAt": null,
                     *         "restoreUntil": null,
                     *         "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *         "actions": [
                     *           "recall",
                     *           "serve",
                     *           "skip",
                     *           "transfer"
                     *         ]
                     *       },
                     *       "rule": {
                     *         "class": "walkIn",
                     *         "weight": 0,
                     *         "overtaken": 0,
                     *         "text": {
                     *           "zh": "按取号先后。",
                     *           "en": "In the order of tickets."
                     *         }
                     *       },
                     *       "waiting": 5
                     *     }
                     */
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSlots: {
        parameters: {
            query?: {
                /** @description First day, local date of the hall; today unless told. */
                from?: string;
                /** @description Last day; 13 days after the first unless told, 31 at most. */
                to?: string;
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a queue.
                 * @example dezhou.enterprise-registration
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Slots of these days. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "dezhou.enterprise-registration.20261130T0100Z",
                     *           "hallId": "dezhou",
                     *           "queueId": "dezhou.enterprise-registration",
                     *           "start": "2026-11-30T01:00:00Z",
                     *           "end": "2026-11-30T01:30:00Z",
                     *           "date": "2026-11-30",
                     *           "from": "09:00",
                     *           "to": "09:30",
                     *           "timeZone": "Asia/Shanghai",
                     *           "capacity": 6,
                     *           "left": 4,
                     *           "fill": "free"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "days": [
                     *         {
                     *           "date": "2026-11-29",
                     *           "state": "closed",
                     *           "left": 0,
                     *           "note": {
                     *             "zh": "周日",
                     *             "en": "Sunday"
                     *           }
                     *         },
                     *         {
                     *           "date": "2026-11-30",
                     *           "state": "open",
                     *           "left": 4,
                     *           "note": null
                     *         }
                     *       ],
                     *       "calendarKnownUntil": "2026-12-31"
                     *     }
                     */
                    "application/json": components["schemas"]["SlotList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slotId": "dezhou.enterprise-registration.20261130T0100Z"
                 *     }
                 */
                "application/json": components["schemas"]["HoldRequest"];
            };
        };
        responses: {
            /** @description Held. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "hd_5mXw2Kc9Tq4bVn8Zr1LpYs",
                     *       "slot": {
                     *         "id": "dezhou.enterprise-registration.20261130T0100Z",
                     *         "hallId": "dezhou",
                     *         "queueId": "dezhou.enterprise-registration",
                     *         "start": "2026-11-30T01:00:00Z",
                     *         "end": "2026-11-30T01:30:00Z",
                     *         "date": "2026-11-30",
                     *         "from": "09:00",
                     *         "to": "09:30",
                     *         "timeZone": "Asia/Shanghai",
                     *         "capacity": 6,
                     *         "left": 4,
                     *         "fill": "free"
                     *       },
                     *       "expiresAt": "2026-11-25T01:40:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "holdId": "hd_5mXw2Kc9Tq4bVn8Zr1LpYs",
                 *       "name": "李小敏",
                 *       "phone": "13800003210"
                 *     }
                 */
                "application/json": components["schemas"]["AppointmentRequest"];
            };
        };
        responses: {
            /** @description Booked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ap_8cKe2LbX0pQv5mTzYw6RhN",
                     *       "code": "K7PM2X",
                     *       "hallId": "dezhou",
                     *       "queue": {
                     *         "id": "dezhou.enterprise-registration",
                     *         "letter": "A",
                     *         "name": {
                     *           "zh": "企业登记",
                     *           "en": "Enterprise registration"
                     *         }
                     *       },
                     *       "slot": {
                     *         "id": "dezhou.enterprise-registration.20261130T0100Z",
                     *         "hallId": "dezhou",
                     *         "queueId": "dezhou.enterprise-registration",
                     *         "start": "2026-11-30T01:00:00Z",
                     *         "end": "2026-11-30T01:30:00Z",
                     *         "date": "2026-11-30",
                     *         "from": "09:00",
                     *         "to": "09:30",
                     *         "timeZone": "Asia/Shanghai",
                     *         "capacity": 6,
                     *         "left": 4,
                     *         "fill": "free"
                     *       },
                     *       "state": "booked",
                     *       "matter": {
                     *         "id": "dezhou-decheng.food-business-licence-new",
                     *         "name": {
                     *           "zh": "食品经营许可（新办）",
                     *           "en": "Food business licence (new)"
                     *         }
                     *       },
                     *       "holder": {
                     *         "name": "李*敏",
                     *         "idNumber": null,
                     *         "phone": "138****3210"
                     *       },
                     *       "ticketId": null,
                     *       "offerUntil": null,
                     *       "checkInFrom": "2026-11-30T00:30:00Z",
                     *       "checkInUntil": "2026-11-30T01:10:00Z",
                     *       "changeUntil": "2026-11-30T01:00:00Z",
                     *       "followUrl": "/examples/portal/?appointment=ap_8cKe2LbX0pQv5mTzYw6RhN",
                     *       "actions": [
                     *         "reschedule",
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of an appointment.
                 * @example ap_8cKe2LbX0pQv5mTzYw6RhN
                 */
                appointmentId: components["parameters"]["AppointmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appointment. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ap_8cKe2LbX0pQv5mTzYw6RhN",
                     *       "code": "K7PM2X",
                     *       "hallId": "dezhou",
                     *       "queue": {
                     *         "id": "dezhou.enterprise-registration",
                     *         "letter": "A",
                     *         "name": {
                     *           "zh": "企业登记",
                     *           "en": "Enterprise registration"
                     *         }
                     *       },
                     *       "slot": {
                     *         "id": "dezhou.enterprise-registration.20261130T0100Z",
                     *         "hallId": "dezhou",
                     *         "queueId": "dezhou.enterprise-registration",
                     *         "start": "2026-11-30T01:00:00Z",
                     *         "end": "2026-11-30T01:30:00Z",
                     *         "date": "2026-11-30",
                     *         "from": "09:00",
                     *         "to": "09:30",
                     *         "timeZone": "Asia/Shanghai",
                     *         "capacity": 6,
                     *         "left": 4,
                     *         "fill": "free"
                     *       },
                     *       "state": "booked",
                     *       "matter": {
                     *         "id": "dezhou-decheng.food-business-licence-new",
                     *         "name": {
                     *           "zh": "食品经营许可（新办）",
                     *           "en": "Food business licence (new)"
                     *         }
                     *       },
                     *       "holder": {
                     *         "name": "李*敏",
                     *         "idNumber": null,
                     *         "phone": "138****3210"
                     *       },
                     *       "ticketId": null,
                     *       "offerUntil": null,
                     *       "checkInFrom": "2026-11-30T00:30:00Z",
                     *       "checkInUntil": "2026-11-30T01:10:00Z",
                     *       "changeUntil": "2026-11-30T01:00:00Z",
                     *       "followUrl": "/examples/portal/?appointment=ap_8cKe2LbX0pQv5mTzYw6RhN",
                     *       "actions": [
                     *         "reschedule",
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rescheduleAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of an appointment.
                 * @example ap_8cKe2LbX0pQv5mTzYw6RhN
                 */
                appointmentId: components["parameters"]["AppointmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "holdId": "hd_5mXw2Kc9Tq4bVn8Zr1LpYs"
                 *     }
                 */
                "application/json": components["schemas"]["RescheduleRequest"];
            };
        };
        responses: {
            /** @description The new appointment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ap_8cKe2LbX0pQv5mTzYw6RhN",
                     *       "code": "K7PM2X",
                     *       "hallId": "dezhou",
                     *       "queue": {
                     *         "id": "dezhou.enterprise-registration",
                     *         "letter": "A",
                     *         "name": {
                     *           "zh": "企业登记",
                     *           "en": "Enterprise registration"
                     *         }
                     *       },
                     *       "slot": {
                     *         "id": "dezhou.enterprise-registration.20261130T0100Z",
                     *         "hallId": "dezhou",
                     *         "queueId": "dezhou.enterprise-registration",
                     *         "start": "2026-11-30T01:00:00Z",
                     *         "end": "2026-11-30T01:30:00Z",
                     *         "date": "2026-11-30",
                     *         "from": "09:00",
                     *         "to": "09:30",
                     *         "timeZone": "Asia/Shanghai",
                     *         "capacity": 6,
                     *         "left": 4,
                     *         "fill": "free"
                     *       },
                     *       "state": "booked",
                     *       "matter": {
                     *         "id": "dezhou-decheng.food-business-licence-new",
                     *         "name": {
                     *           "zh": "食品经营许可（新办）",
                     *           "en": "Food business licence (new)"
                     *         }
                     *       },
                     *       "holder": {
                     *         "name": "李*敏",
                     *         "idNumber": null,
                     *         "phone": "138****3210"
                     *       },
                     *       "ticketId": null,
                     *       "offerUntil": null,
                     *       "checkInFrom": "2026-11-30T00:30:00Z",
                     *       "checkInUntil": "2026-11-30T01:10:00Z",
                     *       "changeUntil": "2026-11-30T01:00:00Z",
                     *       "followUrl": "/examples/portal/?appointment=ap_8cKe2LbX0pQv5mTzYw6RhN",
                     *       "actions": [
                     *         "reschedule",
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of an appointment.
                 * @example ap_8cKe2LbX0pQv5mTzYw6RhN
                 */
                appointmentId: components["parameters"]["AppointmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ap_8cKe2LbX0pQv5mTzYw6RhN",
                     *       "code": "K7PM2X",
                     *       "hallId": "dezhou",
                     *       "queue": {
                     *         "id": "dezhou.enterprise-registration",
                     *         "letter": "A",
                     *         "name": {
                     *           "zh": "企业登记",
                     *           "en": "Enterprise registration"
                     *         }
                     *       },
                     *       "slot": {
                     *         "id": "dezhou.enterprise-registration.20261130T0100Z",
                     *         "hallId": "dezhou",
                     *         "queueId": "dezhou.enterprise-registration",
                     *         "start": "2026-11-30T01:00:00Z",
                     *         "end": "2026-11-30T01:30:00Z",
                     *         "date": "2026-11-30",
                     *         "from": "09:00",
                     *         "to": "09:30",
                     *         "timeZone": "Asia/Shanghai",
                     *         "capacity": 6,
                     *         "left": 4,
                     *         "fill": "free"
                     *       },
                     *       "state": "booked",
                     *       "matter": {
                     *         "id": "dezhou-decheng.food-business-licence-new",
                     *         "name": {
                     *           "zh": "食品经营许可（新办）",
                     *           "en": "Food business licence (new)"
                     *         }
                     *       },
                     *       "holder": {
                     *         "name": "李*敏",
                     *         "idNumber": null,
                     *         "phone": "138****3210"
                     *       },
                     *       "ticketId": null,
                     *       "offerUntil": null,
                     *       "checkInFrom": "2026-11-30T00:30:00Z",
                     *       "checkInUntil": "2026-11-30T01:10:00Z",
                     *       "changeUntil": "2026-11-30T01:00:00Z",
                     *       "followUrl": "/examples/portal/?appointment=ap_8cKe2LbX0pQv5mTzYw6RhN",
                     *       "actions": [
                     *         "reschedule",
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    acceptOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of an appointment.
                 * @example ap_8cKe2LbX0pQv5mTzYw6RhN
                 */
                appointmentId: components["parameters"]["AppointmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ap_8cKe2LbX0pQv5mTzYw6RhN",
                     *       "code": "K7PM2X",
                     *       "hallId": "dezhou",
                     *       "queue": {
                     *         "id": "dezhou.enterprise-registration",
                     *         "letter": "A",
                     *         "name": {
                     *           "zh": "企业登记",
                     *           "en": "Enterprise registration"
                     *         }
                     *       },
                     *       "slot": {
                     *         "id": "dezhou.enterprise-registration.20261130T0100Z",
                     *         "hallId": "dezhou",
                     *         "queueId": "dezhou.enterprise-registration",
                     *         "start": "2026-11-30T01:00:00Z",
                     *         "end": "2026-11-30T01:30:00Z",
                     *         "date": "2026-11-30",
                     *         "from": "09:00",
                     *         "to": "09:30",
                     *         "timeZone": "Asia/Shanghai",
                     *         "capacity": 6,
                     *         "left": 4,
                     *         "fill": "free"
                     *       },
                     *       "state": "booked",
                     *       "matter": {
                     *         "id": "dezhou-decheng.food-business-licence-new",
                     *         "name": {
                     *           "zh": "食品经营许可（新办）",
                     *           "en": "Food business licence (new)"
                     *         }
                     *       },
                     *       "holder": {
                     *         "name": "李*敏",
                     *         "idNumber": null,
                     *         "phone": "138****3210"
                     *       },
                     *       "ticketId": null,
                     *       "offerUntil": null,
                     *       "checkInFrom": "2026-11-30T00:30:00Z",
                     *       "checkInUntil": "2026-11-30T01:10:00Z",
                     *       "changeUntil": "2026-11-30T01:00:00Z",
                     *       "followUrl": "/examples/portal/?appointment=ap_8cKe2LbX0pQv5mTzYw6RhN",
                     *       "actions": [
                     *         "reschedule",
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkInAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of an appointment.
                 * @example ap_8cKe2LbX0pQv5mTzYw6RhN
                 */
                appointmentId: components["parameters"]["AppointmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tk_1cGh5Kd8Zv2pQx6WbTn9Lr",
                     *       "hallId": "dezhou",
                     *       "number": "A019",
                     *       "state": "waiting",
                     *       "class": "appointment",
                     *       "channel": "appointment",
                     *       "queue": {
                     *         "id": "dezhou.enterprise-registration",
                     *         "letter": "A",
                     *         "name": {
                     *           "zh": "企业登记",
                     *           "en": "Enterprise registration"
                     *         }
                     *       },
                     *       "zone": {
                     *         "id": "dezhou.enterprise",
                     *         "hallId": "dezhou",
                     *         "name": {
                     *           "zh": "企业服务区",
                     *           "en": "Enterprise services"
                     *         },
                     *         "floor": {
                     *           "zh": "二层",
                     *           "en": "Second floor"
                     *         }
                     *       },
                     *       "counters": [
                     *         "1",
                     *         "2",
                     *         "3"
                     *       ],
                     *       "desk": null,
                     *       "ahead": 1,
                     *       "waiting": 6,
                     *       "wait": {
                     *         "low": 2,
                     *         "high": 8,
                     *         "basis": "both",
                     *         "sampleSize": 46
                     *       },
                     *       "recalls": 0,
                     *       "matter": {
                     *         "id": "dezhou-decheng.food-business-licence-new",
                     *         "name": {
                     *           "zh": "食品经营许可（新办）",
                     *           "en": "Food business licence (new)"
                     *         }
                     *       },
                     *       "papers": [
                     *         {
                     *           "id": "m1",
                     *           "name": {
                     *             "zh": "食品经营许可申请书",
                     *             "en": "Application for a food business licence"
                     *           },
                     *           "necessity": "required",
                     *           "ready": true
                     *         }
                     *       ],
                     *       "holder": {
                     *         "name": "李*敏",
                     *         "idNumber": null,
                     *         "phone": "138****3210"
                     *       },
                     *       "appointmentId": "ap_8cKe2LbX0pQv5mTzYw6RhN",
                     *       "issuedAt": "2026-11-25T01:30:00Z",
                     *       "calledAt": null,
                     *       "servingAt": null,
                     *       "finishedAt": null,
                     *       "restoreUntil": null,
                     *       "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *       "actions": [
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkInByCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a hall.
                 * @example dezhou
                 */
                hallId: components["parameters"]["HallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "K7PM2X"
                 *     }
                 */
                "application/json": components["schemas"]["CheckInRequest"];
            };
        };
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tk_1cGh5Kd8Zv2pQx6WbTn9Lr",
                     *       "hallId": "dezhou",
                     *       "number": "A019",
                     *       "state": "waiting",
                     *       "class": "appointment",
                     *       "channel": "appointment",
                     *       "queue": {
                     *         "id": "dezhou.enterprise-registration",
                     *         "letter": "A",
                     *         "name": {
                     *           "zh": "企业登记",
                     *           "en": "Enterprise registration"
                     *         }
                     *       },
                     *       "zone": {
                     *         "id": "dezhou.enterprise",
                     *         "hallId": "dezhou",
                     *         "name": {
                     *           "zh": "企业服务区",
                     *           "en": "Enterprise services"
                     *         },
                     *         "floor": {
                     *           "zh": "二层",
                     *           "en": "Second floor"
                     *         }
                     *       },
                     *       "counters": [
                     *         "1",
                     *         "2",
                     *         "3"
                     *       ],
                     *       "desk": null,
                     *       "ahead": 1,
                     *       "waiting": 6,
                     *       "wait": {
                     *         "low": 2,
                     *         "high": 8,
                     *         "basis": "both",
                     *         "sampleSize": 46
                     *       },
                     *       "recalls": 0,
                     *       "matter": {
                     *         "id": "dezhou-decheng.food-business-licence-new",
                     *         "name": {
                     *           "zh": "食品经营许可（新办）",
                     *           "en": "Food business licence (new)"
                     *         }
                     *       },
                     *       "papers": [
                     *         {
                     *           "id": "m1",
                     *           "name": {
                     *             "zh": "食品经营许可申请书",
                     *             "en": "Application for a food business licence"
                     *           },
                     *           "necessity": "required",
                     *           "ready": true
                     *         }
                     *       ],
                     *       "holder": {
                     *         "name": "李*敏",
                     *         "idNumber": null,
                     *         "phone": "138****3210"
                     *       },
                     *       "appointmentId": "ap_8cKe2LbX0pQv5mTzYw6RhN",
                     *       "issuedAt": "2026-11-25T01:30:00Z",
                     *       "calledAt": null,
                     *       "servingAt": null,
                     *       "finishedAt": null,
                     *       "restoreUntil": null,
                     *       "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *       "actions": [
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    joinWaitlist: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a slot.
                 * @example dezhou.enterprise-registration.20261130T0100Z
                 */
                slotId: components["parameters"]["SlotId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "李小敏",
                 *       "phone": "13800003210"
                 *     }
                 */
                "application/json": components["schemas"]["WaitlistRequest"];
            };
        };
        responses: {
            /** @description On the list. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ap_3xVn7Kc1Tq5bWm9Zr2LpHs",
                     *       "code": "Q4RT8Y",
                     *       "hallId": "dezhou",
                     *       "queue": {
                     *         "id": "dezhou.enterprise-registration",
                     *         "letter": "A",
                     *         "name": {
                     *           "zh": "企业登记",
                     *           "en": "Enterprise registration"
                     *         }
                     *       },
                     *       "slot": {
                     *         "id": "dezhou.enterprise-registration.20261130T0100Z",
                     *         "hallId": "dezhou",
                     *         "queueId": "dezhou.enterprise-registration",
                     *         "start": "2026-11-30T01:00:00Z",
                     *         "end": "2026-11-30T01:30:00Z",
                     *         "date": "2026-11-30",
                     *         "from": "09:00",
                     *         "to": "09:30",
                     *         "timeZone": "Asia/Shanghai",
                     *         "capacity": 6,
                     *         "left": 0,
                     *         "fill": "full"
                     *       },
                     *       "state": "waitlisted",
                     *       "matter": {
                     *         "id": "dezhou-decheng.food-business-licence-new",
                     *         "name": {
                     *           "zh": "食品经营许可（新办）",
                     *           "en": "Food business licence (new)"
                     *         }
                     *       },
                     *       "holder": {
                     *         "name": "李*敏",
                     *         "idNumber": null,
                     *         "phone": "138****3210"
                     *       },
                     *       "ticketId": null,
                     *       "offerUntil": null,
                     *       "checkInFrom": "2026-11-30T00:30:00Z",
                     *       "checkInUntil": "2026-11-30T01:10:00Z",
                     *       "changeUntil": "2026-11-30T01:00:00Z",
                     *       "followUrl": "/examples/portal/?appointment=ap_8cKe2LbX0pQv5mTzYw6RhN",
                     *       "actions": [
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StateConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSandboxMessages: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "ms_0193a5c2",
                     *           "channel": "sms",
                     *           "template": "ticket.taken",
                     *           "locale": "zh-CN",
                     *           "subject": null,
                     *           "text": "【德州市政务服务中心】您的号码 A018，企业登记，前面 5 人，预计 10—20 分钟，请到 1、2、3 号柜台。",
                     *           "url": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
                     *           "at": "2026-11-25T01:30:04Z",
                     *           "recipient": "138****3210"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["SandboxMessageList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOptOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "n0Xk3vQz8LrT5wBy"
                 *     }
                 */
                "application/json": components["schemas"]["OptOutRequest"];
            };
        };
        responses: {
            /** @description Nothing more is sent there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": "sms",
                     *       "recipient": "138****3210",
                     *       "at": "2026-11-25T01:50:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OptOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    streamEvents: {
        parameters: {
            query: {
                /**
                 * @description Topics, by comma; 200 at most.
                 * @example queue.dezhou.enterprise-registration
                 */
                topics: string;
            };
            header?: {
                /** @description Id of the last event you have. */
                "Last-Event-ID"?: string;
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
