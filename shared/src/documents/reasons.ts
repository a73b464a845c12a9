import type { SubjectId } from '../board/ids.ts';
import type { ShownReasons } from '../board/reasons.ts';
import { itemSubject } from '../board/round.ts';
import { toldName } from '../sentences/sides.ts';
import { say } from '../words/say.ts';
import type { PartSource } from './part.ts';
import { previewedName } from './parts/preview.ts';

/** With which answers a reason came. */
interface Came {
  /** Which of the board’s assessments they belong to; the first is 1. */
  readonly assessment: number;
  /** The round of that assessment; null: not known here. */
  readonly round: number | null;
}

/** Why somebody answered an item as they did, as a line of a document. */
export interface ReasonRow extends Came {
  readonly item: string;
  /** A name where answers have one, else the group that is shown. */
  readonly from: string;
  readonly text: string;
}

/** All that are shown, item by item, from the first assessment to the last; of a half that was revealed alone they come first. */
export function reasonRows(source: PartSource): ReasonRow[] {
  const { sections, names } = source;
  const { assessment, again, preview, board } = sections;
  const rowsOf = (subject: SubjectId, came: Came, reasons: ShownReasons | undefined): ReasonRow[] => {
    const item = previewedName(source, subject).subject;
    const more = reasons === undefined || reasons.more === 0 ? [] : [reasons.more];
    return [
      ...(reasons?.named ?? []).map(({ seat, text }) => ({ ...came, item, from: names.speaker(seat), text })),
      ...(reasons?.unsigned ?? []).flatMap(({ of, texts }) =>
        texts.map((text) => ({ ...came, item, from: toldName(source.language, of), text })),
      ),
      ...more.map((count) => ({ ...came, item, from: '', text: say(source.language, 'reasons.more', { count }) })),
    ];
  };
  const half = board.rounds.find(({ id }) => id === preview?.round);
  const halfCame = half?.kind === 'again' ? anew(half) : { assessment: 1, round: half?.number ?? null };
  return [
    ...(preview?.subjects ?? []).flatMap(({ subject, reasons }) => rowsOf(subject, halfCame, reasons)),
    ...(assessment?.items ?? []).flatMap(({ item, round, reasons }) =>
      rowsOf(itemSubject(item), { assessment: 1, round }, reasons),
    ),
    ...again.assessments.flatMap((each) =>
      each.items.flatMap(({ item, reasons }) => rowsOf(itemSubject(item), anew(each), reasons)),
    ),
  ];
}

/** Every assessment after the first has one round. */
const anew = ({ number }: { readonly number: number }): Came => ({ assessment: number + 1, round: 1 });
