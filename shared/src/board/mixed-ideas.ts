import { Random } from '../reckoning/random.ts';
import type { SeatId } from './ids.ts';
import { writes } from './participant.ts';
import { canHide, type Idea, type KeptDraft, type Silence } from './silence.ts';
import type { BoardState } from './state.ts';

/** Of the draws that a board makes; the reckoning's streams are others, and of another seed. */
const ORDER = 0;

const ofSeat = (seat: SeatId, drafts: readonly KeptDraft[]): Idea[] =>
  drafts.flatMap(({ content, byName }) => (content === null ? [] : [{ ...content, author: byName ? seat : null }]));

/** What everybody reads of it; of two that read alike none comes first. */
const textOf = ({ title, detail, department, hours, saving, author }: Idea): string =>
  JSON.stringify([title, detail, department, hours, saving, author]);

/**
 * What appears at the end of a silence, in an order that follows from the texts and the draw alone: neither from who wrote
 * nor from when. Who was taken off the board wrote nothing; what was written before a seat was moved counts.
 */
export function mixedIdeas(state: BoardState, { drafts, signed }: Silence, draw: number): readonly Idea[] {
  const ideas = [...drafts].flatMap(([seat, kept]) => {
    const person = state.participants.get(seat);
    return person !== undefined && writes(person) ? ofSeat(seat, kept) : [];
  });
  const hidden = canHide(state, signed);
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
