import { expect } from '@open-wc/testing';
import type { PrintDocument } from '../../slip/document.ts';
import { DeviceError } from '../device.ts';
import { createReceiptPrinter } from './escpos.ts';
import { createSimulatedPrinter } from './simulator.ts';
import { createSystemPrinter } from './system.ts';
import type { PrinterTransport } from './transport.ts';

const slip: PrintDocument = { locale: 'zh-CN', title: '号票 A012', blocks: [{ kind: 'text', text: 'A012', size: 'huge', align: 'center' }, { kind: 'row', label: '办理业务', value: '企业登记' }, { kind: 'qr', value: 'https://hall.example/t/1' }] };

/** A printer at the other end of a wire; `paper` and `offline` are its answers to DLE EOT 4 and 2. */
type Wire = PrinterTransport & { sent: Uint8Array[]; paper: number | null; offline: number | null; there: boolean };

function wire(change: Partial<PrinterTransport> = {}): Wire {
  const answers: number[] = [];
  const self: Wire = {
    sent: [], paper: 0x12, offline: 0x12, there: true,
    open: async () => self.there,
    request: async () => undefined,
    write: async (bytes: Uint8Array<ArrayBuffer>) => {
      if (bytes[0] === 0x10 && bytes[1] === 0x04) {
        const answer = bytes[2] === 2 ? self.offline : self.paper;
        if (answer !== null) answers.push(answer);
      } else self.sent.push(bytes);
    },
    read: async () => { const answer = answers.shift(); return answer === undefined ? null : new Uint8Array([answer]); },
    close: async () => undefined,
    ...change,
  };
  return self;
}

const refusal = (promise: Promise<unknown>): Promise<DeviceError> => promise.then(() => expect.fail('It printed.'), (error: DeviceError) => error);

describe('a receipt printer', () => {
  it('prints Chinese as a picture and cuts', async () => {
    const transport = wire();
    const printer = createReceiptPrinter({ transport });
    await printer.open();
    await printer.print(slip);
    const [bytes] = transport.sent as [Uint8Array];
    const text = String.fromCharCode(...bytes.slice(0, 4000));
    expect(text.startsWith('\u001b@'), 'it begins by a reset').to.equal(true);
    // GS v 0: raster picture, 576 dots are 72 bytes across.
    expect(text).to.contain('\u001dv0\u0000\u0048\u0000');
    const dark = bytes.reduce((sum, byte) => sum + (byte > 0 ? 1 : 0), 0);
    expect(dark, 'dots on the paper').to.be.greaterThan(500);
    expect([...bytes.slice(-8)].join()).to.match(/29,86,/);
    expect(printer.status.state).to.equal('ready');
  });

  it('prints on a printer that answers no question', async () => {
    const transport = wire();
    [transport.paper, transport.offline] = [null, null];
    const printer = createReceiptPrinter({ transport, statusTimeout: 5 });
    await printer.print(slip);
    expect(transport.sent).to.have.length(1);
  });

  it('says that paper is out, sends nothing, and prints again when there is some', async () => {
    const transport = wire();
    transport.paper = 0x72;
    const printer = createReceiptPrinter({ transport });
    await printer.open();
    expect(printer.status.reason?.en).to.contain('out of paper');
    const error = await refusal(printer.print(slip));
    expect(error).to.be.instanceOf(DeviceError);
    expect(error.reason.zh).to.contain('打印纸用完');
    expect(transport.sent).to.deep.equal([]);
    transport.paper = 0x12;
    await printer.print(slip);
    expect(printer.status).to.deep.equal({ state: 'ready', reason: null });
  });

  it('says that it is not there, that its cover is open, and that the wire was pulled', async () => {
    const transport = wire();
    transport.there = false;
    const printer = createReceiptPrinter({ transport });
    await printer.open();
    expect(printer.status.state).to.equal('absent');
    expect((await refusal(printer.print(slip))).reason.zh).to.contain('没有连接');
    transport.there = true;
    transport.offline = 0x16;
    expect((await refusal(printer.print(slip))).reason.zh).to.contain('盖子');
    const pulled = createReceiptPrinter({ transport: wire({ write: () => Promise.reject(new DOMException('gone', 'NetworkError')) }) });
    expect((await refusal(pulled.print(slip))).reason.zh).to.contain('没有连接');
  });

  it('prints one after the other, also after a failure', async () => {
    const printer = createSimulatedPrinter();
    await printer.open();
    printer.suffer('paperOut');
    const first = refusal(printer.print(slip));
    await first;
    printer.suffer(null);
    await Promise.all([printer.print(slip), printer.print({ ...slip, title: 'two' })]);
    expect(printer.printed.map(({ title }) => title)).to.deep.equal(['号票 A012', 'two']);
    printer.forget();
    expect(printer.printed).to.deep.equal([]);
  });
});

describe('the printing of the system', () => {
  it('shows only the slip to the printer, and leaves the page as it was', async () => {
    const before = document.body.children.length;
    let paper: HTMLCanvasElement | null = null;
    let shown = '';
    const printer = createSystemPrinter({
      print: () => {
        paper = document.querySelector('.hallkit-slip');
        shown = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText).join(' ');
      },
    });
    await printer.print(slip);
    expect(shown).to.contain('@page').and.contain('80mm');
    expect((paper as HTMLCanvasElement | null)?.ariaLabel).to.contain('A012');
    expect(document.body.children).to.have.length(before);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
  });

  it('tells of a browser that refuses', async () => {
    const printer = createSystemPrinter({ print: () => { throw new Error('no'); } });
    expect((await refusal(printer.print(slip))).reason.zh).to.contain('打印机出了问题');
    expect(printer.status.state).to.equal('faulty');
  });
});
