import type { EventOf, LoggedEvent } from '../event.ts';
import type { FollowUp } from '../follow-up.ts';
import type { BoardState } from '../state.ts';
import { by } from './by.ts';

const follow = (state: BoardState, changes: Partial<FollowUp>): BoardState => ({
  ...state,
  followUp: { ...state.followUp, ...changes },
});

/** Who wrote it, and when. */
const signed = (logged: LoggedEvent) => ({ by: by(logged), at: logged.at });

/** A correction takes the place of the entry it corrects. */
export function logged(state: BoardState, event: LoggedEvent, { entry }: EventOf<'pilotLogged'>): BoardState {
  const { logs } = state.followUp;
  const log = { ...entry, ...signed(event) };
  const place = logs.findIndex(({ id }) => id === entry.id);
  return follow(state, { logs: place === -1 ? [...logs, log] : logs.map((each, at) => (at === place ? log : each)) });
}

export const dropped = (state: BoardState, { log }: EventOf<'logDropped'>): BoardState =>
  follow(state, { logs: state.followUp.logs.filter(({ id }) => id !== log) });

export const judged = (state: BoardState, event: LoggedEvent, { verdict }: EventOf<'pilotJudged'>): BoardState =>
  follow(state, {
    verdicts: [
      ...state.followUp.verdicts.filter(({ task }) => task !== verdict.task),
      { ...verdict, ...signed(event) },
    ],
  });

export const takenOver = (state: BoardState, event: LoggedEvent, { card }: EventOf<'takenOver'>): BoardState =>
  follow(state, { takenOver: [...state.followUp.takenOver, { ...card, ...signed(event) }] });

/** Counting again takes the place of the count before. */
export const counted = (state: BoardState, event: LoggedEvent, { use }: EventOf<'useCounted'>): BoardState =>
  follow(state, {
    use: [
      ...state.followUp.use.filter(({ task, days }) => task !== use.task || days !== use.days),
      { ...use, ...signed(event) },
    ],
  });
