import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ExcelMessage } from './excel-messages.ts';
import type { WorkbookJob } from './workbook.ts';

const IDLE_MS = 60_000;

/** The thread outlives a file, because loading the library takes longer than most files do; not for long. */
let kept: { readonly worker: Worker; readonly end: NodeJS.Timeout } | null = null;

function take(): Worker {
  if (kept === null) return new Worker(new URL('./excel-worker.ts', import.meta.url));
  const { worker, end } = kept;
  kept = null;
  clearTimeout(end);
  worker.ref();
  return worker;
}

function keep(worker: Worker): void {
  if (kept !== null) {
    void worker.terminate();
    return;
  }
  // Neither keeps the process alive.
  worker.unref();
  const end = setTimeout(() => {
    kept = null;
    void worker.terminate();
  }, IDLE_MS);
  kept = { worker, end: end.unref() };
}

/**
 * Writes a workbook in a thread of its own: loading the library alone would hold up every vote for some 400 ms. If
 * `onStep` throws, the thread ends and nothing is written.
 */
export async function writeInThread(
  job: WorkbookJob,
  onStep: (done: number, of: number) => Promise<void>,
): Promise<Uint8Array> {
  const worker = take();
  let whole = false;
  const gone = new AbortController();
  const ended = () => gone.abort(new Error('the thread that writes workbooks ended'));
  worker.once('exit', ended);
  try {
    const messages = on(worker, 'message', { signal: gone.signal });
    worker.postMessage(job);
    for await (const [message] of messages as AsyncIterable<[ExcelMessage]>) {
      if (message.kind === 'failed') throw new Error(message.message);
      if (message.kind === 'written') {
        whole = true;
        return message.bytes;
      }
      await onStep(message.done, message.of);
    }
    throw new Error('the thread that writes workbooks said nothing more');
  } finally {
    worker.off('exit', ended);
    if (whole) keep(worker);
    else void worker.terminate();
  }
}
