// Two lanes of work side by side: one keeps the machine busy, the other mostly waits, and so costs little time beside it.

/**
 * Does the work of both lanes, in each one thing after the other; a lane that has nothing left takes over from the busy one what is
 * not begun there. One thing at a time has the floor: what it says is shown as it comes. What the other says is kept, and shown
 * when the floor is free, so that nothing stands in the middle of something else.
 *
 * @template Result
 * @param {{busy: readonly string[], waiting: readonly string[]}} lanes - In the order in which they begin.
 * @param {(name: string, say: (text: string) => void) => Promise<Result>} perform
 * @param {(text: string) => void} show
 * @returns {Promise<Result[]>} In the order in which they ended.
 */
export async function inLanes({ busy, waiting }, perform, show) {
  const results = [];
  const left = { busy: [...busy], waiting: [...waiting] };
  /** What is under way, the oldest first: that one has the floor. Of the others, what they have said. */
  const underWay = [];
  /** What was said by things that ended without having had the floor. */
  let whole = '';
  async function work(name) {
    const own = { said: '' };
    underWay.push(own);
    results.push(await perform(name, (text) => (own === underWay[0] ? show(text) : (own.said += text))));
    const hadFloor = own === underWay[0];
    underWay.splice(underWay.indexOf(own), 1);
    if (!hadFloor) return void (whole += own.said);
    const [next] = underWay;
    show(whole + (next?.said ?? ''));
    whole = '';
    if (next) next.said = '';
  }
  async function lane(own) {
    for (let name; (name = left[own].shift() ?? left.busy.shift()) !== undefined; ) await work(name);
  }
  await Promise.all([lane('busy'), lane('waiting')]);
  return results;
}
