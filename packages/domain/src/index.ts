/**
 * The rules of a service hall, without I/O; they run alike on the server and in a browser.
 *
 * @module
 */
export { createSearchIndex } from './search/search-index.ts';
export { familyOf } from './search/family.ts';
export { normalise } from './search/normalise.ts';
export { packFormat, packSearchIndex } from './search/pack.ts';
export type { SearchPack } from './search/pack.ts';
export { slugOf } from './search/slug.ts';
export { openSearchPack, openSearchPackInParts, unpackDocuments } from './search/unpack.ts';
export type { PartOptions } from './search/unpack.ts';
export type { FacetName, FlagName, HandlingKind, MatchField, SearchDocument, SearchFilters, SearchHit, SearchIndex, SearchMatch, SearchOptions, SearchResult } from './search/types.ts';
export { ageOn } from './identity/dates.ts';
export { checkIdNumber, isElder } from './identity/id-number.ts';
export type { IdNumber, IdNumberCheck, IdNumberFault } from './identity/id-number.ts';
export { maskIdNumber, maskName, maskPhone } from './identity/masking.ts';
export { checkPhone } from './identity/phone.ts';
export type { PhoneCheck, PhoneFault, PhoneNumber } from './identity/phone.ts';
export { checkUscc } from './identity/uscc.ts';
export type { UsccCheck, UsccFault } from './identity/uscc.ts';
export { fairness } from './queue/fairness.ts';
export type { FairnessCount, FairnessReceipt, PastCall } from './queue/fairness.ts';
export type { Moment } from './queue/instant.ts';
export { limitedClasses, nextTicket, orderTickets } from './queue/order.ts';
export type { AppliedRule, Turn } from './queue/order.ts';
export { classOf, defaultOrderingRules, effectiveTime, isOnTime, priorityGroups, ruleOf, ticketClasses } from './queue/ordering-rules.ts';
export type { OrderingRule, OrderingRules, PriorityGroup, TicketClass, WaitingTicket } from './queue/ordering-rules.ts';
export { parseTicketNumber, ticketNumber } from './queue/ticket-number.ts';
export type { TicketNumberParts } from './queue/ticket-number.ts';
export { allowedActions, isOpen, ticketActions, ticketStates, ticketStep, ticketTransitions } from './queue/ticket-states.ts';
export type { TicketAction, TicketState, TicketTransition } from './queue/ticket-states.ts';
export { dayAfter, dayBounds, hallDay, wallTime } from './queue/hall-day.ts';
export type { WallTime } from './queue/hall-day.ts';
export { bandAt, takingState } from './queue/taking.ts';
export type { TakingRefusal, TakingRules, TakingState, TimeBand } from './queue/taking.ts';
export { calibrate, hitRate, isHit, targetRate } from './queue/wait-hits.ts';
export type { HitRate } from './queue/wait-hits.ts';
export type { ServiceSummary, ServiceTime } from './queue/wait-learning.ts';
export { estimateWait, roundRange } from './queue/wait.ts';
export type { WaitQuestion, WaitRange } from './queue/wait.ts';
export { arrivalAt, checkInAlphabet, checkInCode, checkInLength, defaultArrivalRules, readCheckInCode } from './appointments/check-in.ts';
export type { Arrival, ArrivalRules } from './appointments/check-in.ts';
export { defaultNoShowRules, noShowBlock } from './appointments/no-show-block.ts';
export type { NoShowRules } from './appointments/no-show-block.ts';
export { defaultQuotaRules, fillLevel, quotaRefusal } from './appointments/quotas.ts';
export type { FillLevel, PersonBooking, QuotaRefusal, QuotaRules } from './appointments/quotas.ts';
export { openingsOn } from './calendar/openings.ts';
export type { DayOpenings, HoursRow, Opening, OpeningException, OpeningRules } from './calendar/openings.ts';
export { instantOf, slotsOn } from './calendar/slots.ts';
export type { DaySlots, SlotQuestion, TimeSlot } from './calendar/slots.ts';
export { addWorkingDays, chinaCalendar, isWorkday, lastKnownYear, weekdayOf, withDays, workingDaysBetween } from './calendar/work-calendar.ts';
export type { DayKind, DayName, UnknownDays, WorkCalendar } from './calendar/work-calendar.ts';
