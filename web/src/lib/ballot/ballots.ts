import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { RoundId } from '@nemawashi/shared/board/ids';
import { createContext, untrack } from 'svelte';
import type { BoardLine } from '#lib/connection/board-connection.svelte.ts';
import { makeId } from '#lib/connection/id.ts';
import { Ballot } from './ballot.ts';
import { BallotState } from './ballot-state.svelte.ts';
import type { Said } from './last-answers.ts';
import { browserShelf, type ShelfOf } from './shelf.ts';

/** One seat's ballots, a round each: also of closed rounds, whose late answers still have to be told about. */
export class Ballots {
  readonly #connection: BoardLine;
  readonly #shelfOf: ShelfOf;
  readonly #made = new Map<RoundId, { ballot: Ballot; state: BallotState }>();

  constructor(connection: BoardLine, shelfOf: ShelfOf = browserShelf) {
    this.#connection = connection;
    this.#shelfOf = shelfOf;
  }

  of(round: RoundId): BallotState {
    return this.#made.get(round)?.state ?? untrack(() => this.#make(round));
  }

  #make(round: RoundId): BallotState {
    const { board, seat, own } = this.#connection;
    const ballot = new Ballot({
      round,
      line: this.#connection,
      shelf: this.#shelfOf(board, { seat, epoch: own?.person.epoch ?? 0 }, round),
      makeId,
      now: () => Date.now(),
      after: (ms, callback) => setTimeout(callback, ms),
    });
    ballot.see(own?.ballots[round] ?? {});
    ballot.seeUnseen(this.#connection.unseen[round] ?? {});
    const state = new BallotState(ballot);
    this.#made.set(round, { ballot, state });
    return state;
  }

  /** Takes over what the server says is counted. */
  see({ ballots }: Pick<OwnView, 'ballots'>): void {
    for (const [round, { ballot }] of this.#made) {
      const seen = ballots[round];
      if (seen !== undefined) ballot.see(seen);
    }
  }

  /**
   * The seat's ballots of all rounds. The server tells a page what its other devices answered, not what it answered
   * itself: that the page has from the acknowledgements.
   */
  all(ballots: OwnView['ballots']): Readonly<Record<RoundId, Said>> {
    const own = [...this.#made].map(([round, { ballot }]): [RoundId, Said] => [
      round,
      { ...ballots[round], ...ballot.counted() },
    ]);
    return { ...ballots, ...(Object.fromEntries(own) as Record<RoundId, Said>) };
  }

  /** Which revisions of own answers are counted, by round and subject; not what they say. */
  revisions(ballots: OwnView['ballots']): Readonly<Record<string, Readonly<Record<string, number>>>> {
    return Object.fromEntries(
      Object.entries(this.all(ballots)).map(([round, said]) => [
        round,
        Object.fromEntries(Object.entries(said).map(([subject, { revision }]) => [subject, revision])),
      ]),
    );
  }

  close(): void {
    for (const { ballot } of this.#made.values()) ballot.close();
  }
}

export const [getBallots, setBallots] = createContext<Ballots>();
