import { wordsOf } from './english.ts';
import type { Scored } from './rank.ts';
import type { Text, Texts } from './texts.ts';

/** Texts that the letters of the query read into, as pinyin in full, in initials or mixed. */
export function byPinyin(texts: Texts, letters: string): Scored[] {
  if (letters.length < 2 || letters.length > 60) return [];
  const strict = heard(texts, letters, false);
  return strict.length > 0 ? strict : heard(texts, letters, true);
}

function heard({ sounds, texts }: Texts, letters: string, loose: boolean): Scored[] {
  const worth = loose ? 0.8 : 1;
  const scored: Scored[] = [];
  for (const { id, match } of sounds.read(letters, loose)) {
    const length = match.end - match.start;
    // Two initials fit half the catalogue; whole syllables hardly anything by chance.
    const certainty = Math.min(1, (match.whole * 2 + (length - match.whole)) / 4);
    const fullness = length / (texts[id] as Text).text.length;
    scored.push({ text: id, how: 'pinyin', coverage: certainty * worth, fullness, score: worth * (0.7 * certainty + 0.6 * fullness + 0.15 * (match.whole / length) + (match.start === 0 ? 0.25 : 0)) });
  }
  return scored;
}

/** Texts that share English words with the query; a word also by its beginning. */
export function byEnglish({ entries, words }: Texts, query: string): Scored[] {
  const asked = [...new Set(wordsOf(query))];
  if (asked.length === 0) return [];
  const sums = new Map<number, number>();
  let all = 0;
  for (const word of asked) {
    const ids = [...words.holders(word)];
    const rarity = Math.log(1 + entries.length / (1 + ids.length)) / Math.log(1 + entries.length);
    all += rarity;
    for (const id of ids) sums.set(id, (sums.get(id) ?? 0) + rarity);
  }
  return [...sums].map(([id, sum]) => {
    const coverage = sum / all;
    const fullness = Math.min(1, asked.length / Math.max(1, words.count(id)));
    return { text: id, how: 'english', coverage, fullness, score: 1.1 * coverage + 0.4 * fullness * coverage };
  });
}
