import { expect } from '@open-wc/testing';
import { textOf } from './document.ts';
import { drawDocument } from './draw.ts';
import { ticketSlip } from './ticket-slip.ts';
import type { SlipContent } from './ticket-slip.ts';

const sample: SlipContent = {
  hall: { zh: '样例市政务服务中心', en: 'Sample City Government Service Centre' },
  number: 'A012',
  work: { zh: '企业登记', en: 'Company registration' },
  counters: ['03', '04'],
  ahead: 6,
  wait: { low: 15, high: 25 },
  issuedAt: '2024-06-05T01:30:00Z',
  timeZone: 'Asia/Shanghai',
  papers: [{ zh: '法定代表人身份证', en: 'Identity card of the legal representative' }, { zh: '住所使用证明', en: null }],
  followUrl: 'https://hall.example/t/tk_1',
  staffedLine: '0534-12345',
};

/** Dark dots in each row. */
function rows(canvas: HTMLCanvasElement): number[] {
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) as ImageData;
  return Array.from({ length: canvas.height }, (_, row) => Array.from({ length: canvas.width }, (_, column) => ((data[(row * canvas.width + column) * 4] ?? 255) < 128 ? 1 : 0) as number).reduce((sum, dot) => sum + dot, 0));
}

describe('a ticket slip', () => {
  it('tells everything a visitor needs, in either language', () => {
    const zh = textOf(ticketSlip(sample, 'zh-CN'));
    for (const said of ['样例市政务服务中心', 'A012', '企业登记', '03、04', '6 人', '15 至 25 分钟', '2024年6月5日 周三 09:30', '法定代表人身份证', 'https://hall.example/t/tk_1', '0534-12345']) expect(zh).to.contain(said);
    const en = textOf(ticketSlip(sample, 'en'));
    for (const said of ['Sample City', 'Company registration', '03, 04', '6 people', '15 to 25 min', 'Wed 5 June 2024, 09:30', 'Identity card', '住所使用证明', 'Staffed line']) expect(en).to.contain(said);
  });

  it('leaves out what nobody knows, and says that a number was taken without network', () => {
    const text = textOf(ticketSlip({ ...sample, ahead: null, wait: null, papers: [], followUrl: null, offline: true }, 'zh-CN'));
    expect(text).to.not.contain('人\n').and.not.contain('分钟').and.not.contain('材料').and.not.contain('http');
    expect(text).to.contain('网络中断');
  });

  it('is drawn as wide as the paper, black on white, the number largest, nothing cut at the edge', () => {
    for (const [locale, width] of [['zh-CN', 576], ['en', 384]] as const) {
      const canvas = drawDocument(ticketSlip({ ...sample, work: { zh: '企业登记'.repeat(12), en: 'Registration of companies and partnerships '.repeat(4) } }, locale), width);
      expect(canvas.width).to.equal(width);
      expect(canvas.height % 8).to.equal(0);
      expect(canvas.ariaLabel).to.contain('A012');
      const drawn = rows(canvas);
      expect(drawn.reduce((sum, dots) => sum + dots, 0)).to.be.greaterThan(width * 5);
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) as ImageData;
      const edge = Array.from({ length: canvas.height }, (_, row) => data[(row * width + width - 2) * 4] ?? 0);
      expect(Math.min(...edge), 'right edge').to.be.greaterThan(128);
      expect(drawn.at(-1)).to.equal(0);
    }
  });

  it('prints a long number in one line', () => {
    const short = drawDocument({ locale: 'en', title: '', blocks: [{ kind: 'text', text: 'A012', size: 'huge', align: 'center' }] });
    const long = drawDocument({ locale: 'en', title: '', blocks: [{ kind: 'text', text: 'A1000-1000-1000', size: 'huge', align: 'center' }] });
    expect(long.height).to.be.at.most(short.height);
  });
});
