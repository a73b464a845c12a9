import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { MadeFile } from '#lib/files/made-file.ts';
import { refusalIn } from '#lib/connection/request.ts';
import { type ExportProgress, readExport } from './read-export.ts';

/** One export under way: how far it is, how it ended. */
export class ExportDownload {
  /** Null while nothing is under way. */
  progress = $state.raw<ExportProgress | null>(null);
  /** Once it is there. */
  file = $state.raw<MadeFile | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  /** No whole file came. */
  broken = $state(false);

  /** `own`: where a browser can fetch the file by itself. */
  async start(address: string, own: string): Promise<void> {
    if (this.progress !== null) return;
    this.progress = { stage: 'making', share: 0 };
    this.file = null;
    this.refusal = null;
    this.broken = false;
    try {
      const response = await fetch(address, { credentials: 'same-origin' });
      if (!response.ok || response.body === null) {
        this.refusal = refusalIn(await response.json());
        return;
      }
      const read = await readExport(response.body, (progress) => (this.progress = progress));
      if (read.ok) this.file = { name: read.name, content: read.file, address: own };
      else if (read.refusal === null) this.broken = true;
      else this.refusal = read.refusal;
    } catch {
      this.broken = true;
    } finally {
      this.progress = null;
    }
  }
}
