/** Attributes that every HTML element has, or that belong to frameworks and tests. */
const general = /^(id|class|style|lang|dir|title|slot|part|exportparts|hidden|inert|is|role|tabindex|translate|spellcheck|autofocus|accesskey|draggable|popover|nonce|itemprop|itemscope|itemtype|data-.*|aria-.*|on.*|_ng.*|ng-.*|v-.*|x-.*|:.*|@.*|\..*|\?.*|defer-hydration)$/;

/** Attributes nobody knows: most of them mistyped. */
export function unknownAttributes(element: Element, known: readonly string[]): string[] {
  return element.getAttributeNames().filter((name) => !known.includes(name) && !general.test(name));
}
