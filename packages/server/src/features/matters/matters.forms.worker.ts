// Makes forms off the thread that answers requests: setting a page of type takes tens of milliseconds, and fonts take memory.
import { parentPort } from 'node:worker_threads';
import { renderAttachment } from '@hallkit/catalogue';
import type { FormAnswer, FormOrder } from './matters.forms.ts';

parentPort?.on('message', ({ id, content, attachmentId }: FormOrder) => {
  renderAttachment(content, attachmentId).then(
    (bytes) => parentPort?.postMessage({ id, bytes } satisfies FormAnswer),
    (error: Error) => parentPort?.postMessage({ id, error: { name: error.name, message: error.stack ?? error.message } } satisfies FormAnswer),
  );
});
