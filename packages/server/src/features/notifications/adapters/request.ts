import { patience, SendError } from './adapter.ts';

/** Answers that say "not now"; any other of the fours stays as it is. */
const later = new Set([408, 409, 425, 429]);

/** Seconds or a date (RFC 9110 section 10.2.3), as milliseconds from now. */
function waitOf(response: Response): number | undefined {
  const text = response.headers.get('retry-after');
  if (text === null) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** Calls a gateway. @returns Its answer's text. @throws {SendError} Where it did not take the call. */
export async function request(url: string, init: RequestInit): Promise<string> {
  try {
    // A redirect would hand the recipient to another host.
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(patience) });
    const text = await response.text();
    if (response.ok) return text;
    throw new SendError({ code: `http-${response.status || 'redirect'}`, final: response.status < 500 && !later.has(response.status), retryAfter: waitOf(response) });
  } catch (error) {
    if (error instanceof SendError) throw error;
    throw new SendError({ code: (error as Error).name === 'TimeoutError' ? 'timeout' : 'unreachable' });
  }
}
