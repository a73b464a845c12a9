import { Random } from '../reckoning/random.ts';
import type { SeatId } from './ids.ts';
import { writes } from './participant.ts';
import { canHide, type Idea, type KeptDraft, type Silence, type Withheld } from './silence.ts';
import type { BoardState } from './state.ts';

/** Of the draws that a board makes; the reckoning's streams are others, and of another seed. */
const ORDER = 0;

const ofSeat = (seat: SeatId, drafts: readonly KeptDraft[]): Idea[] =>
  drafts.flatMap(({ content, byName }) => (content === null ? [] : [{ ...content, author: byName ? seat : null }]));

/** Of those who still write. */
const written = (
  { participants }: BoardState,
  { drafts }: Silence,
): readonly (readonly [SeatId, readonly KeptDraft[]])[] =>
  [...drafts].filter(([seat]) => {
    const person = participants.get(seat);
    return person !== undefined && writes(person);
  });

/** What doesn’t appear, as it would have had no name and too few of those who write without one are left. */
export const withheldIdeas = (state: BoardState, silence: Silence): readonly Withheld[] =>
  canHide(state, silence.signed)
    ? []
    : written(state, silence).flatMap(([seat, kept]) =>
        kept.flatMap(({ id: draft, epoch, byName, content }) =>
          byName || content === null ? [] : [{ seat, epoch, draft }],
        ),
      );

/** What everybody reads of it; of two that read alike none comes first. */
const textOf = ({ title, detail, department, hours, saving, author }: Idea): string =>
  JSON.stringify([title, detail, department, hours, saving, author]);

/**
 * What appears at the end of a silence, in an order that follows from the texts and the draw alone: neither from who wrote
 * nor from when. Who was taken off the board wrote nothing; what was written before a seat was moved counts.
 */
export function mixedIdeas(state: BoardState, silence: Silence, draw: number): readonly Idea[] {
  const ideas = written(state, silence).flatMap(([seat, kept]) => ofSeat(seat, kept));
  const hidden = canHide(state, silence.signed);
  const keyed = ideas
    .filter(({ author }) => hidden || author !== null)
    .map((idea) => ({ idea, text: textOf(idea) }))
    .sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0))
    .map(({ idea }) => idea);
  const random = new Random(draw, ORDER);
  for (let last = keyed.length - 1; last > 0; last -= 1) {
    const place = random.below(last + 1);
    const [one, other] = [keyed[last], keyed[place]];
    if (one !== undefined && other !== undefined) [keyed[last], keyed[place]] = [other, one];
  }
  return keyed;
}
