// The board of a hall: only pages that hang on a wall load it.
export { LedBoard } from './led-board.ts';
export type { LedSection } from './led-board.ts';
export { ledSections, ledView } from './led-view.ts';
export { ledStrings } from './led.strings.ts';
export { ledStyles } from './led.styles.ts';
