import { parentPort } from 'node:worker_threads';
import type { ExcelMessage } from './excel-messages.ts';
import { type WorkbookJob, writeWorkbook } from './workbook.ts';

const say = (message: ExcelMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', (job: WorkbookJob) => {
  writeWorkbook(job, (done, of) => say({ kind: 'progress', done, of }))
    .then((bytes) => say({ kind: 'written', bytes: new Uint8Array(bytes) }))
    .catch((error: unknown) =>
      say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
});
