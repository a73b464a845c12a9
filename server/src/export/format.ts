import type { RefusalKind } from '@nemawashi/shared/board/refusal';
import type { Sections } from '@nemawashi/shared/board/view';
import type { BundledRounds } from '@nemawashi/shared/export/bundle';
import type { TableId } from '@nemawashi/shared/documents/tables/catalogue';
import type { TableSource } from '@nemawashi/shared/documents/tables/table';

/** A board at one moment, as far as it may leave the server. */
export interface ExportSource extends TableSource {
  /** Where a file holds evidence (`evidence`); everything a person reads comes from `sections`. */
  readonly rounds: BundledRounds;
}

export interface Making {
  /** Where a file holds one table only: which. */
  readonly table: TableId;
  /** Whether the guide on the three patterns comes last, in files that have room for reading matter. */
  readonly annex: boolean;
  /** Says how far it is, and lets everybody else have a turn. Throws if nobody wants the file any more. */
  readonly step: (done: number, of: number) => Promise<void>;
}

/** One kind of file. To add one: a file beside this, and a line in `formats.ts`, its words in `words/<language>/export.ts`. */
export interface ExportFormat {
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  /** True: a file holds one table, which the reader chooses. */
  readonly oneTable?: true;
  /** Whether it tells of the log. */
  readonly readsLog: (table: TableId) => boolean;
  /** True: it holds what outcomes can be checked by. */
  readonly evidence?: true;
  /** Why there is nothing to export yet; null: there is. */
  readonly missing?: (sections: Sections) => RefusalKind | null;
  readonly make: (source: ExportSource, making: Making) => Promise<string | Uint8Array>;
}
