import type { Refusal } from '@nemawashi/shared/board/refusal';
import { refusalIn } from '#lib/connection/request.ts';
import { type ExportProgress, readExport } from './read-export.ts';

/** One export under way: how far it is, how it ended. */
export class ExportDownload {
  /** Null while nothing is under way. */
  progress = $state.raw<ExportProgress | null>(null);
  /** The file's name, once it was saved. */
  saved = $state.raw<string | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  /** No whole file came. */
  broken = $state(false);

  async start(address: string): Promise<void> {
    if (this.progress !== null) return;
    this.progress = { stage: 'making', share: 0 };
    this.saved = null;
    this.refusal = null;
    this.broken = false;
    try {
      const response = await fetch(address, { credentials: 'same-origin' });
      if (!response.ok || response.body === null) {
        this.refusal = refusalIn(await response.json());
        return;
      }
      const read = await readExport(response.body, (progress) => (this.progress = progress));
      if (read.ok) {
        save(read.name, read.file);
        this.saved = read.name;
      } else if (read.refusal === null) this.broken = true;
      else this.refusal = read.refusal;
    } catch {
      this.broken = true;
    } finally {
      this.progress = null;
    }
  }
}

/** Long enough for a browser that asks where to put it. */
const KEPT_MS = 60_000;

function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
