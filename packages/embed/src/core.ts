/** What every element on the page shares; loaded once by the loader. */
export { init } from '@hallkit/elements';
