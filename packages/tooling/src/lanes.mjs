// Two lanes of work side by side: one keeps the machine busy, the other mostly waits, and so costs little time beside it.

/**
 * Does the work of both lanes, in each one thing after the other. What the busy lane says is shown as it comes; whatever is done in
 * the waiting lane keeps what it says to itself, and is shown whole between two things of the other.
 *
 * @template Result
 * @param {{busy: readonly string[], waiting: readonly string[]}} lanes
 * @param {(name: string, say?: (text: string) => void) => Promise<Result>} perform - With `say` it must tell everything there.
 * @param {(text: string) => void} show
 * @returns {Promise<Result[]>} In the order in which they ended.
 */
export async function inLanes({ busy, waiting }, perform, show) {
  const results = [];
  /** What was said and not shown yet: of what is done, and of what is under way. */
  let [whole, begun] = ['', ''];
  let isBusy = busy.length > 0;
  const aside = async () => {
    for (const name of waiting) {
      results.push(await perform(name, isBusy ? (text) => (isBusy ? (begun += text) : show(text)) : undefined));
      [whole, begun] = [whole + begun, ''];
    }
  };
  const beside = aside();
  for (const name of busy) {
    results.push(await perform(name));
    show(whole);
    whole = '';
  }
  isBusy = false;
  show(begun);
  begun = '';
  await beside;
  return results;
}
