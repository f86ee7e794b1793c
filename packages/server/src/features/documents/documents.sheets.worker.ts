// Sets certificates and watermarks in type.
import { parentPort } from 'node:worker_threads';
import { renderCertificate, renderWatermark } from '@hallkit/catalogue/forms';
import type { SheetAnswer, SheetOrder } from './documents.sheets.ts';

parentPort?.on('message', (order: SheetOrder) => {
  ('certificate' in order ? renderCertificate(order.certificate) : renderWatermark(order.watermark)).then(
    (bytes) => parentPort?.postMessage({ id: order.id, bytes } satisfies SheetAnswer),
    (error: Error) => parentPort?.postMessage({ id: order.id, error: error.stack ?? error.message } satisfies SheetAnswer),
  );
});
