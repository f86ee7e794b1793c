import type { CardLevel, LocalizedText } from '@hallkit/contract';

/** How closely something is watched, from not at all upwards; it only rises until the thing is done. */
export const oversightLevels = ['none', 'reminded', 'urged', 'supervised', 'escalated'] as const;

/** One of them. */
export type OversightLevel = (typeof oversightLevels)[number];

/** How something is watched beside its state: by whom, since when, and why. */
export interface Oversight {
  readonly level: OversightLevel;
  readonly by: 'system' | 'applicant' | 'supervisor' | null;
  /** ISO 8601 in UTC. */
  readonly at: string | null;
  readonly reason: LocalizedText | null;
}

/** Of what nobody looks after in particular. */
export const unwatched: Oversight = { level: 'none', by: null, at: null, reason: null };

/** Whether one level is above another. */
export const isAbove = (one: OversightLevel, other: OversightLevel): boolean => oversightLevels.indexOf(one) > oversightLevels.indexOf(other);

/** How closely something is watched because of a card. */
export const oversightOfCard: Readonly<Record<CardLevel, OversightLevel>> = { warning: 'reminded', yellow: 'urged', red: 'supervised' };
