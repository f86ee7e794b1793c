/** The database cannot be opened; the message tells a person what to do, without a stack. */
export class DatabaseStartError extends Error {
  override readonly name = 'DatabaseStartError';
}
