/**
 * Up, down, first and last among the rows of a list that has one stop for the tab key; Enter is the row's own.
 *
 * @param at - The row that the keys have come to.
 */
export function walkRows(event: KeyboardEvent, ids: readonly string[], at: number, moveTo: (id: string) => void): void {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const next = ids[to];
  if (next !== undefined) moveTo(next);
}
