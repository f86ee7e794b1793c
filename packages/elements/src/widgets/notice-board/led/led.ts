// The board of a hall: only pages that hang on a wall load it.
export { ledStyles } from './led.styles.ts';
export { Wall } from './wall.ts';
