import { normalise } from '@hallkit/domain';

/** Words of asking, which say nothing of what is asked about. */
const filler = /请问|您好|你好|谢谢|怎么办理|怎么办|怎么弄|怎么|怎样|如何|什么|需要|可不可以|能不能|可以|是不是|要不要|有没有|我想|我要|想要|办理|[吗呢吧啊呀嘛的了我你您]/g;
const english = new Set(['a', 'an', 'the', 'how', 'do', 'does', 'i', 'can', 'to', 'for', 'of', 'is', 'are', 'what', 'my', 'in', 'it', 'need', 'and', 'or', 'please']);

/** Latin words and numbers stand as they are, the others in pieces of two characters. */
const stretch = /[\p{Script=Latin}\p{Number}]+|[^\p{Script=Latin}\p{Number}\s]+/gu;

/** Pieces of a text: of two characters, or the one that stands alone. */
function piecesOf(text: string, { isQuestion }: { readonly isQuestion: boolean }): Set<string> {
  const found = new Set<string>();
  for (const part of text.split(/[^\p{Letter}\p{Number}]+/u)) {
    // As it is spoken: 周六 stays a word and does not become a number.
    const plain = normalise(part).spoken;
    for (const chunk of isQuestion ? plain.split(filler) : [plain]) {
      for (const [run] of chunk.matchAll(stretch)) {
        const characters = Array.from(run);
        if (/^[\p{Script=Latin}\p{Number}]/u.test(run)) {
          if (!isQuestion || !english.has(run)) found.add(run.slice(0, 40));
          continue;
        }
        for (const [at, character] of characters.entries()) {
          const next = characters[at + 1];
          if (next !== undefined) found.add(character + next);
          if (!isQuestion || characters.length === 1) found.add(character);
        }
      }
    }
  }
  return found;
}

/** Pieces of a question that are looked for; the longest question asks for so many. */
export const askedPieces = (question: string, most = 60): string[] => [...piecesOf(question, { isQuestion: true })].slice(0, most);

/** What a public answer is found by. */
export const pieceSet = (...texts: readonly string[]): string[] => [...piecesOf(texts.join('\n'), { isQuestion: false })];

/** In how many answers of the hall a piece is, and how many there are. */
export interface PieceCounts {
  readonly all: number;
  readonly of: ReadonlyMap<string, number>;
}

/** Answers that are read for one search, whatever there is. */
export const mostRead = 240;

/**
 * The pieces by which answers are looked up: the rarest, as long as all that have one of them are few enough to be read;
 * what nearly everybody writes is only weighed. Where even the rarest is in too many, those that have all pieces are read.
 */
export function lookUpBy(asked: readonly string[], { of }: PieceCounts): { readonly pieces: readonly string[]; readonly all: boolean } {
  const known = asked.filter((piece) => (of.get(piece) ?? 0) > 0).sort((one, other) => (of.get(one) ?? 0) - (of.get(other) ?? 0));
  const pieces: string[] = [];
  let sum = 0;
  for (const piece of known) {
    sum += of.get(piece) ?? 0;
    if (sum > mostRead) break;
    pieces.push(piece);
  }
  return pieces.length > 0 || known.length === 0 ? { pieces, all: false } : { pieces: known, all: true };
}

/** A text that is weighed. */
export interface Weighed {
  readonly question: string;
  readonly answer: string;
  /** Of matter and department, with everyday names. */
  readonly words: string;
  readonly helpful: number;
  readonly id: string;
}

/** From here on an answer is taken to fit, and below that not even shown. */
const [fits, shows] = [0.3, 0.12];

/** A piece that nobody has written may be half of two words: it counts less than a rare one. */
const unknown = 0.3;

/** Ranks answers by how much of the question they have: in their question, in the words of their matter, in their answer. */
export function rank<Row extends Weighed>(asked: readonly string[], counts: PieceCounts, rows: readonly Row[]): { readonly rows: Row[]; readonly confident: boolean } {
  const weights = asked.map((piece) => {
    const count = counts.of.get(piece) ?? 0;
    const rarity = Math.log(1 + (counts.all + 1) / (count + 0.5)) * (Array.from(piece).length === 1 ? 0.3 : 1);
    return { piece, weight: count === 0 ? rarity * unknown : rarity };
  });
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const scored = rows.map((row) => {
    const [question, words, answer] = [row.question, row.words, row.answer].map((text) => piecesOf(text, { isQuestion: false })) as [Set<string>, Set<string>, Set<string>];
    const score = weights.reduce((sum, { piece, weight }) => sum + weight * (question.has(piece) ? 1 : words.has(piece) ? 0.6 : answer.has(piece) ? 0.5 : 0), 0);
    return { row, score: total === 0 ? 0 : score / total, isWord: asked.some((piece) => Array.from(piece).length > 1 && (question.has(piece) || words.has(piece) || answer.has(piece))) };
  });
  const found = scored.filter(({ score }) => score >= shows).sort((one, other) => other.score - one.score || other.row.helpful - one.row.helpful || (one.row.id < other.row.id ? -1 : 1));
  return { rows: found.map(({ row }) => row), confident: found[0] !== undefined && found[0].score >= fits && found[0].isWord };
}
