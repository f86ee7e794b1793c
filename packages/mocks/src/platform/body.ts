import { MockProblem } from './problem.ts';

/** Largest body in bytes. */
const most = 64 * 1024;

/**
 * The JSON body of a write.
 *
 * @throws {MockProblem} body.media-type, body.too-large, request.malformed.
 */
export async function readBody(request: Request): Promise<{ readonly value: unknown; readonly text: string }> {
  const bytes = await request.clone().arrayBuffer();
  const mediaType = request.headers.get('content-type');
  if (bytes.byteLength === 0 && mediaType === null) return { value: undefined, text: '' };
  if (!/^application\/json\s*(;|$)/i.test(mediaType ?? '')) throw new MockProblem('body.media-type');
  if (bytes.byteLength > most) throw new MockProblem('body.too-large');
  try {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { value: JSON.parse(text) as unknown, text };
  } catch {
    throw new MockProblem('request.malformed');
  }
}
