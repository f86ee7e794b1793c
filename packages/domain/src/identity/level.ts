/** How sure a hall is of somebody: the phone was proved; name and identity number were checked; a card was read, or the city's login vouches. */
export type IdentityLevel = 'registered' | 'realName' | 'strong';

/** The levels, the lowest first. */
export const identityLevels: readonly IdentityLevel[] = ['registered', 'realName', 'strong'];

/** What is asked where nobody has said anything else: whoever applies is known by name and number. */
export const usualLevel: IdentityLevel = 'realName';

/** Whether a level is as high as another. */
export const reachesLevel = (level: IdentityLevel, asked: IdentityLevel): boolean => identityLevels.indexOf(level) >= identityLevels.indexOf(asked);

/** The level that several matters ask together: the highest; the usual one where there are none. */
export const highestLevel = (levels: readonly IdentityLevel[]): IdentityLevel => (levels.length === 0 ? usualLevel : levels.reduce((one, other) => (reachesLevel(one, other) ? one : other)));
