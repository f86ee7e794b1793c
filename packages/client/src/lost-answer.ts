/** The network took a call or its answer; `cause` is what `fetch` said. Stays inside: callers get a `HallConnectionError`. */
export class LostAnswer extends Error {}
