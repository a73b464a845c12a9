import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import { MOST_QUESTIONS } from '../follow-up.ts';
import { leads, type Participant, votes } from '../participant.ts';
import { refuse } from '../refusal.ts';
import type { BoardState } from '../state.ts';
import { isFollowed, tooMuch } from './follow-up.ts';

const closed = (state: BoardState): ReturnType<typeof refuse> | null =>
  state.phase === 'follow-up' ? null : refuse('wrong-phase', { phase: state.phase });

/** Everybody at the board passes on what users ask, whoever watches too: they are often the ones whom users turn to. */
export function askQuestion(state: BoardState, person: Participant, { question }: CommandOf<'askQuestion'>): Decision {
  const wrong = closed(state);
  if (wrong !== null) return wrong;
  if (!isFollowed(state, question)) return refuse('unknown-subject');
  const { questions } = state.followUp;
  const earlier = questions.find(({ id }) => id === question.id);
  if (earlier !== undefined && earlier.by !== person.seat && !leads(person)) return refuse('not-allowed');
  if (earlier === undefined && questions.length >= MOST_QUESTIONS) return refuse('board-full', { max: MOST_QUESTIONS });
  return tooMuch(state, question.text, earlier?.text) ?? { ok: true, events: [{ type: 'questionAsked', question }] };
}

/** What a pilot does next is answered for by those who lead or have a say in it. */
export function answerQuestion(state: BoardState, person: Participant, command: CommandOf<'answerQuestion'>): Decision {
  if (!leads(person) && !votes(person)) return refuse('not-allowed');
  const wrong = closed(state);
  if (wrong !== null) return wrong;
  const { question, text } = command.answer;
  const known = state.followUp.questions.find(({ id }) => id === question);
  if (known === undefined) return refuse('unknown-subject');
  if (text === '' && known.answer === null) return refuse('already-done', { phase: state.phase });
  // One's own answer is put right by oneself; what somebody else answered is taken back by who leads.
  if (known.answer !== null && known.answer.by !== person.seat && !leads(person)) return refuse('not-allowed');
  return (
    tooMuch(state, text, known.answer?.text) ?? { ok: true, events: [{ type: 'questionAnswered', question, text }] }
  );
}

export function dropQuestion(state: BoardState, person: Participant, command: CommandOf<'dropQuestion'>): Decision {
  const wrong = closed(state);
  if (wrong !== null) return wrong;
  const { question } = command;
  const known = state.followUp.questions.find(({ id }) => id === question);
  if (known === undefined) return refuse('already-done', { phase: state.phase });
  if (known.by !== person.seat && !leads(person)) return refuse('not-allowed');
  return { ok: true, events: [{ type: 'questionDropped', question }] };
}
