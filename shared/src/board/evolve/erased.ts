import type { Ballot, Round } from '../round.ts';

/** Without answers of which nobody knows any more what they said; the same ballot if there are none. */
function known(ballot: Ballot): Ballot {
  const answers = Object.entries(ballot);
  const left = answers.filter(([, { erased }]) => erased !== true);
  return left.length === answers.length ? ballot : Object.fromEntries(left);
}

/**
 * Where a log was cut between an answer and the one that took its place, the first is erased and the second gone: the seat
 * hasn't answered that subject. Nowhere else is an erased answer the last.
 */
export function withoutErased(round: Round): Round {
  const ballots = round.ballots.map(known);
  const changed = ballots.filter((ballot, seat) => ballot !== round.ballots.get(seat));
  const aside = round.aside.map((kept) => {
    const ballot = known(kept.ballot);
    return ballot === kept.ballot ? kept : { ballot, finished: false };
  });
  const moved = round.moved.map((each) => ({ ...each, own: known(each.own) }));
  const hurt = moved.some(({ own }, seat) => own !== round.moved.get(seat)?.own);
  if (changed.isEmpty() && !hurt && aside.every((kept, seat) => kept === round.aside.get(seat))) return round;
  return { ...round, ballots, aside, moved, finished: round.finished.subtract(changed.keys()) };
}
