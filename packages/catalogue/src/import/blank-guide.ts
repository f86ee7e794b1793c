import { usualLevel } from '@hallkit/domain';
import type { HallRecord, MatterContent } from '../records.ts';

/** What every matter of an imported list has at least. */
export interface Known {
  readonly id: string;
  readonly name: MatterContent['name'];
  readonly department: MatterContent['department'];
  readonly provenance: MatterContent['provenance'];
}

/** A guide that says nothing beyond what the hall itself says: whatever the list left out is null or empty, never guessed. */
export function blankGuide(hall: HallRecord, { id, name, department, provenance }: Known): MatterContent {
  return {
    id, hallId: hall.id, state: 'inForce', name, everydayNames: [], type: 'publicService', baseCode: null, implementingCode: null, parentMatter: null,
    region: hall.region, level: hall.level, department,
    agency: { name: department.name, code: null, nature: null, powerSource: null, delegate: null, participants: [] },
    audiences: [], topics: [], handlingItems: [], situations: [], immediate: null, channels: [], onlineUrl: null, visits: null, visitReason: null,
    inHall: null, bookable: null, mailing: null, onlinePayment: null, kiosk: null, agent: null, commitment: null, quota: null, crossRegionScope: null, weekend: null, identityLevel: usualLevel,
    legalLimit: null, promisedLimit: null, specialProcedures: [],
    places: [{ hallId: hall.id, name: hall.name, address: hall.address.zh === '' ? null : hall.address, counter: null, hours: hall.hours, phones: [] }],
    consultationPhones: [], supervisionPhones: [], staffedLine: hall.staffedLine, conditions: [], refusalGrounds: [], legalBasis: [], materials: [],
    fees: { charged: null, items: [], reducible: null, paymentMethods: [] }, steps: [], results: [],
    rights: { rightsAndDuties: [], reconsideration: null, litigation: null }, questions: [], intermediary: null, annualReview: null, attachments: [], provenance,
  };
}
