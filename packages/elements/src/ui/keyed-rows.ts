import { noChange } from 'lit';
import type { TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { ChildPart, DirectiveResult } from 'lit/directive.js';
import { getCommittedValue, insertPart, removePart, setChildPartValue, setCommittedValue } from 'lit/directive-helpers.js';

type Draw<Row> = (row: Row, at: number) => TemplateResult;

class KeyedRows extends Directive {
  #keys: readonly unknown[] | undefined;

  render<Row>(rows: readonly Row[], _keyOf: (row: Row) => unknown, draw: Draw<Row>): unknown {
    return rows.map(draw);
  }

  override update<Row>(container: ChildPart, [rows, keyOf, draw]: [readonly Row[], (row: Row) => unknown, Draw<Row>]): unknown {
    const drawn = new Map(rows.map((row, at) => [keyOf(row), draw(row, at)]));
    const parts = getCommittedValue(container) as readonly ChildPart[];
    const keys = this.#keys;
    this.#keys = [...drawn.keys()];
    if (!keys || !Array.isArray(parts)) return [...drawn.values()];
    const place = container.parentNode.getRootNode() as Document | ShadowRoot;
    const focused = place.activeElement as HTMLElement | null;
    const known = new Map(keys.map((key, at) => [key, parts[at] as ChildPart]));
    for (const [key, part] of known) {
      if (drawn.has(key)) continue;
      known.delete(key);
      drop(part);
    }
    // Those that stay, as they stand: who is not the next of them moves before it.
    const standing = new Set(known.values());
    const now = [...drawn].map(([key, value]) => {
      const part = known.get(key);
      if (part) standing.delete(part);
      const [next] = standing;
      return setChildPartValue(insertPart(container, next, part) as ChildPart, value);
    });
    setCommittedValue(container, now);
    // A row that moves lets go of the focus.
    if (focused?.isConnected && place.activeElement !== focused) focused.focus({ preventScroll: true });
    return noChange;
  }
}

/** `removePart` forgets the marker at the end of the part. */
function drop(part: ChildPart): void {
  const { endNode } = part;
  removePart(part);
  (endNode as ChildNode | null)?.remove();
}

/**
 * Rows that stay who they are when others come, go and move, so that focus and what is typed stay with them. As lit's `repeat`
 * does, which leaves a marker behind for each row that goes: a list that is open for months would fill up with them.
 */
export const keyedRows = directive(KeyedRows) as <Row>(rows: readonly Row[], keyOf: (row: Row) => unknown, draw: Draw<Row>) => DirectiveResult;
