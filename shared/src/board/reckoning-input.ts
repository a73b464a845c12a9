import type { NumberOrUnknown, ReckoningInput, ReckoningTask, Voter } from '../reckoning/input.ts';
import type { SubjectId } from './ids.ts';
import type { Participant } from './participant.ts';
import { CRITERIA, NAMED_BY } from '../reckoning/settings.ts';
import { itemSubject, type Round, scoreSubject } from './round.ts';
import type { SlateTask } from './slate.ts';
import type { BoardState } from './state.ts';

/** Whose answers to what count. */
export interface Counted {
  readonly kind: Round['kind'];
  readonly electorate: readonly Participant[];
  /** The round from which a subject's answers are taken; null: it isn't asked here. */
  readonly roundOf: (subject: SubjectId) => Round | null;
}

/** One round alone. */
export function ofOne(round: Round, electorate: readonly Participant[] = round.electorate ?? []): Counted {
  const asked = new Set(round.subjects);
  return { kind: round.kind, electorate, roundOf: (subject) => (asked.has(subject) ? round : null) };
}

/** The question that closed rounds put to the reckoning: their electorate and its answers. */
export function inputFor(state: BoardState, { kind, electorate, roundOf }: Counted): ReckoningInput {
  const answers: Record<string, Record<string, NumberOrUnknown>> = {};
  const scores: Record<string, Record<string, Partial<Record<string, NumberOrUnknown>>>> = {};
  // Who has finished is told of the first round alone.
  const first = state.rounds.find((round) => round.kind === kind);
  const asked = (subject: SubjectId): boolean => roundOf(subject) !== null;
  const items = kind === 'checklist' ? state.checklist.filter(({ id }) => asked(itemSubject(id))) : [];
  const tasks =
    kind === 'scores' ? (state.slate?.tasks ?? []).filter(({ id }) => asked(scoreSubject(id, CRITERIA[0]))) : [];
  for (const { seat } of electorate) {
    const given = (subject: SubjectId): [string, NumberOrUnknown][] => {
      const answer = roundOf(subject)?.ballots.get(seat)?.[subject];
      return answer === undefined ? [] : [[subject, answer.value]];
    };
    const toItems = items.flatMap(({ id }) => given(itemSubject(id)));
    if (toItems.length > 0) answers[seat] = Object.fromEntries(toItems);
    const toTasks = tasks.flatMap(({ id }): [string, Partial<Record<string, NumberOrUnknown>>][] => {
      const four = CRITERIA.flatMap((criterion): [string, NumberOrUnknown][] =>
        given(scoreSubject(id, criterion)).map(([, value]) => [criterion, value]),
      );
      return four.length === 0 ? [] : [[id, Object.fromEntries(four)]];
    });
    if (toTasks.length > 0) scores[seat] = Object.fromEntries(toTasks);
  }
  return {
    settings: { ...state.weighing, groups: true, named: NAMED_BY[state.privacy], seed: state.seed },
    voters: electorate.map(({ seat, role, department }): Voter => {
      const person = { id: seat, finished: first?.finished.has(seat) ?? false };
      return role === 'executive'
        ? { ...person, role }
        : { ...person, role: 'representative', department: department ?? '' };
    }),
    checklist: items.map(({ id, axis, direction, weight, tags }) => ({ id, axis, direction, weight, tags })),
    tasks: tasks.map(estimated),
    answers,
    scores,
  };
}

/** A candidate with what its department expects of it, in the reckoning's units. */
export const estimated = ({ id, hours, saving }: Pick<SlateTask, 'id' | 'hours' | 'saving'>): ReckoningTask => ({
  id,
  hours,
  saving: saving === null ? null : saving / 100,
});
