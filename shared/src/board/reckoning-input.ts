import type { NumberOrUnknown, ReckoningInput, ReckoningTask, Voter } from '../reckoning/input.ts';
import type { SeatId, SubjectId } from './ids.ts';
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
export function inputFor(state: BoardState, counted: Counted): ReckoningInput {
  const { kind, electorate, roundOf } = counted;
  const answers: Record<string, Record<string, NumberOrUnknown>> = {};
  const scores: Record<string, Record<string, Partial<Record<string, NumberOrUnknown>>>> = {};
  const finished = finishedIn(state, counted);
  const asked = (subject: SubjectId): boolean => roundOf(subject) !== null;
  const items = kind !== 'scores' ? state.checklist.filter(({ id }) => asked(itemSubject(id))) : [];
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
      const person = { id: seat, finished: finished(seat) };
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

/**
 * Who has finished is told of a first round alone. Of an assessment that is repeated nobody is to learn it where people
 * aren't named: that each role took part is then taken for granted (SPEC U4).
 */
function finishedIn(state: BoardState, { kind, roundOf }: Counted): (seat: SeatId) => boolean {
  const [item] = state.checklist;
  const round =
    kind === 'again' ? item && roundOf(itemSubject(item.id)) : state.rounds.find((each) => each.kind === kind);
  if (kind === 'again' && state.privacy !== 'named') return () => true;
  return (seat) => round?.finished.has(seat) ?? false;
}

/** A candidate with what its department expects of it, in the reckoning's units. */
export const estimated = ({ id, hours, saving }: Pick<SlateTask, 'id' | 'hours' | 'saving'>): ReckoningTask => ({
  id,
  hours,
  saving: saving === null ? null : saving / 100,
});
