import type { HandlingKind } from '@hallkit/domain';

/** What is done with a matter, in words that can follow its name. */
const deeds: Readonly<Partial<Record<HandlingKind, string>>> = { change: 'change', renew: 'renewal', cancel: 'cancellation', reissue: 'replacement', annualReview: 'annual review', query: 'enquiry' };
/** Words by which a national name says that something begins; they are wrong for an item that changes or ends it. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/\s*\((new|first[^)]*)\)$/i, ''], [/^establishment registration/i, 'Registration'], [/^first issue/i, 'Issue'], [/^approval of (the )?establishment/i, 'Approval'], [/^registration of the creation/i, 'Registration'],
];

/**
 * The English name of an item of a hall's own list, from the name of the national matter it belongs to: an item that
 * changes, renews or ends something must not be called as if it began it.
 *
 * @param national - English name of the national matter.
 * @param nationalKind - What that matter does.
 * @param kind - What the item does.
 * @example englishNameFor('Tobacco retail licence (new)', 'new', 'cancel') // 'Tobacco retail licence (cancellation)'
 */
export function englishNameFor(national: string, nationalKind: HandlingKind, kind: HandlingKind): string {
  const name = national.charAt(0).toUpperCase() + national.slice(1);
  const deed = deeds[kind];
  if (deed === undefined || kind === nationalKind) return kind === 'new' || kind === nationalKind ? name : withoutBeginning(name);
  const bare = withoutBeginning(name);
  return new RegExp(`\\b${deed}`, 'i').test(bare) ? bare : `${bare} (${deed})`;
}

const withoutBeginning = (name: string): string => {
  const bare = beginnings.reduce((text, [words, instead]) => text.replace(words, instead), name);
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};
