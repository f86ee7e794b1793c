import { streamOf } from '../live/stream.ts';
import type { MockHandlers } from '../platform/handler.ts';
import { MockProblem } from '../platform/problem.ts';
import { sees } from './halls.ts';

/** Topics of one stream. */
const most = 200;
/** Kind, hall, and for queues, desks and departments a name within the hall; or what somebody follows, whose id is its own key. */
const form = /^(?:(?:queue|desk|department)\.([a-z0-9-]+)\.[A-Za-z0-9-]+|(hall|sandbox|supervision)\.([a-z0-9-]+)|(?:progress\.pg|complaint\.tr|consultation\.tr)_[A-Za-z0-9]+)$/;

const invalid = (code: string, detail: string): MockProblem => new MockProblem('request.invalid', [{ in: 'query', pointer: '/topics', code, detail }]);

/** Position of an id; undefined without one. @throws {MockProblem} event.malformed. */
function positionOf(id: string | null): number | undefined {
  if (id === null || id === '') return undefined;
  if (!/^\d{1,15}$/.test(id)) throw new MockProblem('event.malformed', [{ in: 'header', pointer: '/Last-Event-ID', code: 'field.format', detail: 'is no id of an event' }]);
  return Number(id);
}

/** Live events. */
export const eventsHandlers: Pick<MockHandlers, 'streamEvents'> = {
  streamEvents({ live, principal, query, request }) {
    const topics = [...new Set(query.topics.split(','))];
    if (topics.length > most) throw invalid('list.too-long', 'has too many topics');
    for (const topic of topics) {
      const [whole, ofPlace, kind, hall = ofPlace ?? (whole === undefined ? undefined : 'dezhou')] = form.exec(topic) ?? [];
      if (hall === undefined) throw invalid('field.pattern', 'holds something that is no topic');
      if (!sees(live.catalogue, principal, hall) || (kind === 'sandbox' && principal.mode !== 'test')) throw new MockProblem('key.scope');
    }
    return { stream: streamOf(live.events, { topics, after: positionOf(request.headers.get('last-event-id')), signal: request.signal }), mediaType: 'text/event-stream; charset=utf-8' };
  },
};
