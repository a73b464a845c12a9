import { agenda, type Agenda } from './agenda.ts';
import { axisConsensus, axisScores, type ByAxis } from './axes.ts';
import type { Reckonable } from './disclosed.ts';
import { type Doubt, doubtsBeforeSensitivity, isUnstable } from './doubts.ts';
import { representativesIn } from './electorate.ts';
import { atLeast } from './equal.ts';
import { execShareInterval } from './exec-share-interval.ts';
import { flatAnswers } from './flat.ts';
import type { CountsInput, ReckoningInput } from './input.ts';
import { type ItemFigures, itemFigures } from './item.ts';
import { type FirstMover, firstMover, type Pattern, position } from './lean.ts';
import { oneVoterChangesState } from './one-voter.ts';
import { oneVoterMight } from './one-voter-might.ts';
import { groupPlaces, type GroupPlaces } from './places.ts';
import { openly } from './privacy.ts';
import type { ProposedWave } from './proposed-wave.ts';
import { GENERATOR } from './random.ts';
import { type RankedTask, rankedTasks } from './ranked-tasks.ts';
import { type Halo, sensitivity, type Sensitivity } from './sensitivity.ts';
import { atOnce } from './steps.ts';
import { type Subjects, weightsFor } from './subjects.ts';
import { support, type Support } from './support.ts';
import { talk, type TalkEntry } from './talk.ts';
import { type TaskFigures, taskFigures } from './task-score.ts';
import { turnout } from './turnout.ts';

/** What follows from the counts of each subject alone, at any weights: cheap, and what a *what if* is made of. */
export interface CountedOutcome {
  readonly items: Readonly<Record<string, ItemFigures>>;
  /** 0 … 1; null: unanswered. */
  readonly axes: ByAxis;
  readonly axisConsensus: ByAxis;
  readonly top: number | null;
  readonly field: number | null;
  /** field − top, −1 … 1. */
  readonly lean: number | null;
  readonly leading: Pattern | null;
  /** Who is ahead, and moves first where the pattern is hybrid. */
  readonly first: FirstMover | null;
  /** Where each group stands; null where groups aren't told apart on every answered item. */
  readonly places: GroupPlaces | null;
  readonly execShareInterval: readonly [number, number] | null;
  readonly talk: readonly TalkEntry[];
  readonly agenda: Agenda;
  readonly tasks: readonly TaskFigures[];
}

/**
 * `clear`: a pattern that isn't hybrid leads without doubt. Hybrid leads because `both` can drive it, or because neither
 * stands out (`even`). Hybrid because `in-doubt`. Nothing: `not-enough` was answered.
 */
export const BASES = ['clear', 'both', 'even', 'in-doubt', 'not-enough'] as const;
export type Basis = (typeof BASES)[number];

/** The whole answer; keys as in the reckoning's public cases. */
export interface Outcome extends Omit<CountedOutcome, 'tasks'>, Support {
  /** 0 … 1. */
  readonly turnout: number;
  readonly quorum: boolean;
  /** 0 … 1; null unless everybody is named. */
  readonly flatShare: number | null;
  readonly doubtsBeforeSensitivity: readonly Doubt[];
  readonly basisBeforeSensitivity: Basis;
  readonly doubts: readonly Doubt[];
  /** Null without quorum. In any doubt: hybrid. */
  readonly recommended: Pattern | null;
  readonly basis: Basis;
  /** One person's staying away might change the leading pattern; false is certain. Null without one. */
  readonly oneVoterMight: boolean | null;
  /** Items whose state one single number less would change, in checklist order. */
  readonly shaky: readonly string[];
  readonly sensitivity: Sensitivity;
  readonly halo: Halo | null;
  readonly tasks: readonly RankedTask[];
  readonly proposed: ProposedWave;
  readonly generator: { readonly name: string; readonly seed: number };
}

/** Everything that needs only the counts and no draws. */
export function reckonCounts({ input, subjects }: { input: CountsInput; subjects: Subjects }): CountedOutcome {
  const { settings, checklist } = input;
  const all: Record<string, ItemFigures> = Object.fromEntries(
    Object.entries(subjects).map(([key, subject]) => [key, itemFigures(subject.tally, weightsFor(subject, settings))]),
  );
  const items = Object.fromEntries(checklist.flatMap(({ id }) => (all[id] === undefined ? [] : [[id, all[id]]])));
  const means = meansOf(input, items);
  const axes = axisScores(checklist, ({ id }) => means[id] ?? null);
  const place = position(axes, settings);
  const topics = talk(input, items, means, place.leading);
  return {
    items,
    axes,
    axisConsensus: axisConsensus(checklist, ({ id }) => items[id]?.consensus ?? null),
    ...place,
    first: firstMover(place.lean),
    places: groupPlaces(input, subjects, items),
    execShareInterval: execShareInterval(input, subjects, place.leading),
    talk: topics,
    agenda: agenda(input, items, topics),
    tasks: taskFigures(input, all),
  };
}

const meansOf = ({ checklist }: CountsInput, items: Readonly<Record<string, ItemFigures>>) =>
  Object.fromEntries(checklist.map(({ id }) => [id, items[id]?.mean ?? null]));

/** Both can drive a rollout where each side comes to so much. */
const DRIVES = 0.55;

function basisOf(
  { leading, top, field }: CountedOutcome,
  quorum: boolean,
  doubts: readonly Doubt[],
): { readonly basis: Basis; readonly recommended: Pattern | null } {
  if (!quorum || leading === null) return { basis: 'not-enough', recommended: null };
  if (doubts.length > 0) return { basis: 'in-doubt', recommended: 'hybrid' };
  if (leading !== 'hybrid') return { basis: 'clear', recommended: leading };
  const both = atLeast(top ?? 0, DRIVES) && atLeast(field ?? 0, DRIVES);
  return { basis: both ? 'both' : 'even', recommended: leading };
}

/** The whole reckoning of what may be published, in steps of a few milliseconds: a server loop need never be held. */
export function* reckonInSteps(disclosed: Reckonable): Generator<void, Outcome> {
  const { input, subjects, electorate } = disclosed;
  // Whoever asks has just found out what may be disclosed, which is a step of its own.
  yield;
  const counted = reckonCounts(disclosed);
  const { leading } = counted;
  yield;
  const oneSided = (electorate.executives === 0) !== (representativesIn(electorate) === 0);
  const { flatShare, flat } = flatAnswers(disclosed);
  const before = doubtsBeforeSensitivity(counted, counted.axes, counted.axisConsensus, { oneSided, flat });
  const { turnout: share, quorum } = turnout(disclosed, leading);
  const stands = support(disclosed);
  yield;
  const might = oneVoterMight(disclosed, meansOf(input, counted.items), leading);
  const shaky = input.checklist.flatMap(({ id }) => {
    const [subject, figures] = [subjects[id], counted.items[id]];
    if (subject === undefined || figures === undefined) return [];
    return oneVoterChangesState(subject, weightsFor(subject, input.settings), figures) ? [id] : [];
  });
  yield;
  const drawn = yield* sensitivity(disclosed);
  const { tasks, proposed } = yield* rankedTasks(disclosed, counted.tasks);
  const doubts: Doubt[] =
    leading !== null && isUnstable(drawn.sensitivity[leading]) ? [...before, 'unstable'] : [...before];
  return {
    ...counted,
    turnout: share,
    quorum,
    flatShare,
    ...stands,
    doubtsBeforeSensitivity: before,
    basisBeforeSensitivity: basisOf(counted, quorum, before).basis,
    doubts,
    ...basisOf(counted, quorum, doubts),
    oneVoterMight: might,
    shaky,
    ...drawn,
    tasks,
    proposed,
    generator: { name: GENERATOR, seed: input.settings.seed },
  };
}

/** All at once: for files, tests and small boards. */
export const reckonDisclosed = (disclosed: Reckonable): Outcome => atOnce(reckonInSteps(disclosed));

/** The outcome of a reckoning file: nothing held back. */
export const reckon = (input: ReckoningInput): Outcome => reckonDisclosed(openly(input));
