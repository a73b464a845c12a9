import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { ExportLine } from '@nemawashi/shared/protocol/exports';

/** How far an export is: first the server makes the file, then it comes here. `share`: 0 … 1. */
export interface ExportProgress {
  readonly stage: 'making' | 'coming';
  readonly share: number;
}

export type ReadExport =
  | { readonly ok: true; readonly name: string; readonly file: Blob }
  /** Null: the line broke, and no whole file came. */
  | { readonly ok: false; readonly refusal: Refusal | null };

const NEW_LINE = 10;

/** Reads an export that tells its progress: lines of JSON, then the file's bytes. */
export async function readExport(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onProgress: (progress: ExportProgress) => void,
): Promise<ReadExport> {
  const lines = new TextDecoder();
  const file: Uint8Array<ArrayBuffer>[] = [];
  let head: Extract<ExportLine, { kind: 'file' }> | null = null;
  let unread = '';
  let came = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    let rest = value;
    while (head === null && rest.length > 0) {
      const end = rest.indexOf(NEW_LINE);
      unread += lines.decode(end === -1 ? rest : rest.subarray(0, end), { stream: true });
      rest = end === -1 ? rest.subarray(rest.length) : rest.subarray(end + 1);
      if (end === -1) break;
      const line = JSON.parse(unread) as ExportLine;
      unread = '';
      if (line.kind === 'refused') {
        void reader.cancel();
        return { ok: false, refusal: line.refusal };
      }
      if (line.kind === 'file') head = line;
      else onProgress({ stage: 'making', share: line.of === 0 ? 0 : line.done / line.of });
    }
    if (head === null || rest.length === 0) continue;
    file.push(rest);
    came += rest.length;
    onProgress({ stage: 'coming', share: head.bytes === 0 ? 1 : came / head.bytes });
  }
  if (came !== head?.bytes) return { ok: false, refusal: null };
  return { ok: true, name: head.name, file: new Blob(file, { type: head.type }) };
}
