import type { CommandOf } from '../command.ts';
import type { Context, Decision } from '../decision.ts';
import type { BoardEvent } from '../event.ts';
import type { RoundId, SubjectId, TaskId } from '../ids.ts';
import { leads, type Participant, votes } from '../participant.ts';
import { type Phase, reached } from '../phase.ts';
import { refuse } from '../refusal.ts';
import { isFirst, isOpen, itemSubject, type RoundKind, scoreSubject } from '../round.ts';
import { CRITERIA } from '../../reckoning/settings.ts';
import { type BoardState, halfRevealed } from '../state.ts';

/** As many rounds of a kind as make sense at all: the third already seldom changes anything. */
export const MOST_ROUNDS = 9;

/** Refused unless the board stands at `phase`; one that is already past it has been moved by somebody else. */
function notAt(state: BoardState, phase: Phase): ReturnType<typeof refuse> | null {
  if (state.phase === phase) return null;
  return reached(state.phase, phase)
    ? refuse('already-done', { phase: state.phase })
    : refuse('wrong-phase', { phase: state.phase });
}

function open(
  state: BoardState,
  kind: Exclude<RoundKind, 'again'>,
  phase: Phase,
  subjects: readonly SubjectId[],
): BoardEvent[] {
  const number = state.rounds.count((round) => round.kind === kind) + 1;
  const round = `${kind === 'checklist' ? 'c' : 's'}${String(number)}` as RoundId;
  return [
    { type: 'roundOpened', round, kind, number, subjects },
    { type: 'phaseOpened', phase },
  ];
}

const scoresOf = (tasks: readonly TaskId[]): SubjectId[] =>
  tasks.flatMap((task) => CRITERIA.map((criterion) => scoreSubject(task, criterion)));

export function startAssessment(state: BoardState, person: Participant): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const wrong = notAt(state, 'setup');
  if (wrong !== null) return wrong;
  if (state.checklist.length === 0) return refuse('nothing-to-answer');
  const subjects = state.checklist.map(({ id }) => itemSubject(id));
  return { ok: true, events: open(state, 'checklist', 'assess', subjects) };
}

/** A later round: on items while they are talked about, on tasks while the plan is made. */
export function openRound(state: BoardState, person: Participant, command: CommandOf<'openRound'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const [from, to] = command.kind === 'checklist' ? (['discuss', 'assess'] as const) : (['agree', 'score'] as const);
  if (state.phase === to) return refuse('already-done', { phase: state.phase });
  if (state.phase !== from) return refuse('wrong-phase', { phase: state.phase });
  if (halfRevealed(state) !== null) return refuse('not-revealed');
  if (state.rounds.count(({ kind }) => kind === command.kind) >= MOST_ROUNDS)
    return refuse('too-many-rounds', { max: MOST_ROUNDS });
  const chosen = new Set<string>(command.kind === 'checklist' ? command.items : command.tasks);
  // In the order of the checklist, or of the slate, whatever order was asked for.
  const items = state.checklist.filter(({ id }) => chosen.delete(id)).map(({ id }) => itemSubject(id));
  const tasks = (state.slate?.tasks ?? []).filter(({ id }) => chosen.delete(id)).map(({ id }) => id);
  if (chosen.size > 0) return refuse('unknown-subject');
  return {
    ok: true,
    events: open(state, command.kind, to, command.kind === 'checklist' ? items : scoresOf(tasks)),
  };
}

/** Where a close leads; an assessment that is repeated leads nowhere else. */
const AFTER: Readonly<Partial<Record<RoundKind, Phase>>> = { checklist: 'discuss', scores: 'agree' };

/** Closing and revealing are one step of the log: there is no moment in which a counted vote could fall out. */
export function closeRound(state: BoardState, person: Participant, command: CommandOf<'closeRound'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const round = state.rounds.get(command.round);
  if (round === undefined) return refuse('round-unknown');
  if (!isOpen(round)) return refuse('already-done', { phase: state.phase });
  const electorate = state.participants
    .valueSeq()
    .filter(votes)
    .map((voter) => voter.seat)
    .toArray();
  // A later round opened by mistake may be closed empty: what stood before it goes on to count. So may one that nobody is
  // there to answer: a board never stays where it can't go on.
  if (round.ballots.isEmpty() && isFirst(round) && electorate.length > 0) return refuse('no-votes');
  const { reveal } = command;
  const after = AFTER[round.kind];
  return {
    ok: true,
    events: [
      { type: 'roundClosed', round: round.id, electorate, ...(reveal === 'representatives' && { reveal }) },
      ...(after === undefined ? [] : [{ type: 'phaseOpened' as const, phase: after }]),
    ],
  };
}

export function revealRest(state: BoardState, person: Participant, command: CommandOf<'revealRest'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const round = state.rounds.get(command.round);
  if (round === undefined) return refuse('round-unknown');
  if (isOpen(round)) return refuse('wrong-phase', { phase: state.phase });
  if (round.revealedAt !== null) return refuse('already-done', { phase: state.phase });
  return { ok: true, events: [{ type: 'restRevealed', round: round.id }] };
}

export function moveTo(state: BoardState, person: Participant, { from, to }: CommandOf<'moveTo'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (state.phase === to) return refuse('already-done', { phase: state.phase });
  if (state.phase !== from) return refuse('wrong-phase', { phase: state.phase });
  if (halfRevealed(state) !== null) return refuse('not-revealed');
  if (state.silence !== null) return refuse('silence-open');
  return { ok: true, events: [{ type: 'phaseOpened', phase: to }] };
}

export function openScoring(state: BoardState, person: Participant, { slate }: Context): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const wrong = notAt(state, 'propose');
  if (wrong !== null) return wrong;
  if (state.silence !== null) return refuse('silence-open');
  if (slate === undefined || slate.tasks.length === 0) return refuse('nothing-to-score');
  const subjects = scoresOf(slate.tasks.map(({ id }) => id));
  return { ok: true, events: [{ type: 'slateFrozen', slate }, ...open(state, 'scores', 'score', subjects)] };
}
