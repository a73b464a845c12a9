import type { CommandOf } from '../command.ts';
import type { Context, Decision } from '../decision.ts';
import type { BoardEvent } from '../event.ts';
import type { RoundId, SubjectId } from '../ids.ts';
import { leads, type Participant, votes } from '../participant.ts';
import { type Phase, reached } from '../phase.ts';
import { refuse } from '../refusal.ts';
import { type Round, scoreSubject } from '../round.ts';
import { CRITERIA } from '../settings.ts';
import type { BoardState } from '../state.ts';

/** Refused unless the board stands at `phase`; one that is already past it has been moved by somebody else. */
function notAt(state: BoardState, phase: Phase): ReturnType<typeof refuse> | null {
  if (state.phase === phase) return null;
  return reached(state.phase, phase)
    ? refuse('already-done', { phase: state.phase })
    : refuse('wrong-phase', { phase: state.phase });
}

function open(state: BoardState, kind: Round['kind'], phase: Phase, subjects: readonly SubjectId[]): BoardEvent[] {
  const number = state.rounds.count((round) => round.kind === kind) + 1;
  const round = `${kind === 'checklist' ? 'c' : 's'}${String(number)}` as RoundId;
  return [
    { type: 'roundOpened', round, kind, number, subjects },
    { type: 'phaseOpened', phase },
  ];
}

export function startAssessment(state: BoardState, person: Participant): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const wrong = notAt(state, 'setup');
  if (wrong !== null) return wrong;
  if (state.checklist.length === 0) return refuse('nothing-to-answer');
  const subjects = state.checklist.map((item) => item.id as string as SubjectId);
  return { ok: true, events: open(state, 'checklist', 'assess', subjects) };
}

/** Closing and revealing are one step of the log: there is no moment in which a counted vote could fall out. */
export function closeRound(state: BoardState, person: Participant, command: CommandOf<'closeRound'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const round = state.rounds.get(command.round);
  if (round === undefined) return refuse('round-unknown');
  if (round.closedAt !== null) return refuse('already-done', { phase: state.phase });
  if (round.ballots.isEmpty()) return refuse('no-votes');
  const electorate = state.participants
    .valueSeq()
    .filter(votes)
    .map((voter) => voter.seat)
    .toArray();
  return {
    ok: true,
    events: [
      { type: 'roundClosed', round: round.id, electorate },
      { type: 'phaseOpened', phase: round.kind === 'checklist' ? 'discuss' : 'agree' },
    ],
  };
}

export function moveTo(state: BoardState, person: Participant, { from, to }: CommandOf<'moveTo'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (state.phase === to) return refuse('already-done', { phase: state.phase });
  if (state.phase !== from) return refuse('wrong-phase', { phase: state.phase });
  return { ok: true, events: [{ type: 'phaseOpened', phase: to }] };
}

export function openScoring(state: BoardState, person: Participant, { slate }: Context): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const wrong = notAt(state, 'propose');
  if (wrong !== null) return wrong;
  if (slate === undefined || slate.tasks.length === 0) return refuse('nothing-to-score');
  const subjects = slate.tasks.flatMap((task) => CRITERIA.map((criterion) => scoreSubject(task.id, criterion)));
  return { ok: true, events: [{ type: 'slateFrozen', slate }, ...open(state, 'scores', 'score', subjects)] };
}
