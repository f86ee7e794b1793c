import type { Firm, FirmRequest, Mandate, MandateList, MandateRequest, NewPersonSession, OidcRequest, OidcStart, Person, PersonSession, PersonSessionList, PersonSessionRequest, SessionEnd, SignInCode, SignInCodeRequest, VerifyRequest } from '@hallkit/contract';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Who comes to the hall: signing in and out, proving a name, acting for firms and for others. Staff have `hall.sessions`. */
export class IdentityResource extends Resource {
  /**
   * Sends a one-time code of six digits to a phone. Says the same whether anybody has that phone.
   *
   * @throws HallRateLimitError `code.limited` for a phone or address that asks too often.
   */
  requestCode(request: SignInCodeRequest, options?: WriteOptions): Promise<SignInCode> {
    return this.transport.send(['sign-in-codes'], { body: request, options });
  }

  /**
   * Signs a citizen in: by a code, a card (key of a device), a portal's word, the city's login, or a hand-off. Keep the token in
   * memory and hand it over by `getToken`.
   *
   * @throws HallAccessError `session.refused`, whatever was wrong; HallRateLimitError `session.locked` after too many tries.
   * @example
   * await hall.identity.requestCode({ phone });
   * const { token, person } = await hall.identity.signIn({ method: 'code', phone, code });
   * const mine = hall.withOptions({ getToken: () => token });
   */
  signIn(request: PersonSessionRequest, options?: WriteOptions): Promise<NewPersonSession> {
    return this.transport.send(['person-sessions'], { body: request, options });
  }

  /**
   * Begins the login of the city. Open `authorizationUrl`; `returnUrl` comes back with `#hall-sign-in=…`, the code for {@link signIn}.
   *
   * @throws HallConflictError `oidc.unavailable` where the hall has no such login.
   */
  startOidc(request: OidcRequest, options?: WriteOptions): Promise<OidcStart> {
    return this.transport.send(['oidc-sign-ins'], { body: request, options });
  }

  /**
   * Who is signed in, and for which firms they may apply.
   *
   * @throws HallAccessError `person.required`, `session.expired`.
   */
  current(options?: CallOptions): Promise<Person> {
    return this.transport.send(['persons', 'current'], { options });
  }

  /**
   * Proves name and identity number: level `realName`. Certificates that the register knows come into the space.
   *
   * @throws HallValidationError for a number that cannot be one; HallConflictError `identity.mismatch`, `identity.taken`.
   */
  verify(request: VerifyRequest, options?: WriteOptions): Promise<Person> {
    return this.transport.send(['persons', 'current', 'verify'], { body: request, options });
  }

  /** Lists where the person is signed in, the newest first. */
  sessions(query?: QueryOf<'listPersonSessions'>, options?: CallOptions): Promise<Page<PersonSessionList>> {
    return this.page(['persons', 'current', 'sessions'], query, options);
  }

  /** Goes through the sessions one by one, over all pages. */
  iterateSessions(query?: QueryOf<'listPersonSessions'>, options?: IterateOptions): AsyncGenerator<PersonSession, void, undefined> {
    return this.rows(['persons', 'current', 'sessions'], query, options);
  }

  /**
   * Ends one of the person's sessions, this one or that of another device.
   *
   * @throws HallNotFoundError `session.not-found`.
   */
  signOut(sessionId: string, options?: WriteOptions): Promise<SessionEnd> {
    return this.transport.send(['person-sessions', sessionId, 'end'], { body: {}, options });
  }

  /**
   * Lets the person apply for a firm whose legal representative they are.
   *
   * @throws HallConflictError `firm.mismatch`; HallAccessError `identity.level` before the name is proved.
   */
  addFirm(request: FirmRequest, options?: WriteOptions): Promise<Firm> {
    return this.transport.send(['firms'], { body: request, options });
  }

  /** Lists mandates given and received, the newest first. */
  mandates(query?: QueryOf<'listMandates'>, options?: CallOptions): Promise<Page<MandateList>> {
    return this.page(['mandates'], query, options);
  }

  /** Goes through the mandates one by one, over all pages. */
  iterateMandates(query?: QueryOf<'listMandates'>, options?: IterateOptions): AsyncGenerator<Mandate, void, undefined> {
    return this.rows(['mandates'], query, options);
  }

  /** Lets somebody else act for the person or one of their firms, until a day, for some scenarios and matters or for all. */
  giveMandate(request: MandateRequest, options?: WriteOptions): Promise<Mandate> {
    return this.transport.send(['mandates'], { body: request, options });
  }

  /**
   * Takes a mandate back, as its grantor or its agent; what was handed in stays.
   *
   * @throws HallNotFoundError `mandate.not-found`; HallConflictError `mandate.state` when it is over.
   */
  revokeMandate(mandateId: string, options?: WriteOptions): Promise<Mandate> {
    return this.transport.send(['mandates', mandateId, 'revoke'], { body: {}, options });
  }
}
