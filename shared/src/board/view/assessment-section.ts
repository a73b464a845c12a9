import { allRepresentatives, type Counts, everyone } from '../../reckoning/tally.ts';
import type { Electorate } from '../../reckoning/electorate.ts';
import type { ItemFigures } from '../../reckoning/item.ts';
import { MODEL } from '../../reckoning/model.ts';
import type { Outcome } from '../../reckoning/outcome.ts';
import { own } from '../../reckoning/own.ts';
import type { Sensitivity } from '../../reckoning/sensitivity.ts';
import { type Shown, TOGETHER } from '../../reckoning/subjects.ts';
import type { AgreedDoubt } from '../agreed-outcome.ts';
import type { ItemId, RoundId, SeatId, Timestamp } from '../ids.ts';
import { type ShownReasons, shownReasons } from '../reasons.ts';
import type { Reckoned, Revealed } from '../revealed.ts';
import { type AnswerValue, itemSubject } from '../round.ts';
import type { BoardState } from '../state.ts';
import { checklistHistory, type RoundStep } from './history.ts';

/** How the answers to one subject may be shown, finest first. Which of these are null follows from the board's privacy. */
export interface ShownAnswers {
  readonly shown: Shown;
  /** Null unless `shown` is `groups` or `executives-only`. */
  readonly executives: Counts | null;
  readonly representatives: Counts | null;
  /** Null unless departments may be told apart. */
  readonly departments: Readonly<Record<string, Counts>> | null;
  /** Of all together; null if withheld. */
  readonly everyone: Counts | null;
  /** Who answered what, of people whose answers are open by name. */
  readonly named: readonly { readonly seat: SeatId; readonly value: AnswerValue }[];
}

export interface ItemResult extends ShownAnswers {
  readonly item: ItemId;
  readonly figures: ItemFigures;
  /** The number of the round whose answers count. */
  readonly round: number;
  /** How many could answer it then, of those whose answers count. */
  readonly voters: number;
  /** Missing: none may be shown, or nobody wrote one. */
  readonly reasons?: ShownReasons;
}

/** The revealed checklist: what the figures are made of, and the pattern that follows. */
export interface AssessmentSection {
  readonly round: RoundId;
  readonly number: number;
  readonly closedAt: Timestamp;
  /** Who could vote: of each department how many. */
  readonly electorate: Electorate;
  /** In the order of the checklist. */
  readonly items: readonly ItemResult[];
  readonly pattern: PatternResult;
  /** What each later round changed; empty after the first. */
  readonly history: readonly RoundStep<ItemId>[];
}
export interface PatternResult extends Omit<Outcome, 'items' | 'tasks' | 'doubts' | 'sensitivity'> {
  /** The decision model by which it was reckoned: of an agreed plan the one of then. */
  readonly model: number;
  readonly doubts: readonly AgreedDoubt[];
  /** Null: agreed by a model whose draws aren't told. */
  readonly sensitivity: Sensitivity | null;
}

/** What may be shown of one subject's answers. */
export function shownAnswers({ disclosed }: Pick<Revealed, 'disclosed'>, key: string): ShownAnswers {
  const subject = disclosed.subjects[key];
  if (subject === undefined || subject.shown === 'withheld')
    return { shown: 'withheld', executives: null, representatives: null, departments: null, everyone: null, named: [] };
  const { shown, tally } = subject;
  const apart = shown !== 'merged';
  return {
    shown,
    executives: apart ? tally.executive : null,
    representatives: shown === 'groups' ? allRepresentatives(tally) : null,
    departments:
      shown === 'groups' && subject.departments && !(TOGETHER in tally.departments) ? tally.departments : null,
    everyone: everyone(tally),
    named: (own(disclosed.named, key) ?? []).map(({ voter, value }) => ({ seat: voter as SeatId, value })),
  };
}

const made = new WeakMap<Reckoned, AssessmentSection>();

/** Made once per round: a closed round never changes. */
export function assessmentSection(
  state: BoardState,
  reckoned: Reckoned,
  historyOf: (state: BoardState) => AssessmentSection['history'] = checklistHistory,
): AssessmentSection {
  const known = made.get(reckoned);
  if (known !== undefined) return known;
  const { items, tasks: _none, ...pattern } = reckoned.outcome;
  const { id, number, closedAt } = reckoned.round;
  const section: AssessmentSection = {
    round: id,
    number,
    closedAt: closedAt ?? 0,
    electorate: reckoned.disclosed.electorate,
    items: state.checklist.flatMap(({ id: item }) => {
      const figures = items[item];
      if (figures === undefined) return [];
      const source = reckoned.counted.roundOf(itemSubject(item));
      const stage = reckoned.rounds.find((each) => each.round === source);
      const voters = stage?.electorate.length ?? 0;
      const reasons = stage === undefined ? null : shownReasons(state.privacy, stage, itemSubject(item));
      return [
        {
          item,
          figures,
          round: source?.number ?? number,
          voters,
          ...shownAnswers(reckoned, item),
          ...(reasons && { reasons }),
        },
      ];
    }),
    pattern: { ...pattern, model: MODEL },
    history: historyOf(state),
  };
  made.set(reckoned, section);
  return section;
}
