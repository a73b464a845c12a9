import { PATTERN_AXES } from '../board/checklist.ts';
import { axisConsensus, axisScores, type ByAxis } from './axes.ts';
import { type CountedDoubt, type Doubt, doubtsBeforeSensitivity, isUnstable } from './doubts.ts';
import { execShareInterval } from './exec-share-interval.ts';
import type { CountsInput, ReckoningInput, Voter } from './input.ts';
import { type ItemFigures, itemFigures } from './item.ts';
import { leaveOneOutChanges } from './leave-one-out.ts';
import { type Pattern, position } from './lean.ts';
import { Moves } from './moves.ts';
import { type Disclosed, FEWEST_SHOWN, openly } from './privacy.ts';
import { GENERATOR } from './random.ts';
import { type Sensitivity, sensitivity } from './sensitivity.ts';
import { type Subjects, weightsFor } from './subjects.ts';
import { support, type Support, type SupportShown } from './support.ts';
import { talk, type TalkEntry } from './talk.ts';
import { type TaskFirmness, taskFirmness } from './task-firmness.ts';
import { type TaskFigures, taskFigures } from './task-score.ts';
import { turnout } from './turnout.ts';

/** What follows from a subject's counts alone: anyone can recompute it even where ballots aren't published. */
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
  readonly doubtsBeforeSensitivity: readonly CountedDoubt[];
  readonly execShareInterval: readonly [number, number] | null;
  readonly talk: readonly TalkEntry[];
  readonly tasks: readonly TaskFigures[];
}

export type Basis = 'clear' | 'in-doubt' | 'not-enough';

/** The whole answer; keys as in the reckoning's public cases. */
export interface Outcome extends Omit<CountedOutcome, 'tasks'>, Support {
  readonly turnout: number;
  readonly quorum: boolean;
  readonly doubts: readonly Doubt[];
  /** Null without quorum. In any doubt: hybrid. */
  readonly recommended: Pattern | null;
  readonly basis: Basis;
  readonly leaveOneOutChanges: number;
  readonly sensitivity: Sensitivity;
  readonly tasks: readonly RankedTask[];
  readonly generator: { readonly name: string; readonly seed: number };
}
export interface RankedTask extends TaskFigures {
  /** Of an unranked task: last in every draw. */
  readonly firmness: TaskFirmness;
}

/** Everything that needs only the counts. Cheap: it may be done on every vote. */
export function reckonCounts({ input, subjects }: { input: CountsInput; subjects: Subjects }): CountedOutcome {
  const { settings, checklist } = input;
  const all: Record<string, ItemFigures> = Object.fromEntries(
    Object.entries(subjects).map(([key, subject]) => [key, itemFigures(subject.tally, weightsFor(subject, settings))]),
  );
  const items = Object.fromEntries(checklist.flatMap(({ id }) => (all[id] === undefined ? [] : [[id, all[id]]])));
  const means = Object.fromEntries(checklist.map(({ id }) => [id, items[id]?.mean ?? null]));
  const axes = axisScores(checklist, ({ id }) => means[id] ?? null);
  const agreement = axisConsensus(checklist, ({ id }) => items[id]?.consensus ?? null);
  const place = position(axes, settings);
  const { leading } = place;
  return {
    items,
    axes,
    axisConsensus: agreement,
    ...place,
    doubtsBeforeSensitivity: doubtsBeforeSensitivity(place, axes, agreement, settings.band),
    execShareInterval: execShareInterval(input, subjects, leading),
    talk: talk(input, items, means, leading),
    tasks: taskFigures(input, all),
  };
}

/** The whole reckoning of what may be published, in steps of a few milliseconds: a server loop need never be held. */
export function* reckonInSteps(disclosed: Disclosed): Generator<void, Outcome> {
  const { input, roles } = disclosed;
  // Whoever asks has just found out what may be disclosed, which is a step of its own.
  yield;
  const counted = reckonCounts(disclosed);
  const { leading, doubtsBeforeSensitivity: before } = counted;
  yield;
  const part = turnout(input, leading, roles);
  const stands = support(input, supportShown(disclosed));
  yield;
  const means = Object.fromEntries(Object.entries(counted.items).map(([id, { mean }]) => [id, mean]));
  const changes = leaveOneOutChanges(disclosed, means, leading);
  yield;
  const moves = new Moves();
  const drawn = yield* sensitivity(disclosed, moves);
  const ranks = new Map(counted.tasks.map(({ id, rank }) => [id, rank]));
  const ranked = input.tasks.flatMap(({ id }) => ((ranks.get(id) ?? null) === null ? [] : [id]));
  const firmness = yield* taskFirmness(disclosed, ranked, moves);
  const doubts: Doubt[] = leading !== null && isUnstable(drawn[leading]) ? [...before, 'unstable'] : [...before];
  const basis: Basis = !part.quorum ? 'not-enough' : doubts.length > 0 ? 'in-doubt' : 'clear';
  return {
    ...counted,
    ...part,
    ...stands,
    doubts,
    basis,
    recommended: basis === 'not-enough' ? null : basis === 'clear' ? leading : 'hybrid',
    leaveOneOutChanges: changes,
    sensitivity: drawn,
    tasks: counted.tasks.map((task) => ({ ...task, firmness: firmness.get(task.id) ?? lastOf(input.tasks.length) })),
    generator: { name: GENERATOR, seed: input.settings.seed },
  };
}

const lastOf = (tasks: number): TaskFirmness => ({ first: 0, topThree: 0, rank5: tasks, rank95: tasks });

/** Own patterns are made of all three axes: they can be told apart no finer than the coarsest item on these. */
function supportShown({ mode, input, ballots: subjects }: Disclosed): SupportShown {
  const shown = input.checklist.flatMap(({ id, axis }) =>
    PATTERN_AXES.some((each) => each === axis) ? (subjects[id] ?? []) : [],
  );
  const unnamed = (role: Voter['role']) => mode === 'anonymous' || (mode !== 'named' && role === 'representative');
  return {
    groups: input.settings.groups && shown.every((subject) => subject.shown !== 'merged'),
    departments: shown.every((subject) => subject.shown !== 'groups' || subject.departments),
    mergeable: mode !== 'executives-named',
    fewest: (role) => (unnamed(role) ? FEWEST_SHOWN : 1),
  };
}

/** All at once: for files, tests and small boards. */
export function reckonDisclosed(disclosed: Disclosed): Outcome {
  const steps = reckonInSteps(disclosed);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The outcome of a reckoning file: nothing held back. */
export const reckon = (input: ReckoningInput): Outcome => reckonDisclosed(openly(input));
