import type { MatterContent } from '../records.ts';

/** What belongs to the hall that keeps the record, not to the list that delivers it. */
const kept = ['id', 'hallId', 'region', 'level', 'parentMatter', 'provenance', 'staffedLine'] as const;

/**
 * A guide over which a delivered one is laid: what the list says counts, but identity, area and source stay, what
 * the contract does not name is left out, and handling items and files point to the matter as it is here.
 */
export function withDelivered(own: MatterContent, delivered: Partial<MatterContent> | undefined): MatterContent {
  if (!delivered) return own;
  const known = Object.fromEntries(Object.entries(delivered).filter(([key, value]) => key in own && value !== undefined && !(kept as readonly string[]).includes(key))) as Partial<MatterContent>;
  const moved = JSON.parse(JSON.stringify(known).replace(/"\/api\/v1\/matters\/[^/"]+\/attachments\//g, `"/api/v1/matters/${own.id}/attachments/`)) as Partial<MatterContent>;
  const items = Array.isArray(moved.handlingItems) && moved.handlingItems.length > 0 ? moved.handlingItems.map((item) => ({ ...item, matterId: own.id })) : own.handlingItems;
  return { ...own, ...moved, handlingItems: items };
}
