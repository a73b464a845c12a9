import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import type { SubjectId } from '../ids.ts';
import { leads, type Participant } from '../participant.ts';
import { refuse } from '../refusal.ts';
import type { BoardState } from '../state.ts';
import { askedAfter, isItem, isTask } from '../topic.ts';

/** Items once they are revealed, tasks once they are scored; never while people answer, nor once the plan is agreed. */
function blocked(state: BoardState, person: Participant, subject: SubjectId): ReturnType<typeof refuse> | null {
  if (!leads(person)) return refuse('not-allowed');
  const task = isTask(state, subject);
  if (!task && !isItem(state, subject)) return refuse('unknown-subject');
  const { phase } = state;
  const talked = phase === 'agree' || (!task && (phase === 'discuss' || phase === 'propose'));
  return talked ? null : refuse('wrong-phase', { phase });
}

/** Two who press at once finish one topic, not two: the second press names what is finished already. */
export function finishTopic(state: BoardState, person: Participant, command: CommandOf<'finishTopic'>): Decision {
  const { subject, next } = command;
  const wrong = blocked(state, person, subject);
  if (wrong !== null) return wrong;
  if (next !== null && !isItem(state, next) && !isTask(state, next)) return refuse('unknown-subject');
  const finished = state.topics.get(subject)?.finished ?? null;
  if (finished !== null && !askedAfter([...state.rounds.values()], subject, finished.at))
    return refuse('already-done', { phase: state.phase });
  const left = state.lookingAt === subject ? null : state.lookingAt;
  const shown = next ?? left;
  return {
    ok: true,
    events: [
      { type: 'topicFinished', subject },
      ...(shown === state.lookingAt ? [] : [{ type: 'lookedAt' as const, subject: shown }]),
    ],
  };
}

export function resumeTopic(state: BoardState, person: Participant, { subject }: CommandOf<'resumeTopic'>): Decision {
  const wrong = blocked(state, person, subject);
  if (wrong !== null) return wrong;
  if ((state.topics.get(subject)?.finished ?? null) === null) return refuse('already-done', { phase: state.phase });
  return { ok: true, events: [{ type: 'topicResumed', subject }] };
}
