import { createHash } from 'node:crypto';
import type { MatterContent } from '@hallkit/catalogue';
import { usualLevel } from '@hallkit/domain';
import type { StoredSummary } from '../../platform/database/schema.ts';

/** What a list shows of a guide, kept beside it so that no list opens guides. */
export function summaryOf(content: MatterContent): StoredSummary {
  const { name, everydayNames, type, region, audiences, topics, handlingItems, baseCode, immediate, promisedLimit, visits, weekend, agent, provenance, channels, mailing, crossRegionScope, fees } = content;
  const has = (channel: MatterContent['channels'][number]): boolean | null => (channels.length === 0 ? null : channels.includes(channel));
  return {
    name, everydayNames, type, region, audiences, topics, handlingItems, baseCode, immediate, promisedLimit, visits, charged: fees.charged,
    online: has('online'), mail: mailing ?? has('mail'), agent, crossRegion: crossRegionScope === null ? null : crossRegionScope !== 'none', weekend, provenance,
  };
}

/**
 * Same guide, same hash; the order of properties does not count. What people call the matter, what it is
 * grouped with and the note on where it comes from are no part of the guide: they change without a new version.
 * The usual level of identity is what guides from before levels meant: naming it changes nothing either.
 */
export function contentHash({ everydayNames: _, provenance: { kind }, identityLevel, ...guide }: MatterContent): string {
  const content = { ...guide, provenance: kind, ...(identityLevel === usualLevel ? {} : { identityLevel }) };
  const ordered = (value: unknown): unknown => (Array.isArray(value) ? value.map(ordered) : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)])) : value);
  return createHash('sha256').update(JSON.stringify(ordered(content))).digest('base64url').slice(0, 22);
}
