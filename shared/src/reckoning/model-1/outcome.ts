import { PATTERN_AXES } from '../axis.ts';
import type { ByAxis } from '../axes.ts';
import type { PatternAxis } from '../axis.ts';
import { oriented } from '../axes.ts';
import { atLeast, below } from '../equal.ts';
import { type Pattern, type Position, position } from '../lean.ts';
import { reckonCounts } from '../outcome.ts';
import { own, ownAnswer } from '../own.ts';
import { Random } from '../random.ts';
import type { TaskFigures } from '../task-score.ts';
import { LOW_CONSENSUS_1 } from './low-consensus.ts';
import type { Published } from './published.ts';
import { meetingsBy1 } from './resample.ts';

export type Doubt1 = 'close' | 'no-consensus' | 'axis-unanswered' | 'no-carrier' | 'unstable';

export interface Pattern1 {
  readonly recommended: Pattern | null;
  readonly basis: 'clear' | 'in-doubt' | 'not-enough';
  readonly doubts: readonly Doubt1[];
  readonly leading: Pattern | null;
  readonly lean: number | null;
}

const CLOSE = 0.05;
const CARRIER = 0.4;
const DRAWS = 1000;
/** So many of the draws have to lead to the leading pattern. */
const STABLE = 0.7 * DRAWS;

/**
 * The first decision model, as far as boards that were agreed by it show it: their logs hold answers, not what was
 * concluded from them, so it is reckoned once more when such a log is read (SPEC A42). Never for an open board.
 *
 * Its draws are made of whole ballots, and shares of them gave anonymous ballots away: they stay in here. What leaves is
 * what the room agreed to (the pattern, its doubts in words, the ranks), which every copy of that plan says.
 */
export function patternBy1(published: Published): Pattern1 {
  const { input } = published;
  const counted = reckonCounts(published);
  const { leading, lean } = counted;
  const doubts: Doubt1[] = [
    ...countedDoubts(counted, counted.axes, counted.axisConsensus, input.settings.band),
    ...(leading !== null && isUnstable(leading, published) ? (['unstable'] as const) : []),
  ];
  const basis = !quorum(published, leading) ? 'not-enough' : doubts.length > 0 ? 'in-doubt' : 'clear';
  const recommended = basis === 'not-enough' ? null : basis === 'clear' ? leading : 'hybrid';
  return { recommended, basis, doubts, leading, lean };
}

/** Scores and ranks: the formula has stayed, but what may be shown of a score hasn't. */
export const tasksBy1 = (published: Published): readonly TaskFigures[] => reckonCounts(published).tasks;

function countedDoubts({ top, field, lean }: Position, axes: ByAxis, consensus: ByAxis, band: number): Doubt1[] {
  const doubts: Doubt1[] = [];
  if (lean !== null && below(Math.abs(Math.abs(lean) - band), CLOSE)) doubts.push('close');
  if (PATTERN_AXES.some((axis) => below(consensus[axis] ?? 1, LOW_CONSENSUS_1))) doubts.push('no-consensus');
  if (PATTERN_AXES.some((axis) => axes[axis] === null)) doubts.push('axis-unanswered');
  if (top !== null && field !== null && below(top, CARRIER) && below(field, CARRIER)) doubts.push('no-carrier');
  return doubts;
}

/** Of those who gave a number on at least half of the three axes' items. */
function quorum({ input, roles }: Published, leading: Pattern | null): boolean {
  const { checklist, voters, answers, settings } = input;
  const items = checklist.filter(({ axis }) => isPatternAxis(axis));
  const present = voters.filter(({ id }) => {
    const ballot = own(answers, id);
    const given = items.filter((item) => typeof ownAnswer(ballot, item.id) === 'number').length;
    return items.length > 0 && given * 2 >= items.length;
  });
  const turnout = voters.length === 0 ? 0 : present.length / voters.length;
  const there = new Set(present.map(({ role }) => role));
  const everyRole = roles ? roles.executive && roles.representative : voters.every(({ role }) => there.has(role));
  return leading !== null && atLeast(turnout, settings.quorum) && everyRole;
}

const STREAM = 1;

/** Too few of the draws led to `pattern`; drawn until that is certain. */
function isUnstable(pattern: Pattern, published: Published): boolean {
  const { checklist, settings } = published.input;
  const items = checklist.flatMap(({ id, axis, direction, weight }) =>
    isPatternAxis(axis) ? [{ id, axis, direction, weight }] : [],
  );
  const refs = items.map(({ id }) => ({ key: id, id, criterion: null }));
  const draw = meetingsBy1(published, refs, new Random(settings.seed, STREAM));
  let led = 0;
  for (let drawn = 0; led < STABLE && drawn - led <= DRAWS - STABLE; drawn += 1) {
    const means = draw();
    const score = (of: PatternAxis): number | null => {
      let [sum, all] = [0, 0];
      items.forEach(({ axis, direction, weight }, item) => {
        const mean = means[item] ?? NaN;
        if (axis !== of || Number.isNaN(mean)) return;
        sum += oriented(mean, direction) * weight;
        all += weight;
      });
      return all > 0 ? sum / all : null;
    };
    const axes = { culture: score('culture'), talent: score('talent'), executive: score('executive') };
    if (position(axes, settings).leading === pattern) led += 1;
  }
  return led < STABLE;
}

const isPatternAxis = (axis: string): axis is PatternAxis => PATTERN_AXES.some((each) => each === axis);
