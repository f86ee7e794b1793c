import { expect } from '@open-wc/testing';
import { spokenCall } from './spoken-call.ts';

describe('a spoken call', () => {
  it('reads the number sign by sign, in both languages', () => {
    expect(spokenCall({ number: 'A012', counter: '3' }, 'zh-CN')).to.equal('请 A 零 一 二 号，到 3 号柜台。');
    expect(spokenCall({ number: 'A012', counter: '3' }, 'en')).to.equal('Number A zero one two, please go to counter 3.');
  });

  it('goes on past nine hundred and ninety-nine', () => {
    expect(spokenCall({ number: 'D1000', counter: '12' }, 'zh-CN')).to.equal('请 D 一 零 零 零 号，到 12 号柜台。');
  });
});
