import { resolveStrings } from '@hallkit/elements';
import type { HallLocale } from '@hallkit/elements';
import { readAloudStrings } from './read-aloud.strings.ts';
import type { ReadAloudStrings } from './read-aloud.strings.ts';

/** Longer texts are read from their beginning; nobody listens to a page. */
const longest = 300;

const controls = 'a[href], button, input, select, textarea, summary, label, [role=button], [role=link], [role=tab], [role=option], [role=checkbox], [role=radio], [role=switch], [role=menuitem], [role=combobox]';
const texts = 'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, figcaption, caption, legend, blockquote, [role=alert], [role=status], [role=img], img';

const tidy = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';

/** What can be seen and heard of an element and of what stands in it, slots and shadow roots included. */
function visibleText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || /^(style|script|template|svg)$/.test(node.localName)) return '';
  if (node.getAttribute('aria-hidden') === 'true' || (node instanceof HTMLElement && !node.checkVisibility())) return '';
  const own = tidy(node.getAttribute('aria-label') || node.getAttribute('alt'));
  if (own) return ` ${own} `;
  const inside = node instanceof HTMLSlotElement && node.assignedNodes().length > 0 ? node.assignedNodes({ flatten: true }) : [...(node.shadowRoot?.childNodes ?? node.childNodes)];
  const text = inside.map(visibleText).join('');
  return /^(inline|contents)/.test(getComputedStyle(node).display) ? text : ` ${text} `;
}

/** The accessible name, as far as it matters for what is touched (after W3C Accessible Name 1.2). */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean).map((id) => root.getElementById?.(id)).filter((label) => label != null);
  if (labelled.length > 0) return tidy(labelled.map(visibleText).join(' '));
  const labels = (element as HTMLInputElement).labels;
  const isField = element.matches('input, select, textarea');
  return tidy(element.getAttribute('aria-label')) || tidy([...(labels ?? [])].map(visibleText).join(' ')) || (isField ? '' : tidy(visibleText(element))) || tidy(element.getAttribute('alt') ?? element.getAttribute('title') ?? element.getAttribute('placeholder'));
}

/** What a field holds. Numbers and names of a person are not read out in a hall, only that they are there. */
function valueOf(element: Element, strings: ReadAloudStrings): string {
  if (element instanceof HTMLSelectElement) return tidy(element.selectedOptions[0]?.textContent);
  if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type)) return element.checked ? strings.ticked : strings.unticked;
  if (element instanceof HTMLInputElement && /^(button|submit|reset)$/.test(element.type)) return tidy(element.value);
  if (!(element instanceof HTMLInputElement) && !(element instanceof HTMLTextAreaElement)) return '';
  if (element.value === '') return strings.empty;
  return element.type === 'search' ? tidy(element.value) : strings.filled;
}

function kindOf(element: Element, strings: ReadAloudStrings): string {
  if (element.matches('a[href], [role=link]')) return strings.link;
  if (element.matches('button, summary, [role=button], input[type=button], input[type=submit]')) return strings.button;
  if (element.matches('input[type=checkbox], [role=checkbox], input[type=radio], [role=radio]')) return strings.choice;
  if (element.matches('select, [role=combobox]')) return strings.list;
  return element.matches('input, textarea') ? strings.field : '';
}

function stateOf(element: Element, strings: ReadAloudStrings): string {
  if (element.matches(':disabled, [aria-disabled=true]')) return strings.disabled;
  const pressed = element.getAttribute('aria-pressed') ?? element.getAttribute('aria-checked');
  if (pressed !== null) return pressed === 'true' ? strings.on : strings.off;
  const expanded = element.getAttribute('aria-expanded');
  return expanded === null ? '' : expanded === 'true' ? strings.opened : strings.folded;
}

/**
 * What is said of a touch.
 *
 * @param path - The touched element and everything around it, from the inside out.
 * @returns An empty text where nothing readable was touched.
 */
export function describe(path: readonly Element[], locale: HallLocale): string {
  const strings = resolveStrings(readAloudStrings, locale, []);
  const found = path.find((element) => element.matches(controls)) ?? path.find((element) => element.matches(texts));
  if (!found) return '';
  const target = found instanceof HTMLLabelElement ? (found.control ?? found) : found;
  if (!target.matches(controls)) return tidy(visibleText(target)).slice(0, longest);
  return [nameOf(target).slice(0, longest), valueOf(target, strings), kindOf(target, strings), stateOf(target, strings)].filter(Boolean).join(locale === 'en' ? ', ' : '，');
}
