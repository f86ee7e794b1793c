import type { OperationId, OperationTypes } from '@hallkit/contract';
import type { MockCatalogue } from '../data/catalogue.ts';
import type { Appointments } from '../live/appointments.ts';
import type { Sessions } from '../live/sessions.ts';
import type { Live } from '../live/state.ts';
import type { Principal } from './keys.ts';

type Part<Source, Name extends string> = Source extends { readonly [Key in Name]?: infer Found } ? (NonNullable<Found> extends never ? Record<string, never> : NonNullable<Found>) : Record<string, never>;
type JsonOf<Source> = Source extends { content: { 'application/json': infer Found } } ? Found : never;
type Responses<Id extends OperationId> = OperationTypes[Id]['responses'];
type Success<Id extends OperationId> = { [Status in keyof Responses<Id> & (200 | 201)]: JsonOf<Responses<Id>[Status]> }[keyof Responses<Id> & (200 | 201)];

/** A call that passed the checks. */
export interface MockCall<Id extends OperationId> {
  readonly params: Part<OperationTypes[Id]['parameters'], 'path'>;
  readonly query: Part<OperationTypes[Id]['parameters'], 'query'>;
  readonly body: OperationTypes[Id] extends { requestBody: infer Request } ? JsonOf<Request> : undefined;
  readonly principal: Principal;
  readonly catalogue: MockCatalogue;
  /** What changes: queues, desks, tickets, events. */
  readonly live: Live;
  readonly sessions: Sessions;
  readonly appointments: Appointments;
  /** Token of the person who is signed in. */
  readonly token: string | undefined;
  readonly request: Request;
  /** The body as it came, for what is signed. */
  readonly text: string;
}

/** A file as an answer. */
export interface MockFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly name: string;
  readonly download: boolean;
}

/** A stream as an answer. */
export interface MockStream {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly mediaType: string;
}

/** What an operation answers where it is no JSON. */
interface Others {
  readonly getAttachment: MockFile;
  readonly getDocumentFile: MockFile;
  readonly getDocumentPreview: MockFile;
  readonly getApplicationPaper: MockFile;
  readonly getCaseDocumentFile: MockFile;
  readonly getCasePaper: MockFile;
  readonly exportDecisions: MockFile;
  readonly getNoticeFeed: MockFile;
  readonly getComplaintPhoto: MockFile;
  readonly streamEvents: MockStream;
}

/** Answers one operation: JSON, or a file or stream where the contract has one. */
export type MockHandler<Id extends OperationId> = (call: MockCall<Id>) => Id extends keyof Others ? Others[Id] : Success<Id>;

/** Every operation of the contract; one that is missing does not compile. */
export type MockHandlers = { readonly [Id in OperationId]: MockHandler<Id> };
