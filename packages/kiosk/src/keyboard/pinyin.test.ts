import { expect } from '@open-wc/testing';
import { candidatesOf, pinyinTable, syllablesOf } from './pinyin.ts';
import type { PinyinTable } from './pinyin.ts';

describe('pinyin', () => {
  let table: PinyinTable;
  before(async () => {
    table = await pinyinTable();
  });
  const first = (letters: string, most = 6): string => candidatesOf(letters, table).slice(0, most).map(({ text }) => text).join('');

  it('is parted into syllables so that all of it can be read', () => {
    for (const [letters, syllables] of [['canyin', 'can yin'], ['zhenguo', 'zhen guo'], ['xian', 'xian'], ["xi'an", "xi an"], ['shanghai', 'shang hai'], ['lvshi', 'lv shi'], ['wangx', 'wang x'], ['dezhou', 'de zhou'], ['qqq', 'qqq']] as const) {
      expect(syllablesOf(letters, table).map((each) => each.replace("'", '')).join(' '), letters).to.equal(syllables);
    }
  });

  it('offers the usual characters first, and what has only begun', () => {
    expect(first('wang')).to.contain('王');
    expect(first('li')).to.match(/李|里/);
    expect(first('zh', 12)).to.have.length(12);
    expect(candidatesOf('', table)).to.deep.equal([]);
    expect(candidatesOf('!!', table)).to.deep.equal([]);
  });

  it('says how many letters a character stands for, shorter readings too', () => {
    const [best] = candidatesOf('xian', table);
    expect(best?.letters).to.equal(4);
    expect(candidatesOf('xian', table).find(({ text }) => text === '西')?.letters).to.equal(2);
  });
});
