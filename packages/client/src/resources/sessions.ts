import type { NewSession, Session, SessionEnd, SessionRequest } from '@hallkit/contract';
import type { CallOptions, WriteOptions } from '../options.ts';
import { Resource } from './resource.ts';

/** Signing in and out of staff. */
export class SessionsResource extends Resource {
  /**
   * Signs in. Keep the token in memory and hand it over by `getToken`.
   *
   * @throws HallAccessError `session.refused`; HallRateLimitError `session.locked` after several wrong passwords.
   * @example
   * const { token } = await hall.sessions.create({ staffNo: '1001', password });
   * const staffed = hall.withOptions({ getToken: () => token });
   */
  create(request: SessionRequest, options?: WriteOptions): Promise<NewSession> {
    return this.transport.send(['sessions'], { body: request, options });
  }

  /**
   * Who is signed in, and until when.
   *
   * @throws HallAccessError `person.required`, `session.expired`.
   */
  current(options?: CallOptions): Promise<Session> {
    return this.transport.send(['sessions', 'current'], { options });
  }

  /** Signs out at once, everywhere; sign off from the desk first. */
  end(options?: WriteOptions): Promise<SessionEnd> {
    return this.transport.send(['sessions', 'current', 'end'], { body: {}, options });
  }
}
