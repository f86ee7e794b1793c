// Makes forms off the thread that answers requests: setting a page of type takes tens of milliseconds, and fonts take memory.
import { parentPort } from 'node:worker_threads';
import { renderAttachment, renderPaper } from '@hallkit/catalogue/forms';
import type { FormAnswer, FormOrder } from './matters.forms.ts';

parentPort?.on('message', (order: FormOrder) => {
  const { id } = order;
  ('paper' in order ? renderPaper(order.paper) : renderAttachment(order.content, order.attachmentId)).then(
    (bytes) => parentPort?.postMessage({ id, bytes } satisfies FormAnswer),
    (error: Error) => parentPort?.postMessage({ id, error: { name: error.name, message: error.stack ?? error.message } } satisfies FormAnswer),
  );
});
