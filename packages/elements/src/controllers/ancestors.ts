/** The elements around a node from the nearest on, slots and shadow hosts included; the node itself is not among them. */
export function* ancestors(start: Element): Generator<Element, void, undefined> {
  for (let node: Node | null = start.assignedSlot ?? start.parentNode; node; ) {
    if (node instanceof Element) yield node;
    node = node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
  }
}
