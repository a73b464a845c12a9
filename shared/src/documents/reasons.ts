import type { SubjectId } from '../board/ids.ts';
import type { ShownReasons } from '../board/reasons.ts';
import { itemSubject } from '../board/round.ts';
import { toldName } from '../sentences/sides.ts';
import { say } from '../words/say.ts';
import type { PartSource } from './part.ts';
import { previewedName } from './parts/preview.ts';

/** Why somebody answered an item as they did, as a line of a document. */
export interface ReasonRow {
  readonly item: string;
  /** The round whose answers it came with; null: not known here. */
  readonly round: number | null;
  /** A name where answers have one, else the group that is shown. */
  readonly from: string;
  readonly text: string;
}

/** All that are shown, item by item; of a half that was revealed alone they come first. */
export function reasonRows(source: PartSource): ReasonRow[] {
  const { sections, names } = source;
  const { assessment, preview, board } = sections;
  const rowsOf = (subject: SubjectId, round: number | null, reasons: ShownReasons | undefined): ReasonRow[] => {
    const item = previewedName(source, subject).subject;
    const more = reasons === undefined || reasons.more === 0 ? [] : [reasons.more];
    return [
      ...(reasons?.named ?? []).map(({ seat, text }) => ({ item, round, from: names.speaker(seat), text })),
      ...(reasons?.unsigned ?? []).flatMap(({ of, texts }) =>
        texts.map((text) => ({ item, round, from: toldName(source.language, of), text })),
      ),
      ...more.map((count) => ({ item, round, from: '', text: say(source.language, 'reasons.more', { count }) })),
    ];
  };
  const half = board.rounds.find(({ id }) => id === preview?.round)?.number ?? null;
  return [
    ...(preview?.subjects ?? []).flatMap(({ subject, reasons }) => rowsOf(subject, half, reasons)),
    ...(assessment?.items ?? []).flatMap(({ item, round, reasons }) => rowsOf(itemSubject(item), round, reasons)),
  ];
}
