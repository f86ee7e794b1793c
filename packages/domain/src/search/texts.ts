import { WordIndex } from './english.ts';
import { familyOf } from './family.ts';
import { GramIndex } from './grams.ts';
import { comparable, withoutBrackets, type Plain } from './normalise.ts';
import { each, type Parts } from './parts.ts';
import { learnReadings } from './pinyin.ts';
import { SoundIndex } from './sounds.ts';
import { shortFormsOf } from './short-forms.ts';
import type { HandlingKind, MatchField, SearchDocument } from './types.ts';

/** Documents that have one name and one family: the same matter in several regions. */
export interface Entry {
  /** Number of the family; entries of one family have the same. */
  readonly family: number;
  readonly kind: HandlingKind;
  /** Positions in `documents`. */
  readonly documents: number[];
  /** Characters of the official name: of two equal answers the plainer one is meant. */
  readonly length: number;
}

/** One way to call an entry. */
export interface Text extends Plain {
  readonly entry: number;
  readonly field: MatchField;
  readonly original: string;
  /** Sum of the weights of its distinct grams; filled in when all texts are known. */
  weight: number;
}

/** Everything that is looked up while one types. */
export interface Texts {
  readonly documents: readonly SearchDocument[];
  readonly entries: readonly Entry[];
  /** Entries of each family. */
  readonly families: readonly (readonly number[])[];
  readonly texts: readonly Text[];
  readonly grams: GramIndex;
  readonly sounds: SoundIndex;
  readonly words: WordIndex;
}

/** Gathers the texts of all documents and indexes them, in parts so that a browser can breathe between them. */
export function* collectTexts(documents: readonly SearchDocument[]): Parts<Texts> {
  const entries: Entry[] = [];
  const texts: Text[] = [];
  const [grams, sounds, words] = [new GramIndex(), new SoundIndex(), new WordIndex()];
  const gramsOf: (readonly number[])[] = [];
  const byKey = new Map<string, number>();
  const families = new Map<string, number>();
  const entriesOf: number[][] = [];

  const add = (entry: number, field: MatchField, original: string): void => {
    const plain = comparable(original);
    enterText(entry, field, original, plain);
    if (field === 'name') for (const short of shortFormsOf(plain.text)) enterText(entry, field, original, { text: short, spoken: short });
  };

  const enterText = (entry: number, field: MatchField, original: string, plain: Plain): void => {
    if (plain.text === '') return;
    const id = texts.push({ entry, field, original, text: plain.text, spoken: plain.spoken, weight: 0 }) - 1;
    const isEnglish = field === 'english';
    if (isEnglish) words.add(id, original);
    gramsOf.push(isEnglish ? [] : grams.add(id, plain.text));
    sounds.add(isEnglish ? '' : plain.spoken);
  };

  const enter = (document: SearchDocument, position: number): void => {
    const key = `${document.familyId}\0${document.name}\0${document.departmentId}`;
    const known = byKey.get(key);
    if (known !== undefined) {
      entries[known]?.documents.push(position);
      return;
    }
    const family = families.get(document.familyId) ?? families.size;
    families.set(document.familyId, family);
    const entry = entries.push({ family, kind: familyOf(document.name).kind, documents: [position], length: document.name.length }) - 1;
    byKey.set(key, entry);
    (entriesOf[family] ??= []).push(entry);
    add(entry, 'name', document.name);
    const bare = withoutBrackets(document.name);
    if (bare !== document.name && bare.length > 2) add(entry, 'name', bare);
    for (const everyday of document.everydayNames) add(entry, 'everydayName', everyday);
    if (document.english) add(entry, 'english', document.english);
  };

  yield* learnReadings();
  yield* each(documents, 10, enter);
  grams.weigh(Math.max(1, entries.length));
  yield;
  yield* each(texts, 500, (text, id) => {
    for (const gram of gramsOf[id] ?? []) text.weight += grams.weightOf(gram);
  });
  yield* sounds.hear(grams);
  return { documents, entries, families: entriesOf, texts, grams, sounds, words };
}
