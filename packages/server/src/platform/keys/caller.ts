/** Where a call comes from. */
export interface Caller {
  readonly key: string | undefined;
  readonly origin: string | undefined;
  /** Whether the call comes from this machine, with no proxy between. */
  readonly isLocal: () => boolean;
}
