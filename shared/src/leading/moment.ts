import type { RoundId, Timestamp } from '../board/ids.ts';
import { isHalfRevealed, isOpen } from '../board/round.ts';
import type { BoardSection, RoundView } from '../board/view/board-section.ts';

/** Of a reveal: everything at once; the representatives alone; or, after these, the executives. */
export type Half = 'whole' | 'first' | 'rest';

/** A reveal that every screen of the board shows at the same time. */
export interface Moment {
  readonly round: RoundId;
  readonly kind: RoundView['kind'];
  readonly number: number;
  readonly half: Half;
  /** When the log says that it was revealed; on the server's clock. */
  readonly at: Timestamp;
}

/**
 * `soon`: nothing yet, until every screen has heard of it. 1: sealed; 2: the representatives; 3: the executives; 4: what
 * it comes to, as it stands from then on. `still`: it is over.
 */
export type Beat = 'soon' | 1 | 2 | 3 | 4 | 'still';

/** From the reveal, in milliseconds: where each beat begins. */
const BEGINS: Readonly<Record<Half, readonly (readonly [from: number, beat: Beat])[]>> = {
  whole: [
    [0, 'soon'],
    [800, 1],
    [2_000, 2],
    [3_400, 3],
    [4_800, 4],
    [6_000, 'still'],
  ],
  first: [
    [0, 'soon'],
    [800, 1],
    [2_000, 2],
    [3_800, 'still'],
  ],
  rest: [
    [0, 'soon'],
    [800, 3],
    [2_400, 4],
    [3_600, 'still'],
  ],
};

/** A page's idea of the server's clock may be behind by so much; by more, it knows nothing, and nobody waits for it. */
const BEHIND_MS = 1_000;

/** The beat of now, and how many milliseconds it has gone on; `left`: until the next, null where there is none. */
export interface InBeat {
  readonly beat: Beat;
  readonly since: number;
  readonly left: number | null;
}

const OVER: InBeat = { beat: 'still', since: 0, left: null };

/** Where a moment is at `now`, by the server's clock. */
export function beatAt(now: Timestamp, { half, at }: Pick<Moment, 'half' | 'at'>): InBeat {
  const gone = now - at;
  if (gone < -BEHIND_MS) return OVER;
  const place = BEGINS[half].findLastIndex(([from]) => from <= Math.max(0, gone));
  const [from, beat] = BEGINS[half][place] ?? [0, 'still'];
  const next = BEGINS[half][place + 1];
  return next === undefined ? OVER : { beat, since: Math.max(0, gone - from), left: next[0] - gone };
}

/** The phase in which what a round of each kind came to is read. */
const READ_IN = { checklist: 'discuss', scores: 'agree', again: 'follow-up' } as const;

/** What was revealed last, while the board stands where that is read; null: nothing is. */
export function momentOf({
  phase,
  rounds,
}: {
  readonly phase: BoardSection['phase'];
  readonly rounds: readonly Pick<RoundView, 'id' | 'kind' | 'number' | 'closedAt' | 'revealedAt'>[];
}): Moment | null {
  const last = rounds.at(-1);
  if (last === undefined || isOpen(last) || last.closedAt === null) return null;
  const { id: round, kind, closedAt, revealedAt } = last;
  if (phase !== READ_IN[kind]) return null;
  // An assessment that is repeated has nothing before it, as a first round.
  const number = kind === 'again' ? 1 : last.number;
  if (isHalfRevealed(last) || revealedAt === null) return { round, kind, number, half: 'first', at: closedAt };
  return { round, kind, number, half: revealedAt === closedAt ? 'whole' : 'rest', at: revealedAt };
}
