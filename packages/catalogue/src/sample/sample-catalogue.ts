import type { Catalogue, DepartmentRecord, HallRecord, MatterRecord } from '../records.ts';
import { departmentOf, departmentPhone, departmentRef, sampleDepartments } from './departments.ts';
import { drafts } from './drafts.ts';
import { everydayNamesOf } from './everyday.ts';
import { familiesOf } from './families.ts';
import { matterId, matterOf } from './matter.ts';
import { text } from './data.ts';
import { countyCore, listedIn } from './placement.ts';
import { generatedHall } from './provenance.ts';
import { hotline, hoursOf, sampleRegions } from './regions.ts';
import type { SampleRegion } from './regions.ts';
import { scenarioLinks } from './scenario-links.ts';
import { draftsInScenarios, scenarioRecords } from './scenarios.ts';

/** The two letters that numbers of applications begin with in the sample hall. */
export const sampleNumberPrefix = 'DZ';

/**
 * The sample hall of Dezhou: the city's hall and those of its 12 county-level divisions, about 4,000 matters with
 * full guides, and the scenarios that lead to them. The same every time; guides are made while iterating.
 *
 * @example
 * for (const { content } of sampleCatalogue().matters) console.log(content.name.zh);
 */
export function sampleCatalogue(): Catalogue {
  const list = drafts();
  const links = scenarioLinks(list);
  const core = countyCore(list, draftsInScenarios(links));
  const families = familiesOf(list);
  const names = everydayNamesOf(list, links);
  const seeds = list.map((draft, at) => ({ draft, familyId: families.get(draft) ?? draft.slug, everydayNames: names[at] ?? [] }));
  const regions = sampleRegions();
  const matters: Iterable<MatterRecord> = {
    *[Symbol.iterator]() {
      for (const region of regions) for (const seed of seeds) if (listedIn(seed.draft, region, core)) yield matterOf(seed, region);
    },
  };
  const [city, seat] = regions;
  return {
    halls: regions.map((region) => hallOf(region, city)),
    departments: regions.flatMap((region) => {
      const present = new Set(list.filter((draft) => listedIn(draft, region, core)).map(({ department_zh }) => departmentOf(department_zh).id));
      return sampleDepartments()
        .filter(({ id }) => present.has(id))
        .map((department): DepartmentRecord => ({ ...departmentRef(department), hallId: region.hallId, phone: departmentPhone(department, region) }));
    }),
    matters,
    // What only counties handle is shown at the city's seat; its other regions follow from the family.
    scenarios: scenarioRecords(links, (draft) => {
      const at = [city, seat].find((region) => region && listedIn(draft, region, core));
      return at ? matterId(draft, at) : null;
    }),
  };
}

function hallOf(region: SampleRegion, city: SampleRegion | undefined): HallRecord {
  return {
    id: region.hallId,
    name: region.hallName,
    parentHallId: region.level === 'city' ? null : (city?.hallId ?? null),
    region: region.region,
    level: region.level,
    timeZone: 'Asia/Shanghai',
    address: region.address,
    hours: hoursOf(region.weekend),
    phones: [{ number: region.phone, label: text('总咨询台（样例号码）', 'Information desk (sample number)') }, hotline],
    staffedLine: hotline,
    provenance: generatedHall,
  };
}
