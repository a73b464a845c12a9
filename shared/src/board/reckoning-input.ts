import type { NumberOrUnknown, ReckoningInput, Voter } from '../reckoning/input.ts';
import { CRITERIA } from './settings.ts';
import { type Round, scoreSubject } from './round.ts';
import type { BoardState } from './state.ts';

/** The question a closed round puts to the reckoning: its electorate and their last answers. */
export function inputFor(state: BoardState, round: Round): ReckoningInput {
  const electorate = round.electorate ?? [];
  const answers: Record<string, Record<string, NumberOrUnknown>> = {};
  const scores: Record<string, Record<string, Partial<Record<string, NumberOrUnknown>>>> = {};
  const tasks = round.kind === 'scores' ? (state.slate?.tasks ?? []) : [];
  for (const { seat } of electorate) {
    const ballot = round.ballots.get(seat);
    if (ballot === undefined) continue;
    if (round.kind === 'checklist') {
      answers[seat] = Object.fromEntries(Object.entries(ballot).map(([item, { value }]) => [item, value]));
      continue;
    }
    scores[seat] = Object.fromEntries(
      tasks.map(({ id }) => {
        const given = CRITERIA.flatMap((criterion): [string, NumberOrUnknown][] => {
          const answer = ballot[scoreSubject(id, criterion)];
          return answer === undefined ? [] : [[criterion, answer.value]];
        });
        return [id, Object.fromEntries(given)];
      }),
    );
  }
  return {
    settings: { ...state.weighing, groups: true, seed: state.seed },
    voters: electorate.map(({ seat, role, department }): Voter =>
      role === 'executive' ? { id: seat, role } : { id: seat, role: 'representative', department: department ?? '' },
    ),
    checklist:
      round.kind === 'checklist'
        ? state.checklist.map(({ id, axis, direction, weight, tags }) => ({ id, axis, direction, weight, tags }))
        : [],
    tasks: tasks.map(({ id }) => ({ id })),
    answers,
    scores,
  };
}
