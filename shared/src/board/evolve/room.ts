import type { EventOf, LoggedEvent } from '../event.ts';
import type { SubjectId, Timestamp } from '../ids.ts';
import type { BoardState } from '../state.ts';
import { stretch } from '../stretch.ts';
import { NOT_TALKED_ABOUT, talkedFor, type Topic } from '../topic.ts';
import { by } from './by.ts';

function withTopic(state: BoardState, subject: SubjectId, change: (topic: Topic) => Topic): BoardState {
  const topics = state.topics.set(subject, change(state.topics.get(subject, NOT_TALKED_ABOUT)));
  return { ...state, topics };
}

/** From here on everybody's screen follows to this; what it followed to before has had its time. */
export function lookedAt(state: BoardState, at: Timestamp, subject: SubjectId | null): BoardState {
  const before = state.lookingAt;
  if (before === subject) return state;
  const left =
    before === null
      ? state
      : withTopic(state, before, (topic) => ({ ...topic, since: null, spentMs: talkedFor(topic, at) }));
  const there =
    subject === null
      ? left
      : withTopic(left, subject, (topic) => ({ ...topic, since: at, firstAt: topic.firstAt ?? at }));
  return { ...there, lookingAt: subject };
}

export function phaseOpened(state: BoardState, at: Timestamp, { phase }: EventOf<'phaseOpened'>): BoardState {
  const { phase: before, phaseSince, phaseMs, due } = state;
  return {
    ...lookedAt(state, at, null),
    phase,
    phaseSince: at,
    phaseMs: phaseMs.set(before, phaseMs.get(before, 0) + stretch(phaseSince, at)),
    timer: null,
    // Said before the round it is for, it goes with that round's close.
    due: phase === 'assess' || phase === 'score' ? due : null,
  };
}

export const topicFinished = (
  state: BoardState,
  logged: LoggedEvent,
  { subject }: EventOf<'topicFinished'>,
): BoardState => withTopic(state, subject, (topic) => ({ ...topic, finished: { by: by(logged), at: logged.at } }));

export const topicResumed = (state: BoardState, { subject }: EventOf<'topicResumed'>): BoardState =>
  withTopic(state, subject, (topic) => ({ ...topic, finished: null }));
