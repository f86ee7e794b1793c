import type { PrintDocument } from '../../slip/document.ts';
import { drawDocument } from '../../slip/draw.ts';
import type { PaperWidth } from '../../slip/draw.ts';
import type { Decided } from '../device.ts';
import { BasePrinter } from './receipt-printer.ts';

/** The printer that the machine has set up. */
export interface SystemPrinterOptions {
  /** @default 576, rolls of 80 mm */
  readonly width?: PaperWidth | undefined;
  /**
   * Prints the page.
   *
   * @default window.print, which asks nobody where the browser runs with --kiosk-printing
   */
  readonly print?: (() => void) | undefined;
}

/** Dots on paper at 203 dpi for each dot that we draw: fine letters need more than a receipt printer has. */
const scale = 2;

class SystemPrinter extends BasePrinter {
  readonly #options: Decided<SystemPrinterOptions>;

  constructor({ width = 576, print = () => window.print() }: SystemPrinterOptions) {
    super();
    this.#options = { width, print };
  }

  async close(): Promise<void> {
    this.become('absent');
  }

  protected override async start(): Promise<void> {
    this.become('ready');
  }

  /** The browser does not tell whether paper came out; what it refuses is all we can report. */
  protected override async send(slip: PrintDocument): Promise<void> {
    const canvas = drawDocument(slip, this.#options.width, scale);
    const paper = this.#options.width === 576 ? 80 : 58;
    const sheet = new CSSStyleSheet();
    // In the document's own sheets, by script: a strict policy allows no style element and no attribute.
    sheet.replaceSync(`
      .hallkit-slip { display: none; }
      @page { size: ${paper}mm ${Math.ceil((paper * canvas.height) / canvas.width)}mm; margin: 0; }
      @media print {
        html, body { margin: 0 !important; padding: 0 !important; background: #fff !important; }
        body > :not(.hallkit-slip) { display: none !important; }
        .hallkit-slip { display: block !important; inline-size: ${paper}mm; }
      }`);
    canvas.className = 'hallkit-slip';
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.append(canvas);
    try {
      this.#options.print();
    } finally {
      canvas.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  }
}

/** The system's own printing, for kiosks whose printer has a driver. */
export function createSystemPrinter(options: SystemPrinterOptions = {}): SystemPrinter {
  return new SystemPrinter(options);
}
export type { SystemPrinter };
