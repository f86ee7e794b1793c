/** A block of an event stream: an event, or only an id. */
export interface Block {
  readonly id: string | undefined;
  readonly data: string;
  /** Milliseconds the server asks to wait before coming back. */
  readonly retry: number | undefined;
}

/**
 * Reads an event stream (WHATWG HTML, section 9.2) from bytes cut anywhere.
 *
 * @returns Takes the next bytes.
 */
export function blockParser(onBlock: (block: Block) => void): (bytes: Uint8Array) => void {
  // Drops a byte order mark by itself.
  const decoder = new TextDecoder();
  let rest = '';
  let cut = false;
  let fields: Record<string, string> = {};
  let data: string[] = [];
  return (bytes) => {
    let text = decoder.decode(bytes, { stream: true });
    if (!text) return;
    // CRLF may be cut in the middle: its second half ends no further line.
    if (cut && text[0] === '\n') text = text.slice(1);
    cut = text.endsWith('\r');
    const lines = (rest + text).split(/\r\n?|\n/);
    rest = lines.pop() as string;
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) as RegExpExecArray;
      if (name === 'data') data.push(value);
      else if (line) fields[name] = value;
      else {
        const { id, retry } = fields;
        onBlock({ id: id?.includes('\0') ? undefined : id, data: data.join('\n'), retry: /^\d+$/.test(retry ?? '') ? Number(retry) : undefined });
        fields = {};
        data = [];
      }
    }
  };
}
