import { expect, fixture, html } from '@open-wc/testing';
import { english } from './common.en.ts';
import { commonStrings } from './common.strings.ts';
import { formatOf } from './format.ts';
import { supportedLocale } from './locale.ts';
import { localized, plain } from './localized.ts';
import { fetchTexts, resolveStrings } from './strings.ts';
import type { StringTable } from './strings.ts';
import { limitInWords } from './time-limit.ts';

describe('languages', () => {
  it('serve every kind of their tag', () => {
    expect(['zh', 'zh-TW', 'zh_Hans', 'EN-gb', ' en '].map(supportedLocale)).to.deep.equal(['zh-CN', 'zh-CN', 'zh-CN', 'en', 'en']);
    expect(['fr', '', null, undefined].map(supportedLocale)).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('fall back to Chinese, marked as such', async () => {
    const text = { zh: '信鸽公棚', en: null };
    expect(localized(text, 'zh-CN')).to.equal('信鸽公棚');
    const shown = await fixture(html`<p>${localized(text, 'en')}</p>`);
    expect(shown.querySelector('span')?.lang).to.equal('zh-CN');
    expect(plain({ zh: '港', en: 'Harbour' }, 'en')).to.equal('Harbour');
    expect(plain(text, 'en')).to.equal('信鸽公棚');
  });
});

describe('formatOf', () => {
  it('writes numbers and dates as people read them', () => {
    const year = new Date().getUTCFullYear();
    expect(formatOf('zh-CN').number(4074)).to.equal('4,074');
    expect(formatOf('zh-CN').date('2024-06-05')).to.equal('2024年6月5日 周三');
    expect(formatOf('en').date('2024-06-05')).to.equal('Wed 5 June 2024');
    expect(formatOf('en').date(`${year}-07-15`)).to.not.contain(String(year));
  });

  it('keeps a bare day the same day in every zone, and an instant in the zone of the hall', () => {
    expect(formatOf('zh-CN').date('2024-06-05', 'America/Los_Angeles')).to.contain('6月5日');
    expect(formatOf('zh-CN').dateTime('2024-06-05T16:30:00Z', 'Asia/Shanghai')).to.equal('2024年6月6日 周四 00:30');
    expect(formatOf('en').time('2024-06-05T09:00:00Z', 'Asia/Shanghai')).to.equal('17:00');
  });
});

describe('limitInWords', () => {
  const limit = (value: number, unit: 'workingDays' | 'calendarDays' | 'hours') => ({ value, unit, note: null });

  it('says which days are meant, and nothing where nothing is promised', () => {
    const { 'zh-CN': zh } = commonStrings;
    expect(limitInWords(limit(5, 'workingDays'), zh)).to.equal('5 个工作日');
    expect(limitInWords(limit(1, 'workingDays'), english)).to.equal('1 working day');
    expect(limitInWords(limit(20, 'calendarDays'), english)).to.equal('20 calendar days');
    expect(limitInWords(limit(0, 'workingDays'), zh)).to.equal('当场办结');
    expect(limitInWords(null, zh)).to.equal(null);
  });
});

describe('resolveStrings', () => {
  before(() => fetchTexts(commonStrings, 'en'));

  it('puts the texts of a page over ours, with its values in their places', () => {
    const strings = resolveStrings(commonStrings, 'en', [{ common: { en: { workingDays: '{0} days of work', close: 'Shut' } } }, undefined, { common: { en: { close: 'Done' } } }]);
    expect(strings.workingDays(3)).to.equal('3 days of work');
    expect(strings.close).to.equal('Done');
    expect(strings.retry).to.equal('Try again');
  });

  it('answers with the same object while nothing changes', () => {
    const layer = { common: { en: { close: 'Shut' } } };
    expect(resolveStrings(commonStrings, 'en', [layer])).to.equal(resolveStrings(commonStrings, 'en', [layer]));
  });

  it('has every text in both languages, none of them empty', () => {
    const { 'zh-CN': zh } = commonStrings;
    expect(Object.keys(zh).sort()).to.deep.equal(Object.keys(english).sort());
    for (const [key, text] of Object.entries({ ...zh, ...english })) expect(text, key).to.not.equal('');
  });
});

describe('fetchTexts', () => {
  interface Greeting {
    hello: string;
  }
  const table = (fetch: () => Promise<Greeting>): StringTable<Greeting> => ({ name: 'greeting', 'zh-CN': { hello: '您好' }, en: fetch });

  it('fetches a language once, and not at all the one that is here', async () => {
    let asked = 0;
    const greeting = table(async () => ({ hello: `Hello ${(asked += 1)}` }));
    expect(fetchTexts(greeting, 'zh-CN')).to.equal(undefined);
    await Promise.all([fetchTexts(greeting, 'en'), fetchTexts(greeting, 'en')]);
    expect(fetchTexts(greeting, 'en')).to.equal(undefined);
    expect(resolveStrings(greeting, 'en', []).hello).to.equal('Hello 1');
  });

  it('stays with Chinese where a language cannot be had', async () => {
    const greeting = table(() => Promise.reject(new Error('no network')));
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (...words: unknown[]) => void warnings.push(words);
    await fetchTexts(greeting, 'en');
    console.warn = warn;
    expect(resolveStrings(greeting, 'en', []).hello).to.equal('您好');
    expect(warnings).to.have.length(1);
  });
});
