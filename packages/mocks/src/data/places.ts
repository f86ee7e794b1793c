import { examples } from '@hallkit/contract';
import type { Hall, LocalizedText } from '@hallkit/contract';

/** Where the invented matters lie: the hall of the contract's example and two below it. */
export type PlaceId = 'dz' | 'dc' | 'nj';

/** A hall without its counts, which follow from the matters. */
export type BareHall = Omit<Hall, 'departments' | 'matters'>;

const { departments: _departments, matters: _matters, ...city } = examples.getHallExample;

const below = (id: string, code: string, name: LocalizedText, level: Hall['level'], road: number): BareHall => ({
  ...city,
  id,
  parentHallId: city.id,
  level,
  region: { code, name },
  name: { zh: `${name.zh}政务服务中心`, en: `${name.en} Government Service Centre` },
  address: { zh: `${name.zh}样例路 ${road} 号`, en: `${road} Sample Road, ${name.en}` },
});

/** The halls, the one of the key first. */
export const halls: Readonly<Record<PlaceId, BareHall>> = {
  dz: city,
  dc: below('dezhou-decheng', '371402', { zh: '德城区', en: 'Decheng District' }, 'county', 2),
  nj: below('dezhou-ningjin', '371422', { zh: '宁津县', en: 'Ningjin County' }, 'county', 3),
};
