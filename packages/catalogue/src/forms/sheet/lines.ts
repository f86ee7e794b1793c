import type { Weight } from './typefaces.ts';

/** A stretch of text of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: string;
  /** A line to write on, or under what has been written. */
  readonly underline?: boolean;
}

/** Text as most callers have it: plain, or runs in a row. A line feed begins a new line. */
export type Inline = string | readonly Run[];

/** A run as it lies on a line. */
export interface Piece extends Run {
  readonly x: number;
  readonly width: number;
}

/** One line of set text. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Nothing follows on the next line of the same paragraph. */
  readonly last: boolean;
}

/** Width of a character in thousandths of the type size. */
export type Measure = (character: string, weight: Weight) => number;

/** Never at the head of a line, after the rules of setting Chinese (CLREQ, prohibition at line start). */
const neverFirst = /^[，。、；：？！）》〉」』】〕〗”’…—％%℃·,.;:?!)\]}]/u;
/** Never at the end of a line. */
const neverLast = /[（《〈「『【〔〖“‘(\[{¥]$/u;
/** Words, numbers, lines to write on, and a box with what it is before, stay whole. */
const token = /\n| +|　+|[\p{Number}:.]+—[\p{Number}:.]+|[□☑] ?(?:(?! [□☑])[^\n　])*|[\p{Script=Latin}\p{Number}@._+/:#&'-]+|./gu;

interface Token {
  readonly text: string;
  readonly run: Run;
  readonly width: number;
}

/** Space between words may hang over the end of a line; a line to write on may not. */
const isSpace = ({ text, run }: Token): boolean => run.underline !== true && /^[ 　]+$/.test(text);

/** Breaks text into lines no wider than `width` points; words too long for a line are broken anywhere. */
export function breakLines(inline: Inline, width: number, size: number, measure: Measure): Line[] {
  const runs = typeof inline === 'string' ? [{ text: inline }] : inline;
  const widthOf = (text: string, run: Run): number => Array.from(text).reduce((sum, character) => sum + measure(character, run.bold === true ? 'bold' : 'regular'), 0) * (size / 1000);
  const tokens = runs.flatMap((run) =>
    (run.text.match(token) ?? []).flatMap((text): Token[] => {
      const whole = widthOf(text, run);
      return whole <= width || text === '\n' ? [{ text, run, width: whole }] : Array.from(text, (one) => ({ text: one, run, width: widthOf(one, run) }));
    }),
  );
  const lines: Line[] = [];
  let line: Token[] = [];
  let used = 0;
  const end = (last: boolean): void => {
    lines.push(setLine(line, last));
    line = [];
    used = 0;
  };
  for (const one of tokens) {
    if (one.text === '\n') {
      end(true);
      continue;
    }
    if (used + one.width > width + 0.01 && line.length > 0 && !isSpace(one)) {
      const carried = carriedOver(line, one);
      end(false);
      line = carried;
      used = carried.reduce((sum, { width: own }) => sum + own, 0);
    }
    line.push(one);
    used += one.width;
  }
  if (line.length > 0 || lines.length === 0) end(true);
  return lines;
}

/** Takes from the end of a line what must not be parted from the next token, one character in most cases. */
function carriedOver(line: Token[], next: Token): Token[] {
  const carried: Token[] = [];
  let follower = next.text;
  while (line.length > 1 && carried.length < 3) {
    const last = line.at(-1);
    if (!last || !(neverFirst.test(follower) || neverLast.test(last.text))) break;
    line.pop();
    carried.unshift(last);
    follower = last.text;
  }
  return carried;
}

function setLine(tokens: readonly Token[], last: boolean): Line {
  const pieces: { -readonly [Key in keyof Piece]: Piece[Key] }[] = [];
  let x = 0;
  let before: Run | undefined;
  for (const { text, run, width } of tokens) {
    const piece = pieces.at(-1);
    if (piece && before === run) {
      piece.text += text;
      piece.width += width;
    } else pieces.push({ ...run, text, x, width });
    before = run;
    x += width;
  }
  return { pieces, width: x, last };
}
