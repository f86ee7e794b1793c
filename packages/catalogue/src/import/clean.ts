/** Characters that no text needs and that databases refuse or pages cannot show. */
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
/** Characters without a width that word processors leave behind; two names that differ only in them look the same. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
/** What a spreadsheet puts round a code to keep it a text: ="0012", '0012. */
const guard = /^(?:="([^"]*)"|'(.*))$/s;

/** A text whose halves of characters are marked as unreadable; a database takes no half ones. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** Whether a text holds characters that cannot be kept: control characters, or what was unreadable in the file. */
export const isSpoilt = (text: string): boolean => /\uFFFD/.test(text) || text.search(control) !== -1;

/** A text as it is kept: composed, well formed, without invisible characters and spaces round it. */
export const tidy = (text: string): string => wellFormed(text).normalize('NFC').replace(invisible, '').replace(guard, '$1$2').replace(/\r\n?/g, '\n').trim();

/** A text without what cannot be kept. */
export const withoutControl = (text: string): string => text.replace(control, '');

/** A name on one line: breaks inside Chinese vanish, others become a space. */
export const oneLine = (text: string): string => text.replace(/(?<=[\u3000-\u9FFF\uFF00-\uFFEF])\s*\n\s*(?=[\u3000-\u9FFF\uFF00-\uFFEF])/g, '').replace(/\s+/g, ' ');

/** Every text in a value from elsewhere, cleaned; for whole guides. */
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutControl(wellFormed(value));
  if (Array.isArray(value)) return value.map(cleaned);
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)])) : value;
}
