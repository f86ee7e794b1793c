/** A wire to a printer. */
export interface PrinterTransport {
  /**
   * Opens the wire to a printer that this page was allowed to use before.
   *
   * @returns false where there is none.
   */
  open(): Promise<boolean>;
  /** Asks the person in front of it to choose a printer; only in answer to a touch. */
  request(): Promise<void>;
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /**
   * The next bytes from the printer.
   *
   * @returns null where it does not answer in time, as many do not.
   */
  read(milliseconds: number): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** What a promise brings, or null after a while. */
export async function within<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
