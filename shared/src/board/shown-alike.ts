import { isOpen, type Round } from './round.ts';
import type { Silence } from './silence.ts';
import type { BoardState } from './state.ts';

/** What no page shows: how far the log is, and what a repeated command is answered. `rounds` and `silence` are looked into. */
const UNSHOWN: ReadonlySet<string> = new Set<keyof BoardState>(['seq', 'at', 'replies', 'rounds', 'silence']);
/** As long as people answer; who has finished is told. */
const SEALED: ReadonlySet<string> = new Set<keyof Round>(['ballots', 'moved']);
const ALONE: ReadonlySet<string> = new Set<keyof Silence>(['drafts']);

function sameBut<Whole extends object>(one: Whole, other: Whole, unseen: ReadonlySet<string>): boolean {
  for (const key in other) if (one[key] !== other[key] && !unseen.has(key)) return false;
  return true;
}

const sameRound = (one: Round | undefined, other: Round): boolean =>
  one === other || (one !== undefined && isOpen(one) && sameBut(one, other, SEALED));

const sameSilence = (one: Silence | null, other: Silence | null): boolean =>
  one === other || (one !== null && other !== null && sameBut(one, other, ALONE));

/**
 * Whether two states of one board, the later made of the earlier, differ in nothing but what is sealed: then every audience
 * sees the same of both (`sectionsFor`). Cheap, and careful: what is equal but was made anew counts as different.
 */
export function shownAlike(before: BoardState, after: BoardState): boolean {
  if (!sameBut(before, after, UNSHOWN) || !sameSilence(before.silence, after.silence)) return false;
  if (before.rounds === after.rounds) return true;
  return (
    before.rounds.size === after.rounds.size &&
    after.rounds.every((round, id) => sameRound(before.rounds.get(id), round))
  );
}
