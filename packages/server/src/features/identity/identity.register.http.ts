import { HttpProblem } from '../../platform/http/problem.ts';
import type { RegisterConfig } from '../../platform/identity-config.ts';
import { plainName, type RegisteredFirm, type Registers } from './identity.register.ts';

/** How long a register may take, in milliseconds. */
const patience = 8000;

const away = (): HttpProblem => new HttpProblem('register.unavailable', { headers: { 'retry-after': '10' } });

/** A firm as the gateway tells of it; undefined for anything that is none. */
function firmOf(answer: unknown): RegisteredFirm | undefined {
  const { uscc, name, representative } = (answer ?? {}) as Record<string, unknown>;
  return typeof uscc === 'string' && typeof name === 'string' && typeof representative === 'string' ? { uscc, name, representative } : undefined;
}

/**
 * Registers behind a JSON gateway of the hall: `POST <url>/people` with `{name, idNumber, phone}` answers `{match, hasPhone}`, `POST <url>/firms` with
 * `{uscc}` answers `{firm: {uscc, name, representative} | null}`, `representative` being the identity number of the legal representative.
 */
export function createHttpRegisters({ url, token }: RegisterConfig): Registers {
  const ask = async (path: string, body: object): Promise<Record<string, unknown>> => {
    try {
      // A redirect would hand numbers to another host.
      const response = await fetch(`${url}/${path}`, {
        method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(patience), body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', accept: 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      });
      const answer: unknown = response.ok ? await response.json() : undefined;
      if (typeof answer !== 'object' || answer === null) throw away();
      return answer as Record<string, unknown>;
    } catch {
      // What went wrong may repeat what was asked: nothing of it goes on.
      throw away();
    }
  };
  return {
    isSample: false,
    async checkPerson({ name, idNumber, phone }) {
      const { match, hasPhone } = await ask('people', { name, idNumber, phone });
      if (typeof match !== 'boolean') throw away();
      return { match, hasPhone: match && hasPhone === true };
    },
    async findFirm(uscc) {
      const found = firmOf((await ask('firms', { uscc }))['firm']);
      return found && plainName(found.uscc) === plainName(uscc) ? found : undefined;
    },
    findKnown: () => undefined,
    firmsOf: () => [],
  };
}
