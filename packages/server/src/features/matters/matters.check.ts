import type { MatterContent } from '@hallkit/catalogue';
import { schemaCheck } from '../../platform/http/validation.ts';

const check = schemaCheck('MatterGuide');

/** What a delivered guide lacks by the contract, in a sentence; undefined when nothing. */
export function checkContent(content: MatterContent): string | undefined {
  return check({ ...content, version: 1, validFrom: '2000-01-01', validTo: null, updatedAt: '2000-01-01T00:00:00Z', alsoIn: [] });
}
