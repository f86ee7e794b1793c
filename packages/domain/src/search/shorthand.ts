/** Characters that JSON leaves as they are, one byte each. */
const symbols: readonly string[] = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at)).filter((char) => char !== '"' && char !== '\\');
const numberOf: ReadonlyMap<string, number> = new Map(symbols.map((symbol, number) => [symbol, number]));
const base = symbols.length;

/** Fewest leads leave most characters a single symbol; below, what two symbols can name. */
const mostLeads = 64;

/**
 * Text in which frequent characters take one byte and the others two, where UTF-8 takes three: a fifth less after
 * compression, which sees the words again only when they are spelt alike.
 */
export interface Shorthand {
  /** Characters that have a symbol of their own. */
  readonly frequent: string;
  /** The characters of two symbols, ascending: gaps between their code units, see {@link gapsOf}. */
  readonly others: string;
  /** Symbols; any other character stands for itself. */
  readonly text: string;
}

/** Gaps of one symbol up to base - 2; larger ones as the last symbol and three digits. */
function gapsOf(units: readonly number[]): string {
  let before = 0;
  return units
    .map((unit) => {
      const gap = unit - before;
      before = unit;
      if (gap < base - 1) return symbols[gap];
      return `${symbols[base - 1]}${symbols[Math.floor(gap / base / base)]}${symbols[Math.floor(gap / base) % base]}${symbols[gap % base]}`;
    })
    .join('');
}

function unitsOf(gaps: string): string[] {
  const units: string[] = [];
  let unit = 0;
  const digit = (at: number): number => numberOf.get(gaps.charAt(at)) ?? 0;
  for (let at = 0; at < gaps.length; at += 1) {
    if (digit(at) < base - 1) unit += digit(at);
    else {
      unit += (digit(at + 1) * base + digit(at + 2)) * base + digit(at + 3);
      at += 3;
    }
    units.push(String.fromCharCode(unit));
  }
  return units;
}

/** Writes a text in shorthand. Any string comes back from {@link longhand} as it was. */
export function shorthand(text: string): Shorthand {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) counts.set(text.charAt(at), (counts.get(text.charAt(at)) ?? 0) + 1);
  // Symbols must be written as symbols; of the rest the rarest may stand for themselves.
  const used = [...counts].sort(([a, times], [b, others]) => Number(numberOf.has(b)) - Number(numberOf.has(a)) || others - times).slice(0, mostLeads * base).map(([char]) => char);
  used.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  let leads = 0;
  while (leads < mostLeads && base - leads + leads * base < used.length) leads += 1;
  const frequent = used.slice(0, base - leads);
  const others = used.slice(base - leads).sort();
  const codes = new Map<string, string>();
  for (const [at, char] of frequent.entries()) codes.set(char, symbols[leads + at] ?? '');
  for (const [at, char] of others.entries()) codes.set(char, `${symbols[Math.floor(at / base)]}${symbols[at % base]}`);
  let written = '';
  for (let at = 0; at < text.length; at += 1) written += codes.get(text.charAt(at)) ?? text.charAt(at);
  return { frequent: frequent.join(''), others: gapsOf(others.map((char) => char.charCodeAt(0))), text: written };
}

/** The text that was written in shorthand. */
export function longhand({ frequent, others, text }: Shorthand): string {
  const rare = unitsOf(others);
  const leads = base - (rare.length === 0 ? base : frequent.length);
  let read = '';
  for (let at = 0; at < text.length; at += 1) {
    const number = numberOf.get(text.charAt(at));
    if (number === undefined) read += text.charAt(at);
    else if (number >= leads) read += frequent.charAt(number - leads);
    else {
      at += 1;
      read += rare[number * base + (numberOf.get(text.charAt(at)) ?? 0)] ?? '';
    }
  }
  return read;
}
