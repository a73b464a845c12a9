import { asksReason } from '../asks-reason.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import { type Participant, votes } from '../participant.ts';
import { refuse } from '../refusal.ts';
import { type AnswerValue, ownBallot } from '../round.ts';
import type { BoardState } from '../state.ts';

const isAnswer = (value: number | null): value is AnswerValue =>
  value === null || value === 1 || value === 2 || value === 3 || value === 4 || value === 5;

/**
 * One's own answer to one subject of an open round. The round is judged first: a late vote learns that it came late,
 * whatever else is wrong with it.
 */
export function answer(state: BoardState, person: Participant, command: CommandOf<'answer'>): Decision {
  const round = state.rounds.get(command.round);
  if (round === undefined) return refuse('round-unknown');
  if (round.closedAt !== null) return refuse('round-closed', { at: round.closedAt });
  if (!votes(person)) return refuse('not-allowed');
  if (!isAnswer(command.value)) return refuse('out-of-range', { min: 1, max: 5 });
  if (!round.subjects.includes(command.subject)) return refuse('unknown-subject');
  // Counted anew by each holder of the seat: a number that went on would tell what was answered before them.
  const revision = ownBallot(round, person.seat)[command.subject]?.revision ?? 0;
  if (command.replaces !== revision) return refuse('superseded', { revision });
  const { round: id, subject, value } = command;
  const { epoch } = person;
  // The answer counts, whatever came along with it.
  const reason = asksReason(round, value) ? (command.reason ?? '') : '';
  const given = reason === '' ? {} : { reason };
  return {
    ok: true,
    events: [{ type: 'answered', round: id, subject, value, revision: revision + 1, epoch, ...given }],
  };
}
