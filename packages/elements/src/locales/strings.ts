import type { HallLocale } from './locale.ts';

/** A text, or a function where it depends on numbers or names. */
export type StringEntry = string | ((...values: never[]) => string);

/** Texts that are there, or that are fetched when somebody reads that language. */
export type Texts<Strings extends object> = Strings | (() => Promise<Strings>);

/**
 * All texts of one element in every language. A key that lacks in one of them does not compile. Chinese comes with
 * the element, because it is what an element falls back to; a long table fetches the others.
 *
 * @example
 * export const qrStrings: StringTable<QrStrings> = { name: 'qr', 'zh-CN': { … }, en: { … } };
 * export const finderStrings: StringTable<FinderStrings> = { name: 'finder', 'zh-CN': { … }, en: async () => (await import('./finder.en.ts')).english };
 */
export interface StringTable<Strings extends object> extends Readonly<Record<Exclude<HallLocale, 'zh-CN'>, Texts<Strings>>> {
  /** Under this name a host overrides texts; the element's tag without its prefix. */
  readonly name: string;
  readonly 'zh-CN': Strings;
}

/**
 * Texts a host puts in place of ours, by table, language and key. A text stands in for a function too:
 * `{0}`, `{1}` … are its values.
 *
 * @example { 'matter-finder': { en: { label: 'What do you need?', count: '{0} results' } } }
 */
export type StringOverrides = Readonly<Record<string, Readonly<Partial<Record<HallLocale, Readonly<Record<string, StringEntry>>>>>>>;

/** Layers of overrides with the nearest last, per table: merging them at each render would cost more than the render. */
const merged = new WeakMap<object, WeakMap<object, object>>();

/** The texts of a table in a language, with the overrides of a host on top; the last layer wins. */
export function resolveStrings<Strings extends object>(table: StringTable<Strings>, locale: HallLocale, layers: readonly (StringOverrides | undefined)[]): Strings {
  return layers.reduce<Strings>((strings, layer) => {
    const own = layer?.[table.name]?.[locale];
    return own ? overlay(strings, own) : strings;
  }, textsOf(table, locale));
}

/** Texts that were fetched, by what fetches them. */
const fetched = new WeakMap<object, object>();
const underway = new WeakMap<object, Promise<void>>();

/**
 * Fetches the texts of a language that are not here yet; where they cannot be had, the Chinese ones stand in.
 *
 * @returns undefined when they are here already.
 */
export function fetchTexts<Strings extends object>(table: StringTable<Strings>, locale: HallLocale): Promise<void> | undefined {
  const texts = table[locale];
  if (typeof texts !== 'function' || fetched.has(texts)) return undefined;
  const known = underway.get(texts);
  if (known) return known;
  const fetching = texts().then(
    (strings) => void fetched.set(texts, strings),
    (error: unknown) => {
      console.warn(`[hallkit] The ${locale} texts of ${table.name} could not be fetched.`, error);
      fetched.set(texts, table['zh-CN']);
    },
  );
  underway.set(texts, fetching);
  return fetching;
}

function textsOf<Strings extends object>(table: StringTable<Strings>, locale: HallLocale): Strings {
  const texts = table[locale];
  return typeof texts === 'function' ? ((fetched.get(texts) as Strings | undefined) ?? table['zh-CN']) : texts;
}

function overlay<Strings extends object>(strings: Strings, own: Readonly<Record<string, StringEntry>>): Strings {
  const known = merged.get(strings) ?? new WeakMap<object, object>();
  merged.set(strings, known);
  let result = known.get(own) as Strings | undefined;
  if (!result) {
    const entries = Object.entries(own).map(([key, value]) => [key, typeof value === 'string' && typeof strings[key as keyof Strings] === 'function' ? template(value) : value]);
    result = { ...strings, ...Object.fromEntries(entries) } as Strings;
    known.set(own, result);
  }
  return result;
}

const template = (text: string) => (...values: unknown[]): string => text.replace(/\{(\d+)\}/g, (_, position: string) => String(values[Number(position)] ?? ''));
