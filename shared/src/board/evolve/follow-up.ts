import type { EventOf, LoggedEvent } from '../event.ts';
import type { FollowUp } from '../follow-up.ts';
import type { BoardState } from '../state.ts';
import { isOf } from '../learnt/trial.ts';
import { by } from './by.ts';

const follow = (state: BoardState, changes: Partial<FollowUp>): BoardState => ({
  ...state,
  followUp: { ...state.followUp, ...changes },
});

/** Who wrote it, and when. */
const signed = (logged: LoggedEvent) => ({ by: by(logged), at: logged.at });

/** A correction takes the place of what it corrects. */
const put = <One extends { readonly id: string }>(list: readonly One[], one: One): readonly One[] =>
  list.some(({ id }) => id === one.id) ? list.map((each) => (each.id === one.id ? one : each)) : [...list, one];

export const logged = (state: BoardState, event: LoggedEvent, { entry }: EventOf<'pilotLogged'>): BoardState =>
  follow(state, { logs: put(state.followUp.logs, { ...entry, ...signed(event) }) });

export const dropped = (state: BoardState, { log }: EventOf<'logDropped'>): BoardState =>
  follow(state, { logs: state.followUp.logs.filter(({ id }) => id !== log) });

export const judged = (state: BoardState, event: LoggedEvent, { verdict }: EventOf<'pilotJudged'>): BoardState =>
  follow(state, {
    verdicts: [...state.followUp.verdicts.filter((each) => !isOf(verdict)(each)), { ...verdict, ...signed(event) }],
  });

export const takenOver = (state: BoardState, event: LoggedEvent, { card }: EventOf<'takenOver'>): BoardState =>
  follow(state, { takenOver: [...state.followUp.takenOver, { ...card, ...signed(event) }] });

/** Counting again takes the place of the count before. */
export const counted = (state: BoardState, event: LoggedEvent, { use }: EventOf<'useCounted'>): BoardState =>
  follow(state, {
    use: [
      ...state.followUp.use.filter((each) => each.days !== use.days || !isOf(use)(each)),
      { ...use, ...signed(event) },
    ],
  });

/** Whoever asked first stays the one who asked, and the answer stays with what was corrected. */
export function asked(state: BoardState, event: LoggedEvent, { question }: EventOf<'questionAsked'>): BoardState {
  const { questions } = state.followUp;
  const before = questions.find(({ id }) => id === question.id);
  return follow(state, {
    questions: put(questions, { answer: null, ...signed(event), ...before, ...question }),
  });
}

export const replied = (state: BoardState, event: LoggedEvent, said: EventOf<'questionAnswered'>): BoardState =>
  follow(state, {
    questions: state.followUp.questions.map((each) =>
      each.id === said.question
        ? { ...each, answer: said.text === '' ? null : { text: said.text, ...signed(event) } }
        : each,
    ),
  });

export const unasked = (state: BoardState, { question }: EventOf<'questionDropped'>): BoardState =>
  follow(state, { questions: state.followUp.questions.filter(({ id }) => id !== question) });
