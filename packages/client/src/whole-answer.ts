import { LostAnswer } from './lost-answer.ts';

/**
 * One try, body included: so the timeout covers the body, and an answer cut short is tried again.
 *
 * @throws LostAnswer when the network took the request or its answer.
 */
export async function wholeAnswer(request: Request, fetch = globalThis.fetch as (request: Request) => Promise<Response>): Promise<Response> {
  try {
    const response = await fetch(request);
    const body = await response.blob();
    const whole = new Response(body.size ? body : null, response);
    // ky would take it for Retry-After, and wait for the end of a limit that was not reached.
    whole.headers.delete('ratelimit-reset');
    return whole;
  } catch (cause) {
    throw request.signal.aborted ? cause : new LostAnswer('', { cause });
  }
}
