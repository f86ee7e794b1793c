/** A file that cannot be read as a list at all; the message says what it should be, for a person. */
export class ListError extends Error {
  override readonly name = 'ListError';
}
