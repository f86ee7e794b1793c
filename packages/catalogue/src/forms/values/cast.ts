import type { MatterContent } from '../../records.ts';
import { creditCode, residentId } from './identity.ts';
import { createSeed } from './seed.ts';
import type { Seed } from './seed.ts';

/** An invented person. */
export interface Person {
  readonly name: string;
  readonly sex: '男' | '女';
  readonly idNumber: string;
  readonly phone: string;
  readonly address: string;
}
/** An invented organisation. */
export interface Firm {
  readonly name: string;
  readonly creditCode: string;
  readonly address: string;
  readonly legalPerson: Person;
}
/** Everybody who appears in the samples of a matter: the same in each of its papers. */
export interface Cast {
  readonly seed: Seed;
  readonly person: Person;
  readonly partner: Person;
  readonly agent: Person;
  readonly firm: Firm;
  /** Name of whoever applies. */
  readonly applicant: string;
  readonly date: SampleDate;
}
/** A day of the sample year. */
export interface SampleDate {
  readonly month: number;
  readonly day: number;
  readonly zh: string;
}

// Given names are made of 样, 例, 示, 范 (sample), so that nobody takes them for a real neighbour.
const families = ['张', '李', '王', '刘', '陈', '杨', '赵', '孙', '周', '吴', '郑', '冯', '于', '董', '欧阳'] as const;
const givens = { 男: ['示远', '例安', '样舟', '范明', '示川', '例诚'], 女: ['样宁', '示清', '例嘉', '范宜', '样云', '示雅'] } as const;
/** Apart from each other, so that no two people of a matter have one name. */
const places = { applicant: 0, partner: 2, agent: 4 } as const;
// Area codes, births 1901 to 1905 and sequences 900 to 999: chosen so that no living person is likely to hold one.
const areas = ['371402', '371403', '371426', '371482'] as const;

function personOf(seed: Seed, role: keyof typeof places, region: string): Person {
  const sex = seed.pick(`${role} sex`, ['男', '女'] as const);
  const two = (number: number): string => String(number).padStart(2, '0');
  const birth = `${seed.number(`${role} year`, 1901, 1905)}${two(seed.number(`${role} month`, 1, 12))}${two(seed.number(`${role} day`, 1, 28))}`;
  const sequence = 900 + seed.number(`${role} sequence`, 0, 49) * 2 + (sex === '男' ? 1 : 0);
  return {
    name: seed.pick(`${role} family`, families) + (givens[sex][(seed.number('given', 0, 5) + places[role]) % 6] ?? givens[sex][0]),
    sex,
    idNumber: residentId(seed.pick(`${role} area`, areas) + birth + String(sequence)),
    // No operator has been given the numbers that begin with 154.
    phone: `1540000${String(seed.number(`${role} phone`, 0, 9999)).padStart(4, '0')}`,
    address: `${region}样例路 ${seed.number(`${role} street`, 1, 99)} 号 ${seed.number(`${role} block`, 1, 9)} 号楼 ${seed.number(`${role} flat`, 1, 6)}0${seed.number(`${role} door`, 1, 4)} 室`,
  };
}

const kinds: readonly (readonly [MatterContent['audiences'][number], string, string])[] = [
  ['enterprise', '91', '有限公司'],
  ['unincorporatedEnterprise', '92', '经营部（个体工商户）'],
  ['institution', '12', '中心'],
  ['socialOrganisation', '52', '中心'],
  ['organ', '11', '办公室'],
];

/** Whether people apply, organisations, or both. */
export function applicantsOf({ audiences }: Pick<MatterContent, 'audiences'>): 'person' | 'organisation' | 'both' {
  const people = audiences.includes('natural');
  const organisations = audiences.some((one) => one !== 'natural');
  return people && organisations ? 'both' : people ? 'person' : organisations ? 'organisation' : 'both';
}

/**
 * The people and the firm of a matter's samples.
 *
 * @param trade - What the firm does, as it stands in its name (餐饮管理).
 */
export function castOf(content: MatterContent, trade: string): Cast {
  const seed = createSeed(content.id);
  const region = content.region.name.zh;
  const person = personOf(seed, 'applicant', region);
  const [, prefix, ending] = kinds.find(([audience]) => content.audiences.includes(audience)) ?? ['enterprise', '91', '有限公司'];
  const firm: Firm = {
    name: `${region}样例${trade}${ending}`,
    creditCode: creditCode(prefix, '371402', `MA${String(seed.number('firm', 0, 999_999)).padStart(6, '0')}`),
    address: `${region}示范街 ${seed.number('firm street', 1, 199)} 号`,
    legalPerson: person,
  };
  const month = seed.number('month', 2, 9);
  const day = seed.number('date', 3, 26);
  return {
    seed,
    person,
    partner: personOf(seed, 'partner', region),
    agent: personOf(seed, 'agent', region),
    firm,
    applicant: applicantsOf(content) === 'organisation' ? firm.name : person.name,
    date: { month, day, zh: `2026 年 ${month} 月 ${day} 日` },
  };
}
