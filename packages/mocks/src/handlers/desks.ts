import { act, callNext, deskBy, transfer } from '../live/calls.ts';
import { setDeskState, signOff, signOn } from '../live/desks.ts';
import type { DeskRecord, Live } from '../live/state.ts';
import { deskView } from '../live/views.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockCall, MockHandlers } from '../platform/handler.ts';
import { demandIn } from '../platform/keys.ts';
import type { Principal } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import { hallOf, sees } from './halls.ts';

function seenDesk(live: Live, principal: Principal, id: string): DeskRecord {
  const desk = deskBy(live, id);
  if (!sees(live.catalogue, principal, desk.plan.hallId)) throw new MockProblem('desk.not-found');
  return desk;
}

interface AtDesk {
  readonly live: Live;
  readonly principal: Principal;
  readonly params: { readonly deskId: string };
}

/** A desk that the caller may operate. */
function operated({ live, principal, params }: AtDesk): DeskRecord {
  const desk = seenDesk(live, principal, params.deskId);
  demandIn(principal, desk.plan.hallId);
  return desk;
}

/** Who is signed in; the check of the key saw to it that somebody is. */
const personId = ({ person }: Principal): string => person?.id ?? '';

type Acts = 'recallTicket' | 'serveTicket' | 'holdTicket' | 'resumeTicket' | 'finishTicket' | 'skipTicket';
const acting = <Id extends Acts>(action: Parameters<typeof act>[2]) => (call: MockCall<Id>): ReturnType<typeof act> => {
  const { live, body } = call as MockCall<Acts>;
  return act(live, operated(call as MockCall<Acts>), action, body.ticketId);
};

/** Desks, calling and serving. */
export const desksHandlers: Pick<MockHandlers, 'listDesks' | 'getDesk' | 'signOnToDesk' | 'signOffFromDesk' | 'setDeskState' | 'callNext' | Acts | 'transferTicket'> = {
  listDesks({ live, principal, params, query }) {
    const { id } = hallOf(live.catalogue, principal, params.hallId);
    const rows = [...live.desks.values()].filter(({ plan }) => plan.hallId === id && (query.zone === undefined || plan.zone.id === query.zone));
    const { data, nextCursor } = pageOf(rows, query, { list: 'desks', hall: id, zone: query.zone });
    return { data: data.map((desk) => deskView(live, desk)), nextCursor };
  },
  getDesk: ({ live, principal, params }) => deskView(live, seenDesk(live, principal, params.deskId)),
  signOnToDesk(call) {
    const desk = operated(call);
    signOn(call.live, desk, personId(call.principal));
    return deskView(call.live, desk);
  },
  signOffFromDesk(call) {
    const desk = operated(call);
    signOff(call.live, desk, personId(call.principal));
    return deskView(call.live, desk);
  },
  setDeskState(call) {
    const desk = operated(call);
    setDeskState(call.live, desk, call.body);
    return deskView(call.live, desk);
  },
  callNext: (call) => callNext(call.live, operated(call), call.body),
  recallTicket: acting('recall'),
  serveTicket: acting('serve'),
  holdTicket: acting('hold'),
  resumeTicket: acting('resume'),
  finishTicket: acting('finish'),
  skipTicket: acting('skip'),
  transferTicket: (call) => transfer(call.live, operated(call), call.body),
};
