/** Words of the `theme` option: how colours are chosen, and for whom the page is laid out. */
const words = ['light', 'dark', 'auto', 'elder', 'kiosk'] as const;

/**
 * The classes of a theme; words we do not know are left out, and `auto` follows the system.
 *
 * @example themeClasses('elder dark') // 'root dark elder'
 */
export function themeClasses(theme: string | undefined): string {
  const asked = new Set(theme?.toLowerCase().split(/[\s,]+/));
  return ['root', ...words.filter((word) => asked.has(word))].join(' ');
}
